/** A row that no page can hold, in two parts. Heights in points. */
import { styleOf } from '../decree30.ts';
import { cellBorder, movedLine, type Piece, type PlacedLine } from './pieces.ts';

type Lines = readonly PlacedLine[];

/** Whether something of each cell stands above a height: else the row begins on the next page. */
export function beginsAbove(row: Piece, height: number): boolean {
  return cellsOf(row).every((lines) => lines.length === 0 || lines.some(fitsIn(height)));
}

/**
 * The lines that stand above a height, be it one of a paragraph, and the rest, which begins at the top of each cell.
 * Under a head that leaves no room for a line each cell has its first one all the same.
 */
export function cut(row: Piece, height: number): [Piece, Piece] {
  const cells = cellsOf(row);
  const hasRoom = row.lines.length === 0 || row.lines.some(fitsIn(height));
  const firsts = cells.map((lines) => (hasRoom ? lines.filter(fitsIn(height)) : lines.slice(0, 1)));
  const rests = cells.map((lines, cell) => toTop(lines.slice(firsts[cell]?.length)));
  const part = row.part === 'whole' ? 'begins' : row.part;
  const rest = { ...row, ...withLines(rests), height: restHeight(row, rests.flat(), height), part: 'goesOn' } as const;
  return [{ ...row, ...withLines(firsts), height, hem: 0, part, parts: true }, rest];
}

function cellsOf({ cells, lines }: Piece): Lines[] {
  let from = 0;
  return cells.map((count) => {
    from += count;
    return lines.slice(from - count, from);
  });
}

function withLines(cells: readonly Lines[]): Pick<Piece, 'lines' | 'cells' | 'notes'> {
  const lines = cells.flat();
  return { lines, cells: cells.map(({ length }) => length), notes: lines.flatMap(({ notes }) => notes) };
}

/** With the air under it, where its paragraph ends, and the border. */
const fitsIn =
  (height: number) =>
  ({ top, height: own, role, index, count }: PlacedLine): boolean =>
    top + own + (index === count - 1 ? styleOf(role).after : 0) + cellBorder <= height;

function toTop(lines: Lines): Lines {
  const [first] = lines;
  if (!first) return lines;
  const top = first.index === 0 ? styleOf(first.role).before : 0;
  return lines.map((line) => movedLine(line, 0, top - first.top));
}

/** A row that is high without words, to be filled in by hand, is only as high as it was. */
function restHeight(row: Piece, rest: Lines, height: number): number {
  if (rest.length === 0) return row.height - height;
  return Math.max(...rest.map((line) => line.top + line.height + styleOf(line.role).after));
}
