/** How wide the columns of a table are, and in which size of text it stands. Lengths in mm. */
import { type Grid, headKey, joined, kindred } from './grid.ts';
import { measure, needOfWords, numbersOnly, sum } from './need.ts';
import { shared } from './share.ts';

export interface Fit {
  /** Of each column; together the width of the page. */
  readonly widths: readonly number[];
  /** Of the text, in points. */
  readonly size: number;
  /** No word is wider than its column. */
  readonly fits: boolean;
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
  const { size, least } = needOfWords(grid, cells, width);
  const fits = sum(least) <= width;
  const wanted = least.map((room, column) => Math.max(room, grid.set[column] ?? 0));
  if (sum(wanted) > width) return { size, fits, widths: squeezed(wanted, fits ? least : numbersOnly(grid, cells, size), width) };
  return { size, fits, widths: evened(shared({ ...grid, cells }, wanted, size, width), kindred(grid)) };
}

/** What is wider than it must be gives up its part of what is missing; so a number stays whole where words are cut. */
function squeezed(wanted: readonly number[], least: readonly number[], width: number): number[] {
  const floor = least.map((room) => Math.max(room, narrowest));
  const free = sum(wanted) - sum(floor);
  if (free <= 0 || sum(floor) > width) return wanted.map((room) => (room * width) / sum(wanted));
  const share = (width - sum(floor)) / free;
  return wanted.map((room, column) => (floor[column] ?? 0) + (room - (floor[column] ?? 0)) * share);
}

/** A column that holds a few letters. */
const narrowest = 6;

/** Columns that belong together get the same. */
function evened(widths: readonly number[], kin: readonly number[]): number[] {
  return widths.map((_, column) => {
    const alike = widths.filter((_, other) => kin[other] === kin[column]);
    return sum(alike) / alike.length;
  });
}
