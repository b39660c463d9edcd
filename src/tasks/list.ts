/** The tasks of many plans as one list: what reports answer is in it, and who is meant by each name. */
import { Agencies } from './agencies.ts';
import { answered } from './answers.ts';
import { type Condition, conditionOf, conditionWords } from './conditions.ts';
import type { TaskFact, TaskSource, TasksOfPlan } from './facts.ts';

/** A task in the list; its agencies by their keys, in the order of its names. */
export interface Task extends TaskFact {
  /** Its place among all tasks of the run. */
  readonly id: number;
  readonly nguon: TaskSource;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** ISO; the day on which its condition holds. */
  readonly today: string;
  readonly condition: Condition;
  readonly conditionWords: string;
}

export interface TaskList {
  /** ISO; the day on which the list holds. */
  readonly today: string;
  readonly tasks: readonly Task[];
  readonly agencies: Agencies;
}

/** Plans in their order; a report gives no tasks of its own, only answers. */
export function taskList(documents: readonly TasksOfPlan[], today: string): TaskList {
  const agencies = new Agencies();
  const all = answered(documents).flatMap(({ nhiem_vu, ...nguon }) => nhiem_vu.map((fact) => ({ ...fact, nguon })));
  const tasks = all.map((fact, id) => {
    const keys = (names: readonly string[]) => [...new Set(names.map((name) => agencies.add(name, fact.nguon.co_quan)))];
    const condition = conditionOf(fact, today);
    return {
      ...fact,
      id,
      leads: keys(fact.chu_tri),
      supports: keys(fact.phoi_hop),
      today,
      condition,
      conditionWords: conditionWords(fact, condition, today),
    };
  });
  return { today, tasks, agencies };
}

/** Where a task comes from, as short as it can be told. */
export function sourceName({ so_ky_hieu, tep }: TaskSource): string {
  return so_ky_hieu === '' ? tep : so_ky_hieu;
}

/** `2026-03-31` → `31/03/2026`: below each other, days stand alike. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}
