import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { byValue, type PairMark, pairUp, quotesOf } from './paired-marks.ts';

/** Quotation marks open and close, with signs of one shape. */
export const ngoacKep: Rule = {
  code: 'chinh_ta/ngoac_kep',
  severity: 'warning',
  about: 'Ngoặc kép mở ra thì phải đóng lại, bằng dấu cùng kiểu, đặt đúng chiều.',
  cure: 'Thêm dấu còn thiếu, bỏ dấu thừa, hoặc thay dấu ngược chiều.',
  bad: `
mo_dau: |
  Thực hiện Phong trào thi đua ⟦“Sơn⟧ La chung sức xây dựng nông thôn mới; Ủy ban nhân dân tỉnh ban hành Kế hoạch
    phong trào “Dân vận khéo⟦"⟧ năm 2026 như sau
`,
  good: `
mo_dau: |
  Thực hiện Phong trào thi đua “Sơn La chung sức xây dựng nông thôn mới”; Ủy ban nhân dân tỉnh ban hành Kế hoạch
    phong trào “Dân vận khéo” năm 2026 như sau
`,
  words: ['“', '”', '"', '«', '»'],
  *check({ texts }) {
    for (const value of byValue(texts)) {
      if (!value.some(({ text }) => /[“”"«»]/u.test(text)) || value.some(({ text }) => isGarbled(text))) continue;
      const { pairs, alone } = pairUp(value, quotesOf);
      for (const { open, close } of pairs) yield* wrongShape(open, close);
      for (const mark of alone) yield left(mark);
    }
  },
};

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

function* wrongShape(open: PairMark, close: PairMark): Iterable<Problem> {
  const opening = open.sign === '”' || open.sign === '»' || (open.sign === '"' && close.sign !== '"') ? '“' : open.sign;
  if (opening !== open.sign) yield sign(open, opening, `Ngoặc kép mở bằng dấu ${open.sign}, cần thay bằng dấu ${opening}`);
  const wanted = closing[opening] ?? '”';
  if (close.sign !== wanted)
    yield sign(close, wanted, `Ngoặc kép mở bằng dấu ${opening} mà đóng bằng dấu ${close.sign}, cần thay bằng dấu ${wanted}`);
}

function sign({ text, at }: PairMark, fix: string, message: string): Problem {
  return inText(text, at, at + 1, { message, help: `thay bằng ${fix}`, fix });
}

/** The sign with the word it belongs to. */
function left({ text, at, sign: own, opens }: PairMark): Problem {
  const after = regex.u`^[\p{L}\d]*`.exec(text.text.slice(at + 1, at + 40))?.[0].length ?? 0;
  const before = regex.u`[\p{L}\d]*$`.exec(text.text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
  const message = opens
    ? `Dấu ${own} ở đây mở ngoặc kép mà không có dấu đóng, cần thêm dấu ${closing[own] ?? '”'} ở cuối cụm từ`
    : `Dấu ${own} ở đây đóng ngoặc kép mà không có dấu mở, cần thêm dấu ${own === '»' ? '«' : '“'} ở đầu cụm từ hoặc bỏ dấu này`;
  return inText(text, opens ? at : at - before, opens ? at + 1 + after : at + 1, { message });
}
