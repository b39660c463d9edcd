/** The numbers of a table's tasks: where they stand, and whether they run on. */
import type { RawGroup } from './section.ts';
import type { RawTask } from './task.ts';

const opening = /^(\d+(?:\.\d+)*|[a-zđ])[.)]\s+(?=\S)/u;

/** Of a table without a column for them, numbers stand before each content: `1. Kiện toàn bộ máy`. */
export function numbersApart(groups: readonly RawGroup[], hasColumn: boolean): RawGroup[] {
  const all = groups.flatMap(({ tasks }) => tasks);
  const isNumbered = !hasColumn && all.length > 1 && all.every(({ noi_dung }) => opening.test(noi_dung));
  return isNumbered ? groups.map((group) => ({ ...group, tasks: group.tasks.map(apart) })) : [...groups];
}

function apart(task: RawTask): RawTask {
  const [before = '', tt = ''] = opening.exec(task.noi_dung) ?? [];
  return { ...task, tt, noi_dung: task.noi_dung.slice(before.length) };
}

/** `1.9`, `1.1`: a spreadsheet took `1.10` for a number and lost its zero. */
export function withLostZeros(groups: readonly RawGroup[]): RawGroup[] {
  let before = '';
  const mended = (task: RawTask): RawTask => {
    const [, whole = '', last = ''] = /^(\d+\.)(\d*9)$/u.exec(before) ?? [];
    const next = `${whole}${Number(last) + 1}`;
    before = last !== '' && task.tt === next.replace(/0+$/u, '') ? next : task.tt;
    return { ...task, tt: before };
  };
  return groups.map((group) => ({ ...group, tasks: group.tasks.map(mended) }));
}

/** The first task whose number is not the next, through all groups or anew in each. */
export function astray(groups: readonly RawGroup[], anew: boolean): RawTask | null {
  let count = 0;
  for (const { tasks } of groups) {
    if (anew) count = 0;
    for (const task of tasks) if (++count !== Number(task.tt.replace(/[.)]$/u, '').replace(/^0+(?=\d)/u, ''))) return task;
  }
  return null;
}
