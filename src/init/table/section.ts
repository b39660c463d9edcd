/** Tasks of a table → the section of a plan that prints them so, and what had to be told. */
import { type Fields, fieldsOf, type Value } from '../../recover/value.ts';
import { columnFields, type TaskColumn, taskColumns } from '../../schema/tasks.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { meantInFull } from '../../vietnamese/initials.ts';
import { toRoman } from '../../vietnamese/numbers.ts';
import { readTime, timeKind } from '../../vietnamese/times.ts';
import { yearNamed } from '../asker.ts';
import type { Layout } from '../choices.ts';
import { gap } from '../gaps.ts';
import { astray } from './numbers.ts';
import { quarterOf, type RawTask } from './task.ts';

/** Tasks under a name, or under none. */
export interface RawGroup {
  readonly tt: string;
  readonly name: string;
  readonly tasks: readonly RawTask[];
}

export interface TaskTable {
  readonly groups: readonly RawGroup[];
  /** Heads of the columns as the table has them. */
  readonly titles: Readonly<Partial<Record<TaskColumn, string>>>;
  /** Words that have no place in a plan, with the row in which they stand. */
  readonly left: readonly string[];
  readonly told: readonly string[];
}

export interface TaskSection {
  /** `trinh_bay`, `cot`, `so_thu_tu`, `nhiem_vu`. */
  readonly fields: Fields;
  readonly told: readonly string[];
}

