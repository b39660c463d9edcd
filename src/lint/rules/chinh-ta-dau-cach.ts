import { type Edit, problemOf, stretches, typedText } from '../edits.ts';
import type { Rule } from '../rule.ts';

/** Spaces where printing wants one, none or one more. */
export const dauCach: Rule = {
  code: 'chinh_ta/dau_cach',
  severity: 'warning',
  about: 'Giữa hai từ có một dấu cách; dấu câu và dấu đóng ngoặc viết liền chữ đứng trước, cách chữ đứng sau.',
  cure: 'Bỏ dấu cách thừa, thêm dấu cách thiếu.',
  rows: ['BD-21'],
  bad: `
mo_dau: |
  Ủy ban nhân dân tỉnh ban hành Kế hoạch ⟦công  tác⟧ thi ⟦đua ,⟧ khen thưởng năm 2026 với các mục ⟦tiêu,nhiệm⟧ vụ
    chủ yếu ⟦( kèm⟧ theo Phụ lục) như sau
`,
  good: `
mo_dau: |
  Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 với các mục tiêu, nhiệm vụ
    chủ yếu (kèm theo Phụ lục) như sau
`,
  *check({ texts, input }) {
    for (const text of texts) {
      if (!suspicious.test(text.text)) continue;
      const typed = typedText(input, text);
      for (const stretch of stretches(typed, [...faults(typed, text.so.length)])) {
        const said = [...new Set(stretch.edits.map(({ found }) => found))].join(' và ');
        yield problemOf(text, stretch, { message: `“${stretch.found}” ${said}, cần “${stretch.wanted}”` });
      }
    }
  },
};

interface Fault extends Edit {
  readonly found: string;
}

const letter = 'A-Za-zÀ-ÖØ-öø-ỹ';
const words: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  ':': 'dấu hai chấm',
  '.': 'dấu chấm',
  '!': 'dấu chấm than',
  '?': 'dấu hỏi',
  ')': 'dấu đóng ngoặc',
  ']': 'dấu đóng ngoặc',
  '”': 'dấu đóng ngoặc kép',
  '»': 'dấu đóng ngoặc kép',
  '(': 'dấu mở ngoặc',
  '[': 'dấu mở ngoặc',
  '“': 'dấu mở ngoặc kép',
  '«': 'dấu mở ngoặc kép',
};

/** One look at every text; what it lets through is looked at closely. */
const suspicious = new RegExp(`[ \\u00a0][ \\u00a0,;:.!?)\\]”»]|[(\\[“«] |[,;:.][${letter}“(]`, 'u');

/** More blanks than this are room left on purpose, to be filled in or to align. */
const mostBlanks = 4;

function* faults(typed: string, marker: number): Generator<Fault> {
  yield* doubled(typed, marker);
  yield* beforeMark(typed);
  yield* afterOpening(typed);
  yield* afterMark(typed);
}

function* doubled(typed: string, marker: number): Generator<Fault> {
  for (const { 0: blanks, index } of typed.matchAll(/(?<=[^\s…_([“«])[ \u00a0]{2,}(?=[^\s.…_,;:!?)\]”»/])/gu)) {
    const end = index + blanks.length;
    if (index === marker || blanks.length > mostBlanks || isOpenDate(typed, index, end)) continue;
    yield { start: index, end, by: ' ', found: `có ${blanks.length} dấu cách liền nhau` };
  }
}

/** A blank in “ngày   tháng   năm” is to be filled in: another rule's. */
function isOpenDate(typed: string, start: number, end: number): boolean {
  const before = typed.slice(Math.max(0, start - 5), start);
  const after = typed.slice(end, end + 5);
  return (/ngày$/iu.test(before) && /^tháng/iu.test(after)) || (/tháng$/iu.test(before) && /^năm/iu.test(after));
}

function* beforeMark(typed: string): Generator<Fault> {
  for (const { 0: all, index } of typed.matchAll(/(?<=[^\s.…_/([“«])\s+(?:[,;:!)\]»]|\?(?!\?)|”(?![\p{L}\d])|\.(?=\s|$|[”)*]))/gu)) {
    const end = index + all.length;
    const mark = typed.charAt(end - 1);
    const between = /\d/u.test(typed.charAt(index - 1)) && /^\s*\d/u.test(typed.slice(end, end + 3));
    if ((mark === ':' || mark === ',') && between) continue;
    yield { start: index, end: end - 1, by: '', found: `thừa dấu cách trước ${words[mark]}` };
  }
}

function* afterOpening(typed: string): Generator<Fault> {
  for (const { 0: all, index } of typed.matchAll(/(?:[([]|(?<![^\s([“‘:;,–-])[“«])[ \u00a0]+(?=[^\s.…_,;/)\]”»])/gu)) {
    yield { start: index + 1, end: index + all.length, by: '', found: `thừa dấu cách sau ${words[all.charAt(0)]}` };
  }
}

const joined = new RegExp(`[,;](?=[${letter}“(])|;(?=\\d)|:(?=[${letter}“])`, 'gu');
/** “thưởng.Các”, but not “TP.HCM”, “tp.Hồ”, “v.v”: the word before has a vowel and no capital. */
const sentences = /(?<![\p{L}\d.])\p{Ll}+\.(?=\p{Lu}\p{Ll})/gu;

function* afterMark(typed: string): Generator<Fault> {
  for (const pattern of [joined, sentences]) {
    for (const { 0: all, index } of typed.matchAll(pattern)) {
      const at = index + all.length;
      const mark = typed.charAt(at - 1);
      if (isAddress(typed, at - 1) || (mark === '.' && !/[aeiouyà-ỹ]/u.test(all))) continue;
      yield { start: at, end: at, by: ' ', found: `thiếu dấu cách sau ${words[mark]}` };
    }
  }
}

/** Within the address of a page, a mailbox or a file a mark is no punctuation. */
function isAddress(typed: string, at: number): boolean {
  const before = /\S*$/u.exec(typed.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  const after = /^\S*/u.exec(typed.slice(at, at + 200))?.[0] ?? '';
  return /:\/\/|www\.|@|\\|&\w*$/u.test(before) || /:\/\/|@|\\|^:[^\s:]*:/u.test(after);
}
