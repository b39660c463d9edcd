import { regex } from '../../vietnamese/letters.ts';
import { isTableRow } from '../../vietnamese/markdown.ts';
import { matches } from '../../vietnamese/matches.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { problemOf, stretches } from '../shared/typing-mends.ts';
import { doubledMarks, mixedMarks } from './doubled-marks.ts';
import { gluedSigns, gluedWords, type SpacingFault } from './glued-words.ts';

/** Spaces where printing wants one, none or one more. */
export const dauCach: Rule = {
  code: 'chinh_ta/dau_cach',
  severity: 'warning',
  about: 'Giữa hai từ có một dấu cách; dấu câu và dấu đóng ngoặc viết liền chữ đứng trước, cách chữ đứng sau.',
  cure: 'Bỏ dấu cách thừa, thêm dấu cách thiếu.',
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
  *check({ texts }) {
    for (const text of texts) {
      if (!suspicious.test(text.text) || isTableRow(text.text)) continue;
      const typed = text.typed;
      for (const stretch of stretches(typed, [...faults(typed, text.so.length)])) {
        const said = [...new Set(stretch.edits.map(({ found }) => found))].join(' và ');
        yield problemOf(text, stretch, { message: `“${stretch.found}” ${said}, cần ghi “${stretch.wanted}”` });
      }
      for (const { start, end, marks } of mixedMarks(typed))
        yield inText(text, start, end, { message: `“${marks}” là hai dấu câu liền nhau, cần bỏ một dấu` });
    }
  },
};

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

/** One look at every text; simple patterns find where, the conditions beside them look closely. */
const suspicious = new RegExp(`[ \\u00a0][ \\u00a0,;:.!?)\\]”»]|[(\\[“«] |[,;:.][${letter}“(]|[,;.!?][,;.]|:0|\\d /|/ \\d|${gluedSigns}`);

function* faults(typed: string, marker: number): Generator<SpacingFault> {
  const certain = [...doubledMarks(typed), ...spacedDates(typed), ...brokenAddresses(typed)];
  yield* certain;
  for (const fault of spaces(typed, marker)) {
    if (!certain.some(({ start, end }) => start - 1 <= fault.start && fault.start < end)) yield fault;
  }
}

/** “sonoivu@camau.gov,vn”. */
function* brokenAddresses(typed: string): Generator<SpacingFault> {
  for (const { 0: all, index } of matches(typed, /@[\w-]+(?:\.[\w-]+)*, ?(?=(?:vn|com|gov|org|net|edu)(?![\w-]))/g)) {
    const comma = all.lastIndexOf(',');
    yield { start: index + comma, end: index + all.length, by: '.', found: 'có dấu phẩy trong địa chỉ thư điện tử' };
  }
}

/** “15 /12/2026”. */
function* spacedDates(typed: string): Generator<SpacingFault> {
  for (const { 0: all, index } of matches(
    typed,
    /(?<![\d/.,])(?:0?[1-9]|[12]\d|3[01]) ?\/ ?(?:0?[1-9]|1[0-2]) ?\/ ?(?:19|20)\d\d(?![\d/])/g,
  )) {
    for (const { index: at } of matches(all, / /g))
      yield { start: index + at, end: index + at + 1, by: '', found: 'thừa dấu cách trong ngày tháng' };
  }
}

function* spaces(typed: string, marker: number): Generator<SpacingFault> {
  yield* doubled(typed, marker);
  yield* beforeMark(typed);
  yield* afterOpening(typed);
  yield* afterMark(typed);
  for (const fault of gluedWords(typed)) if (!isAddress(typed, fault.start)) yield fault;
}

/** More blanks than this are room left on purpose, to be filled in or to align. */
const mostBlanks = 4;

function* doubled(typed: string, marker: number): Generator<SpacingFault> {
  for (const { 0: blanks, index } of matches(typed, /[ \u00a0]{2,}/g)) {
    const end = index + blanks.length;
    if (index === 0 || index === marker || blanks.length > mostBlanks || isOpenDate(typed, index, end)) continue;
    if (/[\s…_([“«]/u.test(typed.charAt(index - 1)) || /[\s.…_,;:!?)\]”»/]/u.test(typed.charAt(end))) continue;
    yield { start: index, end, by: ' ', found: `có ${blanks.length} dấu cách liền nhau` };
  }
}

