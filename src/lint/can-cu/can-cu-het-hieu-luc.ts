import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Act, replacement, shortName, sureCitation } from '../../law/acts.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { atCitation, cited, outside } from './grounds.ts';

/** A ground must still be in force on the day of the document. */
export const hetHieuLuc: Rule = {
  code: 'can_cu/het_hieu_luc',
  severity: 'error',
  about: 'Văn bản làm căn cứ phải còn hiệu lực vào ngày ban hành.',
  cure: 'Thay bằng văn bản đang có hiệu lực.',
  basis: decree('mục II.6.a'),
  bad: `
can_cu:
  - ⟦Nghị định số 98/2023/NĐ-CP⟧ ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của
    Luật Thi đua, khen thưởng
`,
  good: `
can_cu:
  - nd-152-2025
`,
  *check(subject) {
    // “Thực hiện …” of a report tells what was done.
    const told = subject.plan.loai === 'bao_cao';
    const all = cited(subject.grounds.filter(({ opening, lead }) => !(told && lead && opening === 'thuc_hien')));
    const others = new Set(all.map(({ citation }) => citation.act?.id));
    for (const { ground, citation } of all) {
      const { act } = citation;
      if (!act?.expires || subject.lawDay < act.expires) continue;
      const severity = ground.lead || act.unsure.expires || act.unsure.next ? ('warning' as const) : undefined;
      const next = replacement(act, subject.lawDay);
      yield atCitation(citation, {
        ...lapsed(citation.label, act.expires, next, next !== undefined && others.has(next.id), ground.lead),
        ...(severity && { severity }),
      });
    }
  },
  gaps: outside,
};

/** In a lead-in an id would be printed as it stands. */
function lapsed(label: string, expires: string, next: Act | undefined, cited: boolean, lead: boolean): Pick<Problem, 'message' | 'help'> {
  const found = `Căn cứ “${label}” hết hiệu lực từ ${shortDate(expires)}`;
  if (!next) return { message: `${found}, cần văn bản đang có hiệu lực`, help: 'tìm văn bản thay thế, hoặc bỏ căn cứ này' };
  if (cited) return { message: `${found}, cần bỏ: đã có ${shortName(next)}` };
  return { message: `${found}, cần ${shortName(next)}`, help: lead ? `thay bằng “${sureCitation(next)}”` : `thay bằng mã\n- ${next.id}` };
}
