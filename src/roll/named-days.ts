/** Days with their month, as texts name them, and the days of the week beside them. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { countedBefore, readWeekday, weekdayNames, weekdayOf, weekdayPattern } from '../vietnamese/weekdays.ts';
import { groupAt, type WordChange } from './claim.ts';

/** Short, too: `T5`, `CN`; only beside a date. */
const weekday = `(?:${weekdayPattern}|(?:T[2-7]|CN)(?![\\p{L}/]))`;
const through = '(?:\\s+(?:đến|tới)\\s+|\\s*[-–]\\s*)';
const isThrough = new RegExp(through, 'u');
const weekdays = `${weekday}(?:(?:\\s*,\\s*|\\s+và\\s+|${through})${weekday})*`;
const further = `(?:\\s*,\\s*|\\s+và\\s+|${through}(?:hết\\s+)?)(?:${weekday}[\\s,]+)?(?:ngày\\s+)?`;
const list = `\\d{1,2}(?:${further}\\d{1,2})*`;
/** With dots or dashes only a whole date: 1.2.2026. */
const joint = '\\s*/\\s*|\\s+tháng\\s+|(?<=\\d)[-.](?=\\d{1,2}[-.]\\d{4})|(?<=ngày\\s+\\d{1,2})[-.](?=\\d{1,2}[-.]\\d\\d(?!\\d))';
const year = '(?:\\s*/\\s*|\\s+năm\\s+|[-.])(?<year>(?:19|20)\\d\\d)|(?<=\\d)[/.-](?<short>\\d\\d)(?![./-]?\\d)';
const date = regex.dgiu`(?:(?<!\p{L}|${countedBefore})(?<before>${weekdays})[\s,]*(?:(?:(?:đầu|giữa|cuối)\s+tuần|tuần\s+(?:này|sau|tới)|tới)[\s,]*)?\(?(?:(?:từ|các)\s+)?(?:ngày\s+)?)?(?<![\d/.,:]|\dh|\<giờ\s+|\<tuần\s+(?:thứ\s+)?)(?<days>${list})(?<joint>${joint})(?<month>\d{1,2})(?:${year})?(?![\d/]|[.,]\d)(?:\s*\(\s*(?:(?:sáng|chiều|tối|từ)\s+)?(?<behind>${weekdays})\s*\))?`;

const oneWeekday = regex.giu`${weekday}`;

/** A day of the calendar, or several of one month, as a text names them. */
export interface Named {
  /** With the days of the week that belong to it. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly days: readonly WordChange[];
  readonly month: number;
  readonly monthAt: WordChange;
  /** Null where none is typed. */
  readonly year: (WordChange & { readonly number: number }) | null;
  /** What stands beside them. */
  readonly weekdays: readonly WordChange[];
  /** “từ ngày 12 đến ngày 17” */
  readonly isRange: boolean;
}

export function namedIn({ text }: Text): Named[] {
  return matches(text, date).flatMap((match) => namedBy(match) ?? []);
}

function namedBy(match: RegExpExecArray): Named | null {
  const [days, month, year, short] = ['days', 'month', 'year', 'short'].map((name) => groupAt(match, name));
  if (!days || !month) return null;
  const parts = partsOf(days, regex.giu`(?<!thứ +|\p{L})\d{1,2}`);
  const [before, behind] = ['before', 'behind'].map((name) => groupAt(match, name));
  // “thứ Hai đến thứ Sáu (02/3 - 06/3)”: of two days only one stands here.
  const isOther = before !== undefined && isThrough.test(before.words) && parts.length === 1;
  const start = isOther ? days.start : match.index;
  const end = match.index + match[0].length;
  return {
    start,
    end,
    words: match[0].slice(start - match.index),
    days: parts,
    month: Number(month.words),
    monthAt: month,
    year: year ? { ...year, number: Number(year.words) } : short ? { ...short, number: 2000 + Number(short.words) } : null,
    weekdays: [...(before && !isOther ? [before] : []), days, ...(behind ? [behind] : [])].flatMap((words) => partsOf(words, oneWeekday)),
    isRange: isThrough.test(days.words),
  };
}

function partsOf({ start, words }: WordChange, pattern: RegExp): WordChange[] {
  return matches(words, pattern).map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length, words: part }));
}

/** A year as long as the one before. */
export function yearLike(old: string, year: number): string {
  return old.length === 2 ? String(year % 100).padStart(2, '0') : String(year);
}

/** Each day is what it is called. */
export function isRight({ days, month, weekdays: names }: Named, year: number): boolean {
  return days.every(({ words }, index) => {
    const name = names.length === 1 ? names[0] : names[index];
    return name !== undefined && weekdayOf(year, month, Number(words)) === weekdayNamed(name.words);
  });
}

function weekdayNamed(words: string): number {
  if (/^CN$/iu.test(words)) return 0;
  return /^T\d$/iu.test(words) ? Number(words.charAt(1)) - 1 : readWeekday(words);
}

/** With the capital, the figure or the shortness of the one before. */
export function weekdayLike(old: string, day: number): string {
  const name = weekdayNames[day] ?? '';
  if (/^(?:T\d|CN)$/iu.test(old)) return day === 0 ? 'CN' : `T${day + 1}`;
  if (/\d/u.test(old) && day !== 0) return old.replace(/\d/u, String(day + 1));
  return /^Thứ/u.test(old) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** On one line, without a bracket that is not closed. */
export function oneLine(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\((?=[^)]*$)/u, '')
    .trim();
}
