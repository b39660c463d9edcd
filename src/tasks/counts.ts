/** How many tasks each lead agency has, by condition and by month. */
import { type Condition, conditions } from './conditions.ts';
import type { Task, TaskList } from './list.ts';

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
  for (const task of tasks) for (const key of task.leads) led.set(key, [...(led.get(key) ?? []), task]);
  return [...led]
    .map(([key, own]) => ({ key, name: labels.get(key) ?? key, total: own.length, byCondition: countByCondition(own) }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'vi'));
}

export function countByCondition(tasks: readonly Task[]): Record<Condition, number> {
  const counts = Object.fromEntries(Object.keys(conditions).map((condition) => [condition, 0])) as Record<Condition, number>;
  for (const { condition } of tasks) counts[condition] += 1;
  return counts;
}
