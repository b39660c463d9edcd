/** What the writers compute from real text widths: columns, rules, and which paragraphs must not part. Lengths in mm. */
import { columns, type Role, styleOf } from '../decree30.ts';
import { type Block, type Cell, type Columns, type Paragraph, plainText, type Table } from '../document.ts';
import { blockWidth, headColumns } from '../page.ts';
import { textWidth } from '../text-width.ts';

/** Air on each side of a table cell's text. */
export const cellPadding = 1.5;

/** A block with what its surroundings decide. */
export interface Placed {
  readonly block: Block;
  /** The width it may fill. */
  readonly width: number;
  /** Stays on the page of the block after it. */
  readonly keep: boolean;
  /** Only for a rule: its length. */
  readonly length: number;
}

/** Places a run of blocks in a column `width` wide. */
export function place(blocks: readonly Block[], width: number): Placed[] {
  const kept = keptWithEnd(blocks, width);
  return blocks.map((block, index) => ({
    block,
    width,
    keep: kept.has(index),
    length: block.kind === 'rule' ? ruleLength(blocks[index - 1], width) : 0,
  }));
}

/** Lines of a paragraph without a break in them, as they will be set in `width`. */
export function setLines(paragraph: Paragraph, width: number): string[] {
  const style = styleOf(paragraph.role);
  return plainText(paragraph.children).split('\n').flatMap((line) => wrap(line, width - style.indent, paragraph.role, style.firstLine));
}

function wrap(text: string, width: number, role: Role, firstLine: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - firstLine : width;
    if (line !== '' && textWidth(longer, styleOf(role)) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * The rule under a paragraph: its role's share of the last line, but within 1/3–1/2 of the longest line too
 * where both can be had (Phụ lục I, mục II.2.b, II.5.b). A whole-length rule is as long as the text.
 */
function ruleLength(before: Block | undefined, width: number): number {
  if (before?.kind !== 'paragraph') return width / 3;
  const share = styleOf(before.role).rule ?? 0.4;
  const lengths = setLines(before, width).map((line) => textWidth(line, styleOf(before.role)));
  const last = lengths.at(-1) ?? 0;
  if (share === 1) return Math.min(last, width);
  return Math.min(last / 2, Math.max(share * last, Math.max(...lengths) / 3));
}

/** The paragraphs before the end block that go with it: the last ones that together hold two lines of text. */
function keptWithEnd(blocks: readonly Block[], width: number): Set<number> {
  const kept = new Set<number>();
  const end = blocks.findIndex((block) => block.kind === 'columns' && block.place === 'cuoi');
  let lines = 0;
  for (let index = end - 1; index >= 0 && lines < 2; index--) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') break;
    kept.add(index);
    lines += setLines(block, width).length;
  }
  return kept;
}

/** The two widths of a head or end block. */
export function columnWidths(block: Columns, width: number): { left: number; right: number } {
  if (block.place === 'cuoi') return { left: width * columns.cuoi.left, right: width * (1 - columns.cuoi.left) };
  const lines = block.rows.flatMap((row) => row.right).filter((b) => b.kind === 'paragraph');
  return headColumns(lines.map((line) => textWidth(plainText(line.children), styleOf(line.role))));
}

/**
 * Widths of a table's columns, together `width`: no column narrower than its longest word, none wider than its
 * longest text, and what is left shared by the square root of the text, so that long texts do not starve short ones.
 */
export function tableWidths(table: Table, width: number): number[] {
  const grid = [...table.head, ...table.rows].map((row) => row.cells);
  const { least, most } = measureColumns(grid);
  const total = sum(least);
  if (total >= width) return least.map((w) => (w * width) / total);
  let widths = [...least];
  let open = most.map((w, i) => w > (least[i] ?? 0));
  for (let left = width - total; left > 0.01; left = width - sum(widths)) {
    const growing = open.some(Boolean) ? open : most.map((w) => w === Math.max(...most));
    const weights = most.map((w, i) => (growing[i] ? Math.sqrt(w) : 0));
    const limited = open.some(Boolean);
    widths = widths.map((w, i) => {
      const grown = w + (left * (weights[i] ?? 0)) / sum(weights);
      return limited ? Math.min(grown, Math.max(most[i] ?? 0, least[i] ?? 0)) : grown;
    });
    open = widths.map((w, i) => (open[i] ?? false) && w < (most[i] ?? 0) - 0.01);
  }
  return widths;
}

/** Per column: the width of its longest word and of its longest paragraph, padding included. */
function measureColumns(grid: readonly (readonly Cell[])[]): { least: number[]; most: number[] } {
  const least: number[] = [];
  const most: number[] = [];
  const grow = (list: number[], column: number, value: number) => {
    list[column] = Math.max(list[column] ?? 2 * cellPadding, value);
  };
  positions(grid).forEach(({ cell, column }) => {
    for (let i = 0; i < cell.columnSpan; i++) grow(least, column + i, 0);
    if (cell.columnSpan > 1) return;
    for (const paragraph of cell.children) {
      const text = plainText(paragraph.children);
      const measure = (part: string) => textWidth(part, styleOf(paragraph.role)) + 2 * cellPadding + 0.5;
      const isHead = paragraph.role === 'o_dau';
      grow(least, column, Math.max(...text.split(/[ \n]/u).map(measure)));
      grow(most, column, Math.max(...text.split('\n').map((line) => measure(line) * (isHead ? 0.6 : 1))));
    }
  });
  return { least, most: least.map((w, i) => Math.max(w, most[i] ?? 0)) };
}

/** Each cell with the column it begins in, spans from rows above counted. */
export function positions(grid: readonly (readonly Cell[])[]): { cell: Cell; row: number; column: number }[] {
  const taken = new Set<string>();
  return grid.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column += 1;
      const here = { cell, row, column };
      for (let r = 0; r < cell.rowSpan; r++) for (let c = 0; c < cell.columnSpan; c++) taken.add(`${row + r},${column + c}`);
      column += cell.columnSpan;
      return here;
    });
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export { blockWidth };
