/** How a task stands on a day: what the plan or a report notes of it, and what its time says. */
import { type TaskState, taskStates } from '../schema/tasks.ts';
import type { TaskFact } from './facts.ts';

/** In the order in which a chief looks at them. */
export const conditions = {
  qua_han: 'Quá hạn',
  sap_den_han: 'Sắp đến hạn',
  trong_han: 'Trong thời hạn',
  chua_den: 'Chưa đến thời gian',
  thuong_xuyen: 'Thường xuyên',
  khong_ro: 'Không rõ thời hạn',
  hoan_thanh: taskStates.hoan_thanh,
  khong_thuc_hien: taskStates.khong_thuc_hien,
} as const;

export type Condition = keyof typeof conditions;

/** So many days before a deadline it is near; a calendar rings then. */
export const nearDays = 7;

const dayLength = 86_400_000;

/** From one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** “Đã hoàn thành”, but not “Hoàn thành 60%” nor “Chưa hoàn thành”. */
const doneWords = /^(?:đã )?hoàn thành(?!\s*\d|.*%)/iu;

/** What is noted of a task; a date, or a result that says so, is as good as the word. */
export function stateOf({ trang_thai, hoan_thanh, ket_qua }: TaskFact): TaskState | '' {
  if (trang_thai !== '') return trang_thai;
  return hoan_thanh !== '' || doneWords.test(ket_qua) ? 'hoan_thanh' : '';
}

export function conditionOf(task: TaskFact, today: string): Condition {
  const state = stateOf(task);
  if (state === 'hoan_thanh' || state === 'khong_thuc_hien') return state;
  if (task.thuong_xuyen) return 'thuong_xuyen';
  if (task.den === '') return 'khong_ro';
  if (task.den < today) return 'qua_han';
  if (daysBetween(today, task.den) <= nearDays) return 'sap_den_han';
  return task.tu > today ? 'chua_den' : 'trong_han';
}

/** The condition with its days: `Quá hạn 12 ngày`, `Còn 3 ngày`, `Hoàn thành (chậm 4 ngày)`. */
export function conditionWords(task: TaskFact, condition: Condition, today: string): string {
  if (condition === 'qua_han') return `${conditions.qua_han} ${daysBetween(task.den, today)} ngày`;
  if (condition === 'sap_den_han') return task.den === today ? 'Đến hạn hôm nay' : `Còn ${daysBetween(today, task.den)} ngày`;
  const late = isLate(task) ? daysBetween(task.den, task.hoan_thanh) : 0;
  if (condition === 'hoan_thanh' && late > 0) return `${conditions.hoan_thanh} (chậm ${late} ngày)`;
  const begun = task.trang_thai === 'dang_thuc_hien' || task.trang_thai === 'chua_thuc_hien';
  return begun && condition !== 'thuong_xuyen' ? taskStates[task.trang_thai] : conditions[condition];
}

function isLate({ thuong_xuyen, den, hoan_thanh }: TaskFact): boolean {
  return !thuong_xuyen && den !== '' && hoan_thanh > den;
}
