/** How a name's capitals stand: the shape of every table in this folder. */

export interface Spelt {
  /** Each with all its right spellings, `|` between; the first is offered. A small first letter may be a sentence's capital. */
  readonly names: readonly string[];
  /** Wholly in small letters: `wrong`, a `common` noun, or wrong only behind such words (a pattern, as `regex` of letters.ts reads it). */
  readonly small: 'wrong' | 'common' | { readonly behind: string };
  /** Judged only behind, or before, what such a pattern finds. */
  readonly behind?: string;
  readonly before?: string;
  /** Also found without its “và”, which it then lacks. */
  readonly losesAnd?: true;
}
