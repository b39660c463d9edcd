/** The stretch of a year that a report tells of. */
import { isoDate } from '../vietnamese/dates.ts';

/** How each is said before “năm 2026”, the day on which it ends, and what the time after it is called. */
export const periods = {
  '6_thang': { words: '6 tháng đầu năm', month: 6, day: 30, ahead: '6 tháng cuối năm' },
  '9_thang': { words: '9 tháng đầu năm', month: 9, day: 30, ahead: '3 tháng cuối năm' },
  nam: { words: 'năm', month: 12, day: 31, ahead: 'năm' },
} as const;

export type PeriodName = keyof typeof periods;

export interface Period {
  readonly name: PeriodName;
  readonly year: number;
  /** `6 tháng đầu năm 2026` */
  readonly words: string;
  /** `6 tháng cuối năm 2026`, of a whole year `năm 2027` */
  readonly ahead: string;
  /** ISO days. */
  readonly begin: string;
  readonly end: string;
}

/** Unasked: the half-year until July, then the year; of a plan of many years the one that is running, or its nearest. */
export function periodOf(asked: PeriodName | undefined, nam: string, today: string): Period {
  const years = (nam.match(/\d{4}/gu) ?? [today.slice(0, 4)]).map(Number);
  const year = Math.min(Math.max(Number(today.slice(0, 4)), years[0] ?? 0), years.at(-1) ?? 0);
  const name = asked ?? (today < isoDate(year, 8, 1) ? '6_thang' : 'nam');
  const { words, month, day, ahead } = periods[name];
  return {
    name,
    year,
    words: `${words} ${year}`,
    ahead: `${ahead} ${name === 'nam' ? year + 1 : year}`,
    begin: isoDate(year, 1, 1),
    end: isoDate(year, month, day),
  };
}
