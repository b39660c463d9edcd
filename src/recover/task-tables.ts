/** A table every column of which is a field of tasks → `nhiem_vu` with its columns, groups and numbers. */
import { columnFields, listDetails, type TaskColumn, type TaskDetail } from '../schema/tasks.ts';
import { roleOfStyle } from './roles-of-styles.ts';
import { cellText, isGroup, type Sheet } from './sheet.ts';
import { fieldOfHead } from './task-words.ts';
import { numbered, oneLine, oneOrMany } from './text.ts';
import { type Fields, fieldsOf, type Value } from './value.ts';

/** What a table of tasks has at least one of, beside their content. */
const telling: readonly TaskColumn[] = ['chu_tri', 'phoi_hop', 'thoi_gian'];

/** Null where a column holds something else, or cells reach over rows: then it is a table like others. */
export function taskTable(sheet: Sheet, trang: string): Fields | null {
  const { matrix, head, so_cot, body } = sheet;
  if (head !== 1 || !isPlain(sheet)) return null;
  const titles = Array.from({ length: matrix.columns }, (_, column) => textAt(sheet, 0, column, 'o_dau'));
  const fields = titles.map((words) => fieldOfHead(words, sheet.context.kind));
  const known = fields.filter((field) => field !== null);
  if (known.length < fields.length || new Set(known).size < known.length) return null;
  if (!known.includes('noi_dung') || !known.some((field) => telling.includes(field))) return null;
  const rows = Array.from({ length: matrix.rows.length - body }, (_, index) => body + index);
  const groups = grouped(sheet, known, rows);
  if (groups === null) return null;
  const numbers = groups.flatMap(({ tasks }) => tasks.map(({ tt }) => tt !== undefined));
  if (known.includes('tt') && numbers.includes(true) && numbers.includes(false)) return null;
  const { items, so_thu_tu } = counted(groups, known.includes('tt'));
  return fieldsOf([
    ['trinh_bay', 'bang'],
    ['so_thu_tu', so_thu_tu],
    ['trang', trang],
    [
      'can_nhom',
      rows.some((row) => isGroup(matrix, row)) && rows.every((row) => !isGroup(matrix, row) || isCentred(sheet, row)) ? 'giua' : '',
    ],
    ['so_cot', [...so_cot]],
    ['cot', Object.fromEntries(known.map((field, column) => [field, oneLine(titles[column] ?? '') || columnFields[field].cot]))],
    ['nhiem_vu', items],
  ]);
}

/** No cell of a row reaches into another row, none but a group's over columns. */
function isPlain({ matrix, body }: Sheet): boolean {
  return matrix.rows.every(({ cells }, row) => {
    if (row >= body && isGroup(matrix, row)) return true;
    return cells.length === matrix.columns && cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);
  });
}

function textAt(sheet: Sheet, row: number, column: number, role: 'o_dau' | 'o_nhom' | null): string {
  const position = sheet.matrix.at(row, column);
  return position ? cellText(position, role, sheet.context) : '';
}

function isCentred({ matrix }: Sheet, row: number): boolean {
  const [block] = matrix.rows[row]?.cells[0]?.blocks ?? [];
  return block?.kind === 'paragraph' && block.layout.align === 'center';
}

interface Group {
  /** Null for tasks in no group. */
  readonly row: Fields | null;
  readonly tasks: Fields[];
}

/** Null where a row names no task. */
function grouped(sheet: Sheet, fields: readonly TaskColumn[], rows: readonly number[]): Group[] | null {
  const groups: Group[] = [];
  for (const row of rows) {
    const group = groupRow(sheet, fields, row);
    if (group) groups.push({ row: group, tasks: [] });
    else {
      const task = taskOf(sheet, fields, row, null);
      if (task['noi_dung'] === undefined) return null;
      if (groups.length === 0) groups.push({ row: null, tasks: [] });
      groups.at(-1)?.tasks.push(task);
    }
  }
  return groups.every(({ tasks }) => tasks.length > 0) ? groups : null;
}

