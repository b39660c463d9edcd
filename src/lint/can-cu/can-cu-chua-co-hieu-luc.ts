import { decree } from '../../decree30.ts';
import { acts, inForce } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { furtherLines } from './advice.ts';
import { atCitation, cited, outside } from './grounds.ts';

/** Between the issue of an act and its effect both that act and the one before it may stand: `het_hieu_luc_trong_ky` asks for the same. */
export const chuaCoHieuLuc: Rule = {
  code: 'can_cu/chua_co_hieu_luc',
  severity: 'warning',
  about: 'Văn bản làm căn cứ phải đã có hiệu lực vào ngày ban hành.',
  cure: 'Ghi thêm văn bản đang có hiệu lực; kế hoạch triển khai thi hành chính văn bản ấy thì cứ để.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không nói căn cứ phải đã có hiệu lực; đó là quy định đối với văn bản quy phạm pháp luật.',
  bad: `
ngay_ban_hanh: 20/6/2025
can_cu:
  - ⟦nd-152-2025⟧
`,
  good: `
ngay_ban_hanh: 20/6/2025
can_cu:
  - nd-98-2023
  - nd-152-2025
`,
  *check(subject) {
    const { input, lawDay } = subject;
    // A plan to put an act into effect is issued before its day.
    if (/thi\s+hành/iu.test(input.trich_yeu)) return;
    const all = cited(subject.grounds);
    const named = new Set(all.map(({ citation }) => citation.act?.id));
    for (const { citation } of all) {
      const { act } = citation;
      if (!act?.effective || act.effective <= lawDay || act.issued > lawDay) continue;
      const before = acts.filter((other) => other.next === act.id && inForce(other, lawDay));
      if (before.some(({ id }) => named.has(id))) continue;
      yield atCitation(citation, {
        message: `Căn cứ “${citation.label}” đến ${shortDate(act.effective)} mới có hiệu lực, cần ghi thêm văn bản đang có hiệu lực`,
        help:
          before.length > 0
            ? furtherLines(before.slice(0, 1), ' vào trước')
            : 'bỏ căn cứ này, hoặc để lại nếu kế hoạch triển khai chính văn bản ấy',
      });
    }
  },
  gaps: outside,
};
