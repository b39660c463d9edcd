/** Rows that no page can hold: they may go on over its end, or LibreOffice leaves the page before them empty and loses their last words. */
import { styleOf } from '../decree30.ts';
import type { Cell, Row, Table } from '../document.ts';
import { blockHeight, blockWidth } from '../page.ts';
import type { Fit } from '../table/fit.ts';
import { cellPadding, type GridWord, wordsOf } from '../table/grid.ts';
import { wrapped } from '../table/wrap.ts';
import { linesOf, type Position, positions, sum } from './layout.ts';

/** Of a table's body, in a column of text `width` wide. */
export function tallRows(table: Table, { widths, size }: Fit, width: number): ReadonlySet<Row> {
  const rows = [...table.head, ...table.rows];
  const most = blockHeight(width === blockWidth(true)) / toMm;
  const placed = positions(rows.map(({ cells }) => cells));
  // Hardly a table has one: no head takes half a page.
  const long = placed.filter((position) => position.row >= table.head.length && mostHeight(position, widths, size) > most / 2);
  if (long.length === 0) return new Set();
  const heads = placed
    .filter(({ row }) => row < table.head.length)
    .map((position) => [position.row, cellHeight(position, widths, size)] as const);
  const room = most - sumOfHighest(heads) - unsure;
  const tall = long.filter((position) => cellHeight(position, widths, size) > room);
  return new Set(tall.flatMap(({ row, cell }) => rows.slice(row, row + cell.rowSpan)));
}

/** The heights of rows, each as high as its highest cell. */
function sumOfHighest(cells: readonly (readonly [row: number, height: number])[]): number {
  const highest = new Map<number, number>();
  for (const [row, height] of cells) highest.set(row, Math.max(highest.get(row) ?? 0, height));
  return sum([...highest.values()]);
}

const toMm = 25.4 / 72;

/** Two lines. */
const unsure = 30;

/** Word's single spacing of Times New Roman. */
const single = 1.15;

const roomIn = ({ cell, column }: Position, widths: readonly number[]): number =>
  sum(widths.slice(column, column + cell.columnSpan)) - 2 * cellPadding;

/** More than its height, and soon found: as if all its letters were wide. */
function mostHeight(position: Position, widths: readonly number[], size: number): number {
  let [letters, breaks] = [0, 0];
  for (const { children } of position.cell.children) {
    breaks += 1;
    for (const inline of children) {
      if (inline.kind === 'text') letters += inline.text.length;
      else breaks += 1;
    }
  }
  const lines = breaks + (letters * size * toMm) / Math.max(1, roomIn(position, widths));
  return lines * size * single + air(position.cell);
}

function cellHeight(position: Position, widths: readonly number[], size: number): number {
  const room = roomIn(position, widths) / size;
  const known = new Map<string, GridWord>();
  const lines = position.cell.children.flatMap(linesOf).map((line) => Math.max(1, wrapped(wordsOf(line, known), room).lines));
  return sum(lines) * size * single + air(position.cell);
}

/** Above and below the paragraphs of a cell. */
function air({ children }: Cell): number {
  return sum(children.map(({ role }) => Math.max(styleOf(role).before, styleOf(role).after)));
}
