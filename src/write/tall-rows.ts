/** Rows that no page can hold: they may go on over its end, or LibreOffice leaves the page before them empty and loses their last words. */
import { page, styleOf } from '../decree30.ts';
import type { Cell, Row, Table } from '../document.ts';
import { blockWidth } from '../page.ts';
import type { Fit } from '../table/fit.ts';
import { cellPadding, type GridWord, wordsOf } from '../table/grid.ts';
import { wrapped } from '../table/wrap.ts';
import { linesOf, type Position, positions, sum } from './layout.ts';

/** Of a table's body, in a column of text `width` wide. */
export function tallRows(table: Table, { widths, size }: Fit, width: number): ReadonlySet<Row> {
  const heads = table.head.length;
  const rows = [...table.head, ...table.rows];
  const placed = positions(rows.map(({ cells }) => cells));
  const known = new Map<string, GridWord>();
  const heightOf = (position: Position) => cellHeight(position, widths, size, known);
  const room = roomUnder(
    placed.filter(({ row }) => row < heads).map((position) => [position.row, heightOf(position)]),
    width,
  );
  const tall = placed.filter((position) => position.row >= heads && mostHeight(position, widths, size) > room && heightOf(position) > room);
  return new Set(tall.flatMap(({ row, cell }) => rows.slice(row, row + cell.rowSpan)));
}

/** In points: a page without the head, and without what an estimate may be wrong by. */
function roomUnder(heads: readonly (readonly [row: number, height: number])[], width: number): number {
  const height = width === blockWidth(true) ? page.width : page.height;
  const highest = new Map<number, number>();
  for (const [row, own] of heads) highest.set(row, Math.max(highest.get(row) ?? 0, own));
  return (height - page.margin.top.value - page.margin.bottom.value) / toMm - sum([...highest.values()]) - unsure;
}

const toMm = 25.4 / 72;

/** Two lines. */
const unsure = 30;

/** Word's single spacing of Times New Roman. */
const single = 1.15;

const roomIn = ({ cell, column }: Position, widths: readonly number[]): number =>
  sum(widths.slice(column, column + cell.columnSpan)) - 2 * cellPadding;

/** More than its height, and soon found: if all its letters were wide. */
function mostHeight(position: Position, widths: readonly number[], size: number): number {
  const letters = sum(
    position.cell.children.map(({ children }) => sum(children.map((inline) => (inline.kind === 'text' ? inline.text.length : 1)))),
  );
  const breaks = sum(position.cell.children.map(({ children }) => 1 + children.filter(({ kind }) => kind === 'break').length));
  const lines = breaks + (letters * size * toMm) / Math.max(1, roomIn(position, widths));
  return lines * size * single + air(position.cell);
}

function cellHeight(position: Position, widths: readonly number[], size: number, known: Map<string, GridWord>): number {
  const room = roomIn(position, widths) / size;
  const lines = position.cell.children.flatMap(linesOf).map((line) => Math.max(1, wrapped(wordsOf(line, known), room).lines));
  return sum(lines) * size * single + air(position.cell);
}

/** Above and below the paragraphs of a cell. */
function air({ children }: Cell): number {
  return sum(children.map(({ role }) => Math.max(styleOf(role).before, styleOf(role).after)));
}
