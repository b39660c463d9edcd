/** The rows of a table, each as high as its cells. Heights in points. */
import { styleOf } from '../decree30.ts';
import type { Row, Table } from '../document.ts';
import { cellPadding } from '../table/grid.ts';
import { cellText, type Placed, type Position, positions, staysWithNext, sum } from '../write/layout.ts';
import { tallRows } from '../write/tall-rows.ts';
import { cellBorder, empty, movedLine, type Piece, paragraphLines, type Stack, stacked } from './pieces.ts';

const toMm = 25.4 / 72;

/** A row is as high as its highest cell; a cell over several rows makes the last of them higher. */
export function tablePieces(table: Table, { columns, keep, block, width }: Placed): Piece[] {
  const fit = columns();
  const { size, widths } = fit;
  const tall = tallRows(table, fit, width);
  const rows = [...table.head, ...table.rows];
  const placed = positions(rows.map(({ cells }) => cells));
  const cells = placed.map((position) => ({ position, ...cellStack(position, widths, size) }));
  const heights = rowHeights(rows, cells);
  const ofRow = new Map<number, typeof cells>();
  for (const cell of cells) ofRow.set(cell.position.row, [...(ofRow.get(cell.position.row) ?? []), cell]);
  const pieces = rows.map((row, index): Piece => {
    const own = ofRow.get(index) ?? [];
    const isHead = index < table.head.length;
    const lines = own.flatMap(({ position, height, lines }) => {
      const spare = isHead ? sum(heights.slice(index, lastRow(position) + 1)) - cellBorder - height : 0;
      return lines.map((line) => movedLine(line, 0, cellBorder + spare / 2));
    });
    const stays = isHead || staysWithNext(index - table.head.length, table, keep, tall) || row.cells.some(isKept);
    const isLast = index === rows.length - 1;
    const height = (heights[index] ?? 0) + (isLast ? cellBorder : 0);
    const hem = isLast ? 0 : cellBorder;
    const cells = own.map((cell) => cell.lines.length);
    const splits = tall.has(row);
    return {
      ...empty,
      kind: 'row',
      block,
      height,
      hem,
      lines,
      cells,
      splits,
      parts: !stays,
      yields: !isHead,
      notes: lines.flatMap(({ notes }) => notes),
    };
  });
  const head = pieces.slice(0, table.head.length);
  return pieces.map((piece, index) => (index < head.length ? piece : { ...piece, head }));
}

/** The first cell of a row decides whether the row stays with the next. */
function isKept(cell: Position['cell'], index: number): boolean {
  return index === 0 && cell.children.some(({ role }) => styleOf(role).keepNext);
}

function cellStack({ cell, column }: Position, widths: readonly number[], size: number): Stack {
  const left = sum(widths.slice(0, column)) + cellPadding;
  const room = sum(widths.slice(column, column + cell.columnSpan)) - 2 * cellPadding;
  const pieces = cell.children.flatMap((paragraph) => {
    const style = styleOf(paragraph.role);
    const lines = paragraphLines(cellText(paragraph), { width: room, size }, 0);
    return lines.map((line, index) => ({
      before: index === 0 ? style.before : 0,
      height: line.height,
      after: index === lines.length - 1 ? style.after : 0,
      lines: [line],
    }));
  });
  return stacked(pieces, left);
}

function rowHeights(rows: readonly Row[], cells: readonly { position: Position; height: number }[]): number[] {
  const heights = rows.map(({ height }) => height / toMm);
  for (const { position, height } of [...cells].sort((a, b) => lastRow(a.position) - lastRow(b.position))) {
    const last = lastRow(position);
    const above = sum(heights.slice(position.row, last));
    heights[last] = Math.max(heights[last] ?? 0, height + cellBorder - above);
  }
  return heights;
}

function lastRow({ row, cell }: Position): number {
  return row + cell.rowSpan - 1;
}
