/** Dates that stand in a text: `ngày 5 tháng 1 năm 2027`, `05/01/2027`, `ngày 31/6`. */
import type { Span } from '../diagnostic.ts';
import { lastDay } from '../vietnamese/dates.ts';

/** A number as typed, and where. */
export interface Numeral extends Span {
  readonly text: string;
}

export interface WrittenDate extends Span {
  readonly day: Numeral;
  readonly month: Numeral;
  /** Null when it is not written. */
  readonly year: number | null;
  /** In words: `ngày … tháng …`. */
  readonly long: boolean;
  /** The word “ngày” stands before it. */
  readonly named: boolean;
}

const longDate = /(?<![\p{L}\d])(?<word>ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?![\d/])(?:,?\s+năm\s+(?<year>\d{4})(?!\d))?/dgiu;

/** Not `15/2025/QĐ-UBND`, `12/31/2026/…`, `1.31.6.2026`. */
const shortDate = /(?<![\p{L}\d/.,])(?<word>ngày\s+)?(?<day>\d{1,2})(?<join>[/.-])(?<month>\d{1,2})\k<join>(?<year>[12]\d{3})(?!\d|[/.,-]\d|[/-]\p{L})/dgiu;

const dayAndMonth = /(?<![\p{L}])(?<word>ngày\s+)(?<day>\d{1,2})\/(?<month>\d{1,2})(?!\d|[/.-]\d|\/)/dgiu;

/** In a field of time a bare `31/6` is a day too. */
const bareDay = /(?<![\d/.,]|\d-)(?<word>ngày\s+)?(?<day>\d{1,2})\/(?<month>\d{1,2})(?!\d|[/.-]\d|\/)/dgiu;

const lunar = /^[\s,(]*(?:âm\s+lịch|nông\s+lịch|âl(?!\p{L}))/iu;

/** `inTime`: the text is a field of time. Lunar days are left out. */
export function datesIn(text: string, inTime = false): WrittenDate[] {
  const patterns = [longDate, shortDate, inTime ? bareDay : dayAndMonth];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(read).filter(({ end }) => !lunar.test(text.slice(end, end + 20))));
}

function read(match: RegExpExecArray): WrittenDate {
  const { word, year } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    day: numeral(match, 'day'),
    month: numeral(match, 'month'),
    year: year === undefined ? null : Number(year),
    long: /tháng/iu.test(match[0]),
    named: word !== undefined,
  };
}

function numeral(match: RegExpExecArray, name: string): Numeral {
  const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
  return { start, end, text: match.groups?.[name] ?? '' };
}

/** Whether a calendar has the day; without a year, the calendar of any year. */
export function isReal({ day, month, year }: WrittenDate): boolean {
  const [d, m] = [Number(day.text), Number(month.text)];
  return m >= 1 && m <= 12 && d >= 1 && d <= lastDay(year ?? 2024, m);
}
