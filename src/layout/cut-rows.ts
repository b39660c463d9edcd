/** Some rows of a table as a table of their own: cells that reach over an edge are cut there, and so is a row that no page can hold. */
import type { Cell, Row } from '../document.ts';
import { cellText, type Position, positions } from '../write/layout.ts';
import type { Parts } from './cut.ts';
import { partOf } from './cut-paragraph.ts';
import type { Piece } from './pieces.ts';

/** A row on a page: its number in the table, what of it stands here, and all of it. */
export interface StandingRow {
  readonly index: number;
  readonly piece: Piece;
  readonly whole: Piece;
}

/** The rows, one after the other, as they stand on a page. */
export function cutRows(rows: readonly Row[], standing: readonly StandingRow[], parts: Parts): Row[] {
  const [first, last] = [standing[0]?.index ?? 0, standing.at(-1)?.index ?? -1];
  const reaching = positions(rows.map(({ cells }) => cells)).filter((each) => each.row <= last && lastRow(each) >= first);
  return standing.map(({ index, piece, whole }) => {
    const own = reaching.filter(({ row }) => Math.max(row, first) === index).sort((a, b) => a.column - b.column);
    const isCut = piece.part !== 'whole';
    const contents = isCut ? cutContents(rows[index]?.cells ?? [], piece, whole, parts) : new Map<Cell, Cell>();
    const cells = own.map((each): Cell => {
      const rowSpan = Math.min(lastRow(each), last) - index + 1;
      const cell = each.row < index ? blank(each.cell) : (contents.get(each.cell) ?? each.cell);
      return { ...cell, rowSpan };
    });
    return { height: isCut ? 0 : (rows[index]?.height ?? 0), cells };
  });
}

function lastRow({ row, cell }: Position): number {
  return row + cell.rowSpan - 1;
}

function blank(cell: Cell): Cell {
  return { ...cell, children: cell.children.slice(0, 1).map((paragraph) => ({ ...paragraph, children: [] })) };
}

/** The layout has set each paragraph of a cell as it is written, and knows it by that. */
function cutContents(cells: readonly Cell[], piece: Piece, { lines }: Piece, parts: Parts): Map<Cell, Cell> {
  const set = [...new Set(lines.map(({ paragraph }) => paragraph))];
  let at = 0;
  return new Map(
    cells.map((cell) => {
      const own = cell.children.map((child) => set[at++] ?? cellText(child));
      const children = own.flatMap((paragraph) => partOf(paragraph, lines, piece.lines, parts) ?? []);
      return [cell, children.length > 0 ? { ...cell, children } : blank(cell)];
    }),
  );
}
