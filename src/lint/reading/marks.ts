/** Stars that were meant as marks of bold or italics, but stand so that they are printed. */
import type { Path } from '../../diagnostic.ts';
import { runs, type Star, unpaired } from '../../plan/inline.ts';
import type { Subject } from '../subject.ts';
import { type Field, fieldsOf, typedAt, typedText } from './typed.ts';

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
  readonly lacks: 'opening' | 'closing' | null;
}

/** One for each slip, in file order. */
export function brokenMarks(subject: Subject): BrokenMark[] {
  const all = linesOf(subject).flatMap((line) => [...brokenIn(line)]);
  const notes = new Set(all.filter(isNote).map(({ last }) => last.text));
  return all.filter((each, index) => !explained(each, notes) && !goesOn(all[index - 1], each));
}

/** A cell is printed a line a paragraph. */
const cells = new Set(['dong', 'cot', 'tt', 'chu_tri', 'phoi_hop', 'thoi_gian', 'kinh_phi']);

/** Every line that may hold a mark. */
export function linesOf({ texts, input }: Subject): Line[] {
  const drafts = [...fieldsOf(input, new Set(['du_thao']))].map(({ path, value }) => ({ path, start: 0, text: value }));
  const lines = texts.flatMap((text) => {
    if (!/[*^]/u.test(text.text)) return [];
    const line = { path: text.path, start: text.start, text: typedText(input, text) };
    return cells.has(text.key) ? split(line) : [line];
  });
  return [...drafts, ...lines];
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
  }
}

/** `5*3`, `5 *3`, `b/a*100`: a star that multiplies. */
function isProduct(text: string, { text: stars, start, end, opens }: Star): boolean {
  if (stars !== '*' || !/^\s?\d/u.test(text.slice(end, end + 2))) return false;
  return /[\d)]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || (!opens && /\p{L}$/u.test(text.slice(0, start).slice(-2)));
}

/** Stands where no mark counts, and yet looks like one: parted from its words, or glued to others. */
function isLoose({ text }: Line, star: Star): boolean {
  const before = text.slice(Math.max(0, star.start - 2), star.start);
  const after = text.slice(star.end, star.end + 2);
  if (star.text !== '*' && (isFirst(text, star) ? /^\s\S/u : /^$/u).test(after)) return true;
  if (/[,;:.!?…)\]}”’–-]$/u.test(before)) return /^[\p{L}“‘"([]/u.test(after);
  return /\p{L}{2}$/u.test(before) && /^\p{L}{2}/u.test(after);
}

/** Opens the line, perhaps behind a marker. */
function isFirst(text: string, { start }: Star): boolean {
  return start < 12 && /^\s*(?:[-–+•*]|\(?\w{1,4}[.)])?\s*$/u.test(text.slice(0, start));
}

/** “Sở Nội vụ*”: the sign of a note, unless it closes something that has ended: “Lưu ý:*”. */
function isNote({ line: { text }, last, lacks }: BrokenMark): boolean {
  return lacks === 'opening' && (last.text !== '*' || !/[,;:.!?…]/u.test(text.charAt(last.start - 1)));
}

/** The sign of a note, or the note itself; `**` is one only beside `*`. */
function explained(mark: BrokenMark, notes: ReadonlySet<string>): boolean {
  if (!notes.has('*')) return false;
  return isNote(mark) || (mark.lacks === 'closing' && notes.has(mark.first.text) && isFirst(mark.line.text, mark.first));
}

/** Opened in one paragraph and closed in the next: one slip. */
function goesOn(before: BrokenMark | undefined, { line, last, lacks }: BrokenMark): boolean {
  return lacks === 'opening' && before?.lacks === 'closing' && before.line.path === line.path && before.first.text === last.text;
}

/** Numbers and symbols, and the names of a document that is only referred to. */
const unmarked = new Set(['ky_hieu', 'so_muc', 'van_ban', 'tt']);

/** Fields with marks that are printed without. */
export function unmarkable({ input }: Subject): Field[] {
  const named = [...fieldsOf(input, unmarked), ...fieldsOf(input.kem_theo, new Set(['co_quan']), ['kem_theo'])];
  return named.filter(({ key, path, value }) => hasMarks(value) && (key !== 'tt' || !inTable(input, path)));
}

function hasMarks(value: string): boolean {
  return runs(value).some((run) => run.dam || run.nghieng || run.cuoc_chu.length > 0) || unpaired(value).some((star) => star.opens);
}

/** The number of a task is a cell, or stands before its words. */
function inTable(input: unknown, path: Path): boolean {
  return typedAt(input, [...path.slice(0, path.indexOf('nhiem_vu')), 'trinh_bay']) === 'bang';
}
