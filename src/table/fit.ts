/** Whether a table fits the page, in which size of text, and how wide its columns are. Lengths in mm. */
import { tableText } from '../decree30.ts';
import { air, cellPadding, type Grid, headKey, joined, kindred, type Word, wordsOf } from './grid.ts';
import { type MeasuredCell, shared } from './share.ts';

export interface Fit {
  /** Of each column; together the width of the page. */
  readonly widths: readonly number[];
  /** Of the text, in points. */
  readonly size: number;
  /** No word is wider than its column. */
  readonly fits: boolean;
}

/** What a table asks for: its columns' least widths in the largest size that fits, else in the smallest one. */
export interface Need {
  readonly size: number;
  readonly least: readonly number[];
  /** The word that makes each column as wide. */
  readonly words: readonly string[];
}

/** Tables of one head are alike in width and size, as long as they fit so. */
export function fitAll(grids: readonly Grid[], width: number): Fit[] {
  const keys = grids.map(headKey);
  const alike = new Map<string, Fit>();
  for (const key of new Set(keys)) {
    const kin = grids.filter((_, index) => keys[index] === key);
    const fit = key === '' || kin.length === 1 ? null : fitOne(joined(kin), width);
    if (fit?.fits) alike.set(key, fit);
  }
  return grids.map((grid, index) => alike.get(keys[index] ?? '') ?? fitOne(grid, width));
}

function fitOne(grid: Grid, width: number): Fit {
  const cells = measure(grid);
  const { size, least } = smallest(grid, cells, width);
  const total = sum(least);
  if (total >= width) return { size, fits: total <= width + slack, widths: least.map((w) => (w * width) / total) };
  return { size, fits: true, widths: evened(shared({ ...grid, cells }, least, size, width), kindred(grid)) };
}

/** Nobody sees so little, in mm. */
const slack = 0.1;

/** What a table needs in a page so wide; it does not fit when the sum of `least` is more. */
export function needOf(grid: Grid, width: number): Need {
  return smallest(grid, measure(grid), width);
}

function measure(grid: Grid): MeasuredCell[] {
  const known = new Map<string, Word>();
  return grid.cells.map((cell) => ({ ...cell, words: cell.lines.map((line) => wordsOf(line, known)) }));
}

/**
 * First only links longer than a third of the table give way, in the largest text that fits; then every link does.
 * A piece of a link that has no place to break may be broken anywhere, so that its column need not be wider than a share.
 */
function smallest(grid: Grid, cells: readonly MeasuredCell[], width: number): Need {
  const long = tableText.sizes.flatMap((size) => [width / 3, width / 6].map((room) => ({ size, room, all: false })));
  const all = { size: tableText.sizes[tableText.sizes.length - 1] ?? 0, room: width / 9, all: true };
  let need: Need = { size: 0, least: [], words: [] };
  for (const { size, room, all: every } of [...long, all]) {
    need = leastWidths(grid, cells, size, (word) => roomOf(word, size, every ? 0 : width / 3, room, every));
    if (sum(need.least) <= width) return need;
  }
  return need;
}

/** The room for a word: a link that is longer than `long` gives way as far as its longest piece, or as `room`. */
function roomOf({ width, pieces, smallPieces }: Word, size: number, long: number, room: number, every: boolean): number {
  const parts = every ? smallPieces : pieces;
  return width * size <= long || parts.length < 2 ? width * size : Math.min(room, Math.max(...parts) * size);
}

/** Each column's longest word, or the width that the plan sets if that is more; of a merged cell its columns share the rest. */
function leastWidths(grid: Grid, cells: readonly MeasuredCell[], size: number, roomOf: (word: Word) => number): Need {
  const least = Array.from({ length: grid.columns }, (_, column) => Math.max(2 * cellPadding, grid.set[column] ?? 0));
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

function longestOf(lines: MeasuredCell['words'], roomOf: (word: Word) => number): { room: number; text: string } {
  let longest = { room: 0, text: '' };
  for (const words of lines) {
    for (const word of words) {
      const room = roomOf(word);
      if (room > longest.room) longest = { room, text: word.text };
    }
  }
  return longest;
}

/** Columns that belong together get the same. */
function evened(widths: readonly number[], kin: readonly number[]): number[] {
  return widths.map((_, column) => {
    const alike = widths.filter((_, other) => kin[other] === kin[column]);
    return sum(alike) / alike.length;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
