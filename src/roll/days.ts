/** Days with their month, and the days of the week that are named beside them. */

import type { Text } from '../lint/shared/typed-texts.ts';
import { formatDay, isoDate, lastDay } from '../vietnamese/dates.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { countedBefore, readWeekday, weekdayNames, weekdayOf, weekdayPattern } from '../vietnamese/weekdays.ts';
import { type Claim, groupAt, kept, type Reader, type Setting, sentenceAround, type WordChange } from './claim.ts';
import { isFixedDay, isHoliday } from './fixed-days.ts';
import { lunarDoubt } from './lunar.ts';
import { judgeDay } from './years.ts';

const weekdays = `${weekdayPattern}(?:(?:\\s*,\\s*|\\s+và\\s+)${weekdayPattern})*`;
const list = '\\d{1,2}(?:(?:\\s*,\\s*|\\s+và\\s+|\\s*[-–]\\s*|\\s*,\\s*ngày\\s+|\\s+và\\s+ngày\\s+)\\d{1,2})*';
const date = regex.dgiu`(?:(?<!\p{L}|${countedBefore})(?<before>${weekdays})[\s,]*(?:(?:(?:đầu|giữa|cuối)\s+tuần|tuần\s+(?:này|sau|tới)|tới)[\s,]*)?\(?(?:các\s+)?(?:ngày\s+)?)?(?<![\d/.,]|\<tuần\s+(?:thứ\s+)?)(?<days>${list})(?<joint>\s*/\s*|\s+tháng\s+|(?<=\d)[-.](?=\d{1,2}[-.]\d{4}))(?<month>\d{1,2})(?:(?:\s*/\s*|\s+năm\s+|[-.])(?<year>(?:19|20)\d\d))?(?![\d/]|[.,]\d)(?:\s*\(\s*(?:(?:sáng|chiều|tối)\s+)?(?<behind>${weekdays})\s*\))?`;

const oneWeekday = regex.giu`${weekdayPattern}`;

/** What the first look at all texts knows. */
type Occasion = Pick<Setting, 'turn' | 'workOf'>;

/** A day of the calendar, or several of one month, as a text names them. */
interface Named {
  readonly match: RegExpExecArray;
  readonly days: readonly WordChange[];
  readonly month: number;
  /** Null where none is typed. */
  readonly year: (WordChange & { readonly number: number }) | null;
  /** What stands beside them. */
  readonly weekdays: readonly WordChange[];
}

function namedIn({ text }: Text): Named[] {
  return matches(text, date).flatMap((match) => {
    const [days, month, year] = ['days', 'month', 'year'].map((name) => groupAt(match, name));
    if (!days || !month) return [];
    const weekday = groupAt(match, 'before') ?? groupAt(match, 'behind');
    return [
      {
        match,
        days: partsOf(days, /\d{1,2}/gu),
        month: Number(month.words),
        year: year ? { ...year, number: Number(year.words) } : null,
        weekdays: weekday ? partsOf(weekday, oneWeekday) : [],
      },
    ];
  });
}

function partsOf({ start, words }: WordChange, pattern: RegExp): WordChange[] {
  return matches(words, pattern).map(({ index, 0: part }) => ({ start: start + index, end: start + index + part.length, words: part }));
}

// ── Days that follow the day of the week ────────────────────────────────────

/** The days that a plan's texts name with their day of the week, and what becomes of them. */
export function daysMoved(texts: readonly Text[], setting: Occasion): Map<string, number> {
  const moved = new Map<string, number>();
  for (const text of texts) {
    for (const named of namedIn(text)) {
      const step = stepOf(text, named, setting);
      if (!step) continue;
      const year = yearOf(named, setting);
      for (const { words } of named.days) moved.set(isoDate(year, named.month, Number(words)), Number(words) + step);
    }
  }
  return moved;
}

function yearOf({ year }: Named, { turn }: Pick<Setting, 'turn'>): number {
  return year?.number ?? turn.first;
}

/** So many days on or back to the same day of the week, within the month; 0 where they are bound to their date, or say what no calendar has. */
function stepOf(text: Text, named: Named, setting: Occasion): number {
  const { days, month, weekdays } = named;
  const year = yearOf(named, setting);
  const next = year + setting.turn.by;
  const all = days.map(({ words }) => Number(words));
  if (weekdays.length === 0 || isBound(text, named, setting) || !isRight(named, year)) return 0;
  const [first = 0] = all;
  const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
  const fits = (step: number) => all.every((day) => day + step >= 1 && day + step <= lastDay(next, month));
  return steps.find((step) => fits(step) && weekdayOf(next, month, first + step) === weekdayOf(year, month, first)) ?? 0;
}

