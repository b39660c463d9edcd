/** A table of a Word file → `bang`, or a table of tasks where every column is a field of theirs. */
import type { Role } from '../decree30.ts';
import type { Cell } from '../read/tree.ts';
import type { Known } from './components.ts';
import type { Grid } from './lines.ts';
import { matrixOf, type Position, paragraphsOfCell } from './matrix.ts';
import { cellText, isGroup, rolesOf, type Sheet, sheetOf } from './sheet.ts';
import { taskTable } from './task-tables.ts';
import { type Context, oneLine, prose } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

/** What stands around a table and belongs to it. */
export interface Around {
  readonly above: readonly Known[];
  readonly below: readonly Known[];
}

/** The table as a node of the body. */
export function tableNode({ table, landscape }: Grid, around: Around, context: Context): Fields {
  const sheet = sheetOf(matrixOf(table), context);
  const trang = landscape && !context.landscape ? 'ngang' : '';
  const tasks = around.above.length + around.below.length === 0 ? taskTable(sheet, trang) : null;
  const bang = tasks ?? generalTable(sheet, trang, around);
  const roles = rolesOf(sheet);
  if (roles.flat().some((role) => role !== null)) context.tables.set(bang, { roles, widths: table.grid });
  return tasks ?? { bang };
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
    ['cot', head === 0 || matrix.columns === 0 ? [blank] : headColumns(sheet, 0, 0, matrix.columns)],
    ['so_cot', [...so_cot]],
    // A table that is a head alone has room for what it is about.
    ['dong', rows.length === 0 ? [Array.from({ length: Math.max(1, matrix.columns) }, () => '')] : rows],
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
