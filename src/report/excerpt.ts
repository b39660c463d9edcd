/** A line of the file and carets under a part of it, as wide as they are seen on a terminal. */
import stringWidth from 'string-width';
import { terminalSafe } from './safe-text.ts';

export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

interface Character {
  /** Offset in the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns before it, and its own. */
  readonly column: number;
  readonly width: number;
}

const segmenter = new Intl.Segmenter('vi');
const tab = '    ';

/** More of a line than this around a span is never shown, so it is not measured. */
const reach = 600;

/** Draws the offsets `start` to `end` of a line in at most `width` columns; what is cut away leaves a “…”. */
export function drawExcerpt(line: string, start: number, end: number, width: number): Excerpt {
  const from = Math.max(0, start - reach);
  const part = line.slice(from, start + reach);
  const cut = { left: from > 0, right: from + part.length < line.length };
  const characters = split(part);
  const inside = ({ start: s, end: e }: Character): boolean => e > start - from && s < Math.max(end, start + 1) - from;
  const span = characters.filter(inside);
  // Behind the last character a caret needs a column of its own.
  const [left, right] = chooseWindow(characters, span, total(span) > 0 ? width : width - 1, cut);
  const shown = characters.filter((c) => c.column >= left && c.column + c.width <= right);
  const lead = left > 0 || cut.left ? '…' : '';
  const trail = shown.at(-1) !== characters.at(-1) || cut.right ? '…' : '';
  const before = total(shown.filter((c) => c.end <= start - from));
  return {
    text: (lead + shown.map((c) => c.text).join('') + trail).trimEnd(),
    carets: ' '.repeat(lead.length + before) + '^'.repeat(Math.max(1, total(shown.filter(inside)))),
  };
}

/** Letters, figures and marks of a Vietnamese text: each stands alone, one column wide. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u01b0\u1ea0-\u1ef9–—‘’“”…]*$/;

function split(line: string): Character[] {
  if (plain.test(line)) return Array.from(line, (text, at) => ({ start: at, end: at + 1, text, column: at, width: 1 }));
  let column = 0;
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const text = segment === '\t' ? tab : terminalSafe(segment);
    const character = { start: index, end: index + segment.length, text, column, width: stringWidth(text) };
    column += character.width;
    return character;
  });
}

/** The columns to show: all if they fit, else those around the span, with a column kept free at each side for “…”. */
function chooseWindow(
  all: readonly Character[],
  span: readonly Character[],
  width: number,
  cut: { readonly left: boolean; readonly right: boolean },
): [left: number, right: number] {
  const columns = total(all);
  if (columns <= width && !cut.left && !cut.right) return [0, columns];
  const room = width - 2;
  const slack = Math.max(0, room - total(span));
  const wanted = (span[0]?.column ?? columns) - Math.floor(slack / 2);
  const left = Math.max(0, Math.min(wanted, columns - room));
  return [left, left + room];
}

function total(characters: readonly Character[]): number {
  return characters.reduce((sum, c) => sum + c.width, 0);
}
