import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** “xuân Bính ngọ”: both words of a lunar year take a capital. */
export const namAmLich: Rule = {
  code: 'viet_hoa/nam_am_lich',
  severity: 'warning',
  about: 'Tên năm âm lịch viết hoa cả hai chữ: xuân Bính Ngọ.',
  cure: 'Viết hoa cả hai chữ: Bính Ngọ.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.a',
  bad: `
ket_thuc: Các đơn vị phát động thi đua mừng Đảng, mừng xuân ⟦Bính ngọ⟧
`,
  good: `
ket_thuc: Các đơn vị phát động thi đua mừng Đảng, mừng xuân Bính Ngọ
`,
  check(subject) {
    return complaintsOfNames(subject, 'nam_am_lich', 'Tên năm âm lịch');
  },
};
