/** Sheets → the tasks that stand in them; what is no task of a table is told, with its row. */
import { letterOf } from '../../read/cell-values.ts';
import type { Beside, Row, Sheet } from '../../read/workbook.ts';
import { taskColumns } from '../../schema/tasks.ts';
import { garbled, isGarbled, toUnicode } from '../../vietnamese/old-encodings.ts';
import { endOfTable } from './foot.ts';
import type { Head } from './head-row.ts';
import { numbersApart, withLostZeros } from './numbers.ts';
import { numbered, rowsBelow, type Said, type TableRow } from './rows.ts';
import type { RawGroup, TaskTable } from './section.ts';
import { type Table, tablesIn } from './tables-in-sheet.ts';
import { taskOf } from './task.ts';

/** Null where no sheet has a head that names what is to be done. */
export function tasksOfSheets(sheets: readonly Sheet[]): TaskTable | null {
  const read = sheets.map(inUnicode);
  const found = read.flatMap((sheet) => tablesIn(sheet).map((table) => ({ table, name: sheet.name })));
  if (found.length === 0) return null;
  const many = found.length > 1;
  const names = new Set(found.map(({ name }) => name));
  const tables = found.map(({ table, name }) => ({ name, ...tasksOf(table, many) }));
  const skipped = read.filter(({ name, rows }) => rows.length > 0 && !names.has(name));
  const isNamed = [...names].some((name) => !usualName.test(name));
  const inSheet = (name: string, lines: readonly string[], mark: string) =>
    names.size + skipped.length > 1 && name !== '' ? lines.map((line) => `Trang “${name}”${mark} ${line}`) : lines;
  return {
    groups: tables.flatMap(({ name, groups }, index) => {
      const title = names.size > 1 && isNamed && (index > 0 || !usualName.test(name)) ? name : '';
      return groups.map((group) => ({ ...group, name: group.name || title }));
    }),
    titles: Object.assign({}, ...found.map(({ table }) => titlesOf(table.head)).toReversed()),
    left: [
      ...tables.flatMap(({ name, left }) => inSheet(name, left, ',')),
      ...skipped.flatMap(({ name, rows }) => (rows.length > mostOfSheet ? [] : inSheet(name, rows.map(lineOf), ','))),
      ...read.flatMap(({ name, beside }) => inSheet(name, beside.map(noteLine), ',')),
    ],
    told: [
      ...skipped.map(skippedSheet),
      ...read.flatMap(({ name, doubts }) => inSheet(name, doubts, ':')),
      ...tables.flatMap(({ name, told }) => inSheet(name, told, ':')),
      ...read.flatMap(({ name, beside }) => inSheet(name, besideTold(beside), ':')),
    ],
  };
}

/** What a program calls a sheet that nobody has named. */
const usualName = /^(?:sheet|trang tính) ?\d+$/iu;

/** A sheet without tasks is a cover or a list of something else: of a long one only its name is told. */
const mostOfSheet = 40;

function skippedSheet({ name, rows }: Sheet): string {
  const kept = rows.length > mostOfSheet ? 'chưa lấy gì' : 'chép thành ghi chú ở mục nhiệm vụ';
  return `Trang “${name}” không có hàng đầu bảng nào có cột nội dung, ${kept}`;
}

const noteLine = ({ place, words }: Beside): string =>
  `${place === '' ? 'chữ trong khung' : `chú thích của ô ${place}`}: ${words.replace(/\s+/gu, ' ')}`;

function besideTold(beside: readonly Beside[]): string[] {
  if (beside.length === 0) return [];
  const places = beside.flatMap(({ place }) => place || []);
  const notes = places.length > 0 ? [`Chú thích của ô ${places.slice(0, 12).join(', ')}${places.length > 12 ? ' …' : ''}`] : [];
  const shapes = places.length < beside.length ? ['chữ trong khung vẽ'] : [];
  return [`${[...notes, ...shapes].join(' và ').replace(/^c/u, 'C')} được chép thành ghi chú ở mục nhiệm vụ`];
}

