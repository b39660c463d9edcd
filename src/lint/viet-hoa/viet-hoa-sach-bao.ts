import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Papers and works: “Tạp chí Cộng sản”. */
export const sachBao: Rule = {
  code: 'viet_hoa/sach_bao',
  severity: 'warning',
  about: 'Tên tác phẩm, sách, báo, tạp chí viết hoa chữ đầu của tên: Báo Nhân dân, Tạp chí Cộng sản.',
  cure: 'Viết: Báo Nhân dân, Tạp chí Cộng sản.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.10',
  bad: `
ket_thuc: Các đơn vị giới thiệu gương điển hình trên ⟦Tạp chí cộng sản⟧
`,
  good: `
ket_thuc: Các đơn vị giới thiệu gương điển hình trên Tạp chí Cộng sản
`,
  check(subject) {
    return complaintsOfNames(subject, 'sach_bao', 'Tên sách, báo');
  },
};
