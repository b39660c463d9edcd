/** What stands on the pages, one piece under the other: each is so high, and says what may not be parted. Heights in points. */
import { columns as columnFigures, page, type RoleStyle, styleOf, urgencies } from '../decree30.ts';
import { assertNever, type Block, type Columns, type Paragraph, type Section } from '../document.ts';
import { blockWidth } from '../page.ts';
import { columnGrid } from '../write/columns.ts';
import { placedRows } from '../write/end-block.ts';
import { type Placed, place, sum } from '../write/layout.ts';
import { empty, endsWell, heightOf, movedLine, type Piece, paragraphLines, ruleWidth, type Stack, stacked } from './pieces.ts';
import { tablePieces } from './tables.ts';

/** The pieces of a section. */
export function flow({ blocks, landscape }: Section): Piece[] {
  const last = blocks.at(-1);
  const pieces = place(blocks, blockWidth(landscape)).flatMap(piecesOf);
  return last && last.kind !== 'paragraph' ? [...pieces, wordlessPiece(last)] : pieces;
}

/** The paragraph without words that Word demands behind a table: of that table, or of the one that it parts from it. */
function wordlessPiece(block: Block): Piece {
  return { ...empty, kind: 'rule', block, height: heightOf(styleOf('ngat_phan').line, 0) };
}

function piecesOf(placed: Placed): Piece[] {
  const { block, isParted } = placed;
  if (!isParted) return blockPieces(placed);
  const parting = wordlessPiece(block);
  const above = block.kind === 'table' ? { ...parting, before: page.gapBeforeTable } : { ...parting, parts: false };
  return [above, ...blockPieces(placed)];
}

function blockPieces(placed: Placed): Piece[] {
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

/** A paragraph whose lower border is the rule. */
function rulePiece(block: Block): Piece {
  const { line, after } = styleOf('duong_ke');
  return { ...empty, kind: 'rule', block, height: heightOf(line, 0) + ruleWidth, after };
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
    const yields = endsWell(line);
    return {
      ...empty,
      kind: 'line',
      block,
      before: index === 0 ? style.before : 0,
      after: isLast ? (keep === 'truoc_bang' ? page.gapBeforeTable : style.after) : 0,
      height: line.height + (index === 0 ? above : 0) + (isLast ? below : 0),
      lines: [movedLine(line, 0, index === 0 ? above : 0)],
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

function columnPieces(block: Columns, width: number): Piece[] {
  const rows = placedRows(block, width);
  const grid = columnGrid({ ...block, rows }, width);
  const gap = block.place === 'cuoi' ? columnFigures.cuoi.before : 0;
  return rows.flatMap((row, index) => {
    const split = sum(grid.widths.slice(0, grid.left[index] ?? 1));
    const side = (blocks: readonly Block[], room: number, left: number) => stacked(place(blocks, room).flatMap(piecesOf), left);
    const sides = [side(row.left, split, 0), side(row.right, width - split, split)] as const;
    if (row.splits) return listPieces(block, sides[0]);
    const above = row.continues ? 0 : gap;
    const lines = sides.flatMap((each) => each.lines).map((line) => movedLine(line, 0, above));
    const height = above + Math.max(...sides.map((each) => each.height));
    const parts = index === rows.length - 1 || !keepsNext(row.left[0]);
    return { ...empty, kind: 'columns', block, height, lines, parts, notes: lines.flatMap(({ notes }) => notes) };
  });
}

/** In points: what the rounding of many lines in twips comes to. */
const rounding = 0.1;

/** A row stays with the next when its first paragraph does. */
function keepsNext(first: Block | undefined): boolean {
  return first?.kind === 'paragraph' && styleOf(first.role).keepNext;
}

/** A long list goes on over pages, a line at a time. */
function listPieces(block: Columns, { lines, height }: Stack): Piece[] {
  return lines.map((line, index) => {
    const yields = endsWell(line);
    const bottom = lines[index + 1]?.top ?? height;
    return {
      ...empty,
      kind: 'columns',
      block,
      height: bottom - line.top,
      hem: rounding,
      lines: [movedLine(line, 0, -line.top)],
      parts: yields,
      yields,
      notes: line.notes,
    };
  });
}
