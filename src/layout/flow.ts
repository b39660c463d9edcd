/** What stands on the pages, one piece under the other: each is so high, and says what may not be parted. Heights in points. */
import { columns as columnFigures, page, type Role, type RoleStyle, styleOf, urgencies } from '../decree30.ts';
import { assertNever, type Block, type Columns, type Inline, type Paragraph, type Row, type Section, type Table } from '../document.ts';
import { blockWidth } from '../page.ts';
import { cellPadding } from '../table/grid.ts';
import { columnGrid } from '../write/columns.ts';
import { placedRows } from '../write/end-block.ts';
import { cellText, type Placed, type Position, place, positions, staysWithNext, sum } from '../write/layout.ts';
import { type SetLine, setLines, single } from './lines.ts';

/** A line of text in a piece; `top` from the piece's own top. */
export interface PlacedLine extends SetLine {
  readonly paragraph: Paragraph;
  readonly role: Role;
  readonly index: number;
  /** How many lines its paragraph has. */
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

export interface Piece {
  readonly kind: 'line' | 'rule' | 'row' | 'columns' | 'break';
  /** The block it belongs to. */
  readonly block: Block;
  /** Air above and below: between two pieces stands the larger of both, at the top of a page that begins by itself none. */
  readonly before: number;
  readonly after: number;
  readonly height: number;
  /** What its lower edge takes where a page ends under it. */
  readonly hem: number;
  readonly lines: readonly PlacedLine[];
  /** A page may end after it. */
  readonly parts: boolean;
  /** A page may end after it where no other place is left: only what stays with the next is parted, no paragraph. */
  readonly yields: boolean;
  /** Of a row: what is repeated above it on a new page. */
  readonly head: readonly Piece[];
  readonly notes: readonly (readonly Inline[])[];
}

const toMm = 25.4 / 72;

/** Half a point around each cell. */
const cellBorder = 0.5;

/** The pieces of a section. */
export function flow({ blocks, landscape }: Section): Piece[] {
  return place(blocks, blockWidth(landscape)).flatMap(piecesOf);
}

function piecesOf(placed: Placed): Piece[] {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return paragraphPieces(block, placed);
    case 'drawnLine':
      return [rulePiece(block)];
    case 'columns':
      return columnPieces(block, placed.width);
    case 'table':
      return tablePieces(block, placed);
    case 'pageBreak':
      return [{ ...empty, kind: 'break', block }];
    default:
      return assertNever(block);
  }
}

const empty = { before: 0, after: 0, height: 0, hem: 0, lines: [], parts: true, yields: true, head: [], notes: [] } as const;

/** A paragraph whose lower border is the rule. */
function rulePiece(block: Block): Piece {
  const { line, after } = styleOf('duong_ke');
  return { ...empty, kind: 'rule', block, height: heightOf(line, 0) + ruleWidth, after };
}

/** Three quarters of a point. */
export const ruleWidth = 0.75;

function heightOf(line: RoleStyle['line'], size: number): number {
  return 'exact' in line ? line.exact : size * single * line.multiple;
}

/** One piece a line: two lines at least stay together at each end of a paragraph, and all of one that stays with the next. */
function paragraphPieces(paragraph: Paragraph, { width, keep, length, block }: Placed): Piece[] {
  const style = styleOf(paragraph.role);
  const inset = length > 0 ? Math.max(0, (width - length + boxBorder) / 2) : 0;
  const lines = paragraphLines(paragraph, { width: width - 2 * inset, size: style.size }, inset);
  const isHeld = style.keepNext || keep !== '';
  const [above, below] = framesOf(style);
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const yields = isLast || (index > 0 && index < lines.length - 2);
    return {
      ...empty,
      kind: 'line',
      block,
      before: index === 0 ? style.before : 0,
      height: line.height + (index === 0 ? above : 0) + (isLast ? below : 0),
      after: isLast ? (keep === 'truoc_bang' ? page.gapBeforeTable : style.after) : 0,
      lines: [{ ...line, top: index === 0 ? above : 0 }],
      parts: !isHeld && yields,
      yields,
      notes: line.notes,
    };
  });
}

const boxBorder = 0.5;

