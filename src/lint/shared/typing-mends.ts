/** Small mends of typing, gathered into complaints: those in the same words, or on the same line, are one complaint with one fix. */
import type { Problem } from '../../diagnostic.ts';
import { inText, type Text } from './typed-texts.ts';

/** Puts `by` in place of a stretch of a text. */
export interface TypingEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export interface Stretch<E extends TypingEdit> {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly E[];
  /** The words as they stand and as they should, on one line. */
  readonly found: string;
  readonly wanted: string;
}

/** Widens each edit to whole words; edits that then touch, or with `onLine` stand on one line, go together. */
export function stretches<E extends TypingEdit>(typed: string, edits: readonly E[], onLine = false): Stretch<E>[] {
  const groups: { start: number; end: number; edits: E[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    // A word may be as long as a paragraph: it is widened to once.
    const [start, end] = last && edit.end < last.end ? [last.start, last.end] : widen(typed, edit);
    if (last && (start < last.end || (onLine && !typed.slice(last.end, start).includes('\n')))) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start, end, edits: [edit] });
  }
  return groups.map(({ start, end, edits: own }) => ({
    start,
    end,
    edits: own,
    found: unwrapped(typed.slice(start, end)),
    wanted: unwrapped(mended(typed, start, end, own)),
  }));
}

function widen(typed: string, edit: TypingEdit): [start: number, end: number] {
  let { start, end } = edit;
  while (start > 0 && !isBreak(typed.charAt(start - 1))) start--;
  while (end < typed.length && !isBreak(typed.charAt(end))) end++;
  return [start, end];
}

function isBreak(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}

function mended(typed: string, start: number, end: number, edits: readonly TypingEdit[]): string {
  let text = '';
  let from = start;
  for (const edit of edits) {
    text += typed.slice(from, edit.start) + edit.by;
    from = edit.end;
  }
  return text + typed.slice(from, end);
}

function unwrapped(text: string): string {
  return text.replace(/ *\n\s*/gu, ' ');
}

/** The complaint about a stretch; it mends itself where the new words cannot change how YAML reads the line. */
export function problemOf(text: Text, stretch: Stretch<TypingEdit>, rest: Pick<Problem, 'message' | 'help'>): Problem {
  const { start, end, found, wanted } = stretch;
  return inText(text, start, end, { ...rest, ...(isSafe(found, wanted) ? { fix: wanted } : {}) });
}

/** No quote to be escaped, and no sign of YAML that was not there before. */
function isSafe(found: string, wanted: string): boolean {
  if (wanted === '' || /["'\\]/u.test(wanted)) return false;
  const made = [/: |:$/u, / #/u, /^[-?:,[\]{}#&*!|>%@`]/u];
  return !made.some((sign) => sign.test(wanted) && !sign.test(found));
}

/** Words quoted in a message, not longer than a line of it. */
export function brief(words: string, most = 60): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
