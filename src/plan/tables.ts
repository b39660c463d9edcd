/** Task tables and general tables → rows of cells, each cell's paragraphs with their roles. */
import type { Role } from '../decree30.ts';
import type { Path } from '../diagnostic.ts';
import type { MucInput } from '../schema/body.ts';
import type { CotInput, CotNhiemVuInput } from '../schema/table.ts';
import {
  columnFields,
  isNotedOnly,
  printedTaskFields,
  type TaskColumn,
  type TaskDetail,
  taskColumns,
  taskFields,
  taskStates,
} from '../schema/tasks.ts';
import { append, runs, withoutEnd } from './inline.ts';
import { setLines, typedLines } from './lines.ts';
import { paragraphs } from './outline.ts';
import type { Bang, ChiTiet, Doan, DongBang, GhiNhan, NhiemVu, O } from './plan.ts';
import type { TaskGroup } from './tasks.ts';

const left: O = { doan: [], noi_trai: true, noi_tren: false };
const above: O = { doan: [], noi_trai: false, noi_tren: true };

function cell(doan: readonly Doan[]): O {
  return { doan, noi_trai: false, noi_tren: false };
}

/** A cell's text: several lines are several paragraphs, their typed markers kept. */
function textCell(text: string, role: Role, at: Path): O {
  const doan = text === '' ? [] : paragraphs(text, at).map((d) => ({ ...d, loai: role }));
  return cell(doan.length > 0 ? doan : [{ loai: role, so: '', tu_danh: false, cap: 0, chu: [], at, vung: { start: 0, end: 0 } }]);
}

/** A row across all columns. */
function groupRow(text: string, columns: number, role: Role, at: Path): DongBang {
  return row([textCell(text.replace(/\n/gu, ' '), role, at), ...Array<O>(columns - 1).fill(left)]);
}

function row(o: readonly O[], cao = '0'): DongBang {
  return { o, cao: Number(cao) };
}

const alignments = { trai: 'o_trai', giua: 'o_giua', phai: 'o_phai' } as const satisfies Record<string, Role>;

const groupRole = (align: 'trai' | 'giua' | undefined): Role => (align === 'giua' ? 'o_nhom_giua' : 'o_nhom');

/** A cell's paragraphs as the plan wants the column set. */
function aligned(o: O, can: CotNhiemVuInput['can']): O {
  return can === undefined ? o : { ...o, doan: o.doan.map((doan) => ({ ...doan, loai: alignments[can] })) };
}

// ── Task tables ──────────────────────────────────────────────────────────────

/** Columns as the plan names them, else the order number, the content and whatever some task carries. */
export function taskTable(node: MucInput, groups: readonly TaskGroup[], at: Path, tells_results: boolean): Bang {
  const cot = node.cot ?? usedColumns(groups, tells_results);
  const fields = taskColumns.filter((field) => field in cot).sort((a, b) => order(cot, a) - order(cot, b));
  const columns = fields.map((field) => taskColumn(field, cot[field], [...at, 'cot', field]));
  return {
    loai: 'bang',
    ten: [],
    duoi_ten: [],
    don_vi_tinh: [],
    be_rong: columns.map(({ rong }) => Number(rong)),
    dau: [
      row(columns.map(({ dau }) => dau)),
      ...numberRow(node.so_cot && fields.map((_, index) => node.so_cot?.[index] ?? ''), [...at, 'so_cot']),
    ],
    dong: taskRows(groups, columns, node),
    ngang: node.trang === 'ngang',
    ghi_chu: [],
    at,
  };
}

interface TaskColumnShape {
  readonly field: TaskColumn;
  readonly dau: O;
  readonly rong: string;
  readonly can: CotNhiemVuInput['can'];
}

function taskColumn(field: TaskColumn, input: string | CotNhiemVuInput | undefined, at: Path): TaskColumnShape {
  if (typeof input !== 'object') return { field, dau: textCell(input || columnFields[field].cot, 'o_dau', at), rong: '0', can: undefined };
  const { tieu_de, rong = '0', can } = input;
  return { field, dau: textCell(tieu_de ?? columnFields[field].cot, 'o_dau', tieu_de === undefined ? at : [...at, 'tieu_de']), rong, can };
}

function order(cot: object, field: string): number {
  return Object.keys(cot).indexOf(field);
}

