/** A plan that has gone on since its Word file was made: which differences are Word's, which are the plan's own. */
import type { Change } from './changes.ts';
import { withoutNumber } from './numbers.ts';

export interface Sifted {
  readonly changes: readonly Change[];
  /** How many differences are the plan's own. */
  readonly later: number;
}

/** `base` is what the plan printed when the file was made of it. */
export function sift(changes: readonly Change[], base: readonly string[]): Sifted {
  const known = new Set(base.map(withoutNumber));
  const stood = (text: string) => known.has(withoutNumber(text));
  const left = changes.filter((change) => !isOwn(change, stood)).map((change) => contested(change, stood));
  return { changes: left, later: changes.length - left.length };
}

type Stood = (text: string) => boolean;

/** What Word has there is what the plan printed then. */
function isOwn(change: Change, stood: Stood): boolean {
  if (change.kind === 'changed') return stood(change.after.text);
  if (change.kind === 'added') return change.after.every(({ text }) => stood(text));
  return change.kind === 'removed' && !stood(change.before.text);
}

function contested(change: Change, stood: Stood): Change {
  return change.kind === 'changed' && !stood(change.before.text) ? { ...change, isContested: true } : change;
}
