/** A table of a Word file → `bang`, or a table of tasks where every column is a field of theirs. */
import { type Role, styleOf } from '../decree30.ts';
import type { Cell, Paragraph } from '../read/tree.ts';
import type { Known } from './components.ts';
import { bitsOf, type Grid, plainOf } from './lines.ts';
import { marked, upright } from './marks.ts';
import { type Matrix, matrixOf, paragraphsOfCell, type Position } from './matrix.ts';
import { roleOfStyle } from './roles-of-styles.ts';
import { taskTable } from './task-tables.ts';
import { type Context, oneLine, prose } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

/** What stands around a table and belongs to it. */
export interface Around {
  readonly above: readonly Known[];
  readonly below: readonly Known[];
}

/** A table as a plan types it: head, rows, and where each cell's words are. */
export interface Sheet {
  readonly matrix: Matrix;
  /** So many rows are the head; the row of column numbers is not among them. */
  readonly head: number;
  readonly so_cot: readonly string[];
  /** Rows from here on are those of the body. */
  readonly body: number;
  readonly context: Context;
}

/** The table as a node of the body. */
export function tableNode({ table, landscape }: Grid, around: Around, context: Context, nam: string): Fields {
  const sheet = sheetOf(matrixOf(table), context);
  const trang = landscape ? 'ngang' : '';
  const tasks = around.above.length + around.below.length === 0 ? taskTable(sheet, trang, nam) : null;
  return tasks ?? { bang: generalTable(sheet, trang, around) };
}

function sheetOf(matrix: Matrix, context: Context): Sheet {
  const repeated = matrix.rows.findIndex(({ header }) => !header);
  const flagged = repeated < 0 ? Math.max(0, matrix.rows.length - 1) : repeated;
  const all = flagged > 0 ? flagged : spanOfFirstRow(matrix);
  const texts = (row: number) => rowTexts(matrix, row, context);
  const numbers = texts(all - 1);
  const isNumbers = all > 1 && isNumberRow(numbers, matrix, all - 1);
  const next = texts(all);
  if (!isNumbers && isNumberRow(next, matrix, all)) return { matrix, head: all, so_cot: next, body: all + 1, context };
  return { matrix, head: isNumbers ? all - 1 : all, so_cot: isNumbers ? numbers : [], body: all, context };
}

/** Where no row is said to be the head, it is the first one, as far down as its cells reach. */
function spanOfFirstRow({ rows }: Matrix): number {
  return Math.min(Math.max(1, ...(rows[0]?.cells.map(({ rowSpan }) => rowSpan) ?? [])), rows.length);
}

function rowTexts(matrix: Matrix, row: number, context: Context): string[] {
  return Array.from({ length: matrix.columns }, (_, column) => {
    const position = matrix.at(row, column);
    return position && position.row === row && position.column === column ? plainCell(position.cell, context) : '';
  });
}

/** `(1)`, `A`, `3=1+2`: how the columns are called. */
function isNumberRow(texts: readonly string[], matrix: Matrix, row: number): boolean {
  const roles = matrix.rows[row]?.cells.flatMap(paragraphsOfCell).map(({ style }) => roleOfStyle(style)) ?? [];
  if (roles.length > 0 && roles.every((role) => role === 'o_so_cot')) return true;
  if (roles.some((role) => role !== null)) return false;
  return texts.length > 2 && texts.filter((text) => /^\(\d+\)$/u.test(text)).length > 1 && texts.every((text) => /^(?:\([\dA-Z]+\)|[A-E]|)$/u.test(text));
}