/** Two days of a conference are no day of remembrance. */
function isFixed({ days, month }: Named): boolean {
  return days.length === 1 && isFixedDay(month, Number(days[0]?.words));
}

/** What is kept on that day, not on that day of the week. */
const feast = regex.iu`\<(?:kỷ\s+niệm|nhân\s+(?:dịp\s+)?ngày|lễ|khai\s+giảng|mít\s+tinh|truyền\s+thống|thành\s+lập|ngày\s+chính)\>`;
const namedDay = regex.u`\<[Nn]gày\s+\p{Lu}`;

/** A holiday; or a day of remembrance that is spoken of as one, and is no day by which something is done. */
function isBound(text: Text, named: Named, { workOf }: Occasion): boolean {
  if (!isFixed(named)) return false;
  if (isHoliday(named.month, Number(named.days[0]?.words))) return true;
  if (until.test(text.text.slice(0, named.match.index))) return false;
  const { start, end } = sentenceAround(text, { start: named.match.index, end: named.match.index + named.match[0].length });
  const told = text.text.slice(start, end) + (text.key === 'thoi_gian' ? ` ${workOf(text)}` : '');
  return feast.test(told) || namedDay.test(told);
}

const until = regex.iu`\<(?:trước|đến|tới|hết|hạn|xong|chậm\s+nhất)\>[^.;,]{0,20}$`;

/** Each day is what it is called. */
function isRight({ days, month, weekdays }: Named, year: number): boolean {
  return days.every(({ words }, index) => {
    const name = weekdays.length === 1 ? weekdays[0] : weekdays[index];
    return name !== undefined && weekdayOf(year, month, Number(words)) === readWeekday(name.words);
  });
}

/** “(từ thứ Sáu đến thứ Tư)” beside days that have moved, but not what comes back every week. */
const stray = regex.giu`(?<!\p{L}|${countedBefore})${weekdayPattern}(?!\p{L}|\s+(?:hằng|hàng|mỗi|tuần|đầu|cuối|xanh|tình))`;
const anyDate = regex.iu`\<(?:ngày\s+)?\d{1,2}(?:\s*/\s*|\s+tháng\s+)\d{1,2}(?!\d)`;

export const strayWeekdays: Reader = (text, { turn }) =>
  matches(text.text, stray).flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    const { start, end } = sentenceAround(text, span);
    return anyDate.test(text.text.slice(start, end)) ? [kept(span, `“${words}” là thứ của ngày năm ${turn.first}, cần tính lại`)] : [];
  });

// ── Claims ───────────────────────────────────────────────────────────────────

export const days: Reader = (text, setting) => namedIn(text).flatMap((named) => claimOf(text, named, setting) ?? []);

function claimOf(text: Text, named: Named, setting: Setting): Claim | null {
  const { match, month, year } = named;
  const { turn } = setting;
  if (month < 1 || month > 12) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const judged = year ? judgeDay(text, { ...span, year: year.number, month, day: Number(named.days[0]?.words) }, setting) : { moves: true };
  if (!judged.moves) return { ...span, changes: [], doubt: judged.doubt };
  const next = yearOf(named, setting) + turn.by;
  const alike = alsoNamed(named, setting);
  const inRange = alike && isInRange(text, named);
  const moved = inRange || isEdge(text, named, yearOf(named, setting)) ? { ...setting, movedDays: none } : setting;
  const changes = [...dayChanges(named, next, moved), ...(year ? [{ ...year, words: String(next) }] : [])];
  if (named.weekdays.length > 0) return { ...span, ...withWeekdays(text, named, next, changes, setting) };
  if (changes.length === 0) return null;
  const elsewhere = alike ? elsewhereDoubt(named, inRange) : undefined;
  return { ...span, changes, doubt: judged.doubt ?? elsewhere ?? doubtOf(text, named, next, setting) };
}

const none: ReadonlyMap<string, number> = new Map();

/** Named with its day of the week somewhere else. */
function alsoNamed(named: Named, setting: Setting): boolean {
  const old = yearOf(named, setting);
  return named.weekdays.length === 0 && named.days.some(({ words }) => setting.movedDays.has(isoDate(old, named.month, Number(words))));
}

