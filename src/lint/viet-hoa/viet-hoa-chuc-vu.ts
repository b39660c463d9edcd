import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** “giám đốc Sở Nội vụ”, “đại tướng Võ Nguyên Giáp”: an office or rank right before the organ or the person that it is of. */
export const chucVu: Rule = {
  code: 'viet_hoa/chuc_vu',
  severity: 'warning',
  about: 'Chức vụ, học vị, quân hàm đi liền với tên người, tên cơ quan cụ thể thì viết hoa: Phó Chủ tịch Ủy ban nhân dân tỉnh.',
  cure: 'Viết hoa: Chủ tịch, Phó Chủ tịch, Giám đốc, Phó Giám đốc, Bí thư.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.3',
  bad: `
ket_thuc: Giao ⟦giám đốc⟧ Sở Nội vụ theo dõi, đôn đốc việc thực hiện
`,
  good: `
ket_thuc: Giao Giám đốc Sở Nội vụ theo dõi, đôn đốc việc thực hiện
`,
  check(subject) {
    return complaintsOfNames(subject, 'chuc_vu', 'Chức vụ, học vị');
  },
};
