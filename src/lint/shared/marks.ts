/** Stars that were meant as marks of bold or italics, but stand so that they are printed. */

import type { Path } from '../../diagnostic.ts';
import { runs, type Star, unmarked, unpaired } from '../../plan/inline.ts';
import type { Khoi } from '../../plan/plan.ts';
import { fieldsHolding } from '../../schema/holdings.ts';
import { taskColumns } from '../../schema/tasks.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Subject } from '../subject.ts';
import { fieldsOf, typedAt } from './typed-values.ts';

/** What is printed as one line or paragraph: within it marks pair up. */
interface Line {
  readonly path: Path;
  /** Where it begins in the value. */
  readonly start: number;
  readonly text: string;
}

/** A pair that does not hold, or a star whose like is missing: then `first` and `last` are the same. */
export interface BrokenMark {
  readonly line: Line;
  readonly first: Star;
  readonly last: Star;
  /** `both` for a star that is only a sign. */
  readonly lacks: 'opening' | 'closing' | 'both' | null;
}

/** One for each slip, in file order. */
export function brokenMarks(subject: Subject): BrokenMark[] {
  const all = subject.markedLines.flatMap((line) => [...brokenIn(line)]);
  const notes = new Set(all.filter((each) => each.lacks === 'both' || isNote(each)).map(({ last }) => last.text));
  return all.filter((each) => !explained(each, notes)).filter((each, index, left) => !goesOn(left[index - 1], each));
}

/** A cell is printed a line a paragraph. */
const blockText = fieldsHolding('prose', 'aside');
const cells = new Set<string>(['dong', 'cot', ...taskColumns.filter((column) => !blockText.has(column))]);

/** Every line that may hold a mark. */
export function markedLines({ texts, input, bodies }: Subject): Line[] {
  const drafts = [...fieldsOf(input, new Set(['du_thao']))].map(({ path, value }) => ({ path, start: 0, text: value }));
  const lines = texts.flatMap((text) => {
    if (!/[*^]/u.test(text.text)) return [];
    const line = { path: text.path, start: text.start, text: text.typed };
    return cells.has(text.key) ? split(line) : [line];
  });
  const columns = bodies.flatMap(({ khoi }) => khoi.flatMap((block) => columnNumbers(block, input)));
  return [...drafts, ...lines, ...columns];
}

function columnNumbers(block: Khoi, input: unknown): Line[] {
  const cells = block.loai === 'bang' ? block.dau.flatMap(({ o }) => o.flatMap(({ doan }) => doan)) : [];
  return cells
    .filter(({ at, loai }) => loai === 'o_so_cot' && at.at(-2) === 'so_cot')
    .map(({ at: path }) => ({ path, start: 0, text: typedAt(input, path) ?? '' }));
}

function split({ path, start, text }: Line): Line[] {
  let offset = start;
  return text.split('\n').map((part) => {
    const line = { path, start: offset, text: part };
    offset += part.length + 1;
    return line;
  });
}

function* brokenIn(line: Line): Generator<BrokenMark> {
  const { text } = line;
  /** A star that may have been meant to open, if one comes that closes. */
  let waiting: Star | null = null;
  const stars = unpaired(text).filter((star) => !isProduct(text, star));
  for (let index = 0; index < stars.length; index++) {
    const star = stars[index] as Star;
    const next = stars[index + 1];
    if (star.opens) {
      const closed = next !== undefined && (next.closes || next.text === star.text);
      if (closed) index += 1;
      yield { line, first: star, last: closed ? next : star, lacks: closed ? null : 'closing' };
      waiting = null;
    } else if (star.closes || (waiting?.text === star.text && star.text !== '*' && isLoose(line, star))) {
      yield { line, first: waiting ?? star, last: star, lacks: waiting ? null : 'opening' };
      waiting = null;
    } else if (isLoose(line, star)) waiting = star;
    else if (!isFirst(text, star)) yield { line, first: star, last: star, lacks: 'both' };
  }
  // `** Lưu ý: …` with nothing behind it to close.
  if (waiting && waiting.text !== '*' && isFirst(text, waiting) && regex.u`^ \p{L}`.test(text.slice(waiting.end)))
    yield { line, first: waiting, last: waiting, lacks: 'closing' };
}

/** `5*3`, `5 *3`, `b/a*100`: a star that multiplies. */
function isProduct(text: string, { text: stars, start, end, opens }: Star): boolean {
  if (stars !== '*' || !/^\s?\d/u.test(text.slice(end, end + 2))) return false;
  return /[\d)]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || (!opens && regex.u`\p{L}$`.test(text.slice(0, start).slice(-2)));
}

