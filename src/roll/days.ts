/** Days with their month, and the days of the week that are named beside them. */

import type { Text } from '../lint/shared/typed-texts.ts';
import { formatDay, formatMonth, isoDate, lastDay } from '../vietnamese/dates.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';
import { countedBefore, weekdayNames, weekdayOf, weekdayPattern } from '../vietnamese/weekdays.ts';
import { type Claim, kept, type Reader, type Setting, sentenceAround, type WordChange } from './claim.ts';
import type { FeastDay } from './feasts.ts';
import { isHoliday } from './fixed-days.ts';
import { isLunar, lunarDoubt, movedFeast } from './lunar.ts';
import { isRight, type Named, namedIn, oneLine, weekdayLike, yearLike } from './named-days.ts';
import { isFixed, stepOf, yearOf } from './weekday-steps.ts';
import { judgeDay } from './years.ts';

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
  const { start, end, month, year } = named;
  const { turn } = setting;
  if (month < 1 || month > 12) return null;
  const span = { start, end };
  const judged = year ? judgeDay(text, judgedBy(named, year.number), setting) : { moves: true };
  if (!judged.moves) return { ...span, changes: [], doubt: judged.doubt };
  const next = yearOf(named, setting) + turn.by;
  const ofYear = year ? [{ ...year, words: yearLike(year.words, next) }] : [];
  if (isLunar(text, named)) return { ...span, changes: ofYear, doubt: judged.doubt };
  const feast = movedFeast(text, named, yearOf(named, setting), setting);
  if (feast) return { ...span, ...onFeast(named, feast, next, ofYear) };
  const alike = alsoNamed(named, setting);
  const inRange = alike && isInRange(text, named, setting);
  const moved = inRange || isEdge(text, named, yearOf(named, setting)) ? { ...setting, movedDays: none } : setting;
  const changes = [...dayChanges(named, next, moved), ...ofYear];
  if (named.weekdays.length > 0) return { ...span, ...withWeekdays(text, named, next, changes, setting) };
  if (changes.length === 0) return null;
  const elsewhere = alike ? elsewhereDoubt(named, inRange) : undefined;
  return { ...span, changes, doubt: judged.doubt ?? elsewhere ?? doubtOf(text, named, next, setting) };
}

/** “từ ngày 12 đến ngày 17” is judged by the day on which it ends. */
function judgedBy({ start, end, days, month, isRange }: Named, year: number) {
  const [first] = days;
  const last = days.at(-1);
  return { start: isRange ? (last?.start ?? start) : start, end, year, month, day: Number(first?.words) };
}

const none: ReadonlyMap<string, number> = new Map();

/** Named with its day of the week somewhere else. */
function alsoNamed(named: Named, setting: Setting): boolean {
  const old = yearOf(named, setting);
  return named.weekdays.length === 0 && named.days.some(({ words }) => setting.movedDays.has(isoDate(old, named.month, Number(words))));
}

