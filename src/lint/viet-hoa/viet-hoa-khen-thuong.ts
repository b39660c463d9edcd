import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Orders, medals and titles; their grade too (“hạng Ba”). */
export const khenThuong: Rule = {
  code: 'viet_hoa/khen_thuong',
  severity: 'warning',
  about:
    'Tên huân chương, huy chương, danh hiệu vinh dự viết hoa chữ đầu và chữ chỉ hạng: Huân chương Lao động hạng Ba, Anh hùng Lao động.',
  cure: 'Viết: Huân chương Lao động hạng Nhất, danh hiệu Lao động tiên tiến.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.2',
  bad: `
ket_thuc: Đề nghị tặng ⟦Huân chương lao động hạng ba⟧ cho 02 tập thể
`,
  good: `
ket_thuc: Đề nghị tặng Huân chương Lao động hạng Ba cho 02 tập thể
`,
  check(subject) {
    return complaintsOfNames(subject, 'khen_thuong', 'Tên huân chương, danh hiệu', true);
  },
};
