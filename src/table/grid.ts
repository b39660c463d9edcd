/** A table as far as its widths go: where its cells stand, and the words in them. Lengths in mm for text of one point. */
import { type Role, styleOf } from '../decree30.ts';
import { type Face, textWidth } from '../text-width.ts';

/** Air on each side of a cell's text. */
export const cellPadding = 1.5;

/** Padding on both sides, and a little for the border. */
export const air = 2 * cellPadding + 0.5;

/** Both the writers and the rules make one, from the document and from the plan. */
export interface Grid {
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** The widths that the plan sets, in mm; 0 where it sets none. */
  readonly set: readonly number[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly GridLine[];
}

/** A line of text without a break in it. */
export interface GridLine {
  readonly role: Role;
  readonly runs: readonly GridRun[];
}

export interface GridRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What stands between two spaces. */
export interface GridWord {
  readonly text: string;
  readonly width: number;
  /** What it falls into where every program breaks a line, and where a person would (`. & = _ @` too); itself when it is whole. */
  readonly pieces: readonly number[];
  readonly smallPieces: readonly number[];
}

export interface MeasuredCell extends GridCell {
  /** Of each line. */
  readonly words: readonly (readonly GridWord[])[];
}

/** Where a link, an address or a path may be broken: after these, but never between two digits. */
const breaks = /(?<=[/?-])(?<!\d[/-](?=\d))(?=.)/gu;
const smallBreaks = /(?<=[/\\.?&=\-_@])(?<!\d[/.-](?=\d))(?=.)/gu;
const link = /\p{L}.*[/\\?&=_@]|[/\\?&=_@].*\p{L}|\p{L}\.\p{L}{2}/u;

/** A link, an address, a path: what may be broken where an ordinary word or a number may not. */
export function linkParts(text: string): string[] {
  return link.test(text) ? text.split(smallBreaks) : [text];
}

/** `1 364 329`, `0912 345 678`: the spaces in a number do not part it. */
export function wholeNumbers(text: string): string {
  return text.replace(/(?<=(?<![\d/.,])\d{1,4}) (?=\d{3,4}(?![\d/]))/gu, '\u00a0');
}

/** The words of a line; a run that changes inside a word does not end it. `known` are the words met so far. */
export function wordsOf({ role, runs }: GridLine, known: Map<string, GridWord>): GridWord[] {
  const words: Part[][] = [];
  let open = false;
  for (const { text, bold, italic } of runs) {
    const face = { size: 1, bold: bold || styleOf(role).bold, italic: italic || styleOf(role).italic };
    wholeNumbers(text)
      .split(' ')
      .forEach((part, index) => {
        if (index > 0) open = false;
        if (part === '') return;
        if (open) words.at(-1)?.push({ text: part, face });
        else words.push([{ text: part, face }]);
        open = true;
      });
  }
  return words.map((parts) => {
    const key = parts.map(({ text, face }) => `${face.bold} ${face.italic} ${text}`).join(' ');
    const word = known.get(key) ?? wordOf(parts);
    known.set(key, word);
    return word;
  });
}

interface Part {
  readonly text: string;
  readonly face: Face;
}

function wordOf(parts: readonly Part[]): GridWord {
  const text = parts.map((part) => part.text).join('');
  const width = parts.reduce((sum, part) => sum + textWidth(part.text, part.face), 0);
  const face = parts[0]?.face;
  const measured = (pieces: readonly string[]) => (pieces.length < 2 || !face ? [width] : pieces.map((piece) => textWidth(piece, face)));
  return { text, width, pieces: measured(/\p{L}/u.test(text) ? text.split(breaks) : [text]), smallPieces: measured(linkParts(text)) };
}

/** A space, of any face. */
export const space = textWidth(' ', { size: 1, bold: false, italic: false });

/** Several tables under one another, as one. */
export function joined(grids: readonly Grid[]): Grid {
  const [first = { columns: 0, cells: [], set: [] }] = grids;
  let rows = 0;
  const cells = grids.flatMap((grid) => {
    const moved = grid.cells.map((cell) => ({ ...cell, row: cell.row + rows }));
    rows = moved.reduce((most, { row }) => Math.max(most, row + 1), rows);
    return moved;
  });
  return { ...first, cells };
}

/** What two tables have in common whose columns are to be equally wide; `''` for a table without a head. */
export function headKey({ cells, set }: Grid): string {
  const head = cells.filter(isHead).map((cell) => [cell.row, cell.column, cell.columnSpan, plain(cell)]);
  return head.length === 0 ? '' : JSON.stringify([head, set]);
}

/** For each column the first one that it is as wide as: columns of one name under different merged heads (Tập thể, Cá nhân). */
export function kindred(grid: Grid): number[] {
  const heads = grid.cells.filter(isHead);
  const merged = heads.filter(({ columnSpan }) => columnSpan > 1);
  const names = Array.from({ length: grid.columns }, (_, column) => {
    const under = merged.some((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    const own = heads.findLast((cell) => cell.column === column && cell.columnSpan === 1);
    return under && own && !grid.set[column] ? plain(own) : `${column}`;
  });
  return names.map((name) => names.indexOf(name));
}

const isHead = ({ lines }: GridCell): boolean => lines[0]?.role === 'o_dau';

function plain({ lines }: GridCell): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}
