import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** Persons of history, Bác Hồ, the Party where it stands alone. */
export const nhanVat: Rule = {
  code: 'viet_hoa/nhan_vat',
  severity: 'warning',
  about: 'Tên nhân vật lịch sử, lãnh tụ viết hoa mọi âm tiết; chữ “Đảng” đứng riêng chỉ Đảng Cộng sản Việt Nam viết hoa.',
  cure: 'Viết hoa: Chủ tịch Hồ Chí Minh, Bác Hồ, chủ trương của Đảng.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1, V.4',
  bad: `
ket_thuc: Các cơ quan, đơn vị học tập và làm theo tư tưởng ⟦Hồ Chí minh⟧
`,
  good: `
ket_thuc: Các cơ quan, đơn vị học tập và làm theo tư tưởng Hồ Chí Minh
`,
  check(subject) {
    return complaintsOfNames(subject, 'nhan_vat', 'Tên nhân vật');
  },
};
