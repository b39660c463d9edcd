/** Where the two borderless columns of a head or an end block part, row by row. Lengths in mm. */
import { columns, styleOf } from '../decree30.ts';
import { type Block, type Columns, plainText } from '../document.ts';
import { headColumns } from '../page.ts';
import { textWidth } from '../text-width.ts';

/**
 * The width of the left column in each row of a head or end block. The rows of a head part at one place, where its widest
 * line on the right leaves it; a row whose names need more on the left has a place of its own, so that a long date, or one
 * to fill in by pen, takes nothing from the agency's name above it.
 */
export function leftWidths(block: Columns, width: number): number[] {
  if (block.place === 'cuoi') return block.rows.map(() => width * columns.cuoi.left);
  const own = block.rows.map((row) => headColumns(lineWidths(row.right)).left);
  const shared = Math.min(...own);
  return block.rows.map((row, index) =>
    Math.max(0, ...lineWidths(row.left)) + columns.dau.gap <= shared ? shared : (own[index] ?? shared),
  );
}

/** The lines of paragraphs, each as long as its breaks have it. */
function lineWidths(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? plainText(block.children)
          .split('\n')
          .map((line) => textWidth(line, styleOf(block.role)))
      : [],
  );
}

/** Rows that part at different places stand on one grid: its columns' widths, and how many of them are left in each row. */
export function columnGrid(block: Columns, width: number): { widths: number[]; left: number[] } {
  const splits = leftWidths(block, width);
  const edges = [...new Set(splits)].sort((a, b) => a - b);
  const widths = [...edges, width].map((edge, index) => edge - (edges[index - 1] ?? 0));
  return { widths, left: splits.map((split) => edges.indexOf(split) + 1) };
}
