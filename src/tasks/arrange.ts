/** The order of a list of tasks, and its groups. */
import type { Arrangement } from './choices.ts';
import { conditions } from './conditions.ts';
import type { Task, TaskList } from './list.ts';

export interface TaskGroup {
  /** `''` when all are in one group. */
  readonly name: string;
  readonly tasks: readonly Task[];
}

const last = '9999';
/** Behind any name in any language (CLDR). */
const afterNames = '\uffff';

/** By deadline, what goes on all the time and what has no day last; then as in the plans. */
export function inOrder(tasks: readonly Task[]): Task[] {
  const rank = ({ thuong_xuyen, den }: Task) => (den === '' ? `${last}~` : thuong_xuyen ? last : den);
  return [...tasks].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.id - b.id));
}

interface Place {
  readonly name: string;
  /** Groups stand in the order of these. */
  readonly rank: string;
}

/** A task that several agencies lead stands under each. */
export function arranged(list: TaskList, tasks: readonly Task[], by: Arrangement): TaskGroup[] {
  const labels = list.agencies.labels();
  const groups = new Map<string, { rank: string; tasks: Task[] }>();
  for (const task of inOrder(tasks)) {
    for (const { name, rank } of places[by](task, labels)) {
      const group = groups.get(name) ?? { rank, tasks: [] };
      group.tasks.push(task);
      groups.set(name, group);
    }
  }
  const sorted = [...groups].sort(([, a], [, b]) => a.rank.localeCompare(b.rank, 'vi'));
  return sorted.map(([name, group]) => ({ name, tasks: group.tasks }));
}

type Places = (task: Task, labels: ReadonlyMap<string, string>) => Place[];

const places: Readonly<Record<Arrangement, Places>> = {
  han: () => [{ name: '', rank: '' }],
  chu_tri: ({ leads }, labels) => {
    const names = leads.map((key) => labels.get(key) ?? key);
    return names.length === 0 ? [{ name: 'Chưa ghi cơ quan chủ trì', rank: afterNames }] : names.map((name) => ({ name, rank: name }));
  },
  quy: (task) => byDay(task, (year, month) => `Quý ${['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1]}/${year}`, 3),
  thang: (task) => byDay(task, (year, month) => `Tháng ${month}/${year}`, 1),
  trang_thai: ({ condition }) => [{ name: conditions[condition], rank: String(Object.keys(conditions).indexOf(condition)) }],
};

function byDay({ den, thuong_xuyen }: Task, name: (year: string, month: number) => string, months: number): Place[] {
  if (den === '') return [{ name: conditions.khong_ro, rank: `${last}~` }];
  if (thuong_xuyen) return [{ name: conditions.thuong_xuyen, rank: last }];
  const [year = '', month = ''] = den.split('-');
  return [{ name: name(year, Number(month)), rank: `${year}-${String(Math.ceil(Number(month) / months)).padStart(2, '0')}` }];
}