/** Who leads tasks, each once, in their order and under the first of their names; in full where another is in letters. */
export function leadsOf(table: TaskTable): string[] {
  const all = tasksOf(table).flatMap(({ chu_tri }) => [...chu_tri]);
  const inFull = meantInFull(all);
  const byName = new Map<string, string>();
  for (const name of all.map((each) => inFull.get(each) ?? each)) {
    const key = foldTone(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ');
    if (!byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()];
}

const tasksOf = ({ groups }: TaskTable): RawTask[] => groups.flatMap(({ tasks }) => [...tasks]);

/** The year that the table's title names, else that of most of its times; undefined where nothing tells. */
export function yearOf(table: TaskTable): string | undefined {
  const [title] = table.left.flatMap((line) => yearNamed(line) ?? []);
  if (title !== undefined) return title;
  const years = tasksOf(table).flatMap(({ thoi_gian }) => [...new Set(thoi_gian.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [])]);
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > years.length ? most[0] : undefined;
}

/** By quarter where the table tells each task's, else as a table. */
export function usualLayout(table: TaskTable): Layout {
  const hasQuarters = table.groups.every(
    ({ name, tasks }) => quarterOf(name) !== '' || (name === '' && tasks.every(({ quy }) => quy !== '')),
  );
  return hasQuarters ? 'theo_quy' : 'bang';
}

export function taskSection(table: TaskTable, wanted: Layout, nam: string): TaskSection {
  const quarters = wanted === 'theo_quy' ? byQuarter(table, Number(nam.slice(0, 4))) : null;
  if (quarters && 'items' in quarters) {
    const fields = fieldsOf([
      ['trinh_bay', wanted],
      ['nhiem_vu', quarters.items],
    ]);
    return { fields, told: lostSteps(table) };
  }
  const layout = wanted === 'theo_quy' ? 'bang' : wanted;
  const groups = layout === 'bang' ? table.groups : table.groups.map(listed);
  const { items, so_thu_tu, broken } = numbered({ ...table, groups });
  const fields = fieldsOf([
    ['trinh_bay', layout],
    ['so_thu_tu', so_thu_tu],
    ['cot', layout === 'bang' ? columnsOf(table, items) : undefined],
    ['nhiem_vu', items],
  ]);
  const anew = broken === null ? [] : [`Số thứ tự trong bảng không liên tục (hàng ${broken.row}: “${broken.tt}”), tdkt đánh lại từ đầu`];
  return { fields, told: quarters ? [`Không xếp theo quý được nên để thành bảng: ${quarters.why}`, ...anew] : anew };
}

/** Under quarters tasks are of one step. */
function lostSteps(table: TaskTable): string[] {
  const steps = tasksOf(table).flatMap(({ tt }) => (/^\d+\.\d/u.test(tt) ? [tt] : []));
  return steps.length > 0 ? [`Xếp theo quý thì các nhiệm vụ cùng một cấp, số ${steps.slice(0, 6).join(', ')} của bảng không in`] : [];
}

// ── By quarter ───────────────────────────────────────────────────────────────

function byQuarter({ groups }: TaskTable, year: number): { readonly items: Value[] } | { readonly why: string } {
  const strange = groups.find(({ name }) => name !== '' && quarterOf(name) === '');
  if (strange) return { why: `nhóm “${strange.name}” không phải là một quý` };
  const all = groups.flatMap(({ name, tasks }) =>
    tasks.map((task) => ({ task, quy: quarterOf(name) || task.quy || quarterIn(task.thoi_gian, year) })),
  );
  const open = all.filter(({ quy }) => quy === '').map(({ task }) => task.row);
  if (open.length > 0) return { why: `hàng ${open.slice(0, 10).join(', ')} không cho biết quý` };
  return { items: all.map(({ task, quy }) => ({ quy, ...fieldsOfTask(counted(task), '') })) };
}

/** The quarter in which a time wholly lies. */
function quarterIn(time: string, year: number): string {
  const found = time === '' ? null : readTime(time, year);
  if (!found) return '';
  const [from, to] = [found.tu, found.den].map((day) => Math.ceil(Number(day.slice(5, 7)) / 3));
  if (found.tu.slice(0, 4) !== found.den.slice(0, 4)) return '';
  // “Trước ngày 15/12”: the work ends then.
  if (timeKind(time) === 'han') return String(to);
  return from === to ? String(to) : from === 1 && to === 4 ? 'ca_nam' : '';
}

// ── As a table, or one after the other ───────────────────────────────────────

interface Numbered {
  readonly items: Value[];
  readonly so_thu_tu: string;
  /** The first of plain numbers that do not run on. */
  readonly broken: RawTask | null;
}

/** Numbers that tdkt counts by itself are not typed; where only some tasks have one, the others are left without. */
function numbered(table: TaskTable): Numbered {
  const all = tasksOf(table);
  const given = all.filter(({ tt }) => tt !== '');
  const isOfGroups = given.length === 0 && table.groups.some(({ tt }) => /^\d/u.test(tt));
  const [on, anew] = [given.length === 0 || !astray(table.groups, false), !astray(table.groups, true)];
  const isPlain = given.length === all.length && given.every(({ tt }) => /^\d+[.)]?$/u.test(tt));
  const broken = isPlain && !on && !anew ? astray(table.groups, false) : null;
  const isCounted = on || anew || broken !== null;
  const items = table.groups.flatMap(({ tt, name, tasks }): Value[] => {
    const own = tasks.map((task) => fieldsOfTask(timed(task), isCounted ? '' : task.tt));
    return name === ''
      ? own
      : [
          {
            ...fieldsOf([
              ['nhom', name],
              ['tt', dotted(tt)],
            ]),
            nhiem_vu: own,
          },
        ];
  });
  const way = isOfGroups || !(isCounted || given.length === all.length) ? 'khong' : '';
  return { items, so_thu_tu: !on && anew ? 'theo_nhom' : way, broken };
}

/** Where no column stands, numbers end with a dot and amounts say what they are counted in. */
function listed(group: RawGroup): RawGroup {
  return { ...group, tt: dotted(group.tt), tasks: group.tasks.map((task) => ({ ...counted(task), tt: dotted(task.tt) })) };
}

/** A number that stands before words on one line ends with a dot: `I` → `I.`. */
const dotted = (tt: string): string => (/^[\p{L}\d]+$/u.test(tt) ? `${tt}.` : tt);

/** Where quarters are no headings, a task's quarter is its time. */
function timed(task: RawTask): RawTask {
  if (task.quy === '') return task;
  const quarter = task.quy === 'ca_nam' ? 'Cả năm' : `Quý ${toRoman(Number(task.quy))}`;
  return task.thoi_gian === '' ? { ...task, thoi_gian: quarter } : { ...task, thoi_gian: `${quarter}; ${task.thoi_gian}` };
}

/** Where no head of a column says what an amount is counted in. */
function counted(task: RawTask): RawTask {
  const { kinh_phi = '' } = task.others;
  const isBare = task.don_vi_tinh !== '' && /^[\d.,]+$/u.test(kinh_phi);
  return isBare ? { ...task, others: { ...task.others, kinh_phi: `${kinh_phi} ${task.don_vi_tinh}` } } : task;
}

function fieldsOfTask({ noi_dung, chu_tri, phoi_hop, thoi_gian, others }: RawTask, tt: string): Fields {
  const list = (names: readonly string[]): Value | undefined => (names.length > 1 ? [...names] : names[0]);
  const { ma, san_pham, kinh_phi, ket_qua, ghi_chu, trang_thai, hoan_thanh } = others;
  return fieldsOf([
    ['noi_dung', noi_dung || gap],
    ['tt', tt],
    ['chu_tri', list(chu_tri)],
    ['phoi_hop', list(phoi_hop)],
    ['thoi_gian', thoi_gian],
    ...Object.entries({ san_pham, kinh_phi, ket_qua, ghi_chu, ma, trang_thai, hoan_thanh }),
  ]);
}

/** Columns that have words, under the names that the table gave them; a name all in capitals is a look. */
function columnsOf({ titles }: TaskTable, items: readonly Value[]): Fields {
  const tasks = items.flatMap((item) => ('nhiem_vu' in (item as Fields) ? ((item as Fields)['nhiem_vu'] as Fields[]) : [item as Fields]));
  const used = taskColumns.filter((column) => column === 'tt' || tasks.some((task) => column in task));
  const title = (column: TaskColumn): string => {
    const typed = titles[column] ?? '';
    const isOther = column === 'chu_tri' && used.includes('phoi_hop') && /phối hợp/iu.test(typed);
    return typed === '' || typed === typed.toUpperCase() || isOther ? columnFields[column].cot : typed;
  };
  return Object.fromEntries(used.map((column) => [column, title(column)]));
}
