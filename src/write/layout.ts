/** What the writers compute from real text widths: columns, rules, and which paragraphs must not part. Lengths in mm. */
import { type Role, styleOf, urgencies } from '../decree30.ts';
import { type Block, type Cell, type Paragraph, plainText, type Table } from '../document.ts';
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
    keep: blocks[index + 1]?.kind === 'table' ? 'truoc_bang' : kept.has(index) || holdsNext(block, blocks[index + 1]) ? 'giu' : '',
    length: block.kind === 'rule' ? ruleLength(blocks[index - 1], width) : block.kind === 'paragraph' ? boxWidth(block, width) : 0,
  }));
}

/** A paragraph stays with the first `+` line under it, and with the line that closes an attached plan. */
function holdsNext(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  return next.role === 'dong_cuoi' || (next.role === 'cong' && block.role !== 'cong');
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

/**
 * Widths of a table's columns, together `width`: none narrower than its longest word; the rest goes millimetre by
 * millimetre where it saves most lines, so that rows are low; what saves none is shared by the amount of text.
 */
export function tableWidths(table: Table, width: number): number[] {
  const grid = measure([...table.head, ...table.rows].map((row) => row.cells));
  const least = sum(grid.headed) <= width * 0.9 ? grid.headed : grid.least;
  const total = sum(least);
  if (total >= width) return least.map((w) => (w * width) / total);
  const widths = [...least];
  let room = width - total;
  for (let step = bestStep(grid, widths, room); step; step = bestStep(grid, widths, room)) {
    widths[step.column] = (widths[step.column] ?? 0) + step.by;
    room -= step.by;
  }
  return widths.map((w, column) => w + (room * (grid.text[column] ?? 0)) / sum(grid.text));
}

/** What a table's columns hold, lengths in mm. */
interface Grid {
  /** The longest word of each column, padding included. */
  readonly least: readonly number[];
  /** The same, and room for its head on two lines. */
  readonly headed: readonly number[];
  /** The amount of text of each column. */
  readonly text: readonly number[];
  /** The rows with most text: for each column the lengths of its paragraphs on one line. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** So many rows speak for all of a long table. */
const sample = 80;

function measure(cells: readonly (readonly Cell[])[]): Grid {
  const least: number[] = [];
  const headed: number[] = [];
  const text: number[] = [];
  const rows: number[][][] = cells.map(() => []);
  for (const { cell, row, column } of positions(cells)) {
    for (let i = column; i < column + cell.columnSpan; i++) {
      least[i] ??= 2 * cellPadding;
      text[i] ??= 1;
    }
    if (cell.columnSpan > 1) continue;
    const { word, lengths } = measureCell(cell);
    least[column] = Math.max(least[column] ?? 0, word);
    const isHead = cell.children[0]?.role === 'o_dau';
    headed[column] = Math.max(headed[column] ?? 0, word, isHead ? Math.max(...lengths) * 0.56 + air : 0);
    text[column] = (text[column] ?? 0) + sum(lengths);
    rows[row] = Object.assign(rows[row] ?? [], { [column]: lengths });
  }
  const full = rows.map((row) => Array.from(least, (_, column) => row[column] ?? []));
  const heavy = full.sort((a, b) => sum(b.flat()) - sum(a.flat())).slice(0, sample);
  return { least, headed: least.map((w, column) => Math.max(w, headed[column] ?? 0)), text, rows: heavy };
}

function measureCell(cell: Cell): { word: number; lengths: number[] } {
  const lines = cell.children.flatMap((paragraph) =>
    plainText(paragraph.children)
      .split('\n')
      .map((line) => ({ line, style: styleOf(paragraph.role) })),
  );
  const words = lines.flatMap(({ line, style }) => line.split(' ').map((word) => textWidth(word, style)));
  return { word: Math.max(0, ...words) + air, lengths: lines.map(({ line, style }) => textWidth(line, style)) };
}

/** Padding on both sides, and a little for the border. */
const air = 2 * cellPadding + 0.5;

/** The widening of one column that saves most lines for each millimetre; null when none saves any. */
function bestStep(grid: Grid, widths: readonly number[], room: number): { column: number; by: number } | null {
  let best: { column: number; by: number; gain: number } | null = null;
  for (let column = 0; column < widths.length; column++) {
    const before = heightWith(grid, widths, column, 0);
    for (let by = 1; by <= Math.min(room, widest); by++) {
      const gain = (before - heightWith(grid, widths, column, by)) / by;
      if (gain > (best?.gain ?? 0)) best = { column, by, gain };
    }
  }
  return best;
}

const widest = 60;

/** The lines of all rows when one column is wider: of each row its highest cell, and a little of all, so that ties break. */
function heightWith(grid: Grid, widths: readonly number[], column: number, by: number): number {
  let height = 0;
  for (const row of grid.rows) {
    let most = 0;
    for (let i = 0; i < row.length; i++) {
      const lines = cellLines(row[i] ?? [], (widths[i] ?? 0) + (i === column ? by : 0));
      most = Math.max(most, lines);
      height += lines * 0.1;
    }
    height += most;
  }
  return height;
}

/** Lines of a cell: a line is filled to about nine tenths before its next word wraps. */
function cellLines(lengths: readonly number[], width: number): number {
  const room = width - air;
  return lengths.reduce((lines, length) => lines + (length <= room ? 1 : Math.ceil(length / (room * 0.92))), 0);
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

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
