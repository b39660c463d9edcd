/** From which year to which a plan is moved. */

/** What a year is to a plan: one of its own, of as many before them, of as many after, or any other. */
export type Relation = 'own' | 'before' | 'after' | 'far';

export interface Turn {
  /** The years of `nam`. */
  readonly first: number;
  readonly last: number;
  /** So many years further. */
  readonly by: number;
  /** What it reports is past: all of it is of its year. */
  readonly isReport: boolean;
}

export function relationOf({ first, last }: Turn, year: number): Relation {
  if (year >= first && year <= last) return 'own';
  // A school year has two, and they are not looked back on as two.
  const length = last === first + 1 ? 1 : last - first + 1;
  if (year < first) return year >= first - length ? 'before' : 'far';
  return year <= last + length ? 'after' : 'far';
}

/** `năm 2027`, `giai đoạn 2031-2035`: the years moved to. */
export function newPeriod({ first, last, by }: Turn): string {
  if (first === last) return `năm ${first + by}`;
  return `${last === first + 1 ? 'các năm' : 'giai đoạn'} ${first + by}-${last + by}`;
}

/** The same of the years moved from. */
export function oldPeriod(turn: Turn): string {
  return newPeriod({ ...turn, by: 0 });
}

/** The years in a text like `nam` and a file's name have them. */
export const yearTokens = /(?<!\d)(?:19|20|21)\d\d(?!\d)/gu;

/** `2026` → `2027` wherever it stands alone in a name, and each year of a period. */
export function turnedName(name: string, turn: Turn): string {
  return name.replace(yearTokens, (year) => (relationOf(turn, Number(year)) === 'far' ? year : String(Number(year) + turn.by)));
}
