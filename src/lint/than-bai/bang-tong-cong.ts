import type { Rule } from '../rule.ts';
import { wrongSums } from './table-sums.ts';

/** A row of totals is the sum of its column, a group's number that of its rows. */
export const tongCong: Rule = {
  code: 'bang/tong_cong',
  severity: 'warning',
  about: 'Dòng “Tổng cộng”, “Cộng”, “Tổng số” phải bằng tổng các dòng của cột; số của nhóm bằng tổng các dòng trong nhóm.',
  cure: 'Cộng lại, sửa số sai: ở dòng tổng hoặc ở một dòng của cột.',
  words: ['tổng', 'cộng'],
  bad: `
noi_dung:
  - tieu_de: Kinh phí thực hiện
    bang:
      cot: [TT, Nội dung chi, Số tiền (triệu đồng)]
      dong:
        - [1, Tiền thưởng, 2.450]
        - [2, Tuyên truyền, 640]
        - ["", Tổng cộng, ⟦3.900⟧]
`,
  good: `
noi_dung:
  - tieu_de: Kinh phí thực hiện
    bang:
      cot: [TT, Nội dung chi, Số tiền (triệu đồng)]
      dong:
        - [1, Tiền thưởng, 2.450]
        - [2, Tuyên truyền, 640]
        - ["", Tổng cộng, 3.090]
`,
  *check({ tables }) {
    for (const { bang } of tables) {
      for (const { label, amount, sum, rows } of wrongSums(bang)) {
        yield {
          path: amount.doan.at,
          range: amount.doan.vung,
          message: `Dòng “${label}” ghi ${amount.text}, cộng ${rows} được ${sum}, cần sửa số sai`,
          help: `ghi “${sum}”, hoặc sửa số của một dòng trong cột`,
        };
      }
    }
  },
};
