/** Two lists of blocks as one, each change marked; what Word tracks is kept apart from what it does not. */
import { apart } from './adjacent.ts';
import { align, type Step } from './align.ts';
import { columnPairs, columnsOf, isOrdered } from './columns.ts';
import { settled } from './marks.ts';
import type { Block, Cell, Merged, MergedRow, MergedTable, Paragraph, Row, Status, Table } from './model.ts';
import { blockNodes, rowNodes, type Side } from './nodes.ts';
import { parted } from './parted.ts';
import { together } from './row-groups.ts';
import { ofWidths, unionOf } from './table-grid.ts';
import { changedParagraph, wholeParagraph } from './words.ts';

type Sides = readonly [Side, Side];

/** Of a body, of a cell or of the foot of a page. */
export function mergeBlocks(before: readonly Block[], after: readonly Block[], sides: Sides): Merged[] {
  const steps = align(blockNodes(before, sides[0]), blockNodes(after, sides[1]), sides);
  return parted(apart(settled(steps.map((step) => mergedStep(step, sides)))));
}

function mergedStep([before, after]: Step<Block>, sides: Sides): Merged {
  if (before?.kind === 'paragraph' && after?.kind === 'paragraph') return changedParagraph(before, after, oldStyleOf(before, after, sides));
  if (before?.kind === 'table' && after?.kind === 'table') return changedTable(before, after, sides);
  if (before?.kind === 'sectionEnd' && after?.kind === 'sectionEnd')
    return { kind: 'sectionEnd', status: 'same', old: before.section, new: after.section };
  const [block, status] = after ? [after, 'ins' as const] : [before, 'del' as const];
  if (!block || (before && after)) throw new Error('a block is paired with one of its own kind');
  return whole(block, status);
}

/** Of a paragraph that has another role now; what only its place adds to a role is not tracked. */
function oldStyleOf(before: Paragraph, after: Paragraph, [old, next]: Sides): string | null {
  return old.paragraphs[before.index]?.role === next.paragraphs[after.index]?.role ? null : before.style;
}

/** What stands in one of the two only. */
export function whole(block: Block, status: Exclude<Status, 'same'>): Merged {
  const isNew = status === 'ins';
  switch (block.kind) {
    case 'sectionEnd':
      return { kind: 'sectionEnd', status, old: isNew ? null : block.section, new: isNew ? block.section : null };
    case 'table':
      return { ...block, status, rows: block.rows.map((row) => wholeRow(row, status)) };
    case 'paragraph':
      return wholeParagraph(block, status);
  }
}

function wholeRow({ properties, cells }: Row, status: Exclude<Status, 'same'>): MergedRow {
  return {
    status,
    properties,
    cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => whole(block, status)) })),
  };
}

/** Rows of other cells stand under one another in one table: two tables in a row would be one for Word. */
function changedTable(before: Table, after: Table, sides: Sides): MergedTable {
  const isLayout = !after.properties.includes('w:val="bang"');
  const union = unionOf(before.widths, after.widths);
  const [old, next] = [before, after].map(({ rows, widths }) => rows.map((row) => ofWidths(row, widths, union))) as [Row[], Row[]];
  const steps = align(rowNodes(old, isLayout, sides[0]), rowNodes(next, isLayout, sides[1]), sides);
  const rows = together(isTurned(old, next) ? steps.flatMap(inTwo) : steps).map(([was, is]) => {
    if (was && is) return changedRow(was, is, sides);
    return is ? wholeRow(is, 'ins') : wholeRow(was as Row, 'del');
  });
  return { kind: 'table', status: 'same', properties: after.properties, widths: union, rows };
}

/** Whether columns have changed places: then no cell is that above or under it. */
function isTurned(before: readonly Row[], after: readonly Row[]): boolean {
  const [old, next] = [columnsOf(before.map((row) => wholeRow(row, 'del'))), columnsOf(after.map((row) => wholeRow(row, 'ins')))];
  return !isOrdered(columnPairs(old, next) ?? []);
}

/** What spans all columns has stayed. */
function inTwo(step: Step<Row>): Step<Row>[] {
  const [old, next] = step;
  return old && next && old.cells.length > 1 && next.cells.length > 1
    ? [
        [old, null],
        [null, next],
      ]
    : [step];
}

function changedRow(before: Row, after: Row, sides: Sides): MergedRow {
  const blocksOf = (cell: Cell | undefined) => cell?.blocks ?? [];
  const cells = after.cells.map((cell, index) => ({ ...cell, blocks: mergeBlocks(blocksOf(before.cells[index]), cell.blocks, sides) }));
  return { status: 'same', properties: after.properties, cells };
}
