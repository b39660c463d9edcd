import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Events of history: “Cách mạng tháng Tám”. */
export const suKien: Rule = {
  code: 'viet_hoa/su_kien',
  severity: 'warning',
  about: 'Tên sự kiện lịch sử viết hoa chữ đầu của tên: Cách mạng tháng Tám, Phong trào Xô viết Nghệ Tĩnh.',
  cure: 'Viết: Cách mạng tháng Tám, Chiến thắng Điện Biên Phủ.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.9',
  bad: `
ket_thuc: Các đơn vị thi đua chào mừng kỷ niệm ⟦Cách mạng tháng tám⟧
`,
  good: `
ket_thuc: Các đơn vị thi đua chào mừng kỷ niệm Cách mạng tháng Tám
`,
  check(subject) {
    return complaintsOfNames(subject, 'su_kien', 'Tên sự kiện lịch sử');
  },
};