/** A blank in “ngày   tháng   năm” is to be filled in: another rule's. */
function isOpenDate(typed: string, start: number, end: number): boolean {
  const before = typed.slice(Math.max(0, start - 5), start);
  const after = typed.slice(end, end + 5);
  return (/ngày$/iu.test(before) && /^tháng/iu.test(after)) || (/tháng$/iu.test(before) && /^năm/iu.test(after));
}

function* beforeMark(typed: string): Generator<SpacingFault> {
  for (const { index } of matches(typed, /[ \n\u00a0][,;:.!?)\]”»]/g)) {
    const end = index + 1;
    let start = end;
    while (start > 0 && /\s/u.test(typed.charAt(start - 1))) start--;
    const mark = typed.charAt(end);
    const before = typed.charAt(start - 1);
    if (start === 0 || /[.…_/([“«]/u.test(before) || !isMark(typed, end)) continue;
    if (/[,:]/u.test(mark) && /\d/u.test(before) && /^\s?\d/u.test(typed.slice(end + 1, end + 3))) continue;
    yield { start, end, by: '', found: `thừa dấu cách trước ${words[mark]}` };
  }
}

/** Not a part of “???”, “...”, “./.”, “.docx”, nor a quotation mark the wrong way round. */
function isMark(typed: string, at: number): boolean {
  const [mark, after] = [typed.charAt(at), typed.charAt(at + 1)];
  if (mark === '?') return after !== '?';
  // A picture of Markdown: another rule's.
  if (mark === '!') return after !== '[';
  if (mark === '”') return !regex.u`[\p{L}\d]`.test(after);
  return mark !== '.' || /^[\s”)*]?$/u.test(after) || endsSentence(typed, at);
}

function* afterOpening(typed: string): Generator<SpacingFault> {
  for (const { 0: all, index } of matches(typed, /[([“«][ \u00a0]+/g)) {
    const end = index + all.length;
    const quote = /[“«]/u.test(all) && !/^[\s([“‘:;,–-]?$/u.test(typed.charAt(index - 1));
    if (quote || /^[\s.…_,;/)\]”»]?$/u.test(typed.charAt(end))) continue;
    yield { start: index + 1, end, by: '', found: `thừa dấu cách sau ${words[all.charAt(0)]}` };
  }
}

const joined = new RegExp(
  `[,;](?=[${letter}“(])|;(?=\\d)|(?<![A-Z]\\d{1,3}):(?=[${letter}“(])|(?<=[${letter}]):(?=0\\d{2,3}[. ]?\\d{3})|\\.(?=[${letter}])`,
  'g',
);

function* afterMark(typed: string): Generator<SpacingFault> {
  for (const { 0: mark, index } of matches(typed, joined)) {
    if (isAddress(typed, index) || (mark === '.' && !endsSentence(typed, index)) || (mark === ':' && isForeignName(typed, index))) continue;
    yield { start: index + 1, end: index + 1, by: ' ', found: `thiếu dấu cách sau ${words[mark]}` };
  }
}

/** “micro:bit”: before the colon stands no syllable of ours. */
function isForeignName(typed: string, at: number): boolean {
  const before = /[a-z]+$/u.exec(typed.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return before !== '' && !isSyllable(before) && regex.u`^:[a-z]+\>`.test(typed.slice(at, at + 24));
}

/** “thưởng.Các”, “đua .các”, but not “TP.HCM”, “tp.Hồ”, “v.v”: the word before has a vowel and no capital. */
function endsSentence(typed: string, at: number): boolean {
  const before = regex.u`(?<![\p{L}\d.])(\p{Ll}{2,})\s*$`.exec(typed.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  return /[aeiouyà-ỹ]/u.test(before) && regex.u`^(?:\p{Lu}|(?=\p{Ll}*[à-ỹđ])\p{Ll})\p{Ll}`.test(typed.slice(at + 1, at + 8));
}

/** Within the address of a page, a mailbox or a file a mark is no punctuation. */
function isAddress(typed: string, at: number): boolean {
  const before = /\S*$/u.exec(typed.slice(Math.max(0, at - 200), at))?.[0] ?? '';
  const after = /^\S*/u.exec(typed.slice(at, at + 200))?.[0] ?? '';
  return /:\/\/|www\.|@|\\|&\w*$/u.test(before) || /:\/\/|@|\\|^:[^\s:]*:/u.test(after);
}
