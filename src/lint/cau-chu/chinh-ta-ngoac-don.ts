import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { bracketsOf, byValue, type PairMark, pairUp } from './paired-marks.ts';

/** Brackets open and close. */
export const ngoacDon: Rule = {
  code: 'chinh_ta/ngoac_don',
  severity: 'warning',
  about: 'Dấu ngoặc đơn, ngoặc vuông mở ra thì phải đóng lại.',
  cure: 'Thêm dấu còn thiếu hoặc bỏ dấu thừa.',
  bad: `
mo_dau: |
  Ủy ban nhân dân tỉnh ⟦(qua⟧ Sở Nội vụ ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Ủy ban nhân dân tỉnh (qua Sở Nội vụ) ban hành Kế hoạch như sau
`,
  *check({ texts }) {
    for (const value of byValue(texts)) {
      if (!value.some(({ text }) => /[()[\]]/u.test(text))) continue;
      for (const { text, at, sign, opens } of leftAlone(value)) {
        // A footnote without its end is told of elsewhere.
        if (text.text.startsWith('^[', at - 1)) continue;
        const after = regex.u`^[\p{L}\d]*`.exec(text.text.slice(at + 1, at + 40))?.[0].length ?? 0;
        const before = regex.u`[\p{L}\d]*$`.exec(text.text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
        const message = opens
          ? `Dấu ${sign} ở đây mở ngoặc mà không có dấu đóng, cần thêm dấu ${partner[sign]} ở cuối cụm từ`
          : `Dấu ${sign} ở đây đóng ngoặc mà không có dấu mở, cần thêm dấu ${partner[sign]} ở đầu cụm từ hoặc bỏ dấu này`;
        yield inText(text, opens ? at : at - before, opens ? at + 1 + after : at + 1, { message });
      }
    }
  },
};

const partner: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** In “(điểm a)” the bracket behind the letter closes, in “gồm: a) …” it does not: whichever reading leaves nothing alone. */
function leftAlone(value: readonly Text[]): readonly PairMark[] {
  const without = pairUp(value, (text) => bracketsOf(text, false)).alone;
  if (without.length === 0) return [];
  const withNumbers = pairUp(value, bracketsInside).alone;
  return withNumbers.length === 0 || withNumbers.length <= without.length ? withNumbers : without;
}

/** Behind a number a bracket closes only where one is open. */
function bracketsInside(text: Text): PairMark[] {
  const numbers = new Set(bracketsOf(text, false).map(({ at }) => at));
  let open = 0;
  return bracketsOf(text, true).filter((mark) => {
    const counts = mark.opens || numbers.has(mark.at) || open > 0;
    if (counts) open += mark.opens ? 1 : -1;
    return counts;
  });
}
