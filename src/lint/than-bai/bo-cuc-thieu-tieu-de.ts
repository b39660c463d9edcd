import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { fieldsOf } from '../shared/typed-values.ts';

/** Parts, chapters and sections have a title, not a number alone. */
export const thieuTieuDe: Rule = {
  code: 'bo_cuc/thieu_tieu_de',
  severity: 'error',
  about: 'Phần, chương, mục phải có tiêu đề nêu khái quát nội dung, không chỉ có số.',
  cure: 'Ghi tên của phần, chương, mục ở `tieu_de` hoặc `phan`; số ghi riêng ở `so_muc` khi cần.',
  basis: decree('mục II.6.d'),
  bad: `
noi_dung:
  - phan: ⟦Phần I⟧
    noi_dung: Phong trào thi đua có nhiều chuyển biến.
`,
  good: `
noi_dung:
  - phan: Đánh giá tình hình
    noi_dung: Phong trào thi đua có nhiều chuyển biến.
`,
  *check({ input }) {
    for (const { path, key, value } of fieldsOf(input, new Set(['phan', 'tieu_de']))) {
      const [, word, number = ''] = numberOnly.exec(value.trim()) ?? [];
      if (number === '' || (word === undefined && /^[IVX]+$/u.test(number) && parseRoman(number) === null)) continue;
      const name = key === 'phan' ? 'Phần' : 'Mục';
      yield {
        path,
        message: `${name} chỉ ghi số “${value.trim()}” mà chưa có tiêu đề, cần ghi tên nêu khái quát nội dung`,
        help: `tdkt tự đánh số, chỉ ghi tên\n${key}: …`,
      };
    }
  },
};

const numberOnly = regex.iu`^\**(?:(phần|chương|mục|tiểu mục|điều)\s+)?((?:thứ\s+\p{L}+)|[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ](?=[.)/]))\s*[.):/]?\**$`;
