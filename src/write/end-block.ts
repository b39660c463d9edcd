/** The rows of a head or end block as they go onto pages: one whose list is too long for the page it would need is parted. */
import { columns, page, styleOf } from '../decree30.ts';
import type { Block, Columns } from '../document.ts';
import { leftWidths } from './columns.ts';
import { setLines, sum } from './layout.ts';

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
  const heights = block.rows.map(({ left, right }, index) => {
    const parting = splits[index] ?? 0;
    return { left: stackHeight(left, parting), right: stackHeight(right, width - parting) };
  });
  const tallest = (page.height - page.margin.top.value - page.margin.bottom.value) * columns.cuoi.tallest;
  const isTall = block.place === 'cuoi' && sum(heights.map(({ left, right }) => Math.max(left, right))) > tallest;
  return block.rows.flatMap((row, index) => {
    const isList = row.left.some((each) => each.kind === 'paragraph' && each.role === 'noi_nhan_muc');
    return isTall && isList ? parted(row, splits[index] ?? 0, heights[index]?.right ?? 0) : [{ ...row, splits: false, continues: false }];
  });
}

/** The part of the list that is as high as what stands beside it, whole, or its title and first line; then the rest. */
function parted(row: Row, width: number, beside: number): PlacedRow[] {
  const fits = row.left.findIndex((_, index) => index > 1 && stackHeight(row.left.slice(0, index), width) >= beside);
  if (fits < 0) return [{ ...row, splits: false, continues: false }];
  return [
    { left: row.left.slice(0, fits), right: row.right, splits: false, continues: false },
    { left: row.left.slice(fits), right: [], splits: true, continues: true },
  ];
}

/** In mm; a line is as high as Word's single spacing of Times New Roman makes it. */
function stackHeight(blocks: readonly Block[], width: number): number {
  const points = blocks.map((block) => {
    if (block.kind !== 'paragraph') return 0;
    const { size, before, after } = styleOf(block.role);
    return setLines(block, width).length * size * 1.15 + before + after;
  });
  return (sum(points) * 25.4) / 72;
}
