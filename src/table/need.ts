/** What the words of a table ask for: the least widths of its columns, in the largest text that fits the page. Lengths in mm. */
import { tableText } from '../decree30.ts';
import { air, cellPadding, type Grid, type GridWord, kindred, type MeasuredCell, wordsOf } from './grid.ts';

export interface Need {
  /** Of the text, in points: the largest that fits, else the smallest. */
  readonly size: number;
  /** Of each column, for its longest word. */
  readonly least: readonly number[];
  /** The word that makes each column as wide. */
  readonly words: readonly string[];
}

/** What a table needs in a page so wide, whatever widths the plan sets; it does not fit when the sum of `least` is more. */
export function needOf(grid: Grid, width: number): Need {
  return needOfWords(grid, measure(grid), width);
}

export function measure(grid: Grid): MeasuredCell[] {
  const known = new Map<string, GridWord>();
  return grid.cells.map((cell) => ({ ...cell, words: cell.lines.map((line) => wordsOf(line, known)) }));
}

/**
 * First only links longer than a third of the table give way, in the largest text that fits; then every link does.
 * A piece of a link that has no place to break may be broken anywhere, so that its column need not be wider than a share.
 */
export function needOfWords(grid: Grid, cells: readonly MeasuredCell[], width: number): Need {
  const third = width / 3;
  const ways = tableText.sizes.flatMap((size) => [third, third / 2].map((room) => ({ size, long: third, room })));
  const last = { size: ways.at(-1)?.size ?? 0, long: 0, room: third / 3 };
  let need: Need = { size: 0, least: [], words: [] };
  for (const { size, long, room } of [...ways, last]) {
    need = leastWidths(grid, cells, size, (word) => roomOf(word, size, long, room));
    if (sum(need.least) <= width) return need;
  }
  return need;
}

/** The room for a word: a link that is longer than `long` gives way as far as its longest piece, or as `room`. */
function roomOf({ width, smallPieces }: GridWord, size: number, long: number, room: number): number {
  return width * size <= long || smallPieces.length < 2 ? width * size : Math.min(room, Math.max(...smallPieces) * size);
}

/** Each column's longest word; of a merged cell its columns share what is missing. */
function leastWidths(grid: Grid, cells: readonly MeasuredCell[], size: number, roomOf: (word: GridWord) => number): Need {
  const least = Array.from({ length: grid.columns }, () => 2 * cellPadding);
  const longest = Array.from({ length: grid.columns }, () => '');
  for (const { column, columnSpan, words } of [...cells].sort((a, b) => a.columnSpan - b.columnSpan)) {
    const { room, text } = longestOf(words, roomOf);
    const missing = room + air - sum(least.slice(column, column + columnSpan));
    if (missing <= 0) continue;
    for (let i = column; i < column + columnSpan; i++) least[i] = (least[i] ?? 0) + missing / columnSpan;
    if (columnSpan === 1) longest[column] = text;
  }
  const kin = kindred(grid);
  return { size, words: longest, least: least.map((_, column) => Math.max(...least.filter((_, other) => kin[other] === kin[column]))) };
}

/** The least widths for numbers alone: where words must be cut, digits still are not parted. */
export function numbersOnly(grid: Grid, cells: readonly MeasuredCell[], size: number): readonly number[] {
  return leastWidths(grid, cells, size, ({ text, width }) => (number.test(text) ? width * size : 0)).least;
}

const number = /^[^\p{L}]*\d[^\p{L}]*$/u;

function longestOf(lines: MeasuredCell['words'], roomOf: (word: GridWord) => number): { room: number; text: string } {
  let longest = { room: 0, text: '' };
  for (const words of lines) {
    for (const word of words) {
      const room = roomOf(word);
      if (room > longest.room) longest = { room, text: word.text };
    }
  }
  return longest;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
