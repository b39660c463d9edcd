import { decree } from '../../decree30.ts';
import { findAct, shortName, sureCitation } from '../../law/acts.ts';
import type { Rule } from '../rule.ts';

/** A title that our registry does not have in the act's own words is printed, but must be compared before signing. */
export const tenChuaChac: Rule = {
  code: 'can_cu/ten_chua_chac',
  severity: 'warning',
  about: 'Căn cứ lấy từ danh mục mà tên văn bản trong danh mục chưa được đối chiếu nguyên văn.',
  cure: 'Ghi đủ căn cứ thay cho mã, tên chép từ bản gốc.',
  basis: decree('mục II.6.a'),
  unsure: 'Danh mục chưa có nguyên văn tên của văn bản này.',
  signing: 'error',
  bad: `
can_cu:
  - ⟦nd-118-2025⟧
`,
  good: `
can_cu:
  - Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa
`,
  *check({ plan }) {
    for (const { ma, at } of plan.ma_can_cu) {
      const act = findAct(ma);
      if (act?.unsure.name !== 'inexact') continue;
      yield {
        path: at,
        message: `Tên của ${shortName(act)} trong danh mục của tdkt chưa đúng nguyên văn, cần ghi tên theo bản gốc`,
        help: `thay mã bằng dòng này, chép tên từ bản gốc vào chỗ “…”:\n- ${sureCitation(act)}`,
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
