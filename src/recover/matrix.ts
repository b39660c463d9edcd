/** A table of a Word file as a matrix of positions: which cell stands at each, and whether it begins there. */
import type { Cell, Paragraph, Row, Table } from '../read/tree.ts';
import { paragraphsIn } from './lines.ts';

export interface Position {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export interface Matrix {
  readonly columns: number;
  readonly rows: readonly Row[];
  /** The cell that covers a position; null where the file has none. */
  at(row: number, column: number): Position | null;
}

export function matrixOf({ rows, grid }: Table): Matrix {
  const covered: (Position | null)[][] = rows.map(() => []);
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      for (let down = row; down < Math.min(rows.length, row + cell.rowSpan); down++) {
        for (let across = 0; across < cell.columnSpan; across++)
          put(covered[down], cell.column + across, { cell, row, column: cell.column });
      }
    }
  });
  const columns = Math.max(grid.length, ...covered.map((row) => row.length));
  return { columns, rows, at: (row, column) => covered[row]?.[column] ?? null };
}

export function paragraphsOfCell({ blocks }: Cell): Paragraph[] {
  return blocks.flatMap(paragraphsIn);
}

function put(row: (Position | null)[] | undefined, column: number, position: Position): void {
  if (row) row[column] = position;
}
