/** A plan that has gone on since its Word file was made: which differences are Word's, which are the plan's own. */
import { type Change, withoutNumber } from './changes.ts';

export interface Sifted {
  readonly changes: readonly Change[];
  /** How many differences are the plan's own. */
  readonly later: number;
}

/** `base` is what the plan printed when the file was made of it. */
export function sift(changes: readonly Change[], base: readonly string[]): Sifted {
  const known = new Set(base.map(withoutNumber));
  const stood = (text: string) => known.has(withoutNumber(text));
  const left = changes.flatMap((change): Change[] => {
    switch (change.kind) {
      case 'changed':
        if (stood(change.after.text)) return [];
        return [stood(change.before.text) ? change : { ...change, isContested: true }];
      case 'added':
        return change.after.every(({ text }) => stood(text)) ? [] : [change];
      case 'removed':
        return stood(change.before.text) ? [change] : [];
      case 'moved':
      case 'reformatted':
        return [change];
    }
  });
  return { changes: left, later: changes.length - left.length };
}