function plainCell(cell: Cell, { file }: Context): string {
  return paragraphsOfCell(cell)
    .map((paragraph) => plainOf(bitsOf(paragraph, file)))
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of a cell, a paragraph a line; what its role is anyway is no mark. */
export function cellText({ cell }: Position, role: Role | null, { file }: Context): string {
  return paragraphsOfCell(cell)
    .map((paragraph) => marked(bitsOf(paragraph, file), lookOfCell(paragraph, role)))
    .map((text) => text.replace(/\n+/gu, '\n'))
    .filter((text) => text !== '')
    .join('\n');
}

function lookOfCell({ style }: Paragraph, role: Role | null) {
  const own = role ?? roleOfStyle(style);
  if (own === null) return upright;
  const { bold, italic } = styleOf(own);
  return { bold, italic };
}

// ── General tables ───────────────────────────────────────────────────────────

function generalTable(sheet: Sheet, trang: string, { above, below }: Around): Fields {
  const { matrix, head, so_cot, body } = sheet;
  const text = (role: Role) => prose(above.filter((line) => line.role === role));
  const rows = Array.from({ length: matrix.rows.length - body }, (_, index) => bodyRow(sheet, body + index));
  const alignments = matrix.rows.slice(body).filter((_, index) => isGroup(matrix, body + index));
  return fieldsOf([
    ['ten', text('ten_bang')],
    ['duoi_ten', text('duoi_ten_bang')],
    ['don_vi_tinh', oneLine(text('don_vi_tinh')).replace(/^Đơn vị tính\s*:\s*/u, '')],
    ['trang', trang],
    ['can_nhom', alignments.length > 0 && alignments.every(({ cells }) => isCentred(cells[0])) ? 'giua' : ''],
    ['cao', heightToFill(sheet)],
    ['cot', head === 0 ? [' '] : headColumns(sheet, 0, 0, matrix.columns)],
    ['so_cot', [...so_cot]],
    ['dong', rows],
    ['ghi_chu', prose(below)],
  ]);
}

/** Rows with a cell to fill in are so high at least. */
function heightToFill({ matrix, body }: Sheet): string {
  const heights = matrix.rows.slice(body).flatMap(({ height }) => (height > 0 ? [Math.round(height)] : []));
  return heights.length > 0 && heights.every((height) => height === heights[0]) ? String(heights[0]) : '';
}

function isCentred(cell: Cell | undefined): boolean {
  return cell !== undefined && paragraphsOfCell(cell)[0]?.layout.align === 'center';
}

/** The columns under the part of the head from `from` to `to`, with those below each. */
function headColumns(sheet: Sheet, row: number, from: number, to: number): Value[] {
  const columns: Value[] = [];
  for (let column = from; column < to; ) {
    const position = sheet.matrix.at(row, column);
    const span = position ? Math.min(position.column + position.cell.columnSpan, to) - column : 1;
    columns.push(headColumn(sheet, position, row, column, Math.max(1, span)));
    column += Math.max(1, span);
  }
  return columns;
}

/** A head without words still has its place. */
const blank = ' ';

function headColumn(sheet: Sheet, position: Position | null, row: number, column: number, span: number): Value {
  const tieu_de = (position && position.column === column ? cellText(position, 'o_dau', sheet.context) : '') || blank;
  const under = position ? position.row + position.cell.rowSpan : row + 1;
  if (under < sheet.head) return { tieu_de, cot: headColumns(sheet, under, column, column + span) };
  return span === 1 ? tieu_de : { tieu_de, cot: Array.from({ length: span }, () => blank) };
}

/** One cell across the whole row. */
export function isGroup({ rows, columns }: Matrix, row: number): boolean {
  const cells = rows[row]?.cells ?? [];
  return columns > 1 && cells.length === 1 && (cells[0]?.columnSpan ?? 0) >= columns && cells[0]?.rowSpan === 1;
}

function bodyRow({ matrix, context }: Sheet, row: number): Value {
  const first = matrix.at(row, 0);
  if (first && isGroup(matrix, row)) {
    const nhom = oneLine(cellText(first, 'o_nhom', context));
    if (nhom !== '') return { nhom };
  }
  return Array.from({ length: matrix.columns }, (_, column) => {
    const position = matrix.at(row, column);
    if (!position) return '';
    if (position.row < row) return position.column < column && matrix.at(row, 0) === position ? '<' : '^';
    return position.column < column ? '<' : cellText(position, null, context);
  });
}

