/** Dates that stand in a text: `ngày 5 tháng 1 năm 2027`, `05/01/2027`, `ngày 31/6`. */

import type { Span } from '../../diagnostic.ts';
import { lastDay, leapYear } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

/** A number as typed, and where. */
interface Numeral extends Span {
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

/** One look at every text. */
const mayBeDate = /\d(?:\s+tháng\s|[/.-]\d)/u;

/** `gap` is what stands between day and month: with it the places follow from the lengths. */
const longDate = regex.gu`(?<![\p{L}\d])(?<day>\d{1,2})(?<gap>\s+tháng\s+)(?<month>\d{1,2})(?![\d/])(?:,?\s+năm\s+(?<year>\d{4})(?!\d))?`;

/** Not `15/2025/QĐ-UBND`, `12/31/2026/…`, `1.31.6.2026`. */
const shortDate = regex.gu`(?<![\p{L}\d/.,])(?<day>\d{1,2})(?<gap>[/.-])(?<month>\d{1,2})\k<gap>(?<year>[12]\d{3})(?!\d|[/.,-]\d|[/-]\p{L})`;

/** Without a year: a day only behind the word, or in a field of time. */
const dayAndMonth = /(?<![\d/.,]|\d-)(?<day>\d{1,2})(?<gap>\/)(?<month>\d{1,2})(?!\d|[/.-]\d|\/)/gu;

const dayWord = regex.iu`\<ngày\s+$`;
const lunar = regex.iu`^[\s,(]*(?:âm\s+lịch|nông\s+lịch|âl\>)`;

/** Wide enough for a word before or behind, over a wrapped line's end. */
const nearby = 80;

/** `inTime`: the text is a field of time. Lunar days are left out. */
export function datesIn(text: string, inTime = false): WrittenDate[] {
  if (!mayBeDate.test(text)) return [];
  return [longDate, shortDate, dayAndMonth]
    .flatMap((pattern) => matches(text, pattern).map((match) => read(match, text)))
    .filter(({ end, long, named, year }) => (long || named || inTime || year !== null) && !lunar.test(text.slice(end, end + nearby)));
}

function read({ index, 0: whole, groups = {} }: RegExpExecArray, text: string): WrittenDate {
  const { day = '', gap = '', month = '', year } = groups;
  const word = dayWord.exec(text.slice(Math.max(0, index - nearby), index))?.[0] ?? '';
  return {
    start: index - word.length,
    end: index + whole.length,
    day: numeral(day, index),
    month: numeral(month, index + day.length + gap.length),
    year: year === undefined ? null : Number(year),
    long: gap.length > 1,
    named: word !== '',
  };
}

function numeral(text: string, start: number): Numeral {
  return { text, start, end: start + text.length };
}

/** Whether a calendar has the day; without a year, the calendar of any year. */
export function isReal({ day, month, year }: WrittenDate): boolean {
  const [d, m] = [Number(day.text), Number(month.text)];
  return m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= lastDay(year ?? leapYear, m));
}

/** Numbers to write in other digits: `by` stands in their place; `typed` and `wanted` are for reading. */
interface Rewriting extends Span {
  readonly typed: string;
  readonly wanted: string;
  readonly by: string;
}

/** Days below 10 and months 1 and 2 that lack their zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function withoutZero({ day, month }: WrittenDate): Rewriting | null {
  const [d, m] = [day.text.padStart(2, '0'), month.text.replace(/^[12]$/u, '0$&')];
  if (m === month.text) return d === day.text ? null : rewriting(day, 'ngày ', d);
  if (d === day.text) return rewriting(month, 'tháng ', m);
  const typed = `ngày ${day.text} tháng ${month.text}`;
  return { start: day.start, end: month.end, typed, wanted: `ngày ${d} tháng ${m}`, by: `${d} tháng ${m}` };
}

function rewriting({ text, start, end }: Numeral, word: string, by: string): Rewriting {
  return { start, end, typed: `${word}${text}`, wanted: `${word}${by}`, by };
}

const place = regex.u`^\**(?:(?:Thành phố|Thị xã|Thị trấn|Đặc khu) )?\p{Lu}[\p{L}'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*){0,4},\s+$`;
const time = regex.u`^\**(?:Thứ|Chủ|Sáng|Trưa|Chiều|Tối|Từ|Đến|Trước|Hạn|Lúc|Ngày|Năm|Đợt)\>`;

const longestPlaceLine = 120;

/** The date of a line that is a place and a date and nothing else: `Sơn La, ngày 05 tháng 01 năm 2027`. */
export function dateOfPlaceLine(text: string): WrittenDate | null {
  if (text.length > longestPlaceLine) return null;
  const [date, another] = datesIn(text);
  if (!date?.long || !date.named || date.year === null || another) return null;
  const before = text.slice(0, date.start);
  return place.test(before) && !time.test(before) && /^[\s.*]*$/u.test(text.slice(date.end)) ? date : null;
}
