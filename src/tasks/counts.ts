/** How many tasks each lead agency has, by condition and by month. */
import { type Condition, conditions } from './conditions.ts';
import type { TasksOfPlan } from './facts.ts';
import type { Task, TaskList } from './list.ts';
import type { Selection } from './select.ts';

export interface AgencyCount {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly byCondition: Readonly<Record<Condition, number>>;
}

/** Who leads nothing has no row; those with most tasks first. */
export function countByAgency({ agencies }: TaskList, tasks: readonly Task[]): AgencyCount[] {
  const labels = agencies.labels();
  const led = new Map<string, Task[]>();
  for (const task of tasks) for (const key of task.leads) led.get(key)?.push(task) ?? led.set(key, [task]);
  return [...led]
    .map(([key, own]) => ({ key, name: labels.get(key) ?? key, total: own.length, byCondition: countByCondition(own) }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'vi'));
}

export function countByCondition(tasks: readonly Task[]): Record<Condition, number> {
  const counts = Object.fromEntries(Object.keys(conditions).map((condition) => [condition, 0])) as Record<Condition, number>;
  for (const { condition } of tasks) counts[condition] += 1;
  return counts;
}

/** `32 nhiệm vụ của 4 kế hoạch: 3 quá hạn, 2 sắp đến hạn, …`. */
export function summaryOf(tasks: readonly Task[]): string {
  if (tasks.length === 0) return 'Không có nhiệm vụ nào như vậy.';
  const plans = new Set(tasks.map(({ nguon }) => nguon)).size;
  const counts = Object.entries(countByCondition(tasks)).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} ${conditions[kind as Condition].toLowerCase()}`],
  );
  return `${tasks.length} nhiệm vụ của ${plans} kế hoạch: ${counts.join(', ')}.`;
}

/** How many tasks were left out, and why. */
type Left = Omit<Selection, 'tasks'> & {
  /** Those without a day, from a calendar. */
  readonly undated: number;
};

/** What a reader of the list must know that it does not show. */
export function warnings(documents: readonly TasksOfPlan[], unsure: readonly string[], left: Left): string[] {
  const bare = documents.filter(({ loai, nhiem_vu }) => loai === 'ke_hoach' && nhiem_vu.length === 0).map(({ tep }) => tep);
  const reportsAlone = documents.length > 0 && documents.every(({ loai }) => loai === 'bao_cao');
  return [
    ...(reportsAlone ? ['nhiệm vụ của báo cáo được tính cùng kế hoạch mà báo cáo nói về, cần ghi cả tệp kế hoạch ấy'] : []),
    ...(bare.length === 0 ? [] : [`${bare.length} kế hoạch không có \`nhiem_vu\` nên không có gì để liệt kê: ${some(bare)}`]),
    ...(unsure.length === 0
      ? []
      : [`${unsure.length} kế hoạch còn chỗ không đọc được nên có thể thiếu nhiệm vụ, hãy xem bằng tdkt validate: ${some(unsure)}`]),
    ...(left.timeless === 0 ? [] : [`${left.timeless} nhiệm vụ không rõ thời gian nên không nằm trong khoảng đã hỏi`]),
    ...(left.undated === 0 ? [] : [`${left.undated} nhiệm vụ không rõ thời hạn nên không có trong lịch`]),
    ...(left.collective === 0
      ? []
      : [`${left.collective} nhiệm vụ khác giao chung cho nhiều cơ quan (như “các sở, ban, ngành”), không tính ở đây`]),
  ];
}

const most = 5;

function some(files: readonly string[]): string {
  return files.slice(0, most).join(', ') + (files.length > most ? ', …' : '');
}
