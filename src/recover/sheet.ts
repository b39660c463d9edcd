/** A table of a Word file as a plan types it: how much of it is the head, and the words of its cells. */
import { type Role, styleOf } from '../decree30.ts';
import type { Cell, Paragraph } from '../read/tree.ts';
import { bitsOf, plainOf } from './lines.ts';
import { type Matrix, type Position, paragraphsOfCell } from './matrix.ts';
import { marked, upright } from './plan-marks.ts';
import { roleOfStyle } from './roles-of-styles.ts';
import type { Context } from './text.ts';

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

export function sheetOf(matrix: Matrix, context: Context): Sheet {
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
  return (
    texts.length > 2 &&
    texts.filter((text) => /^\(\d+\)$/u.test(text)).length > 1 &&
    texts.every((text) => /^(?:\([\dA-Z]+\)|[A-E]|)$/u.test(text))
  );
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

/** One cell across the whole row. */
export function isGroup({ rows, columns }: Matrix, row: number): boolean {
  const cells = rows[row]?.cells ?? [];
  return columns > 1 && cells.length === 1 && (cells[0]?.columnSpan ?? 0) >= columns && cells[0]?.rowSpan === 1;
}

/** Told by our styles; null for cells of others, and where none begins. */
export function rolesOf({ matrix, body }: Sheet): (Role | null)[][] {
  return matrix.rows.slice(body).map((_, index) =>
    Array.from({ length: matrix.columns }, (_, column) => {
      const position = matrix.at(body + index, column);
      const [first] = position && position.row === body + index && position.column === column ? paragraphsOfCell(position.cell) : [];
      return first ? roleOfStyle(first.style) : null;
    }),
  );
}
