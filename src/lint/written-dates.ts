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

const longDate =
  /(?<![\p{L}\d])(?<word>ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?![\d/])(?:,?\s+năm\s+(?<year>\d{4})(?!\d))?/dgiu;

/** Not `15/2025/QĐ-UBND`, `12/31/2026/…`, `1.31.6.2026`. */
const shortDate =
  /(?<![\p{L}\d/.,])(?<word>ngày\s+)?(?<day>\d{1,2})(?<join>[/.-])(?<month>\d{1,2})\k<join>(?<year>[12]\d{3})(?!\d|[/.,-]\d|[/-]\p{L})/dgiu;

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

/** What must be written in other digits, and how. */
export interface Rewriting extends Span {
  readonly typed: string;
  readonly by: string;
}

/** Days below 10 and months 1 and 2 that lack their zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function withoutZero({ day, month }: WrittenDate): Rewriting | null {
  const short = [day, month].filter(({ text }, index) => text.length === 1 && (index === 0 || text <= '2'));
  const [first, last] = [short.at(0), short.at(-1)];
  if (!first || !last) return null;
  const words = (write: (text: string) => string) => short.map(({ text }) => write(text)).join(' tháng ');
  return { start: first.start, end: last.end, typed: words((text) => text), by: words((text) => text.padStart(2, '0')) };
}

const place = /^\**(?:(?:Thành phố|Thị xã|Thị trấn|Đặc khu) )?\p{Lu}[\p{L}'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*){0,4},\s+$/u;
const time = /^\**(?:Thứ|Chủ|Sáng|Trưa|Chiều|Tối|Từ|Đến|Trước|Hạn|Lúc|Ngày|Năm|Đợt)(?!\p{L})/u;

/** The date of a line that is a place and a date and nothing else: `Sơn La, ngày 05 tháng 01 năm 2027`. */
export function dateOfPlaceLine(text: string): WrittenDate | null {
  const [date, another] = datesIn(text);
  if (!date?.long || !date.named || date.year === null || another) return null;
  const before = text.slice(0, date.start);
  return place.test(before) && !time.test(before) && /^[\s.*]*$/u.test(text.slice(date.end)) ? date : null;
}
