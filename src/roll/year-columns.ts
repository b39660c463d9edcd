/** Years at the heads of a table's columns, or one below another: a row of them moves as one. */
import type { Path } from '../diagnostic.ts';
import type { Text } from '../lint/shared/typed-texts.ts';
import type { Reader } from './claim.ts';
import { relationOf, type Turn, yearTokens } from './turn.ts';

/** The years that one table has in its heads, or in one of its columns, each alone in its cell. */
export function yearColumns(texts: readonly Text[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const text of texts) {
    const place = columnOf(text);
    if (place === null) continue;
    const years = (text.text.match(yearTokens) ?? []).map(Number);
    found.set(place, new Set([...(found.get(place) ?? []), ...years]));
  }
  return found;
}

/** The row of heads or the column that a cell stands in; null outside, and where it holds more than a year. */
export function columnOf({ path, text }: Text): string | null {
  const at = path.lastIndexOf('bang');
  const part = path[at + 1];
  const table: Path = path.slice(0, at + 1);
  if (at < 0) return null;
  if (part === 'cot') return JSON.stringify([table, 'cot']);
  return part === 'dong' && /^\s*(?:năm\s+)?\d{4}\s*$/iu.test(text) ? JSON.stringify([table, path[at + 3] ?? 0]) : null;
}

/** The heads of the table whose title or note a text is. */
function headsBeside({ path }: Text): string | null {
  const at = path.lastIndexOf('bang');
  return at >= 0 && beside.has(String(path[at + 1])) ? JSON.stringify([path.slice(0, at + 1), 'cot']) : null;
}

const beside: ReadonlySet<string> = new Set(['ten', 'duoi_ten', 'ghi_chu']);

/** A year before or behind those that move goes with them, when each year between stands there too. */
export const columnYears: Reader = (text, { turn, columns }) => {
  const years = columns.get(columnOf(text) ?? headsBeside(text) ?? '');
  if (!years) return [];
  return [...text.text.matchAll(yearTokens)].flatMap(({ index, 0: words }) => {
    const year = Number(words);
    if (relationOf(turn, year) !== 'far' || !leadsTo(year, years, turn)) return [];
    const span = { start: index, end: index + 4 };
    return [{ ...span, changes: [{ ...span, words: String(year + turn.by) }] }];
  });
};

function leadsTo(year: number, years: ReadonlySet<number>, turn: Turn): boolean {
  if (!years.has(year)) return false;
  return relationOf(turn, year) !== 'far' || leadsTo(year > turn.last ? year - 1 : year + 1, years, turn);
}