function usedColumns(groups: readonly TaskGroup[], tells_results: boolean): Partial<Record<TaskColumn, string>> {
  const tell = (field: TaskDetail, { chi_tiet, nhiem_vu }: TaskGroup) =>
    isNotedOnly(field, tells_results) ? [chi_tiet] : [chi_tiet, ...nhiem_vu];
  const used = (field: TaskDetail) => groups.some((group) => tell(field, group).some((said) => said[field].length > 0));
  const shown = printedTaskFields.filter((field) => field === 'tt' || field === 'noi_dung' || used(field));
  return Object.fromEntries(shown.map((field) => [field, taskFields[field].cot]));
}

function taskRows(groups: readonly TaskGroup[], columns: readonly TaskColumnShape[], node: MucInput): DongBang[] {
  let count = 0;
  return groups.flatMap((group) => {
    if (node.so_thu_tu === 'theo_nhom') count = 0;
    const rows = group.nhiem_vu.map((task, index) => {
      count += 1;
      const so = group.so[index] || (node.so_thu_tu === 'khong' ? '' : String(count));
      return row(columns.map(({ field, can }) => aligned(taskCell(field, task, so), can)));
    });
    return group.nhom === '' ? rows : [taskGroupRow(group, columns, groupRole(node.can_nhom)), ...rows];
  });
}

/** A group that says more than its name (a total, a lead agency) keeps its columns; else its name runs across all. */
function taskGroupRow(group: TaskGroup, columns: readonly TaskColumnShape[], role: Role): DongBang {
  const says = Object.values(group.chi_tiet).some((value) => value.length > 0);
  if (!says) return groupRow(group.tt === '' ? group.nhom : `${group.tt} ${group.nhom}`, columns.length, role, [...group.at, 'nhom']);
  return row(
    columns.map(({ field, can }) => {
      if (field === 'tt') return textCell(group.tt, role, [...group.at, 'tt']);
      if (field === 'noi_dung') return textCell(group.nhom, role, [...group.at, 'nhom']);
      return aligned(detailCell(field, group.chi_tiet, group.at), can);
    }),
  );
}

function taskCell(field: TaskColumn, task: NhiemVu, so: string): O {
  if (field === 'tt') return textCell(so, 'o_giua', [...task.at, 'tt']);
  if (field !== 'noi_dung') return detailCell(field, task, task.at);
  return cell(task.noi_dung.map((doan) => ({ ...doan, loai: 'o_trai', so: doan.tu_danh ? '' : doan.so })));
}

/** A group has no notes of its own. */
function detailCell(field: Exclude<TaskColumn, 'tt' | 'noi_dung'>, details: ChiTiet & Partial<GhiNhan>, at: Path): O {
  const path = [...at, field];
  if (field === 'trang_thai') return textCell(details[field] ? taskStates[details[field]] : '', 'o_giua', path);
  const value = details[field] ?? '';
  if (typeof value === 'string') return textCell(value, centred.has(field) ? 'o_giua' : numeric(value) ? 'o_phai' : 'o_trai', path);
  if (value.length < 2) return textCell(value.join(), 'o_trai', path);
  return cell(value.map((name, index) => nameItem(name, index === value.length - 1 ? '.' : ';', [...path, index])));
}

const centred: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['thoi_gian', 'ma', 'hoan_thanh']);

/** `- Sở Nội vụ;` in a cell that holds several names. */
function nameItem(name: string, end: string, at: Path): Doan {
  const chu = append(withoutEnd(runs(name.replace(/^[-+]\s+/u, '')), /[;.,]$/u), end);
  return { loai: 'o_trai', so: '-', tu_danh: true, cap: 0, chu, at, vung: { start: 0, end: name.length } };
}

// ── General tables ───────────────────────────────────────────────────────────

