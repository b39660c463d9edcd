/** The rows of a head or end block as they go onto pages: one whose list is too long for the page it would need is parted. */
import { columns, page, styleOf } from '../decree30.ts';
import type { Block, Columns } from '../document.ts';
import { leftWidths } from './columns.ts';
import { setLines } from './layout.ts';

type Row = Columns['rows'][number];

export interface PlacedRow extends Row {
  /** It may go on over the page's end. */
  readonly splits: boolean;
  /** It goes on with the list of the row above it, without a gap. */
  readonly continues: boolean;
}

/**
 * A long list of recipients stands beside the signature only as far as the signature is high; the rest is a row under it,
 * which may go on over pages. So the signature stays with the text before it, and never stands alone.
 */
export function placedRows(block: Columns, width: number): PlacedRow[] {
  const splits = leftWidths(block, width);
  const tallest = (page.height - page.margin.top.value - page.margin.bottom.value) * columns.cuoi.tallest;
  return block.rows.flatMap((row, index) => {
    const left = splits[index] ?? 0;
    const isTall = block.place === 'cuoi' && stackHeight(row.left, left) > tallest;
    if (!isTall) return [{ ...row, splits: false, continues: false }];
    return parted(row, left, stackHeight(row.right, width - left));
  });
}

/** The part of the list that is as high as what stands beside it, whole; then the rest. */
function parted(row: Row, width: number, beside: number): PlacedRow[] {
  if (row.right.length === 0) return [{ ...row, splits: true, continues: false }];
  const fits = row.left.findIndex((_, index) => stackHeight(row.left.slice(0, index), width) >= beside);
  const count = fits < 0 ? row.left.length : fits;
  return [
    { left: row.left.slice(0, count), right: row.right, splits: false, continues: false },
    { left: row.left.slice(count), right: [], splits: true, continues: true },
  ];
}

/** In mm; a line is as high as Word's single spacing of Times New Roman makes it. */
function stackHeight(blocks: readonly Block[], width: number): number {
  const points = blocks.map((block) => {
    if (block.kind !== 'paragraph') return 0;
    const { size, before, after } = styleOf(block.role);
    return setLines(block, width).length * size * 1.15 + before + after;
  });
  return (points.reduce((total, each) => total + each, 0) * 25.4) / 72;
}
