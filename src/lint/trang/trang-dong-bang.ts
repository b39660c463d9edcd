import type { Rule } from '../rule.ts';
import { pageGaps, placeOf } from './pages.ts';

/** A row stands on one page, unless it is higher than a page. */
export const dongBang: Rule = {
  code: 'trang/dong_bang',
  severity: 'warning',
  about: 'Dòng của bảng đứng trọn trong một trang.',
  cure: 'Chia nội dung của dòng cao hơn cả trang thành nhiều dòng, hoặc đặt bảng trên trang ngang: `trang: ngang`.',
  whole: true,
  bad: '',
  good: '',
  gaps: pageGaps,
  *check({ laid: { sheets } }) {
    for (const { page, number } of sheets)
      for (const { lines } of page.pieces.filter(({ kind, splits }) => kind === 'row' && splits)) {
        const [, ...others] = [0, ...lines];
        const tallest = others.reduce((a, b) => (b.count > a.count ? b : a), others[0] as (typeof others)[number]);
        const message = `Trang ${number}: dòng này của bảng cao hơn cả trang giấy nên bị ngắt giữa chừng, cần chia nội dung của nó thành nhiều dòng`;
        yield { ...placeOf(tallest), message };
      }
  },
};
