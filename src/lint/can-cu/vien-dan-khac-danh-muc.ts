import type { Problem } from '../../diagnostic.ts';
import { isStatute } from '../../law/acts.ts';
import { longDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import type { Citation } from './citations.ts';
import { atCitation } from './grounds.ts';
import { nearByNumber, nearByYear } from './registry-match.ts';

/** What the text says of an act's number and day, against the registry; one complaint for the same words. */
export const vienDanKhacDanhMuc: Rule = {
  code: 'vien_dan/khac_danh_muc',
  severity: 'warning',
  about: 'Số và ngày của văn bản được viện dẫn trong bài phải đúng như trong danh mục văn bản của tdkt.',
  cure: 'Đối chiếu với bản gốc rồi sửa số hoặc ngày.',
  bad: `
mo_dau: |
  Thực hiện Luật Thi đua, khen thưởng ngày ⟦16 tháng 6 năm 2022⟧, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau
`,
  *check(subject) {
    const said = new Set<string>();
    for (const citation of subject.bodyCitations) {
      const key = `${citation.label} ${citation.date?.words}`;
      const problem = said.has(key) ? null : compare(citation);
      if (!problem) continue;
      said.add(key);
      yield problem;
    }
  },
};

function compare(citation: Citation): Problem | null {
  const { type, number, date, act, label } = citation;
  if (!date || date.iso === '') return null;
  const meant = act ?? (isStatute(type) ? nearByYear(citation) : nearByNumber(citation));
  if (!meant || meant.type !== type) return null;
  const severity = meant.unsure.issued || meant.unsure.number ? { severity: 'info' as const } : {};
  if (date.iso !== meant.issued) {
    const name = isStatute(type) ? meant.name : label;
    const message = `Ngày của “${name}” đang ghi “${date.words}”, danh mục của tdkt có “${longDate(meant.issued)}”, cần sửa ngày hoặc số`;
    return atCitation(citation, { message, help: `ghi “${longDate(meant.issued)}”, hoặc sửa số`, ...severity }, date);
  }
  if (act || !number) return null;
  const message = `Số, ký hiệu đang ghi “${number.words}”, văn bản ngày ấy trong danh mục của tdkt là “${meant.number}”, cần sửa số hoặc ngày`;
  return atCitation(citation, { message, help: `ghi “${meant.number}”, hoặc sửa ngày`, ...severity }, number);
}
