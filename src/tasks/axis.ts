/** The months, quarters or years over which tasks lie, and where a day stands on them. */
import { isoDate, lastDay } from '../vietnamese/dates.ts';
import { daysBetween } from './conditions.ts';
import type { Task } from './list.ts';

/** One column of the timeline; both days included. */
export interface Tick {
  readonly name: string;
  /** Within its year. */
  readonly short: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
}

/** So many columns at most can be read side by side. */
const mostMonths = 18;
const mostQuarters = 24;

/** From the first day of the tasks to the last one, in the smallest unit of which there are not too many; empty without a day. */
export function axisOf(tasks: readonly Task[]): Tick[] {
  const days = tasks.flatMap((task) => (task.den === '' ? [] : [beginOf(task), task.den])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = (months: number) => placeOf(last, months) - placeOf(first, months) + 1;
  const months = span(1) <= mostMonths ? 1 : span(3) <= mostQuarters ? 3 : 12;
  return Array.from({ length: span(months) }, (_, index) => tick(placeOf(first, months) + index, months));
}

/** Where a task begins; one that has only a deadline is there on that day. */
export function beginOf({ tu, den }: Task): string {
  return tu === '' ? den : tu;
}

function placeOf(iso: string, months: number): number {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return Math.floor((year * 12 + month - 1) / months);
}

function tick(place: number, months: number): Tick {
  const [year, month] = [Math.floor((place * months) / 12), ((place * months) % 12) + 1];
  const end = month + months - 1;
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)] ?? '';
  const short = months === 1 ? String(month) : months === 3 ? quarter : String(year);
  const name = months === 1 ? `Tháng ${month}/${year}` : months === 3 ? `Quý ${quarter}/${year}` : `Năm ${year}`;
  return { name, short, year: String(year), from: isoDate(year, month, 1), to: isoDate(year, end, lastDay(year, end)) };
}

/** The first and the last column that a task lies in; null without days. */
export function ticksOf(task: Task, axis: readonly Tick[]): { readonly first: number; readonly last: number } | null {
  if (task.den === '') return null;
  const begin = beginOf(task);
  return { first: axis.findIndex(({ to }) => begin <= to), last: axis.findIndex(({ to }) => task.den <= to) };
}

/** How far along the axis a day begins (or ends), from 0 to 1: every column is as wide as the others. */
export function along(iso: string, axis: readonly Tick[], end = false): number {
  const index = axis.findIndex(({ to }) => iso <= to);
  const column = axis[index];
  if (!column || iso < column.from) return index < 0 ? 1 : 0;
  const length = daysBetween(column.from, column.to) + 1;
  return (index + (daysBetween(column.from, iso) + (end ? 1 : 0)) / length) / axis.length;
}
