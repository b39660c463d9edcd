import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** “phường Buôn ma thuột”, “Việt nam”: places beneath the province, and countries. */
export const tenDat: Rule = {
  code: 'viet_hoa/ten_dat',
  severity: 'warning',
  about: 'Tên phường, xã, đặc khu, thành phố, tên nước viết hoa chữ đầu của mọi âm tiết.',
  cure: 'Viết hoa đủ: phường Buôn Ma Thuột, Việt Nam.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a, III.2.a',
  bad: `
ket_thuc: Sở Nội vụ kiểm tra tại phường ⟦Buôn ma thuột⟧ trong quý II
`,
  good: `
ket_thuc: Sở Nội vụ kiểm tra tại phường Buôn Ma Thuột trong quý II
`,
  check(subject) {
    return complaintsOfNames(subject, 'ten_dat', 'Tên địa lý');
  },
};
