/** How far a day named with its day of the week moves, so that it stays that day of the week. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { isoDate, lastDay } from '../vietnamese/dates.ts';
import { regex } from '../vietnamese/letters.ts';
import { weekdayOf } from '../vietnamese/weekdays.ts';
import { type Setting, sentenceAround } from './claim.ts';
import { isFixedDay, isHoliday } from './fixed-days.ts';
import { lunarDoubt } from './lunar.ts';
import { isRight, type Named, namedIn } from './named-days.ts';

/** What the first look at all texts knows. */
export type Occasion = Pick<Setting, 'turn' | 'workOf'>;

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

export function yearOf({ year }: Named, { turn }: Pick<Setting, 'turn'>): number {
  return year?.number ?? turn.first;
}

/** So many days on or back to the same day of the week, within the month; 0 where they are bound to their date, or say what no calendar has. */
export function stepOf(text: Text, named: Named, setting: Occasion): number {
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
export function isFixed({ days, month }: Named): boolean {
  return days.length === 1 && isFixedDay(month, Number(days[0]?.words));
}

/** What is kept on that day, not on that day of the week. */
const feast = regex.iu`\<(?:kỷ\s+niệm|nhân\s+(?:dịp\s+)?ngày|lễ|khai\s+giảng|mít\s+tinh|truyền\s+thống|thành\s+lập|ngày\s+chính)\>`;
const namedDay = regex.u`\<[Nn]gày\s+\p{Lu}`;

/** A holiday; or a day of remembrance that is spoken of as one, and is no day by which something is done. */
function isBound(text: Text, named: Named, { turn, workOf }: Occasion): boolean {
  if (lunarDoubt(text, named.start, { turn, workOf }, yearOf(named, { turn }))) return true;
  if (!isFixed(named)) return false;
  if (isHoliday(named.month, Number(named.days[0]?.words))) return true;
  if (until.test(text.text.slice(0, named.start))) return false;
  const { start, end } = sentenceAround(text, { start: named.start, end: named.end });
  const told = text.text.slice(start, end) + (text.key === 'thoi_gian' ? ` ${workOf(text)}` : '');
  return feast.test(told) || namedDay.test(told);
}

const until = regex.iu`\<(?:trước|đến|tới|hết|hạn|xong|chậm\s+nhất)\>[^.;,]{0,20}$`;
