import { matches } from '../../vietnamese/matches.ts';
import { isGarbled } from '../../vietnamese/old-encodings.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import type { Rule } from '../rule.ts';
import { problemOf, stretches, type TypingEdit } from '../shared/typing-mends.ts';

/** Characters that cannot be seen, and spaces that are none of the keyboard. */
export const kyTuAn: Rule = {
  code: 'bo_ma/ky_tu_an',
  severity: 'warning',
  about: 'Ký tự không nhìn thấy hoặc dấu cách lạ theo sang khi chép từ trang mạng, tệp PDF: tìm chữ không ra, dòng không xuống được.',
  cure: 'Xóa ký tự ấy, gõ lại bằng phím cách nếu là dấu cách.',
  bad: `
mo_dau: "Ủy ban nhân dân tỉnh ban hành Kế ⟦ho\\u200bạch⟧ thi đua như sau"
`,
  good: `
mo_dau: "Ủy ban nhân dân tỉnh ban hành Kế hoạch thi đua như sau"
`,
  *check({ texts }) {
    for (const text of texts) {
      if (!odd.test(text.text) || isGarbled(text.text)) continue;
      const typed = text.typed;
      for (const stretch of stretches(typed, [...edits(typed)], true)) {
        const names = [...new Set(stretch.edits.map(({ start }) => nameOf(typed, start)))].join(', ');
        const hidden = stretch.edits.some(({ start }) => hiddenSign.test(typed.charAt(start)));
        const gone = stretch.edits.some(({ by }) => by === '');
        const { fix, ...problem } = problemOf(text, stretch, {
          message: `Trong “${stretch.wanted}” có ${hidden ? 'ký tự không nhìn thấy' : 'dấu cách lạ'} (${names}), cần ${gone ? 'bỏ đi' : 'thay bằng dấu cách thường'}`,
        });
        const unsure = stretch.edits.some((edit) => edit.unsure);
        yield { ...problem, ...(unsure ? { help: 'hai tiếng thì thay bằng một dấu cách' } : fix !== undefined && { fix }) };
      }
    }
  },
};

const hiddenSigns =
  '\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb';
const oddSpaces = '\u1680\u2000-\u200a\u2028\u2029\u205f\u3000';
/** Signs that make up an emoji go with it: another rule's. */
const inEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
/** Between a number and its unit a no-break space is good practice; through half a sentence it came with a copy. */
const chain = /(?<!\S)\S+(?:\u00a0\S+){4,}/gu;

const odd = new RegExp(`[${hiddenSigns}${oddSpaces}\\u00a0]`, 'u');
const hidden = new RegExp(`[${hiddenSigns}]+`, 'gu');
const hiddenSign = new RegExp(`[${hiddenSigns}]`, 'u');
const spaces = new RegExp(`[${oddSpaces}]+`, 'gu');

interface Mend extends TypingEdit {
  /** Whether it stands within a word or between two. */
  readonly unsure?: boolean;
}

function* edits(typed: string): Generator<Mend> {
  for (const { 0: all, index } of matches(typed, hidden)) {
    if (!inEmoji.test(typed.slice(Math.max(0, index - 2), index)) && typed.charAt(index + all.length) !== '\u20e3')
      yield withoutSign(typed, index, index + all.length);
  }
  for (const { 0: all, index } of matches(typed, spaces)) yield { start: index, end: index + all.length, by: ' ' };
  for (const { 0: all, index } of matches(typed, chain)) {
    for (const { index: at } of matches(all, /\u00a0/gu)) yield { start: index + at, end: index + at + 1, by: ' ' };
  }
}

/** No syllable is longer, nor two. */
const longest = 20;

/** “ho-ạch” is one word, “thi-đua” two that must not be joined; of “In-ternet” a person must say. */
function withoutSign(typed: string, start: number, end: number): Mend {
  const before = /[\p{L}\p{M}]*$/u.exec(typed.slice(Math.max(0, start - longest), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(typed.slice(end, end + longest))?.[0] ?? '';
  if (before === '' || after === '' || isSyllable(before + after)) return { start, end, by: '' };
  return isSyllable(before) && isSyllable(after) ? { start, end, by: ' ' } : { start, end, by: '', unsure: true };
}

function nameOf(typed: string, at: number): string {
  return `U+${(typed.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
