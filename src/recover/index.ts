/** A plan and a Word file that was made of it: what someone has changed there, and the plan with the same words. Pure. */
import type { Document } from '../document.ts';
import type { WordFile } from '../read/tree.ts';
import { type Changed, compare } from './changes.ts';
import { planUnits, printedIn } from './printed.ts';
import { type PlanSource, putBack } from './put-back.ts';
import { type Row, rowsOf } from './rows.ts';
import { unitsOf } from './units.ts';

export interface WordChanges {
  /** In the order of the Word file. */
  readonly rows: readonly Row[];
  /** Paragraphs of which only the number is another, for others were added or removed above. */
  readonly renumbered: number;
  /** The files of the plan with the words of Word, as far as they can be put back. */
  readonly texts: Readonly<Record<string, string>>;
}

/** `own` is the file that tdkt would write of the plan now, `word` the one that someone has worked on. */
export function wordChanges(plan: PlanSource, document: Document, own: WordFile, word: WordFile): WordChanges {
  const printed = printedIn(document);
  const { changes, renumbered } = compare(planUnits(unitsOf(own), printed), unitsOf(word));
  const changed = changes.filter((change): change is Changed => change.kind === 'changed');
  const { texts, outcomes } = putBack(changed, printed, plan);
  return { rows: rowsOf(changes, outcomes, plan), renumbered, texts };
}

export { printedIn } from './printed.ts';
export type { PlanSource } from './put-back.ts';
export type { Row } from './rows.ts';
