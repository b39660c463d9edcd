import { entryOf, sameNumber } from '../register.ts';
import type { Rule } from '../rule.ts';

/** Two plans of one organ and year never bear the same number; the plans of one run are the register. */
export const soTrungSo: Rule = {
  code: 'so/trung_so',
  severity: 'error',
  about:
    'Trong một năm, mỗi số của một cơ quan chỉ cấp cho một văn bản (so giữa các kế hoạch kiểm tra cùng một lần và những kế hoạch nêu ở --register).',
  cure: 'Xem sổ văn bản đi và ghi lại số cho đúng.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1',
  bad: `
# khi ke-hoach-truoc.yaml của cùng cơ quan, cùng năm đã mang số 17
so_van_ban: ⟦17⟧
`,
  good: `
so_van_ban: 18
`,
  *check({ plan, register, file }) {
    const entry = plan.kem_theo ? null : entryOf(plan, file);
    const other = entry && sameNumber(register, entry);
    if (!other) return;
    yield {
      path: ['so_van_ban'],
      message: `Số ${plan.so}/${plan.ky_hieu} năm ${plan.nam_ban_hanh} đã ghi trong “${other.file}”, cần ghi một số khác`,
      help: 'xem lại sổ văn bản đi, mỗi văn bản một số\nso_van_ban: …',
    };
  },
  *gaps({ plan, register }) {
    if (plan.so !== '' && register.size === 0) yield 'chưa so với sổ văn bản của cơ quan';
  },
};
