/** A plan and a Word file that was made of it: what someone has changed there, and the plan with the same words. Pure. */
import type { Document } from '../../document.ts';
import type { WordFile } from '../../read/tree.ts';
import { besides } from './besides.ts';
import { type Changed, compare } from './changes.ts';
import { type PlanUnit, planUnits, printedIn } from './printed.ts';
import { type PlanSource, putBack } from './put-back.ts';
import { type Row, rowsOf } from './rows.ts';
import { sift } from './since.ts';
import { beginsUntyped } from './typed.ts';
import { unitsOf } from './units.ts';

export interface WordChanges {
  /** In the order of the Word file. */
  readonly rows: readonly Row[];
  /** Paragraphs of which only the number is another, for others were added or removed above. */
  readonly renumbered: number;
  /** Paragraphs that look otherwise only because some program has laid out the whole file anew. */
  readonly restyled: number;
  /** Differences that are there because the plan has gone on. */
  readonly later: number;
  /** What was changed beside words and their look, a phrase each: no plan says it. */
  readonly besides: readonly string[];
  /** The file is of something else: so little of the plan is in it that nothing may go back. */
  readonly isStrange: boolean;
  /** What the plan then prints in further places, where a value that goes back is printed again. */
  readonly also: readonly string[];
  /** The files of the plan with the words of Word, as far as they can be put back. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Less than this of a plan in a file is chance: the head of the page, the names of sections. */
const leastShare = 0.5;

/**
 * `own` is the file that tdkt would write of the plan now, `word` the one that someone has worked on; `base` what the plan printed when that one
 * was made of it, if it has gone on since.
 */
export function wordChanges(plan: PlanSource, document: Document, own: WordFile, word: WordFile, base?: readonly string[]): WordChanges {
  const printed = printedIn(document);
  const isCounted = (unit: PlanUnit) => unit.printed !== undefined && beginsUntyped(unit.printed, plan.value);
  const { changes: all, renumbered, restyled, share } = compare(planUnits(unitsOf(own), printed), unitsOf(word), isCounted);
  const { changes, later } = base ? sift(all, base) : { changes: all, later: 0 };
  const changed = changes.filter((change): change is Changed => change.kind === 'changed');
  const isStrange = share < leastShare;
  const { texts, outcomes, also } = isStrange
    ? { texts: {}, outcomes: changed.map(() => strange), also: [] }
    : putBack(changed, printed, plan);
  return {
    rows: rowsOf(changes, outcomes, plan),
    renumbered,
    restyled,
    later,
    besides: isStrange ? [] : besides(own, word),
    isStrange,
    also,
    texts,
  };
}

const strange = { written: false, why: 'unlike' } as const;

export { printedIn } from './printed.ts';
export type { PlanSource } from './put-back.ts';
export type { Row } from './rows.ts';
