import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Organisations of the world: “Liên hợp quốc”, “UNESCO”. */
export const toChucTheGioi: Rule = {
  code: 'viet_hoa/to_chuc_the_gioi',
  severity: 'warning',
  about: 'Tên tổ chức quốc tế viết hoa như tên cơ quan Việt Nam; tên viết tắt in hoa cả: Liên hợp quốc, UNESCO.',
  cure: 'Viết: Liên hợp quốc, Tổ chức Y tế thế giới, ASEAN.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.2',
  bad: `
ket_thuc: Các đơn vị hưởng ứng lời kêu gọi của ⟦Liên Hợp Quốc⟧ về môi trường
`,
  good: `
ket_thuc: Các đơn vị hưởng ứng lời kêu gọi của Liên hợp quốc về môi trường
`,
  check(subject) {
    return complaintsOfNames(subject, 'to_chuc_the_gioi', 'Tên tổ chức');
  },
};
