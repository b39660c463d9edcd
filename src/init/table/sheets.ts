/** Sheets → the tasks that stand in them; what is no task of a table is told, with its row. */
import type { Sheet } from '../../read/workbook.ts';
import { taskColumns } from '../../schema/tasks.ts';
import { garbled, isGarbled, toUnicode } from '../../vietnamese/old-encodings.ts';
import { type Head, headOf } from './head-row.ts';
import { rowsBelow, type Said, type TableRow } from './rows.ts';
import type { RawGroup, TaskTable } from './section.ts';
import { type RawTask, taskOf } from './task.ts';

/** Null where no sheet has a head that names what is to be done. */
export function tasksOfSheets(sheets: readonly Sheet[]): TaskTable | null {
  const tables = sheets.map(inUnicode).flatMap((sheet) => {
    const head = headOf(sheet);
    return head ? [{ sheet, head, ...tasksOf(sheet, head) }] : [];
  });
  const [first] = tables;
  if (!first) return null;
  const many = tables.length > 1;
  const skipped = sheets.filter(({ name, rows }) => rows.length > 0 && !tables.some(({ sheet }) => sheet.name === name));
  return {
    groups: tables.flatMap(({ sheet, groups }) => (many ? groups.map((group) => ({ ...group, name: group.name || sheet.name })) : groups)),
    titles: titlesOf(first.head),
    left: tables.flatMap(({ sheet, left }) => left.map((line) => (many ? `${sheet.name}, ${line}` : line))),
    told: [
      ...skipped.map(({ name }) => `Trang “${name}” không có hàng đầu bảng nào có cột nội dung, chưa lấy gì`),
      ...tables.flatMap(({ sheet, told }) => [...sheet.doubts, ...told].map((line) => (many ? `Trang “${sheet.name}”: ${line}` : line))),
    ],
  };
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
      .replace(/[^\S\n]+/gu, ' ')
      .trim();
  const failed: string[] = [];
  const rows = sheet.rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell, column) => {
      if (!failure.test(cell)) return read(cell);
      failed.push(`${letterOf(column)}${number}`);
      return '';
    }),
  }));
  const doubts = [
    ...sheet.doubts,
    ...(found ? [`Chữ trong bảng ghi theo bảng mã ${found.encoding}, đã đổi sang Unicode; cần xem lại từng chữ`] : []),
    ...(failed.length > 0 ? [`Ô ${failed.join(', ')} báo lỗi công thức (#…) nên để trống, cần sửa trong bảng`] : []),
  ];
  return { ...sheet, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), doubts };
}

function titlesOf({ columns }: Head): TaskTable['titles'] {
  const own = columns.filter(({ meaning }) => taskColumns.some((column) => column === meaning));
  return Object.fromEntries(own.map(({ meaning, name }) => [meaning, name.replace(/\s+/gu, ' ')]));
}

function tasksOf(sheet: Sheet, head: Head): { groups: RawGroup[]; left: string[]; told: string[] } {
  const rows = rowsBelow(sheet, head);
  const above = sheet.rows
    .slice(0, head.first)
    .map(({ number, cells }) => ({ number, words: cells.filter((cell) => cell !== '').join(' | ') }));
  const left = [...above, ...rows.flatMap((row) => (row.kind === 'left' ? [row] : [])), ...emptyGroup(rows)];
  const groups = groupsOf(rows);
  return {
    groups,
    left: left.map(({ number, words }) => `hàng ${number}: ${words.replace(/\s+/gu, ' ')}`),
    told: [...strangeColumns(rows), ...strangeValues(groups), ...(left.length > 0 ? [placeOf(left)] : []), ...unnamed(rows)],
  };
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
    } else if (row.kind !== 'left') {
      const group = last ?? groups[groups.push({ tt: '', name: '', open: [] }) - 1];
      const before = row.kind === 'more' ? group?.open.at(-1) : undefined;
      if (before) before.rows.push(row.said);
      else group?.open.push({ row: row.number, rows: [row.said] });
    }
  }
  return groups.flatMap(({ tt, name, open }) => byColumn({ tt, name, tasks: open.map((task) => taskOf(task.row, task.rows)) }));
}

/** Tasks of no group whose own column names one. */
function byColumn(group: RawGroup): RawGroup[] {
  if (group.name !== '' || group.tasks.every(({ nhom }) => nhom === '')) return group.tasks.length > 0 ? [group] : [];
  const names = [...new Set(group.tasks.map(({ nhom }) => nhom))];
  const of = (name: string): RawTask[] => group.tasks.filter(({ nhom }) => nhom === name);
  return names.map((name) => ({ tt: '', name, tasks: of(name) }));
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
  const has = (row: TableRow, wanted: string) => row.kind === 'task' && [...row.said.keys()].some(({ meaning }) => meaning === wanted);
  const bare = rows.filter((row) => row.kind === 'task' && has(row, 'tt') && !has(row, 'noi_dung'));
  return bare.length > 0
    ? [`Hàng ${bare.map(({ number }) => number).join(', ')} có số thứ tự mà chưa ghi nội dung, in thành chỗ trống`]
    : [];
}

/** 0 → A, 26 → AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
