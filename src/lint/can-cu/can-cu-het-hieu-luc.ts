import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Act, replacement, shortName, sureCitation } from '../../law/acts.ts';
import type { Rule } from '../rule.ts';
import { lapse, wholeLine } from './advice.ts';
import { atCitation, cited, type Ground, mainCitations, outside } from './grounds.ts';

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
        ...lapsed(`Căn cứ “${citation.label}” đã ${lapse(act, act.expires)}`, next, next !== undefined && others.has(next.id), ground),
        ...(severity && { severity }),
      });
    }
  },
  gaps: outside,
};

/** In a lead-in an id would be printed as it stands; beside another act in one item the other must stay. */
function lapsed(found: string, next: Act | undefined, cited: boolean, ground: Ground): Pick<Problem, 'message' | 'help'> {
  if (!next) return { message: `${found}, cần thay bằng văn bản đang có hiệu lực`, help: 'tìm văn bản thay thế, hoặc bỏ căn cứ này' };
  if (cited) return { message: `${found}, cần bỏ: đã có ${shortName(next)}` };
  const alone = !ground.lead && mainCitations(ground).length === 1;
  return { message: `${found}, cần thay bằng ${shortName(next)}`, help: alone ? wholeLine(next) : `thay bằng “${sureCitation(next)}”` };
}
