/**
 * Times as clerks type them (`Trong quý II, III`, `trước ngày 30/11`, `2026-2030`) → days.
 * Three steps: one spelling (`time-spelling.ts`), parts between commas (`readPart`), what a part leaves open (`withUnits`, `withYears`).
 * A doubtful time is unreadable: rules must never complain about a day that nobody meant.
 */

import { isoDate, lastDay, leapYear } from './dates.ts';
import { regex } from './letters.ts';
import { parseRoman } from './numbers.ts';
import { canonicalTime, tidyTime, yearPattern } from './time-spelling.ts';

/** A stretch of days, both ends included, as ISO dates. */
export interface Interval {
  readonly tu: string;
  readonly den: string;
}

/** Wholly or partly within a stretch, by a deadline, all the time, every year, or unreadable. */
export type TimeKind = 'khoang' | 'han' | 'thuong_xuyen' | 'hang_nam' | 'khong_ro';

type Unit = 'ngay' | 'tuan' | 'thang' | 'quy' | 'dau' | 'cuoi' | 'nam';

interface Part {
  /** `từ`, `sau`, `trước`, `đến`, `hạn` (not later than) or `''`. */
  readonly prefix: string;
  readonly unit: Unit | null;
  readonly n: number;
  readonly roman: boolean;
  readonly month: number | null;
  readonly year: number | null;
}

const units: Readonly<Record<string, Unit>> = { quý: 'quy', tháng: 'thang', ngày: 'ngay', tuần: 'tuan', đầu: 'dau', cuối: 'cuoi' };
/** Longer than any time; keeps pasted prose out. */
const longest = 200;

const lunar = regex.u`\<(?:âm lịch|nông lịch|[âa]l)\>`;

const prefixPattern = '^(?:(?<prefix>từ|sau|trước|đến|hạn) )?';
const numberPattern = '\\d{1,2}|[ivx]+';
const monthPattern = `(?:(?<join>/| tháng |/tháng )(?<month>${numberPattern}))?`;
const partPatterns = [
  regex.u`${prefixPattern}(?:năm|thường xuyên|(?:năm )?(?<year>${yearPattern}))$`,
  regex.u`${prefixPattern}(?<n>\d{1,2}) tháng (?<unit>đầu|cuối) năm(?:/(?<year>${yearPattern}))?$`,
  regex.u`${prefixPattern}(?:(?<unit>quý|tháng|ngày|tuần) )?(?<n>${numberPattern})${monthPattern}(?:/(?<year>${yearPattern}))?$`,
] as const;

function readPart(text: string): Part | null {
  const index = partPatterns.findIndex((pattern) => pattern.test(text));
  const found = partPatterns[index]?.exec(text)?.groups;
  if (!found) return null;
  const { prefix = '', unit = '', n = '', join = '', month, year } = found;
  // “trước 14 giờ hằng ngày”: the hour is gone, and no day comes before all of them.
  if (index === 0 && year === undefined && (prefix === 'trước' || prefix === 'sau')) return readPart(text.slice(prefix.length + 1));
  const typed = index === 0 ? 'nam' : (units[unit] ?? null);
  // "tháng 4/5" and "tuần 2/3" may mean either; "ngày 5/2026" has no month.
  if (month !== undefined && (typed === 'quy' || typed === 'thang' || (typed === 'tuan' && join === '/'))) return null;
  if (typed === 'ngay' && month === undefined && year !== undefined) return null;
  const part = { prefix, n: numeral(n), roman: /^[ivx]/u.test(n), year: year ? Number(year) : null };
  if (part.roman && typed !== null && typed !== 'quy' && typed !== 'thang') return null;
  // "15/3" is a day wherever it stands, "3 tháng 3" may go on "tuần 2, …".
  return { ...part, unit: typed ?? (join === '/' ? 'ngay' : null), month: month ? numeral(month) : null };
}

/** NaN when it is none: no calendar has it. */
function numeral(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : (parseRoman(text) ?? Number.NaN);
}

function parse(text: string): Part[] | null {
  if (text.length > longest) return null;
  const tidied = tidyTime(text);
  if (lunar.test(tidied)) return null;
  const parts = canonicalTime(tidied)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readPart);
  return parts.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

/** Left to right: in "tháng 8, 9, 10" the later numbers are months too; a first bare number looks right: "01-15/3". */
function withUnits(parts: readonly Part[]): Part[] {
  let left: Unit | null = null;
  const known = parts.map((part): Part => {
    let unit: Unit | null = part.unit;
    if (unit === null && part.month !== null) unit = left === 'tuan' ? 'tuan' : 'ngay';
    else if (unit === null) unit = left ?? (part.year !== null && !part.roman ? 'thang' : null);
    left = unit === 'nam' || unit === 'dau' || unit === 'cuoi' ? null : unit;
    return { ...part, unit };
  });
  return fromRight(known, (part, right) => {
    const lent = !part.roman && (right?.unit === 'ngay' || right?.unit === 'thang') ? right.unit : null;
    return { ...part, unit: part.unit ?? lent };
  });
}

function fromRight(parts: readonly Part[], fill: (part: Part, right: Part | undefined) => Part): Part[] {
  const filled: Part[] = [];
  for (const part of parts.toReversed()) filled.unshift(fill(part, filled[0]));
  return filled;
}

