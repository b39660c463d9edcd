/** The stretch of a year that a report tells of. */
import type { Plan } from '../../plan/plan.ts';
import { isoDate } from '../../vietnamese/dates.ts';

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
  /** From here on the report on it is made. */
  readonly near: string;
  readonly end: string;
}

/** The half-year is reported on until July, then the whole year. */
export function likelyPeriod(year: number, today: string): PeriodName {
  return today < isoDate(year, 8, 1) ? '6_thang' : 'nam';
}

/** Of a plan of many years the one that is running, or its nearest. */
export function likelyYear(nam: string, today: string): number {
  const years = (nam.match(/\d{4}/gu) ?? [today.slice(0, 4)]).map(Number);
  return Math.min(Math.max(Number(today.slice(0, 4)), years[0] ?? 0), years.at(-1) ?? 0);
}

/** ISO: the day of a plan or of the document that it is attached to, the first of its month while the day is open; `''` without a month. */
export function issuedOn({ kem_theo, ...plan }: Pick<Plan, 'kem_theo' | 'ngay' | 'thang' | 'nam_ban_hanh'>): string {
  const { ngay, thang, nam_ban_hanh } = kem_theo ?? plan;
  return thang === '' ? '' : isoDate(nam_ban_hanh, thang, ngay || '1');
}

/** A plan that was issued when the period was over has nothing to tell of it. */
export function isOf(plan: Parameters<typeof issuedOn>[0], { end }: Pick<Period, 'end'>): boolean {
  return issuedOn(plan) <= end;
}

export function periodOf(name: PeriodName, year: number): Period {
  const { words, month, day, ahead } = periods[name];
  return {
    name,
    year,
    words: `${words} ${year}`,
    ahead: `${ahead} ${name === 'nam' ? year + 1 : year}`,
    begin: isoDate(year, 1, 1),
    near: isoDate(year, month - 1, 1),
    end: isoDate(year, month, day),
  };
}
