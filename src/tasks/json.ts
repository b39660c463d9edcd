/** A list of tasks as JSON for other programs: the columns by their keys, names as lists, days in ISO. */
import { rowOf } from './columns.ts';
import { conditions } from './conditions.ts';
import type { Task } from './list.ts';

export function writeJson(tasks: readonly Task[], today: string): string {
  return `${JSON.stringify({ ngay: today, tinh_trang: conditions, nhiem_vu: taskRows(tasks) }, null, 2)}\n`;
}

/** What a program wants otherwise than a table: names as a list, states by their keys. */
export function taskRows(tasks: readonly Task[]) {
  return tasks.map((task) => ({
    ...rowOf(task),
    chu_tri: task.chu_tri,
    phoi_hop: task.phoi_hop,
    tinh_trang: task.condition,
    trang_thai: task.trang_thai,
  }));
}

/** Has our keys; what a person added beside them makes it another file. */
export function isOurJson(bytes: Uint8Array): boolean {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === 'object' && read !== null && Object.keys(read).join() === 'ngay,tinh_trang,nhiem_vu';
  } catch {
    return false;
  }
}