/** Right to left: months and years stand with the last of a list; "từ 20/12 đến 15/01/2027" begins in 2026. */
function withYears(parts: readonly Part[], year: number): Part[] {
  const lent = fromRight(parts, (part, right) => {
    const dated = part.unit === 'ngay' || part.unit === 'tuan' ? { ...part, month: part.month ?? right?.month ?? null } : part;
    return { ...dated, year: dated.year ?? yearBefore(dated, right) };
  });
  let left = year;
  return lent.map((part) => {
    left = part.year ?? left;
    return { ...part, year: left };
  });
}

/** The year lent by the part to the right, or the one before it when a range runs over New Year. */
function yearBefore(part: Part, right: Part | undefined): number | null {
  if (!right || right.year === null || right.unit === 'nam') return null;
  const [start, end] = [part, right].map((each) => days({ ...each, year: right.year })?.tu ?? '');
  return right.prefix === 'đến' && start !== undefined && end !== undefined && start > end ? right.year - 1 : right.year;
}

/** All days a part names, its prefix aside; null when it is not in the calendar. */
function days(part: Part): Interval | null {
  const { unit, n, year } = part;
  if (unit === null || year === null) return null;
  if (unit === 'nam') return months(year, 1, 12);
  if (unit === 'quy') return months(year, 3 * n - 2, 3 * n);
  if (unit === 'thang') return months(year, n, n);
  if (unit === 'dau') return months(year, 1, n);
  if (unit === 'cuoi') return months(year, 13 - n, 12);
  const month = part.month ?? Number.NaN;
  // A week of a month is counted from its first day, so that it lies in that month on every calendar.
  const [first, last] = unit === 'tuan' ? [7 * n - 6, Math.min(7 * n, lastDay(year, month))] : [n, n];
  if (!(first >= 1 && first <= last && last <= lastDay(year, month))) return null;
  return { tu: isoDate(year, month, first), den: isoDate(year, month, last) };
}

function months(year: number, first: number, last: number): Interval | null {
  if (!(first >= 1 && first <= last && last <= 12)) return null;
  return { tu: isoDate(year, first, 1), den: isoDate(year, last, lastDay(year, last)) };
}

function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return isoDate(year, month, day - 1);
  return month > 1 ? isoDate(year, month - 1, lastDay(year, month - 1)) : isoDate(year - 1, 12, 31);
}

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < lastDay(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

const isDeadline = (part: Part | undefined): boolean => part !== undefined && /^(?:trước|đến|hạn)$/u.test(part.prefix);

/** What a part means with its prefix; `index` and `count` are its place among the parts. */
function stretch(part: Part, index: number, count: number, year: number): Interval | null {
  const own = days(part);
  if (!own) return null;
  const [first, last] = [index === 0, index === count - 1];
  if (isDeadline(part)) {
    const den = part.prefix === 'trước' && part.unit !== 'ngay' ? dayBefore(own.tu) : own.den;
    // "đến năm 2030" begins with the plan, "trước ngày 15/01/2027" with the year of the day.
    const opening = part.prefix === 'đến' ? Math.min(year, Number(den.slice(0, 4))) : den.slice(0, 4);
    return { tu: first ? `${opening}-01-01` : own.tu, den };
  }
  if (part.prefix === 'sau') return { tu: dayAfter(own.den), den: last ? `${own.den.slice(0, 4)}-12-31` : own.den };
  return part.prefix === 'từ' && last ? { tu: own.tu, den: `${own.tu.slice(0, 4)}-12-31` } : own;
}

/**
 * The days a time names: from the first of a list or range to the last; by a deadline, from 1 January of its year.
 * A year in the text goes before `year` (four digits). Null when it says nothing sure, or no day of the calendar.
 */
export function readTime(text: string, year: number): Interval | null {
  const parts = withYears(withUnits(parse(text) ?? []), year);
  const stretches = parts.map((part, index) => stretch(part, index, parts.length, year));
  if (!stretches.every((each) => each !== null)) return null;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last || stretches.some((each, index) => each.tu < (stretches[index - 1]?.tu ?? ''))) return null;
  const ends = stretches.map((each) => each.den).sort();
  // "Quý II, trước ngày 15/6" ends on that day.
  const closed = isDeadline(parts.at(-1)) && !isDeadline(parts[0]);
  const den = closed ? last.den : (ends.at(-1) ?? last.den);
  return first.tu <= den ? { tu: first.tu, den } : null;
}

/** A `readTime` that remembers: a list of tasks says “Quý I/2026” hundreds of times. */
export function timeReader(): typeof readTime {
  const known = new Map<string, Interval | null>();
  return (text, year) => {
    const key = `${year} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const interval = readTime(text, year);
    known.set(key, interval);
    return interval;
  };
}

/** How a time binds. What comes back every year is `hang_nam`, be it a deadline or not. */
export function timeKind(text: string): TimeKind {
  if (readTime(text, leapYear) === null) return 'khong_ro';
  const tidied = tidyTime(text);
  if (/h[ằà]ng năm/u.test(tidied)) return 'hang_nam';
  if (/thường xuyên|h[ằà]ng (?:quý|tháng|tuần|ngày)/u.test(tidied)) return 'thuong_xuyen';
  return isDeadline(parse(text)?.[0]) ? 'han' : 'khoang';
}
