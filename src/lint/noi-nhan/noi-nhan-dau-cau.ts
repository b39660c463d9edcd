import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import type { Recipient } from './recipients.ts';

/** We print `;` after each recipient; a pasted `;` or the last `.` does no harm, any other mark is a slip of the original. */
export const dauCau: Rule = {
  code: 'noi_nhan/dau_cau',
  severity: 'error',
  about: 'Mỗi nơi nhận kết thúc bằng dấu chấm phẩy do tdkt ghi, không gõ dấu phẩy hay dấu khác.',
  cure: 'Bỏ dấu đã gõ ở cuối nơi nhận.',
  basis: decree('mục II.9.d'),
  bad: `
noi_nhan:
  - Ban TĐKT Trung ương;
  - Thường trực tỉnh ủy⟦,⟧
  - Thường trực HĐND tỉnh;
`,
  good: `
noi_nhan:
  - Ban TĐKT Trung ương
  - Thường trực tỉnh ủy
  - Thường trực HĐND tỉnh
`,
  *check({ recipients }) {
    for (const recipient of recipients) yield* [...atEnd(recipient), ...beforeBracket(recipient)];
  },
};

const odd = /(?:\s*[;.,:!?/–—-])+$/u;
const abbreviated = regex.u`(?:v\.v|\<(?:TW|TP|Tp|tp|TX))$`;

function atEnd({ text, path, as, last }: Recipient): Problem[] {
  const end = text.trimEnd().length;
  const marks = odd.exec(text.slice(0, end))?.[0].trimStart() ?? '';
  const allowed = ['', ';', ...(last ? ['.'] : []), ...(as === 'nhom' ? [':'] : [])];
  const before = text.slice(0, end - marks.length);
  if (allowed.includes(marks.replace(/\s/gu, '')) || /\.\.|…/u.test(`${before.slice(-1)}${marks}`)) return [];
  if (abbreviated.test(before) && /^\.;?$/u.test(marks)) return [];
  // Where white space stands before the mark, the last word is underlined as well, so that none is left behind.
  const word = /\s$/u.test(before) ? (/\S+\s*$/u.exec(before)?.[0] ?? '') : '';
  const printedRight = /^[;.,:]+$/u.test(marks);
  return [
    {
      path,
      range: { start: end - marks.length - word.length, end },
      message: `Nơi nhận “${oneLine(before)}” kết thúc bằng “${marks}”, cần bỏ dấu này: tdkt tự ghi dấu chấm phẩy`,
      help: 'bỏ dấu ở cuối',
      fix: word.trim(),
      ...(printedRight && { severity: 'warning' as const }),
    },
  ];
}

const beforeNote = /[;,](?=\s*\([^()]*\)[\s;.,]*$)/u;

/** `Tỉnh ủy; (b/c)`: the semicolon stands before the note instead of behind it. */
function beforeBracket({ text, path }: Recipient): Problem[] {
  const match = beforeNote.exec(text);
  if (!match) return [];
  return [
    {
      path,
      range: { start: match.index, end: match.index + 1 },
      message: `Dấu “${match[0]}” đứng trước phần trong ngoặc, cần bỏ dấu này: tdkt tự ghi dấu chấm phẩy ở cuối dòng`,
      help: 'bỏ dấu trước ngoặc',
      fix: '',
    },
  ];
}
