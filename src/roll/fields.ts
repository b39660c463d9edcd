/** Fields that are no texts: what is given anew to each document is left open, what was noted of last year's work goes. */
import type { Path } from '../diagnostic.ts';
import { datePattern } from '../vietnamese/dates.ts';
import { type Turn, yearTokens } from './turn.ts';

export interface FieldChange {
  readonly path: Path;
  /** Absent: the field is taken out. */
  readonly value?: string;
  readonly why: string;
}

/** What a document gets from the clerk's office; of what it is attached to likewise. */
const given: Readonly<Record<string, (value: string, turn: Turn) => Omit<FieldChange, 'path'> | null>> = {
  nam: (value, { by }) => ({ value: value.replace(yearTokens, (year) => String(Number(year) + by)), why: '' }),
  so_van_ban: () => ({ why: 'số văn bản để trống' }),
  ngay_ban_hanh: (value, { by }) => {
    const [, day, month, year] = datePattern.exec(value.trim()) ?? [];
    if (year === undefined) return { why: 'ngày ban hành để trống' };
    const next = String(Number(year) + by);
    // A month that was left open is meant, one of a date is that of its day.
    return day === undefined && month !== undefined
      ? { value: `${month}/${next}`, why: '' }
      : { value: next, why: day ? 'ngày ban hành để trống' : '' };
  },
};

/** Of a task: how far it came last year. */
const noted: ReadonlySet<string> = new Set(['trang_thai', 'hoan_thanh', 'ket_qua']);

export function fieldChanges(input: unknown, turn: Turn, path: Path = [], inTasks = false): FieldChange[] {
  if (Array.isArray(input)) return input.flatMap((item, index) => fieldChanges(item, turn, [...path, index], inTasks));
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const at = [...path, key];
    const change = typeof value === 'string' ? given[key]?.(value, turn) : null;
    if (change && (path.length === 0 || key !== 'nam')) return [{ path: at, ...change }];
    if (inTasks && noted.has(key) && typeof value === 'string') return value === '' ? [] : [{ path: at, why: 'kết quả của năm trước' }];
    return fieldChanges(value, turn, at, key === 'nhiem_vu' || (inTasks && key !== 'cot'));
  });
}