/** What a border above and below a paragraph takes, in points; see the writer's `boxXml`. */
function framesOf({ boxed, overline, size }: RoleStyle): readonly [number, number] {
  if (overline) return [4 + ruleWidth, 0];
  if (!boxed) return [0, 0];
  const room = Math.max(1, Math.floor(((urgencies.height / 25.4) * 72 - size * 1.15) / 2)) + ruleWidth;
  return [room, room];
}

export function paragraphLines(paragraph: Paragraph, measure: { width: number; size: number }, left: number): PlacedLine[] {
  const lines = setLines(paragraph, measure);
  const height = heightOf(styleOf(paragraph.role).line, measure.size);
  return lines.map((line, index) => ({
    ...line,
    left: line.left + left,
    paragraph,
    role: paragraph.role,
    index,
    count: lines.length,
    top: 0,
    height,
  }));
}

/** Paragraphs and rules under one another, as a side of the head or end holds them. */
interface Stack {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

function stacked(pieces: readonly Piece[], left: number): Stack {
  let height = 0;
  let after = 0;
  const lines = pieces.flatMap((piece) => {
    const top = height + Math.max(after, piece.before);
    height = top + piece.height;
    after = piece.after;
    return piece.lines.map((line) => ({ ...line, left: line.left + left, top: top + line.top }));
  });
  return { height: height + after, lines };
}

function columnPieces(block: Columns, width: number): Piece[] {
  const rows = placedRows(block, width);
  const grid = columnGrid({ ...block, rows }, width);
  const gap = block.place === 'cuoi' ? columnFigures.cuoi.before : 0;
  return rows.map((row, index) => {
    const split = sum(grid.widths.slice(0, grid.left[index] ?? 1));
    const side = (blocks: readonly Block[], room: number, left: number) => stacked(place(blocks, room).flatMap(piecesOf), left);
    const sides = [side(row.left, split, 0), side(row.right, width - split, split)];
    const above = row.continues ? 0 : gap;
    const lines = sides.flatMap((each) => each.lines).map((line) => ({ ...line, top: line.top + above }));
    const height = above + Math.max(...sides.map((each) => each.height));
    return { ...empty, kind: 'columns', block, height, lines, notes: lines.flatMap(({ notes }) => notes) };
  });
}

/** A row is as high as its highest cell; a cell over several rows makes the last of them higher. */
function tablePieces(table: Table, { columns, keep, block }: Placed): Piece[] {
  const { size, widths } = columns();
  const rows = [...table.head, ...table.rows];
  const placed = positions(rows.map(({ cells }) => cells));
  const cells = placed.map((position) => ({ position, ...cellStack(position, widths, size) }));
  const heights = rowHeights(rows, cells);
  const pieces = rows.map((row, index): Piece => {
    const own = cells.filter(({ position }) => position.row === index);
    const isHead = index < table.head.length;
    const lines = own.flatMap(({ position, height, lines }) => {
      const spare = isHead ? sum(heights.slice(index, lastRow(position) + 1)) - cellBorder - height : 0;
      return lines.map((line) => ({ ...line, top: line.top + cellBorder + spare / 2 }));
    });
    const stays = isHead || staysWithNext(index - table.head.length, table, keep) || row.cells.some(isKept);
    const isLast = index === rows.length - 1;
    const height = (heights[index] ?? 0) + (isLast ? cellBorder : 0);
    const hem = isLast ? 0 : cellBorder;
    return { ...empty, kind: 'row', block, height, hem, lines, parts: !stays, notes: lines.flatMap(({ notes }) => notes) };
  });
  const head = pieces.slice(0, table.head.length);
  return pieces.map((piece, index) => (index < head.length ? piece : { ...piece, head }));
  function isKept(cell: Position['cell'], index: number): boolean {
    return index === 0 && cell.children.some(({ role }) => styleOf(role).keepNext);
  }
}

function cellStack({ cell, column }: Position, widths: readonly number[], size: number): Stack {
  const left = sum(widths.slice(0, column)) + cellPadding;
  const room = sum(widths.slice(column, column + cell.columnSpan)) - 2 * cellPadding;
  const pieces = cell.children.flatMap((paragraph) => {
    const style = styleOf(paragraph.role);
    const lines = paragraphLines(cellText(paragraph), { width: room, size }, 0);
    return lines.map((line, index) => ({
      ...empty,
      kind: 'line' as const,
      block: paragraph,
      before: index === 0 ? style.before : 0,
      height: line.height,
      after: index === lines.length - 1 ? style.after : 0,
      lines: [{ ...line, paragraph }],
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
