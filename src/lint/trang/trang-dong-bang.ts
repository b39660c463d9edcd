import type { LaidLine } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './pages.ts';

/** A row stands on one page, unless it is higher than a page. */
export const dongBang: Rule = {
  code: 'trang/dong_bang',
  severity: 'warning',
  about: 'Dòng của bảng đứng trọn trong một trang.',
  cure: 'Chia nội dung của dòng cao hơn cả trang thành nhiều dòng, hoặc đặt bảng trên trang ngang: `trang: ngang`.',
  onPages: true,
  bad: `
noi_dung:
  - tieu_de: Biểu mẫu
    bang:
      cot: [TT, Nội dung, Ghi chú]
      cao: 280
      dong:
        - [1, ⟦Đăng ký danh hiệu thi đua⟧, '']
`,
  good: `
noi_dung:
  - tieu_de: Biểu mẫu
    bang:
      cot: [TT, Nội dung, Ghi chú]
      cao: 120
      dong:
        - [1, Đăng ký danh hiệu thi đua, '']
`,
  *check({ laid: { sheets } }) {
    for (const { page, number } of sheets)
      for (const { lines } of page.pieces.filter(({ kind, splits }) => kind === 'row' && splits)) {
        const message = `Trang ${number}: dòng này của bảng cao hơn cả trang giấy nên bị ngắt giữa chừng, cần chia nội dung của nó thành nhiều dòng`;
        yield { ...placeOf(fullest(lines)), message };
      }
  },
};

/** A line of the cell that has most to say. */
function fullest(lines: readonly LaidLine[]): LaidLine | undefined {
  return [...lines].sort((a, b) => b.count - a.count || b.text.length - a.text.length)[0];
}
