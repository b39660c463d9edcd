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
  /** The names of those who lead it, spelt alike in the whole list, with their house where two have one of that name. */
  readonly leadNames: readonly string[];
  /** Where it comes from, as short as it can be told within this list. */
  readonly source: string;
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
  const all = answered(documents).flatMap(({ nhiem_vu, ten_khac, ...nguon }) => {
    const listed = new Map(ten_khac);
    return nhiem_vu.map((fact) => ({ ...fact, nguon, listed }));
  });
  const identified = all.map(({ listed, ...fact }) => {
    const keys = (names: readonly string[]) => [...new Set(names.map((name) => agencies.add(name, fact.nguon.co_quan, listed.get(name))))];
    return { ...fact, leads: keys(fact.chu_tri), supports: keys(fact.phoi_hop) };
  });
  for (const { ten_khac } of documents) for (const [name, listed] of ten_khac) agencies.alias(name, listed);
  for (const { co_quan, so_ky_hieu } of documents) agencies.sign(symbolOf(so_ky_hieu), co_quan);
  for (const names of new Set(documents.map(({ co_quan_biet }) => co_quan_biet))) agencies.know(names);
  agencies.know([...new Set(documents.map(({ co_quan }) => co_quan))]);
  const labels = agencies.labels();
  const sources = sourceNames(documents);
  const tasks = identified.map((task, id) => {
    const condition = conditionOf(task, today);
    return {
      ...task,
      id,
      leadNames: task.leads.map((key) => labels.get(key) ?? key),
      source: sources(task.nguon),
      today,
      condition,
      conditionWords: conditionWords(task, condition, today),
    };
  });
  return { today, tasks, agencies };
}

/** `12/KH-UBND` alone where only one issuer has that symbol, else `12/KH-UBND xã Bắc Sơn`; without a number the file. */
function sourceNames(documents: readonly TaskSource[]): (source: TaskSource) => string {
  const issuers = new Map<string, Set<string>>();
  for (const { so_ky_hieu, co_quan } of documents) {
    const symbol = symbolOf(so_ky_hieu);
    issuers.set(symbol, (issuers.get(symbol) ?? new Set()).add(co_quan));
  }
  return ({ so_ky_hieu, co_quan, tep }) => {
    if (so_ky_hieu === '') return tep;
    const isShared = (issuers.get(symbolOf(so_ky_hieu))?.size ?? 0) > 1;
    return isShared ? `${so_ky_hieu} ${co_quan.replace(/^Ủy ban nhân dân /u, '')}` : so_ky_hieu;
  };
}

/** `12/KH-UBND` → `UBND`. */
function symbolOf(so_ky_hieu: string): string {
  return so_ky_hieu.slice(so_ky_hieu.lastIndexOf('-') + 1);
}

/** `2026-03-31` → `31/03/2026`: below each other, days stand alike. */
export function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}