/** Stands where no mark counts, and yet looks like one: parted from its words, or glued to others. */
function isLoose({ text }: Line, star: Star): boolean {
  const before = text.slice(Math.max(0, star.start - 2), star.start);
  const after = text.slice(star.end, star.end + 2);
  const spaced = /(?:^|\s)$/u.test(before) && /^(?:[\s.,;:!?)]|$)/u.test(after);
  if (star.text !== '*' && spaced) return !spokenOf.test(text.slice(Math.max(0, star.start - 9), star.start));
  if (/[,;:.!?…)\]}”’–-]$/u.test(before) || (star.text !== '*' && before.endsWith('/'))) return regex.u`^[\p{L}“‘"([]`.test(after);
  return regex.u`\p{L}{2}$`.test(before) && regex.u`^\p{L}{2}`.test(after);
}

/** “dấu ** là …”, “cột * và **”. */
const spokenOf = /(?:dấu|hiệu|cột|sao|và|hoặc|có|,)\s$/iu;

/** Opens the line, perhaps behind a marker. */
function isFirst(text: string, { start }: Star): boolean {
  return start < 12 && /^\s*(?:[-–+•*]|\(?\w{1,4}[.)])?\s*$/u.test(text.slice(0, start));
}

/** “Sở Nội vụ*”: the sign of a note, unless it closes something that has ended: “Lưu ý:*”. */
function isNote({ line: { text }, last, lacks }: BrokenMark): boolean {
  return lacks === 'opening' && (last.text !== '*' || !/[,;:.!?…]/u.test(text.charAt(last.start - 1)));
}

/** A sign, the sign of a note, or the note itself; `**` is one only beside `*`. */
function explained(mark: BrokenMark, notes: ReadonlySet<string>): boolean {
  const { line, first, last, lacks } = mark;
  if (lacks === 'closing' && !first.opens) return notes.has(first.text);
  if (lacks === 'both' || !notes.has('*')) return lacks === 'both';
  if (lacks === 'closing') return notes.has(first.text) && isFirst(line.text, first);
  return isNote(mark) || (lacks === null && !first.opens && !last.closes);
}

/** Opened in one paragraph and closed in the next: one slip. */
function goesOn(before: BrokenMark | undefined, { line, last, lacks }: BrokenMark): boolean {
  return lacks === 'opening' && before?.lacks === 'closing' && before.line.path === line.path && before.first.text === last.text;
}

/** Symbols, numbers before a paragraph and the names of a document that is only referred to: they are printed without marks. */
export function unmarkable({ input, bodies }: Subject): Path[] {
  const symbols = [...fieldsOf(input, new Set(['ky_hieu', 'van_ban'])), ...fieldsOf(input.kem_theo, new Set(['co_quan']), ['kem_theo'])];
  const numbers = bodies.flatMap(({ khoi }) => khoi.flatMap(numbersOf));
  return [...symbols.map(({ path, value }) => ({ path, so: value })), ...numbers].filter(({ so }) => hasMarks(so)).map(({ path }) => path);
}

/** The number of a listed task is its `tt`. */
function numbersOf(block: Khoi): { path: Path; so: string }[] {
  if (block.loai === 'bang') return [];
  if (block.loai !== 'nhiem_vu') return [{ path: block.at, so: block.so }];
  return [{ path: [...block.at, 'tt'], so: block.noi_dung[0]?.so ?? '' }];
}

function hasMarks(typed: string): boolean {
  return runs(typed).some((run) => run.dam || run.nghieng || run.cuoc_chu.length > 0) || unpaired(typed).some((star) => star.opens);
}

/** Names of agencies and persons, offices, order numbers: what they say does not hang on how they look. */
const names = new Set([
  'co_quan',
  'ky',
  'noi_nhan',
  'luu',
  'kinh_gui',
  'tham_quyen',
  'ten_loai',
  ...fieldsHolding('agency'),
  'tt',
  'so_muc',
]);

/** A plan as typed, with spaces for the marks of its names; all words keep their places. */
export function withPlainNames<T>(input: T, inName = false): T {
  if (typeof input === 'string') return (inName ? unmarked(input) : input) as T;
  if (Array.isArray(input)) return input.map((item) => withPlainNames<unknown>(item, inName)) as T;
  if (typeof input !== 'object' || input === null) return input;
  const fields = Object.entries(input).map(([key, value]) => [
    key,
    withPlainNames<unknown>(value, key !== 'ky_hieu' && (inName || names.has(key))),
  ]);
  return Object.fromEntries(fields) as T;
}
