/** Years in a row, of which only some would move: “2026: 50%; 2027: 60%; 2028: 70%” is a road that was laid out once. */
import { matches } from '../vietnamese/matches.ts';
import { type Claim, kept, type Reader } from './claim.ts';
import { relationOf, type Turn } from './turn.ts';

const bare = /(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|\s*[-–]\s*\d)/gu;
/** So many letters at most between two years of a row. */
const gap = 40;

interface Year {
  readonly year: number;
  readonly start: number;
}

export const series: Reader = ({ text, key }, { turn }) => {
  const chains = matches(text, chain).map(({ index: start, 0: words }) =>
    kept({ start, end: start + words.length }, `“${words}” được giữ nguyên, cần xem có phải đổi không`),
  );
  return [...chains, ...(key === 'thoi_gian' || turn.isReport ? [] : rows(text).flatMap((row) => claimsOf(row, turn)))];
};

/** “2025 - 2026 - 2027” */
const chain = /(?<![\d/.,-])(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d){2,}(?![\d/])/gu;

/** Runs of two or more years that follow one another. */
function rows(text: string): Year[][] {
  const found: Year[][] = [];
  for (const { index: start, 0: words } of matches(text, bare)) {
    const last = found.at(-1)?.at(-1);
    const next = { year: Number(words), start };
    if (last && next.year === last.year + 1 && start - last.start <= gap + words.length) found.at(-1)?.push(next);
    else found.push([next]);
  }
  return found.filter((row) => row.length > 1);
}

/** What lies ahead keeps all of its row, what lies behind only the years before the plan's own. */
function claimsOf(row: readonly Year[], turn: Turn): Claim[] {
  const isFar = ({ year }: Year) => relationOf(turn, year) === 'far';
  const ahead = row.some((each) => isFar(each) && each.year > turn.last);
  const tight = row.every(({ start }, index) => index === 0 || start - (row[index - 1]?.start ?? 0) <= 4 + ' và năm '.length);
  const stays = ({ year }: Year) => (ahead || tight ? !isFar({ year, start: 0 }) : relationOf(turn, year) === 'before');
  if (!row.some(isFar)) return [];
  const road = `các năm ${row[0]?.year} - ${row.at(-1)?.year} kể liền nhau được giữ nguyên, cần xem có phải đổi không`;
  const past = (year: number) => `“năm ${year}” đứng cùng những năm trước, cần thay bằng số liệu mới`;
  return row.filter(stays).map(({ start, year }) => kept({ start, end: start + 4 }, ahead || tight ? road : past(year)));
}
