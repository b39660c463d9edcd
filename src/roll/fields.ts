/** Fields that are no texts: what is given anew to each document is left open, what was noted of last year's work goes. */
import type { Path } from '../diagnostic.ts';
import { datePattern, isoDate, lastDay, parseDate } from '../vietnamese/dates.ts';
import { oldPeriod, type Turn, yearTokens } from './turn.ts';

export interface FieldChange {
  readonly path: Path;
  /** Absent: the field is taken out. */
  readonly value?: string;
  readonly why: string;
}

/** What a document gets from the clerk's office; of what it is attached to likewise. */
const given: Readonly<Record<string, (value: string, turn: Turn, today: string) => Omit<FieldChange, 'path'>>> = {
  nam: (value, { by }) => ({ value: value.replace(yearTokens, (year) => String(Number(year) + by)), why: '' }),
  so_van_ban: () => ({ why: 'số văn bản để trống' }),
  ngay_ban_hanh: newDate,
};

/**
 * The day is given anew, and its year is that of `nam`. A month or year that was left open is meant; and so is a year that `nam` does not tell,
 * or whose law is not that of today.
 */
function newDate(value: string, { first, by }: Turn, today: string): Omit<FieldChange, 'path'> {
  const [, day, month, typed] = datePattern.exec(value.trim()) ?? [];
  const [year, thisYear] = [Number(typed) + by, Number(today.slice(0, 4))];
  const why = day === undefined && typed !== undefined ? '' : 'ngày ban hành để trống';
  const isMeant = day === undefined || year !== first + by || year < thisYear;
  // What lies further away nobody dates yet.
  if (typed === undefined || !isMeant || year > thisYear + 1) return { why };
  return { value: day === undefined && month !== undefined ? `${month}/${year}` : String(year), why };
}

/** Of a task: how far it came last year. */
const noted: ReadonlySet<string> = new Set(['trang_thai', 'hoan_thanh', 'ket_qua']);

/** `today` is ISO. */
export function fieldChanges(input: unknown, turn: Turn, today: string, path: Path = [], inTasks = false): FieldChange[] {
  if (Array.isArray(input)) return input.flatMap((item, index) => fieldChanges(item, turn, today, [...path, index], inTasks));
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const at = [...path, key];
    const change = typeof value === 'string' ? given[key]?.(value, turn, today) : undefined;
    if (change && (path.length === 0 || key !== 'nam')) return [{ path: at, ...change }];
    if (inTasks && noted.has(key) && typeof value === 'string') return value === '' ? [] : [{ path: at, why: lastYear(turn) }];
    return fieldChanges(value, turn, today, at, key === 'nhiem_vu' || (inTasks && key !== 'cot'));
  });
}

function lastYear(turn: Turn): string {
  return `bỏ, vì là của ${oldPeriod(turn)}`;
}

/** A line for each field; of many tasks how many. */
export function toldOf(changes: readonly FieldChange[]): string[] {
  const counts = new Map<string, number>();
  for (const { path, why } of changes) {
    const words = `${path.at(-1)}: ${why}`;
    if (why !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => (noted.has(words.split(':')[0] ?? '') ? `${words} (${count} nhiệm vụ)` : words));
}

/** ISO: the day whose law holds for the new plan, as `lint` has it: its own, as far as it is known, else today. */
export function lawDayOf(changes: readonly FieldChange[], today: string): string {
  const date = parseDate(changes.find(({ path }) => path.at(-1) === 'ngay_ban_hanh')?.value ?? '');
  if (!date) return today;
  const first = isoDate(date.year, date.month ?? 1, 1);
  const last = isoDate(date.year, date.month ?? 12, lastDay(date.year, date.month ?? 12));
  return today < first ? first : today < last ? today : last;
}
