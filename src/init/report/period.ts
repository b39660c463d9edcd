/** The stretch of a year that a report tells of. */
import { type Plan, trichYeu } from '../../plan/plan.ts';
import { isoDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';

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
  /** What the report says of its years: `2026`, of a school year `2026-2027`. */
  readonly nam: string;
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

/** The half-year is reported on until July, the first term until February; then the whole year. */
export function likelyPeriod(possible: readonly Period[], today: string): Period | undefined {
  const half = possible.find(({ name }) => name === '6_thang');
  const until = half && isoDate(Number(half.end.slice(0, 4)), Number(half.end.slice(5, 7)) + 2, 1);
  return until !== undefined && today < until ? half : possible.find(({ name }) => name === 'nam');
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

/** The periods of a year that a plan can be reported on in, in their order. */
export function periodsOf(plan: Plan, year: number): Period[] {
  const { first, last } = schoolYear.exec(trichYeu(plan))?.groups ?? {};
  return first === undefined
    ? (Object.keys(periods) as PeriodName[]).map((name) => periodOf(name, year))
    : terms(Number(first), Number(last ?? Number(first) + 1), issuedOn(plan));
}

const schoolYear = regex.iu`\<năm\s+học\s+(?<first>\d{4})(?:\s*[-–]\s*(?<last>\d{4}))?`;

/** Schools report on the first term and on the whole year, whatever calendars say (Luật Giáo dục; the frame of school years: August to May, term II from January on). */
function terms(first: number, last: number, issued: string): Period[] {
  const name = `năm học ${first}-${last}`;
  // A plan that readies the year is issued before it.
  const start = isoDate(first, 8, 1);
  const begin = issued !== '' && issued < start ? issued : start;
  const shared = { year: first, nam: `${first}-${last}`, begin };
  return [
    {
      ...shared,
      name: '6_thang',
      words: `học kỳ I ${name}`,
      ahead: `học kỳ II ${name}`,
      near: isoDate(first, 12, 1),
      end: isoDate(last, 1, 31),
    },
    { ...shared, name: 'nam', words: name, ahead: `năm học ${last}-${last + 1}`, near: isoDate(last, 5, 1), end: isoDate(last, 7, 31) },
  ];
}

export function periodOf(name: PeriodName, year: number): Period {
  const { words, month, day, ahead } = periods[name];
  return {
    name,
    year,
    nam: String(year),
    words: `${words} ${year}`,
    ahead: `${ahead} ${name === 'nam' ? year + 1 : year}`,
    begin: isoDate(year, 1, 1),
    near: isoDate(year, month - 1, 1),
    end: isoDate(year, month, day),
  };
}
