import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { readPart } from '../../plan/markers.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman, toRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { isBold } from '../shared/prose-paragraphs.ts';
import { inText } from '../shared/typed-texts.ts';
import { fieldsOf } from '../shared/typed-values.ts';

/** Parts and chapters have Roman numbers, the divisions below them Arabic ones. */
export const laMaARap: Rule = {
  code: 'danh_so/la_ma_a_rap',
  severity: 'error',
  about: 'Số của phần, chương viết bằng số La Mã; số của mục, tiểu mục, điều (khi ghi cả chữ Mục, Điều) viết bằng số Ả Rập.',
  cure: 'Ghi Phần II, Chương II; Mục 2, Điều 2.',
  basis: decree('mục II.6.đ'),
  bad: `
noi_dung:
  - phan: Đánh giá tình hình
    so_muc: ⟦Phần 1⟧
    noi_dung: Phong trào thi đua có nhiều chuyển biến.
`,
  good: `
noi_dung:
  - phan: Đánh giá tình hình
    so_muc: Phần I
    noi_dung: Phong trào thi đua có nhiều chuyển biến.
`,
  *check({ input, prose }) {
    for (const { path, value } of fieldsOf(input, new Set(['so_muc', 'tieu_de', 'phan']))) {
      const found = wrongNumber(value);
      if (found) yield { path, range: { start: 0, end: found.length }, ...found.problem };
    }
    for (const text of prose) {
      const stars = /^\**/u.exec(text.text)?.[0].length ?? 0;
      const found = wrongNumber(text.text.slice(stars));
      const rest = text.text.slice(stars + (found?.length ?? 0));
      if (found && (isBold(text.text) || !regex.u`\p{Ll}`.test(rest))) yield inText(text, stars, stars + found.length, found.problem);
    }
  },
};

/** A heading's word and number, and what comes after: nothing, a sign, or a title in capitals; “Mục II của Kế hoạch” is none. */
const after = String.raw`(?=\s*(?:\*|$)|[.:](?:\s|\*|$)|\s+[-–]\s|\s+\p{Lu}{2})`;
const part = regex.u`^(?:[Pp]hần|[Cc]hương|PHẦN|CHƯƠNG)\s+(?:(\d{1,2})|(?:thứ|THỨ)\s+\p{L}+)${after}`;
const division = regex.u`^(?:[Mm]ục|[Tt]iểu mục|[Đđ]iều|MỤC|TIỂU MỤC|ĐIỀU)\s+([IVX]{1,6})${after}`;

function wrongNumber(text: string): { length: number; problem: Pick<Problem, 'message' | 'help' | 'fix' | 'severity'> } | null {
  const upper = part.exec(text);
  const lower = upper ? null : division.exec(text);
  const [whole = '', number] = upper ?? lower ?? [];
  const value = upper ? readPart(whole)?.value : parseRoman(number ?? '');
  if (!value) return null;
  const right = upper ? `${whole.split(/\s/u)[0]} ${toRoman(value)}` : whole.replace(number ?? '', String(value));
  return {
    length: whole.length,
    problem: {
      message: `“${whole}” viết số ${upper ? 'chưa phải số La Mã' : 'La Mã'}, cần ghi “${right}”`,
      help: 'phần, chương dùng số La Mã; mục, tiểu mục, điều dùng số Ả Rập',
      fix: right,
      // “Phần thứ nhất” is still what laws write.
      ...(upper && number === undefined && { severity: 'warning' as const }),
    },
  };
}