/** What stands in a cell whose formula could not be worked out. */
const failure = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u;

/** Tables that are handed on for years are in the letters of old fonts; those of a program that took UTF-8 for another table are as odd. */
function inUnicode(sheet: Sheet): Sheet {
  const text = sheet.rows.map(({ cells }) => cells.join('\n')).join('\n');
  const found = isGarbled(text) ? garbled(text) : null;
  const read = (cell: string) =>
    (found ? toUnicode(cell, found.encoding) : cell)
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
  const failed: string[] = [];
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (!failure.test(cell)) return read(cell);
      failed.push(`${letterOf(column)}${row.number}`);
      return '';
    }),
  }));
  const doubts = [
    ...sheet.doubts,
    ...(found ? [`Chữ trong bảng ghi theo bảng mã ${found.encoding}, đã đổi sang Unicode; cần xem lại từng chữ`] : []),
    ...(failed.length > 0 ? [`Ô ${failed.join(', ')} báo lỗi công thức (#…) nên để trống, cần sửa trong bảng`] : []),
  ];
  const beside = sheet.beside.flatMap(({ place, words }) => (words.trim() === '' ? [] : [{ place, words: read(words) }]));
  return { ...sheet, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), doubts, beside };
}

function titlesOf({ columns }: Head): TaskTable['titles'] {
  const own = columns.filter(({ meaning }) => taskColumns.some((column) => column === meaning));
  return Object.fromEntries(own.map(({ meaning, name }) => [meaning, name.replace(/\s+/gu, ' ')]));
}

/** Of several tables each is a group under its title. */
function tasksOf({ sheet, head, title }: Table, many: boolean): { groups: RawGroup[]; left: string[]; told: string[] } {
  const rows = endOfTable(rowsBelow(sheet, head), head);
  const name = many && title ? numbered(wordsOf(title)) : null;
  const above = sheet.rows
    .slice(0, head.first)
    .filter((row) => name === null || row !== title)
    .map((row) => ({ number: row.number, words: wordsOf(row) }));
  const left = [...above, ...rows.flatMap((row) => (row.kind === 'left' ? [row] : [])), ...emptyGroup(rows)];
  const hasNumbers = head.columns.some(({ meaning }) => meaning === 'tt');
  const groups = withLostZeros(numbersApart(groupsOf(rows), hasNumbers));
  const [first, ...others] = groups;
  return {
    groups: name && first ? [under(name, first), ...others] : groups,
    left: left.map(({ number, words }) => `hàng ${number}: ${words.replace(/\s+/gu, ' ')}`),
    told: [...strangeColumns(rows), ...strangeValues(groups), ...(left.length > 0 ? [placeOf(left)] : []), ...unnamed(rows)],
  };
}

const wordsOf = ({ cells }: Row): string => cells.filter((cell) => cell !== '').join(' | ');
const lineOf = (row: Row): string => `hàng ${row.number}: ${wordsOf(row).replace(/\s+/gu, ' ')}`;

function under(title: { readonly tt: string; readonly name: string }, group: RawGroup): RawGroup {
  return group.name === ''
    ? { ...group, ...title }
    : { ...group, tt: title.tt, name: `${title.name} - ${[group.tt, group.name].join(' ').trim()}` };
}

/** The last row may open a group that has no task. */
function emptyGroup(rows: readonly TableRow[]): { number: number; words: string }[] {
  const last = rows.findLast(({ kind }) => kind !== 'left');
  return last?.kind === 'group' ? [{ number: last.number, words: [last.tt, last.name].join(' ').trim() }] : [];
}

