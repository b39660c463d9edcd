/** A working copy of a plan's text: mended so that reading can go on, each character still knowing where it was typed. */
import type { Span } from '../diagnostic.ts';

export interface WorkingCopy {
  readonly text: string;
  /** For every offset of `text`, its offset in the file's text; one more entry for the end. Never decreases. */
  readonly origin: Int32Array;
}

/** Takes `remove` characters out at `at` and puts `insert` there. Offsets count in the text before all edits of a mend. */
export interface CopyEdit {
  readonly at: number;
  readonly remove?: number;
  readonly insert?: string;
  /** The words behind it are then in no field. */
  readonly leavesOut?: true;
}

/** Words of the plan, from `at` to the end of their line, of which nothing tells what they are: read as a remark. */
export function leaveOut(at: number): CopyEdit {
  return { at, insert: '# ', leavesOut: true };
}

/** The stretches of a copy that edits leave out. */
export function leftOut({ text }: WorkingCopy, edits: readonly CopyEdit[]): Span[] {
  return edits.flatMap(({ at, leavesOut }) => (leavesOut ? { start: at, end: lineEnd(text, at) } : []));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

export function workingCopyOf(text: string): WorkingCopy {
  return { text, origin: ownPlaces(text.length + 1) };
}

/** Never written into: a part of it serves every text. */
let counted = new Int32Array(0);

/** The offsets from 0 on, so many of them; each time there are too few, twice as many are made, for each value of a file asks for more. */
export function ownPlaces(count: number): Int32Array {
  if (counted.length < count) counted = new Int32Array(Math.max(count, 2 * counted.length)).map((_, at) => at);
  return counted.subarray(0, count);
}

/** Applies edits that do not overlap, in any order. */
export function mend(copy: WorkingCopy, edits: readonly CopyEdit[]): WorkingCopy {
  if (edits.length === 0) return copy;
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  const length = sorted.reduce((sum, edit) => sum + (edit.insert?.length ?? 0) - (edit.remove ?? 0), copy.text.length);
  const origin = new Int32Array(length + 1);
  const parts: string[] = [];
  let [from, written] = [0, 0];
  const keep = (to: number): void => {
    origin.set(copy.origin.subarray(from, to), written);
    parts.push(copy.text.slice(from, to));
    written += Math.max(0, to - from);
    from = to;
  };
  for (const { at, remove = 0, insert = '' } of sorted) {
    keep(at);
    origin.fill(copy.origin[at] ?? 0, written, written + insert.length);
    parts.push(insert);
    written += insert.length;
    from = at + remove;
  }
  keep(copy.text.length);
  origin[length] = copy.origin[copy.text.length] ?? 0;
  return { text: parts.join(''), origin };
}

/** A place of the working copy as a place of the file. */
export function toOrigin(copy: WorkingCopy, span: Span): Span {
  return { start: copy.origin[span.start] ?? 0, end: copy.origin[span.end] ?? 0 };
}

/** Cuts a span to its first line and takes white space off its ends; never outside `text`. */
export function tidySpan(text: string, span: Span): Span {
  const whole = trimSpan(text, span);
  const lineEnd = text.slice(whole.start, whole.end).search(/[\r\n]/u);
  return lineEnd < 0 ? whole : trimSpan(text, { start: whole.start, end: whole.start + lineEnd });
}

/** Takes white space off both ends of a span; an empty one stays where it begins, at the end of its line's words. */
export function trimSpan(text: string, span: Span): Span {
  let start = Math.min(Math.max(0, span.start), text.length);
  let end = Math.min(Math.max(start, span.end), text.length);
  while (start < end && isSpace(text.charAt(start))) start++;
  while (start < end && isSpace(text.charAt(end - 1))) end--;
  while (start === end && start > 0 && isSpace(text.charAt(start - 1))) end = --start;
  return { start, end };
}

/** Not the odd spaces, which a complaint may point at. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
