import { decree } from '../../decree30.ts';
import { entryOf, outOfOrder, sameNumber } from '../register.ts';
import type { Rule } from '../rule.ts';

/** In an organ's book of one year the numbers rise with the dates; only the neighbours by number are compared, so that one slip is told once. */
export const soThuTuNgay: Rule = {
  code: 'so/thu_tu_ngay',
  severity: 'info',
  about:
    'Trong một năm, số văn bản của một cơ quan tăng theo ngày ban hành (so giữa các kế hoạch kiểm tra cùng một lần và những kế hoạch nêu ở --register).',
  cure: 'Xem sổ văn bản đi, ghi lại số hoặc ngày cho đúng.',
  basis: decree('mục II.3.a'),
  bad: `
# khi ke-hoach-truoc.yaml của cùng cơ quan mang số 17 ngày 10/02/2026
so_van_ban: ⟦16⟧
ngay_ban_hanh: 21/02/2026
`,
  good: `
so_van_ban: 18
ngay_ban_hanh: 21/02/2026
`,
  *check({ plan, register, file }) {
    const entry = plan.kem_theo ? null : entryOf(plan, file);
    // A number that another plan bears is no number to compare by.
    const other = entry && !sameNumber(register, entry) && outOfOrder(register, entry);
    if (!entry || !other) return;
    yield {
      path: ['so_van_ban'],
      message:
        `Số ${plan.so} ngày ${shown(entry.ngay)} ${other.so > entry.so ? 'nhỏ' : 'lớn'} hơn số ${other.so} ngày ${shown(other.ngay)} ` +
        `trong “${other.file}” mà ngày lại ${other.so > entry.so ? 'muộn' : 'sớm'} hơn, cần ghi đúng như sổ văn bản đi`,
      help: 'xem lại sổ văn bản đi, ghi đúng số hoặc ngày\nso_van_ban: …',
    };
  },
};

/** `2026-02-10` → `10/02/2026`. */
function shown(date: string): string {
  return date.split('-').reverse().join('/');
}
