import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Act, amendmentsOf, findAct, inForce, isStatute } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { furtherLines } from './advice.ts';
import { statuteKey } from './citation-words.ts';
import type { Citation } from './citations.ts';
import { atCitation, cited, outside } from './grounds.ts';

export const thieuSuaDoi: Rule = {
  code: 'can_cu/thieu_sua_doi',
  severity: 'warning',
  about: 'Căn cứ vào văn bản đã được sửa đổi, bổ sung thì ghi cả văn bản sửa đổi, bổ sung.',
  cure: 'Ghi thêm văn bản sửa đổi, bổ sung, hoặc “đã được sửa đổi, bổ sung năm …”, hoặc văn bản hợp nhất trong ngoặc đơn.',
  basis: decree('mục II.6.a'),
  unsure: 'Nghị định 30/2020/NĐ-CP không nói về văn bản sửa đổi, bổ sung; đây là thông lệ.',
  whole: 'can_cu',
  bad: `
ngay_ban_hanh: 20/11/2026
can_cu:
  - ⟦Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022⟧
`,
  good: `
ngay_ban_hanh: 20/11/2026
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
  - luat-tdkt-sd-2026
`,
  *check(subject) {
    const { lawDay } = subject;
    const all = cited(subject.grounds);
    const named = new Set(subject.grounds.flatMap((ground) => ground.citations.map((each) => each.act?.id)));
    // “và các Luật sửa đổi, bổ sung”.
    const vaguely = all.some(
      ({ citation }) =>
        !citation.date &&
        citation.year === '' &&
        citation.name &&
        /^luật sửa đổi bổ sung(?: một số điều)?(?: luật .*)?$/u.test(statuteKey(citation.name.words)),
    );
    const seen = new Set<string>();
    for (const { ground, citation } of all) {
      const { act } = citation;
      if (!act || (vaguely && isStatute(act.type)) || seen.has(act.id) || !inForce(act, lawDay)) continue;
      seen.add(act.id);
      const missing = amendmentsOf(act).filter((each) => inForce(each, lawDay) && !named.has(each.id) && !mentions(citation, each));
      if (missing.length > 0) yield atCitation(citation, amended(citation, missing, ground.lead));
    }
  },
  *gaps(subject) {
    yield* outside(subject);
    for (const { citation } of cited(subject.grounds)) {
      const by = citation.act?.amendedBy;
      if (by && !findAct(by)) yield `“${citation.label}” có văn bản sửa đổi số ${by} chưa có trong danh mục`;
    }
  },
};

/** Of an amendment whose beginning nobody has read only a note. */
function amended({ label }: Citation, missing: readonly Act[], lead: boolean): Omit<Problem, 'path'> {
  const since = missing.map(({ effective }) => effective).find((day) => day !== null);
  const years = missing.map(({ issued }) => issued.slice(0, 4)).join(', ');
  return {
    ...(since ? {} : { severity: 'info' }),
    message: `“${label}” đã được sửa đổi, bổ sung${since ? ` từ ${shortDate(since)}` : ` năm ${years}`}, cần ghi thêm văn bản sửa đổi`,
    help: lead ? `ghi “${label} (được sửa đổi, bổ sung năm ${years})”` : furtherLines(missing),
  };
}

/** “(đã được sửa đổi, bổ sung năm 2013)”; one without a year speaks of all amendments, as does a consolidated text. */
function mentions({ rest }: Citation, amendment: Act): boolean {
  if (/hợp\s+nhất/u.test(rest.words)) return true;
  const amended = /sửa\s+đổi.*$/u.exec(rest.words)?.[0];
  if (amended === undefined) return false;
  return amended.includes(amendment.issued.slice(0, 4)) || amended.includes(amendment.number) || !/\d{4}/u.test(amended);
}
