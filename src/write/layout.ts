/** What the writers compute from real text widths: columns, rules, and which paragraphs must not part. Lengths in mm. */
import { columns, type Role, styleOf, urgencies } from '../decree30.ts';
import { type Block, type Cell, type Columns, type Paragraph, plainText, type Table } from '../document.ts';
import { headColumns } from '../page.ts';
import { textWidth } from '../text-width.ts';

/** Air on each side of a table cell's text. */
export const cellPadding = 1.5;

/** A block with what its surroundings decide. */
export interface Placed {
  readonly block: Block;
  /** The width it may fill. */
  readonly width: number;
  /** Stays on the page of the block after it: of the end block, or of a table (then with a gap). */
  readonly keep: '' | 'giu' | 'truoc_bang';
  /** Of a rule: its length; of a boxed paragraph: the width of its box. */
  readonly length: number;
}

/** Places a run of blocks in a column `width` wide. */
export function place(blocks: readonly Block[], width: number): Placed[] {
  const kept = keptWithEnd(blocks, width);
  return blocks.map((block, index) => ({
    block,
    width,
    keep: blocks[index + 1]?.kind === 'table' ? 'truoc_bang' : kept.has(index) ? 'giu' : '',
    length: block.kind === 'rule' ? ruleLength(blocks[index - 1], width) : block.kind === 'paragraph' ? boxWidth(block, width) : 0,
  }));
}

/** The marks of urgency have their measures (mục III.2.b); any other box is as wide as its text and some air. */
function boxWidth(paragraph: Paragraph, width: number): number {
  const style = styleOf(paragraph.role);
  if (!style.boxed) return 0;
  const text = plainText(paragraph.children);
  const urgency = [urgencies.khan, urgencies.thuong_khan, urgencies.hoa_toc].find(({ name }) => name.toUpperCase() === text.toUpperCase());
  return Math.min(width, urgency?.width ?? textWidth(text, style) + boxAir);
}

const boxAir = 6;

/** Lines of a paragraph without a break in them, as they will be set in `width`. */
export function setLines(paragraph: Paragraph, width: number): string[] {
  const style = styleOf(paragraph.role);
  return plainText(paragraph.children)
    .split('\n')
    .flatMap((line) => wrap(line, width - style.indent, paragraph.role, style.firstLine));
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

/** How a column's share grows with its text: 1 would starve short columns, 0.5 would starve long ones. */
const growth = 0.75;

/**
 * Widths of a table's columns, together `width`: none narrower than its longest word, none wider than its longest
 * paragraph while another can use the room, and what is left shared by the amount of text in each.
 */
export function tableWidths(table: Table, width: number): number[] {
  const measures = measureColumns([...table.head, ...table.rows].map((row) => row.cells));
  const total = sum(measures.map((m) => m.least));
  if (total >= width) return measures.map((m) => (m.least * width) / total);
  let widths = fitShortColumns(measures, width - total);
  for (let room = width - sum(widths); room > 0.01; room = width - sum(widths)) {
    const growing = measures.map((m, i) => m.most > (widths[i] ?? 0) + 0.01);
    const shared = growing.some(Boolean);
    const weights = measures.map((m, i) => (!shared || growing[i] ? m.text ** growth : 0));
    widths = widths.map((w, i) => {
      const grown = w + (room * (weights[i] ?? 0)) / sum(weights);
      return shared ? Math.min(grown, Math.max(w, measures[i]?.most ?? 0)) : grown;
    });
  }
  return widths;
}

/** Columns that need only a little more than their longest word get it first, from half of the room at most. */
function fitShortColumns(measures: readonly Measure[], room: number): number[] {
  let left = room / 2;
  const byNeed = [...measures].sort((a, b) => a.most - a.least - (b.most - b.least));
  const fitted = new Set<Measure>();
  for (const m of byNeed) {
    const need = m.most - m.least;
    if (need > shortNeed || need > left) break;
    left -= need;
    fitted.add(m);
  }
  return measures.map((m) => (fitted.has(m) ? m.most : m.least));
}

const shortNeed = 12;

/** A column's longest word, its longest paragraph (padding included) and its text per row (root of the mean square), in mm. */
interface Measure {
  readonly least: number;
  readonly most: number;
  readonly text: number;
}

function measureColumns(grid: readonly (readonly Cell[])[]): Measure[] {
  const columns: { least: number; most: number; squares: number; rows: number }[] = [];
  for (const { cell, column } of positions(grid)) {
    for (let i = column; i < column + cell.columnSpan; i++) columns[i] ??= { least: 2 * cellPadding, most: 0, squares: 0, rows: 0 };
    const measured = columns[column];
    if (cell.columnSpan > 1 || !measured) continue;
    const { word, longest, all } = measureCell(cell);
    measured.least = Math.max(measured.least, word);
    measured.most = Math.max(measured.most, longest);
    measured.squares += all * all;
    measured.rows += 1;
  }
  return columns.map(({ least, most, squares, rows }) => ({
    least,
    most: Math.max(least, most),
    text: Math.sqrt(squares / Math.max(rows, 1)) + 1,
  }));
}

/** A head may wrap: it counts for less than the cells under it. */
const headShare = 0.6;

function measureCell(cell: Cell): { word: number; longest: number; all: number } {
  const lines = cell.children.flatMap((paragraph) =>
    plainText(paragraph.children)
      .split('\n')
      .map((line) => ({ line, style: styleOf(paragraph.role), head: paragraph.role === 'o_dau' })),
  );
  const air = 2 * cellPadding + 0.5;
  const words = lines.flatMap(({ line, style }) => line.split(' ').map((word) => textWidth(word, style)));
  const lengths = lines.map(({ line, style, head }) => textWidth(line, style) * (head ? headShare : 1));
  return { word: Math.max(0, ...words) + air, longest: Math.max(0, ...lengths) + air, all: sum(lengths) };
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
