import { decree } from '../../decree30.ts';
import { citation, findAct, shortName } from '../../law/acts.ts';
import type { Rule } from '../rule.ts';

/** A title that our registry does not have in the act's own words is printed, but must be compared before signing. */
export const tenChuaChac: Rule = {
  code: 'can_cu/ten_chua_chac',
  severity: 'warning',
  about: 'Căn cứ lấy từ danh mục mà tên văn bản trong danh mục chưa được đối chiếu nguyên văn.',
  cure: 'Đối chiếu với bản gốc rồi ghi nguyên văn thay cho mã.',
  basis: decree('mục II.6.a'),
  unsure: 'Danh mục chưa có nguyên văn tên của văn bản này.',
  signing: 'error',
  bad: `
can_cu:
  - ⟦nd-161-2026⟧
`,
  good: `
can_cu:
  - nd-30-2020
`,
  *check({ plan }) {
    for (const { ma, at } of plan.ma_can_cu) {
      const act = findAct(ma);
      if (act?.unsure.name !== 'inexact') continue;
      yield {
        path: at,
        message: `Tên của ${shortName(act)} trong danh mục chưa đúng nguyên văn, cần đối chiếu với bản gốc trước khi ký`,
        help: `ghi nguyên văn thay cho mã\n- ${citation(act)}`,
      };
    }
  },
  *gaps({ plan }) {
    for (const { ma } of plan.ma_can_cu) {
      const act = findAct(ma);
      if (act?.unsure.issued) yield `ngày của ${shortName(act)} trong danh mục chỉ có một nguồn, chưa đối chiếu`;
    }
  },
};