/** The first or the last day of a stretch moves with the other or not at all. */
function isInRange({ text }: Text, { match }: Named): boolean {
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return /(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?$/iu.test(before) || /^\s*(?:đến|tới|[-–])\s/iu.test(after);
}

function elsewhereDoubt({ match }: Named, stays: boolean): string {
  const words = `“${oneLine(match[0])}”`;
  return stays
    ? `${words} ở chỗ khác đã chuyển theo thứ trong tuần, ở đây chỉ đổi năm`
    : `${words} đã chuyển theo chỗ có ghi thứ trong tuần`;
}

/** “từ ngày 01/3 đến ngày 31/3” is the whole month, whatever falls on its first day. */
function isEdge({ text }: Text, { match, days, month, weekdays }: Named, year: number): boolean {
  const day = Number(days[0]?.words);
  const isOuter = days.length === 1 && (day === 1 || day === lastDay(year, month));
  return weekdays.length === 0 && isOuter && deadline.test(text.slice(0, match.index));
}

/** Of days that follow the day of the week, and of a leap day. */
function dayChanges(named: Named, next: number, { movedDays, turn }: Setting): WordChange[] {
  const old = yearOf(named, { turn });
  return named.days.flatMap((day) => {
    const number = Number(day.words);
    const leap = number <= lastDay(old, named.month) ? Math.min(number, lastDay(next, named.month)) : number;
    const to = movedDays.get(isoDate(old, named.month, number)) ?? leap;
    return to === number ? [] : [{ ...day, words: formatDay(to) }];
  });
}

function withWeekdays(
  text: Text,
  named: Named,
  next: number,
  changes: readonly WordChange[],
  setting: Setting,
): Pick<Claim, 'changes' | 'doubt'> {
  const { days: all, month, weekdays } = named;
  const old = yearOf(named, setting);
  if (!isRight(named, old)) return { changes, doubt: `thứ và ngày trong “${oneLine(named.match[0])}” vốn không khớp nhau, cần sửa` };
  if (stepOf(text, named, setting) !== 0)
    return { changes, doubt: `“${oneLine(named.match[0])}” đã chuyển theo đúng thứ trong tuần của năm ${next}` };
  const renamed = weekdays.map((name, index) => ({
    ...name,
    words: weekdayLike(name.words, weekdayOf(next, month, Number(all[index]?.words))),
  }));
  const other = renamed.filter(({ words }, index) => words !== weekdays[index]?.words);
  const onDay = weekdayNames[weekdayOf(next, month, Number(all[0]?.words))];
  return {
    changes: [...other, ...changes],
    doubt: other.length > 0 ? `“${oneLine(named.match[0])}” là ngày cố định, năm ${next} rơi vào ${onDay}` : undefined,
  };
}

/** With the capital or the figure of the one before. */
function weekdayLike(old: string, day: number): string {
  const name = weekdayNames[day] ?? '';
  if (/\d/u.test(old) && day !== 0) return old.replace(/\d/u, String(day + 1));
  return /^\p{Lu}/u.test(old) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** By a day of which it is not said on which day of the week it must be, work may be done or come to an end: then nothing is doubtful. */
const deadline = regex.iu`\<(?:trước|đến|tới|hết|từ|sau|nhất|hạn|qua|xong|kể từ|tại|tính đến)(?:\s+hết)?\s+(?:ngày\s+)?$`;

function doubtOf(text: Text, named: Named, next: number, setting: Setting): string | undefined {
  const { match, month, days: all } = named;
  const old = yearOf(named, setting);
  const day = Number(all[0]?.words);
  if (day > lastDay(old, month)) return `không có ngày ${day}/${month}`;
  if (day > lastDay(next, month)) return `năm ${next} không có ngày ${day}/${month}`;
  const lunar = lunarDoubt(text, match.index, setting);
  if (lunar) return lunar;
  const before = text.text.slice(0, match.index);
  // A bare date is the time by which a task is done.
  if (isFixed(named) || deadline.test(before) || (text.key === 'thoi_gian' && !/\p{L}\s*$/u.test(before))) return undefined;
  const other = all.map(({ words }) => Number(words)).find((each) => isOff(next, month, each) !== isOff(old, month, each));
  if (other === undefined) return undefined;
  const name = (year: number) => weekdayNames[weekdayOf(year, month, other)];
  return `ngày ${other}/${month} năm ${old} là ${name(old)}, năm ${next} là ${name(next)}`;
}

function isOff(year: number, month: number, day: number): boolean {
  return [0, 6].includes(weekdayOf(year, month, day)) || isHoliday(month, day);
}

/** Without a bracket that is not closed. */
function oneLine(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\((?=[^)]*$)/u, '')
    .trim();
}
