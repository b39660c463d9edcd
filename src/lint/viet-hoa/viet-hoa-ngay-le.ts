import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Holidays and days of remembrance: “tết Nguyên đán”, “ngày Quốc khánh”. */
export const ngayLe: Rule = {
  code: 'viet_hoa/ngay_le',
  severity: 'warning',
  about: 'Tên ngày lễ, ngày kỷ niệm, ngày tết viết hoa chữ đầu của tên: ngày Quốc khánh, tết Nguyên đán, ngày Nhà giáo Việt Nam.',
  cure: 'Viết: tết Nguyên đán, ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.5, V.8.b',
  bad: `
ket_thuc: Các đơn vị phát động thi đua chào mừng ⟦ngày Quốc Khánh⟧ 2/9
`,
  good: `
ket_thuc: Các đơn vị phát động thi đua chào mừng ngày Quốc khánh 2/9
`,
  check(subject) {
    return complaintsOfNames(subject, 'ngay_le', 'Tên ngày lễ');
  },
};
