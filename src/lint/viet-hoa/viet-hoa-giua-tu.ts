import type { Rule } from '../rule.ts';
import { complaintsOfNames } from '../shared/spelt-names.ts';

/** “Kế Hoạch”, “Chủ Tịch”: a capital within a word. */
export const giuaTu: Rule = {
  code: 'viet_hoa/giua_tu',
  severity: 'warning',
  about: 'Chữ thứ hai của từ chỉ văn bản, chức vụ, cơ quan không viết hoa: Kế hoạch, Chủ tịch, Chi cục.',
  cure: 'Viết thường chữ thứ hai: Kế hoạch, Nghị quyết, Bí thư.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1.a, V.3, V.6',
  bad: `
ket_thuc: Các cơ quan, đơn vị nghiêm túc thực hiện ⟦Kế Hoạch⟧ này
`,
  good: `
ket_thuc: Các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này
`,
  check(subject) {
    return complaintsOfNames(subject, 'giua_tu', 'Chữ');
  },
};
