import { decree } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { organLetters } from '../../law/symbols.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import type { TypedNumber } from './document-numbers.ts';

/** Numbers below 10 have a leading zero. */
export const themKhong: Rule = {
  code: 'so/them_khong',
  severity: 'error',
  about: 'Số văn bản nhỏ hơn 10 phải có số 0 ở trước.',
  cure: 'Ghi 01, 02 … 09.',
  basis: decree('mục II.3.c'),
  bad: `
so_van_ban: ⟦5⟧
`,
  good: `
so_van_ban: 05
`,
  *check({ input, documentNumbers }) {
    yield* checkField(input.so_van_ban, ['so_van_ban']);
    yield* checkField(input.kem_theo?.so_van_ban, ['kem_theo', 'so_van_ban']);
    for (const number of documentNumbers) yield* checkNumber(number, organLetters(input.co_quan.ky_hieu));
  },
};

/** tdkt pads by itself. */
function* checkField(so: string | undefined, path: Path): Iterable<Problem> {
  if (so?.length !== 1 || so === '0') return;
  const message = `Số văn bản nhỏ hơn 10 đang ghi “${so}”, cần ghi “0${so}”`;
  yield { path, severity: 'warning', message, help: `tdkt vẫn in 0${so}; nên ghi như sau\nso_van_ban: 0${so}`, fix: `0${so}` };
}

/** A cited number is its own organ's affair; only the line of a head typed by hand is ours. */
function* checkNumber({ text, span, so, co_quan, dong_so }: TypedNumber, own: string): Iterable<Problem> {
  if (so.length !== 1 || so === '0') return;
  const severity = dong_so ? 'error' : co_quan === own ? 'warning' : 'info';
  yield inText(text, span.start, span.end, {
    severity,
    message: `Số “${text.text.slice(span.start, span.end)}” nhỏ hơn 10, cần thêm số 0 ở trước`,
    help: `ghi 0${so}, trừ khi bản gốc đúng là không có số 0`,
    ...(severity === 'info' ? {} : { fix: `0${text.text.slice(span.start, span.end)}` }),
  });
}
