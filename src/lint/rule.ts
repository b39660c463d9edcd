/** A rule of law or good sense: a page that says what it watches, and a function that finds it in a plan. */
import type { Explanation, Problem } from '../diagnostic.ts';
import type { DocumentInput } from '../schema/kinds.ts';
import type { Subject } from './subject.ts';

/** `code` is in the law's words, and the file is named `nhom-ten.ts` after it. */
export interface Rule extends Explanation {
  /** The offending words stand between ⟦ and ⟧. */
  readonly bad: string;
  readonly good: string;
  /** Misses something in the plan, or in this field of it: not asked while a part of that cannot be read. */
  readonly whole?: true | keyof DocumentInput;
  /** Looks at the pages as they will be printed: not asked where there are none, or while a part of the plan cannot be read. */
  readonly onPages?: true;
  /**
   * Words of which one stands in the plan whenever the rule has something to say, as `plainWords` spells them. Without
   * them it is not run, and what it looks for not even compiled. Only for a rule that looks at texts alone.
   */
  readonly words?: readonly string[];
  check(subject: Subject): Iterable<Problem>;
  /** What the rule could not look at in this plan, and why: Vietnamese, one phrase each. */
  gaps?(subject: Subject): Iterable<string>;
}