/** The first or the last day of a stretch moves with the other or not at all. */
function isInRange({ text }: Text, named: Named, setting: Setting): boolean {
  if (named.isRange)
    return !named.days.every(({ words }) => setting.movedDays.has(isoDate(yearOf(named, setting), named.month, Number(words))));
  const [before, after] = [text.slice(0, named.start), text.slice(named.end)];
  return /(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?$/iu.test(before) || /^\s*(?:đến|tới|[-–])\s/iu.test(after);
}

function elsewhereDoubt({ words: typed }: Named, stays: boolean): string {
  const words = `“${oneLine(typed)}”`;
  return stays
    ? `${words} ở chỗ khác đã chuyển theo thứ trong tuần, ở đây chỉ đổi năm`
    : `${words} đã chuyển theo chỗ có ghi thứ trong tuần`;
}

/** “từ ngày 01/3 đến ngày 31/3” is the whole month, whatever falls on its first day. */
function isEdge({ text }: Text, { start, days, month, weekdays }: Named, year: number): boolean {
  const day = Number(days[0]?.words);
  const isOuter = days.length === 1 && (day === 1 || day === lastDay(year, month));
  return weekdays.length === 0 && isOuter && deadline.test(text.slice(0, start));
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

/** On its day in the lunar calendar, whatever that is of the week. */
function onFeast({ days: [day], monthAt, month, weekdays, words }: Named, feast: FeastDay, next: number, ofYear: readonly WordChange[]) {
  const changes = [
    ...(day && Number(day.words) !== feast.day ? [{ ...day, words: formatDay(feast.day) }] : []),
    ...(month === feast.month ? [] : [{ ...monthAt, words: monthAt.words.length === 1 ? String(feast.month) : formatMonth(feast.month) }]),
    ...weekdays.map((name) => ({ ...name, words: weekdayLike(name.words, weekdayOf(next, feast.month, feast.day)) })),
    ...ofYear,
  ];
  return {
    changes,
    doubt: `“${oneLine(words)}” đã chuyển theo âm lịch: “${feast.name}” năm ${next} là ngày ${formatDay(feast.day)}/${formatMonth(feast.month)}`,
  };
}

function withWeekdays(
  text: Text,
  named: Named,
  next: number,
  changes: readonly WordChange[],
  setting: Setting,
): Pick<Claim, 'changes' | 'doubt'> {
  const { days: all, month, weekdays, start } = named;
  const old = yearOf(named, setting);
  if (!isRight(named, old)) return { changes, doubt: `thứ và ngày trong “${oneLine(named.words)}” vốn không khớp nhau, cần sửa` };
  if (stepOf(text, named, setting) !== 0)
    return { changes, doubt: `“${oneLine(named.words)}” đã chuyển theo đúng thứ trong tuần của năm ${next}` };
  const renamed = weekdays.map((name, index) => ({
    ...name,
    words: weekdayLike(name.words, weekdayOf(next, month, Number(all[index]?.words))),
  }));
  const other = renamed.filter(({ words }, index) => words !== weekdays[index]?.words);
  const onDay = weekdayNames[weekdayOf(next, month, Number(all[0]?.words))];
  return {
    changes: [...other, ...changes],
    doubt:
      lunarDoubt(text, start, setting, old) ??
      (other.length > 0 ? `“${oneLine(named.words)}” là ngày cố định, năm ${next} rơi vào ${onDay}` : undefined),
  };
}

/** By a day of which it is not said on which day of the week it must be, work may be done or come to an end: then nothing is doubtful. */
const deadline = regex.iu`\<(?:trước|đến|tới|hết|từ|sau|nhất|hạn|qua|xong|kể từ|tại|tính đến)(?:\s+hết)?\s+(?:ngày\s+)?$|\d\s*[–-]\s*$`;

/** So many days, of which none is meant for its own sake. */
const aWeek = 4;

function doubtOf(text: Text, named: Named, next: number, setting: Setting): string | undefined {
  const { start, month, days: all } = named;
  const old = yearOf(named, setting);
  const day = Number(all[0]?.words);
  if (day > lastDay(old, month)) return `không có ngày ${day}/${month}`;
  if (day > lastDay(next, month)) return `năm ${next} không có ngày ${day}/${month}`;
  const lunar = lunarDoubt(text, start, setting, old);
  if (lunar) return lunar;
  const before = text.text.slice(0, start);
  // A bare date is the time by which a task is done.
  if (isFixed(named) || deadline.test(before) || (text.key === 'thoi_gian' && !/\p{L}\s*$/u.test(before))) return undefined;
  const dates = all.map(({ words }) => Number(words));
  if (named.isRange && Math.max(...dates) - Math.min(...dates) >= aWeek) return undefined;
  const other = dates.find((each) => isOff(next, month, each) !== isOff(old, month, each));
  if (other === undefined) return undefined;
  const name = (year: number) => weekdayNames[weekdayOf(year, month, other)];
  return `ngày ${other}/${month} năm ${old} là ${name(old)}, năm ${next} là ${name(next)}`;
}

function isOff(year: number, month: number, day: number): boolean {
  return [0, 6].includes(weekdayOf(year, month, day)) || isHoliday(month, day);
}