/** A row across all columns, or one whose number is no figure (I., A) and whose words are bold. */
function groupRow(sheet: Sheet, fields: readonly TaskColumn[], row: number): Fields | null {
  if (isGroup(sheet.matrix, row)) {
    const { so, rest } = numbered(oneLine(textAt(sheet, row, 0, 'o_nhom')));
    const isRoman = /^[IVXLC]+\.$/u.test(so);
    return fieldsOf([
      ['nhom', isRoman ? rest : [so, rest].join(' ').trim()],
      ['tt', isRoman ? so : ''],
    ]);
  }
  const text = (column: number) => textAt(sheet, row, column, null);
  const [so, name] = [fields.indexOf('tt'), fields.indexOf('noi_dung')].map((column) => (column < 0 ? '' : text(column)));
  if (!/^\*\*(?:[IVXLC]+|[A-ZĐ])\.?\*\*$/u.test(so ?? '') && !isOurGroup(sheet, row)) return null;
  if (!isOurGroup(sheet, row) && !/^\*\*.*\*\*$/su.test(name ?? '')) return null;
  const { noi_dung = '', tt = '', ...said } = taskOf(sheet, fields, row, 'o_nhom');
  const others = Object.keys(said).length > 0;
  return others ? fieldsOf([['nhom', noi_dung], ['tt', tt], ...Object.entries(said)]) : null;
}

function isOurGroup({ matrix }: Sheet, row: number): boolean {
  const blocks = matrix.rows[row]?.cells.flatMap((cell) => cell.blocks) ?? [];
  return blocks.some((block) => block.kind === 'paragraph' && roleOfStyle(block.style)?.startsWith('o_nhom') === true);
}

function taskOf(sheet: Sheet, fields: readonly TaskColumn[], row: number, role: 'o_nhom' | null): Fields {
  const said = fields.map((field, column) => [field, cellValue(field, textAt(sheet, row, column, role))] as const);
  const order = (field: TaskColumn) => (field === 'tt' ? 0 : field === 'noi_dung' ? 1 : 2);
  return fieldsOf([...said].sort(([a], [b]) => order(a) - order(b)));
}

/** `- Sở Nội vụ;` and the like, a line each, are names of a list; the marks are ours. */
function cellValue(field: TaskColumn, text: string): Value | undefined {
  const lines = text.split('\n');
  const isList = lines.length > 1 && lines.every((line) => /^-\s/u.test(line)) && /\.$/u.test(lines.at(-1) ?? '');
  if (!isList || !listDetails.has(field as TaskDetail)) return field === 'tt' ? oneLine(text) : text;
  return oneOrMany(lines.map((line) => line.replace(/^-\s+/u, '').replace(/[;.,]$/u, '')));
}

/** Numbers that tdkt counts by itself are not typed. */
function counted(groups: readonly Group[], hasNumbers: boolean): { readonly items: Value[]; readonly so_thu_tu: string } {
  const so_thu_tu = hasNumbers ? wayOf(groups) : '';
  let count = 0;
  const items = groups.flatMap(({ row, tasks }): Value[] => {
    if (so_thu_tu === 'theo_nhom') count = 0;
    const left = tasks.map(({ tt, ...task }) => {
      count += 1;
      const typed = so_thu_tu === 'khong' || tt === undefined || tt === String(count) || tt === `${count}.` ? [] : [['tt', tt] as const];
      return Object.fromEntries([...typed, ...Object.entries(task)]);
    });
    return row ? [{ ...row, nhiem_vu: left }] : left;
  });
  return { items, so_thu_tu };
}

function wayOf(groups: readonly Group[]): string {
  const numbers = groups.map(({ tasks }) => tasks.map(({ tt }) => tt));
  if (numbers.flat().every((tt) => tt === undefined)) return 'khong';
  const anew = groups.length > 1 && numbers.every((each) => each[0] === '1');
  return anew ? 'theo_nhom' : '';
}