export function generalTable(input: NonNullable<MucInput['bang']>, at: Path): Bang {
  const leaves = input.cot.flatMap((cot) => leafColumns(cot));
  const rows = input.dong.map((dong) => (Array.isArray(dong) ? dong : null));
  const roles = columnRoles(leaves.map((_, column) => rows.map((cells) => cells?.[column] ?? '')));
  const notes = (field: 'duoi_ten' | 'ghi_chu', role: Role) =>
    input[field] === undefined ? [] : paragraphs(input[field], [...at, field]).map((d) => ({ ...d, loai: role }));
  return {
    loai: 'bang',
    ten: setLines(typedLines(input.ten ?? ''), (line) => ({ lines: [line], cost: 0 })).chu,
    duoi_ten: notes('duoi_ten', 'duoi_ten_bang'),
    don_vi_tinh: runs(input.don_vi_tinh ?? ''),
    be_rong: leaves.map(({ rong }) => rong),
    dau: [...headRows(input.cot, [...at, 'cot']), ...numberRow(input.so_cot, [...at, 'so_cot'])],
    ngang: input.trang === 'ngang',
    dong: input.dong.map((dong, index) => {
      const here = [...at, 'dong', index];
      if (!Array.isArray(dong)) return groupRow(dong.nhom, leaves.length, groupRole(input.can_nhom), [...here, 'nhom']);
      const cells = leaves.map(({ can }, column) =>
        aligned(typedCell(dong[column] ?? '', roles[column] ?? 'o_trai', [...here, column]), can),
      );
      return row(cells, dong.some((text) => text.trim() === '') ? input.cao : '0');
    }),
    ghi_chu: notes('ghi_chu', 'ghi_chu_bang'),
    at,
  };
}

/** A cell that says `^` belongs to the one above, `<` to the one on its left. */
function typedCell(text: string, role: Role, at: Path): O {
  return text === '^' ? above : text === '<' ? left : textCell(text, role, at);
}

/** The last row of a head: `(1)`, `(2)` … or `A`, `B`, `1` … */
function numberRow(so_cot: readonly string[] | undefined, at: Path): DongBang[] {
  return so_cot === undefined ? [] : [row(so_cot.map((text, index) => textCell(text, 'o_so_cot', [...at, index])))];
}

interface LeafColumn {
  readonly tieu_de: string;
  readonly rong: number;
  readonly can: CotInput['can'];
}

/** Every last column under a head, left to right; what the head says holds for those of its columns that say nothing. */
export function leafColumns(cot: string | CotInput, above: Pick<LeafColumn, 'rong' | 'can'> = { rong: 0, can: undefined }): LeafColumn[] {
  if (typeof cot === 'string') return [{ tieu_de: cot, ...above }];
  const { rong = above.rong, can = above.can } = cot;
  const own = { rong: Number(rong), can };
  if (!cot.cot) return [{ tieu_de: cot.tieu_de, ...own }];
  const count = cot.cot.flatMap((c) => leafColumns(c)).length;
  return cot.cot.flatMap((c) => leafColumns(c, { ...own, rong: own.rong / count }));
}

/** Amounts stand right, order numbers and short codes are centred, the rest left; a table's numbers all stand alike. */
function columnRoles(columns: readonly (readonly string[])[]): Role[] {
  const filled = columns.map((cells) => cells.map(bare).filter((text) => text !== '' && text !== '^' && text !== '<'));
  const isNumeric = filled.map((cells) => cells.length > 0 && cells.every(numeric));
  const isShort = (cells: readonly string[], most: number) => cells.length > 0 && cells.every((text) => text.length <= most);
  const amounts = filled.some((cells, column) => column > 0 && isNumeric[column] && !isShort(cells, 2));
  return filled.map((cells, column) => {
    if (isNumeric[column]) return isShort(cells, 3) && (column === 0 || !amounts) ? 'o_giua' : 'o_phai';
    return isShort(cells, 4) ? 'o_giua' : 'o_trai';
  });
}

/** Without the stars of bold and italic. */
function bare(text: string): string {
  return text.replaceAll('*', '').trim();
}

function numeric(text: string): boolean {
  return /^[-+]?\d{1,3}(?:[.\s]?\d{3})*(?:,\d+)?\s*%?$/u.test(bare(text));
}

function headRows(cot: readonly (string | CotInput)[], at: Path): DongBang[] {
  const depth = Math.max(...cot.map(headDepth));
  return Array.from({ length: depth }, (_, level) => row(cot.flatMap((c, index) => headCells(c, level, [...at, index]))));
}

function headDepth(cot: string | CotInput): number {
  return typeof cot === 'string' || !cot.cot ? 1 : 1 + Math.max(...cot.cot.map(headDepth));
}

/** The cells of one head row under one column: its title, merged over its own columns and down to the last row. */
function headCells(cot: string | CotInput, row: number, at: Path): O[] {
  const title = typeof cot === 'string' ? cot : cot.tieu_de;
  const inner = typeof cot === 'string' ? undefined : cot.cot;
  if (row === 0) return [textCell(title, 'o_dau', at), ...Array<O>(leafColumns(cot).length - 1).fill(left)];
  if (!inner) return [above];
  return inner.flatMap((c, index) => headCells(c, row - 1, [...at, 'cot', index]));
}