function placeOf(left: readonly { readonly number: number; readonly words: string }[]): string {
  const shown = left.slice(0, 6).map(({ number, words }) => `hàng ${number} “${words.length > 50 ? `${words.slice(0, 50)}…` : words}”`);
  const more = left.length > shown.length ? ` và ${left.length - shown.length} hàng nữa` : '';
  return `Chưa biết đặt vào đâu, chép thành ghi chú ở mục nhiệm vụ: ${shown.join(', ')}${more}`;
}

/** A group that has a group under it before any task gives it its name. */
function groupsOf(rows: readonly TableRow[]): RawGroup[] {
  const groups: { tt: string; name: string; open: { row: number; rows: Said[] }[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'group') {
      if (last && last.open.length === 0)
        groups.splice(-1, 1, { tt: last.tt, name: `${last.name} - ${[row.tt, row.name].join(' ').trim()}`, open: [] });
      else groups.push({ tt: row.tt, name: row.name, open: [] });
    } else if (row.kind !== 'left' && row.kind !== 'empty') {
      const group = last ?? groups[groups.push({ tt: '', name: '', open: [] }) - 1];
      const before = row.kind === 'more' ? group?.open.at(-1) : undefined;
      if (before) before.rows.push(row.said);
      else group?.open.push({ row: row.number, rows: [row.said] });
    }
  }
  return groups.flatMap(({ tt, name, open }) => byColumn({ tt, name, tasks: open.map((task) => taskOf(task.row, task.rows)) }));
}

/** Tasks of no group whose own column names one; the number that only the first of each has is its group's. */
function byColumn(group: RawGroup): RawGroup[] {
  if (group.name !== '' || group.tasks.every(({ nhom }) => nhom === '')) return group.tasks.length > 0 ? [group] : [];
  const names = [...new Set(group.tasks.map(({ nhom }) => nhom))];
  const groups = names.map((name) => ({ tt: '', name, tasks: group.tasks.filter(({ nhom }) => nhom === name) }));
  const isOfGroup =
    groups.some(({ tasks }) => tasks.length > 1) && groups.every(({ tasks }) => tasks.slice(1).every(({ tt }) => tt === ''));
  if (!isOfGroup) return groups;
  return groups.map(({ name, tasks }) => ({ tt: tasks[0]?.tt ?? '', name, tasks: tasks.map((task) => ({ ...task, tt: '' })) }));
}

function strangeColumns(rows: readonly TableRow[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.kind === 'task' || row.kind === 'more')
      for (const [{ meaning, title, index }] of row.said)
        if (meaning === null) counts.set(`${letterOf(index)} “${title}”`, (counts.get(`${letterOf(index)} “${title}”`) ?? 0) + 1);
  return [...counts].map(([column, count]) => `Cột ${column} không có trường riêng, ${count} ô được chép vào ghi_chu`);
}

function strangeValues(groups: readonly RawGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const title of groups.flatMap(({ tasks }) => tasks.flatMap(({ noted }) => [...noted])))
    counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => `Cột “${title}” có ${count} ô không phải giá trị của trường ấy, được chép vào ghi_chu`);
}

function unnamed(rows: readonly TableRow[]): string[] {
  const empty = rows.filter(({ kind }) => kind === 'empty').map(({ number }) => number);
  const has = (row: TableRow, wanted: string) => row.kind === 'task' && [...row.said.keys()].some(({ meaning }) => meaning === wanted);
  const bare = rows.filter((row) => row.kind === 'task' && has(row, 'tt') && !has(row, 'noi_dung'));
  return [
    ...(bare.length > 0
      ? [`Hàng ${bare.map(({ number }) => number).join(', ')} có số thứ tự mà chưa ghi nội dung, in thành chỗ trống`]
      : []),
    ...(empty.length > 0 ? [`Hàng ${spans(empty)} chỉ có số thứ tự, chưa lấy`] : []),
  ];
}

/** `4-31, 40` */
function spans(numbers: readonly number[]): string {
  const ends: [number, number][] = [];
  for (const number of numbers) {
    const last = ends.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ends.push([number, number]);
  }
  return ends.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
}
