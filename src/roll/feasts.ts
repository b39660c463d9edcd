/** Feasts of the lunar calendar and the days on which they fall. */
import type { Text } from '../lint/shared/typed-texts.ts';
import { lastDay } from '../vietnamese/dates.ts';
import { regex } from '../vietnamese/letters.ts';
import { matches } from '../vietnamese/matches.ts';

/**
 * Source: the calendar of Vietnam (Quyết định 121-CP of 8/8/1967: new moons and solar terms by the time of the seventh zone), reckoned from these on
 * 29 November 2026; Tết, Giỗ Tổ and Trung thu of 2025 and 2026 held against the calendars of those years. A year a row:
 * mùng 1 tháng Giêng, mùng 10 tháng 3, rằm tháng Tư, rằm tháng Bảy, rằm tháng Tám.
 */
const calendar: Readonly<Record<number, readonly string[]>> = {
  2024: ['10/02', '18/4', '22/5', '18/8', '17/9'],
  2025: ['29/01', '07/4', '12/5', '06/9', '06/10'],
  2026: ['17/02', '26/4', '31/5', '27/8', '25/9'],
  2027: ['06/02', '16/4', '20/5', '16/8', '15/9'],
  2028: ['26/01', '04/4', '09/5', '03/9', '03/10'],
  2029: ['13/02', '23/4', '27/5', '24/8', '22/9'],
  2030: ['02/02', '12/4', '16/5', '13/8', '12/9'],
  2031: ['23/01', '01/4', '04/6', '01/9', '01/10'],
  2032: ['11/02', '19/4', '23/5', '20/8', '19/9'],
  2033: ['31/01', '09/4', '13/5', '09/8', '08/9'],
  2034: ['19/02', '28/4', '01/6', '28/8', '26/9'],
  2035: ['08/02', '17/4', '22/5', '18/8', '16/9'],
};

interface Feast {
  readonly words: RegExp;
  /** Its place in a row, and so many days from there; the number that the words name, counted from one, where they do. */
  readonly column: number;
  readonly days: number;
}

/** As documents name them; general knowledge, the choice is ours. The first is meant where only “Tết” is said. */
const feasts: readonly Feast[] = [
  { words: regex.giu`\<tết(?!\s+(?:dương|tây|thiếu|độc|trung|đoan|hàn|thanh))\>`, column: 0, days: 0 },
  { words: regex.giu`\<(?:mùng|mồng)\s+(\d{1,2})\s+(?:tết|tháng\s+giêng)\>`, column: 0, days: -1 },
  { words: regex.giu`\<(?:giao\s+thừa|30\s+tết)\>`, column: 0, days: -1 },
  { words: regex.giu`\<(?:rằm\s+tháng\s+giêng|nguyên\s+tiêu|ngày\s+thơ)\>`, column: 0, days: 14 },
  {
    words: regex.giu`\<(?:giỗ\s+tổ|lễ\s+hội\s+đền\s+hùng|(?:mùng|mồng)\s+(?:10|mười)\s+tháng\s+(?:3|ba))\>|\<10/0?3\s*\(?\s*(?:âm|al)\>`,
    column: 1,
    days: 0,
  },
  { words: regex.giu`\<phật\s+đản\>`, column: 2, days: 0 },
  { words: regex.giu`\<(?:vu\s+lan|rằm\s+tháng\s+(?:bảy|7))\>`, column: 3, days: 0 },
  { words: regex.giu`\<(?:trung\s+thu|rằm\s+tháng\s+(?:tám|8))\>|\<15/0?8\s*\(?\s*(?:âm|al)\>`, column: 4, days: 0 },
];

export interface FeastDay {
  /** As the text names it. */
  readonly name: string;
  readonly day: number;
  readonly month: number;
}

/** The feasts that words name, each on its days in two years; without those of years that the calendar above has not. */
export function feastsIn(words: Text['text'], year: number, next: number): { readonly old: FeastDay; readonly next: FeastDay }[] {
  return feasts.flatMap((feast) =>
    matches(words, feast.words).flatMap(({ 0: name, 1: counted }) => {
      const [old, then] = [year, next].map((each) => dayOf(feast, Number(counted ?? 0), each));
      return old && then ? [{ old: { name, ...old }, next: { name, ...then } }] : [];
    }),
  );
}

function dayOf({ column, days }: Feast, counted: number, year: number): Omit<FeastDay, 'name'> | null {
  const first = calendar[year]?.[column];
  if (first === undefined) return null;
  const [day = 0, month = 0] = first.split('/').map(Number);
  return inMonth(year, month, day + days + counted);
}

/** The 34th of January is the 3rd of February. */
function inMonth(year: number, month: number, day: number): Omit<FeastDay, 'name'> {
  if (day < 1) return { month: month - 1, day: day + lastDay(year, month - 1) };
  return day > lastDay(year, month) ? { month: month + 1, day: day - lastDay(year, month) } : { month, day };
}
