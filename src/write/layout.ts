/** What the writers compute from real text widths: columns, rules, and which paragraphs must not part. Lengths in mm. */
import { type Role, styleOf, urgencies } from '../decree30.ts';
import { type Block, type Cell, type Inline, leadsOn, type Paragraph, plainText, type Row, type Table } from '../document.ts';
import { type Fit, fitAll } from '../table/fit.ts';
import { type Grid, type GridLine, wholeNumbers } from '../table/grid.ts';
import { textWidth } from '../text-width.ts';

/**
 * A last row, mostly a total, is not alone on a page: the row before it stays with it, and the last one with what the table stays with;
 * but for rows so `tall` that they go on over pages.
 */
export function staysWithNext(index: number, { rows }: Table, keep: Placed['keep'], tall: ReadonlySet<Row>): boolean {
  const last = rows.length - 1;
  if (rows.slice(index, index + 2).some((row) => tall.has(row))) return false;
  return index === last - 1 || (index === last && keep === 'giu');
}

/** A block with what its surroundings decide. */
export interface Placed {
  readonly block: Block;
  /** The width it may fill. */
  readonly width: number;
  /** Stays on the page of the block after it: of the end block, or of a table (then with a gap). */
  readonly keep: '' | 'giu' | 'truoc_bang';
  /** Of a drawn line: its length; of a boxed paragraph: the width of its box. */
  readonly length: number;
  /** A table right under another one: a paragraph without words parts them, or Word makes one of the two. */
  readonly isParted: boolean;
  /** Of a table: the widths of its columns and the size of its text; computed when it is asked for. */
  readonly columns: () => Fit;
}

/** Places a run of blocks in a column `width` wide. */
export function place(blocks: readonly Block[], width: number): Placed[] {
  const kept = keptWithEnd(blocks, width);
  const tables = blocks.filter((block) => block.kind === 'table');
  const fitOf = (index: number): Fit => fitsIn(blocks, width)[index] ?? noFit;
  return blocks.map((block, index) => ({
    block,
    width,
    keep: blocks[index + 1]?.kind === 'table' ? 'truoc_bang' : kept.has(index) || holdsNext(block, blocks[index + 1]) ? 'giu' : '',
    length:
      block.kind === 'drawnLine' ? drawnLineLength(blocks[index - 1], width) : block.kind === 'paragraph' ? boxWidth(block, width) : 0,
    isParted: isTable(block) && isTable(blocks[index - 1]),
    columns: () => fitOf(block.kind === 'table' ? tables.indexOf(block) : -1),
  }));
}

/** What a word processor holds for a table: the two columns of a head or end too. */
function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'columns';
}

/** Of the tables of a run of blocks; to find them takes longer than all else, and every writer asks. */
function fitsIn(blocks: readonly Block[], width: number): readonly Fit[] {
  const found = known.get(blocks);
  if (found?.width === width) return found.fits;
  const fits = fitAll(blocks.filter((block) => block.kind === 'table').map(gridOf), width);
  known.set(blocks, { width, fits });
  return fits;
}

const known = new WeakMap<readonly Block[], { readonly width: number; readonly fits: readonly Fit[] }>();

/**
 * A paragraph stays with what its colon leads to, with the first `+` line under it, with a table's title, and with the line
 * that closes an attached plan; a table with its note.
 */
function holdsNext(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'table') return next?.kind === 'paragraph' && next.role === 'ghi_chu_bang';
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  if (next.role === 'ten_bang' || next.role === 'don_vi_tinh') return !styleOf(block.role).keepNext;
  if (leadsOn(block) && isRunningText(block.role)) return true;
  return next.role === 'dong_cuoi' || (next.role === 'cong' && block.role !== 'cong');
}

/** A line to fill in by pen leads to nothing; a heading keeps its own. */
function isRunningText(role: Role): boolean {
  const { firstLine, keepNext, leader } = styleOf(role);
  return firstLine > 0 && !keepNext && !leader;
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
 * The drawn line under a paragraph: its role's share of the last line, but within 1/3–1/2 of the longest line too
 * where both can be had (Phụ lục I, mục II.2.b, II.5.b). A whole-length one is as long as the text.
 */
function drawnLineLength(before: Block | undefined, width: number): number {
  if (before?.kind !== 'paragraph') return width / 3;
  const share = styleOf(before.role).drawnLine ?? 0.4;
  const lengths = setLines(before, width).map((line) => textWidth(line, styleOf(before.role)));
  const last = lengths.at(-1) ?? 0;
  if (share === 1) return Math.min(last, width);
  return Math.min(last / 2, Math.max(share * last, Math.max(...lengths) / 3));
}

/** What goes with the end block after it: the last paragraphs that together hold two lines of text, or a table's last rows. */
function keptWithEnd(blocks: readonly Block[], width: number): Set<number> {
  const kept = new Set<number>();
  const end = blocks.findIndex((block) => block.kind === 'columns' && block.place === 'cuoi');
  let lines = 0;
  for (let index = end - 1; index >= 0 && lines < 2; index--) {
    const block = blocks[index];
    if (block?.kind === 'paragraph' || block?.kind === 'table') kept.add(index);
    if (block?.kind !== 'paragraph') break;
    lines += setLines(block, width).length;
  }
  return kept;
}

export interface Position {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Each cell with the place it begins at, spans from rows above counted. */
export function positions(grid: readonly (readonly Cell[])[]): Position[] {
  /** Of each column the first row that no cell above reaches into. */
  const free: number[] = [];
  return grid.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const here = { cell, row, column };
      for (let c = 0; c < cell.columnSpan; c++) free[column + c] = row + cell.rowSpan;
      column += cell.columnSpan;
      return here;
    });
  });
}

/** At least one. A long table has more cells than a function takes arguments. */
export function columnCount(placed: readonly Position[]): number {
  return placed.reduce((most, { cell, column }) => Math.max(most, column + cell.columnSpan), 1);
}

const noFit: Fit = { widths: [], size: 0, fits: true };

/** A cell's paragraph as it is to be written: its numbers whole. */
export function cellText(paragraph: Paragraph): Paragraph {
  const whole = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, text: wholeNumbers(inline.text) } : inline);
  return { ...paragraph, children: paragraph.children.map(whole) };
}

/** A table as its widths are computed from it. */
export function gridOf(table: Table): Grid {
  const placed = positions([...table.head, ...table.rows].map((row) => row.cells));
  return {
    columns: columnCount(placed),
    cells: placed.map(({ cell, row, column }) => ({ row, column, columnSpan: cell.columnSpan, lines: cell.children.flatMap(linesOf) })),
    set: table.widths,
  };
}

/** A paragraph of a cell in lines; the mark of a footnote is about as wide as a digit. */
export function linesOf({ role, children }: Paragraph): GridLine[] {
  const lines: Exclude<Inline, { kind: 'break' }>[][] = [[]];
  for (const inline of children) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.map((line) => ({
    role,
    runs: line.map((inline) => (inline.kind === 'text' ? inline : { text: '1', bold: false, italic: false })),
  }));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
