import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** “Tây nguyên”, “Bắc bộ”: regions, where the word can be nothing else. */
export const vungMien: Rule = {
  code: 'viet_hoa/vung_mien',
  severity: 'warning',
  about: 'Tên vùng, miền viết hoa chữ đầu của mọi âm tiết: Tây Nguyên, Bắc Trung Bộ, miền Nam.',
  cure: 'Viết hoa đủ: Tây Nguyên, Đông Nam Bộ.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.đ',
  bad: `
ket_thuc: Các đơn vị học tập mô hình thi đua của các tỉnh ⟦Tây nguyên⟧
`,
  good: `
ket_thuc: Các đơn vị học tập mô hình thi đua của các tỉnh Tây Nguyên
`,
  check(subject) {
    return complaintsOfNames(subject, 'vung_mien', 'Tên vùng, miền');
  },
};
