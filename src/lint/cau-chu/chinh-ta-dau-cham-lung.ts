import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { blanksOf } from '../shared/blanks.ts';
import { isForm } from '../shared/fill-in-forms.ts';
import { inText } from '../shared/typed-texts.ts';

/** An ellipsis has three dots; a longer row looks like room left to fill in. */
export const dauChamLung: Rule = {
  code: 'chinh_ta/dau_cham_lung',
  severity: 'warning',
  about: 'Dấu chấm lửng có ba chấm; bốn chấm trở lên trông như chỗ để trống chưa điền.',
  cure: 'Viết “...” (sau dấu phẩy thì có một dấu cách), hoặc liệt kê cho đủ.',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      - Tuyên truyền trên báo, đài⟦,....⟧
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      - Tuyên truyền trên báo, đài, ...
`,
  *check({ texts }) {
    for (const text of texts) {
      if (isForm(text) || !text.text.includes('....')) continue;
      const typed = text.typed;
      const blanks = blanksOf(typed);
      for (const { 0: all, 1: mark = '', index } of matches(typed, trailing)) {
        const end = index + all.length;
        if (blanks.some((blank) => blank.start < end && index < blank.end)) continue;
        const wanted = mark === '' ? '...' : `${mark} ...`;
        yield inText(text, index, end, {
          message: `“${all}” có ${all.length - mark.length} dấu chấm, cần ghi “${wanted}” vì dấu chấm lửng có ba chấm`,
          fix: wanted,
        });
      }
    }
  },
};

/** Behind words; not “v.v....”, where the fourth ends the sentence, nor dates and numbers left open. */
const trailing = regex.gu`(?<=[\p{L}\p{N})”])(?<!v\.\s?v)([,;]?)\.{4,9}(?![./…])|(?<=[\p{L}\p{N})”,;] )()\.{4,9}(?![./…])`;
