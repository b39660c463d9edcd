import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import type { TypedNumber } from './document-numbers.ts';

/** No space around the slash and the hyphens of a number; in the line of the head a colon and one space after “Số”. */
export const dauCach: Rule = {
  code: 'so/dau_cach',
  severity: 'error',
  about: 'Trong số, ký hiệu không có dấu cách cạnh dấu gạch chéo, gạch nối; sau chữ “Số” ở đầu văn bản là dấu hai chấm.',
  cure: 'Viết liền, gạch nối ngắn: 12/KH-UBND.',
  basis: decree('mục II.3.c'),
  bad: `
mo_dau: Thực hiện Kế hoạch số ⟦12 / KH - UBND⟧ ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh như sau
`,
  good: `
mo_dau: Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh như sau
`,
  *check({ input, documentNumbers }) {
    yield* checkSymbol(input.co_quan.ky_hieu, ['co_quan', 'ky_hieu']);
    if (input.kem_theo) yield* checkSymbol(input.kem_theo.ky_hieu, ['kem_theo', 'ky_hieu']);
    for (const number of documentNumbers) yield* checkNumber(number);
  },
};

function* checkSymbol(typed: string, path: Path): Iterable<Problem> {
  const symbol = typed.trim();
  const fix = joined(symbol);
  if (fix === symbol) return;
  const start = typed.indexOf(symbol);
  yield {
    path,
    range: { start, end: start + symbol.length },
    message: `Ký hiệu “${symbol}” có dấu cách hoặc gạch dài, cần viết liền “${fix}”`,
    help: `ghi như sau\nky_hieu: ${fix}`,
    fix,
  };
}

function* checkNumber({ text, span, dong_so }: TypedNumber): Iterable<Problem> {
  const { start, end } = dong_so ?? span;
  const typed = text.text.slice(start, end);
  const fix = joined(dong_so ? typed.replace(/^Số\s*:?\s*/u, 'Số: ') : typed);
  if (fix === typed) return;
  yield inText(text, start, end, {
    ...(dong_so ? {} : { severity: 'warning' }),
    message: `“${oneLine(typed)}” viết chưa đúng dấu, cần ghi “${fix}”`,
    help: `${dong_so ? 'sau chữ Số là dấu hai chấm và một dấu cách; ' : ''}không có dấu cách cạnh / và -`,
    fix,
  });
}

function joined(typed: string): string {
  return typed.replace(/\s*\/\s*/gu, '/').replace(/\s*[-–—]\s*/gu, '-');
}
