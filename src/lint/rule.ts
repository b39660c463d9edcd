/** A rule of law or good sense: a record that says what it watches, and a function that finds it in a plan. */
import type { Problem, Severity } from '../diagnostic.ts';
import type { Subject } from './subject.ts';

export interface Rule {
  /** `nhom/ten`, in the law's words; the file is named `nhom-ten.ts`. */
  readonly code: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what the rule watches. */
  readonly about: string;
  /** One Vietnamese sentence: how the complaint is settled. */
  readonly cure: string;
  /** The clause of the law; absent for rules of good sense. */
  readonly basis?: string;
  /** Why the ground is not sure; then the rule only warns. */
  readonly unsure?: string;
  /** The rows of the project's list of rules that it holds: `NU-02`. */
  readonly rows?: readonly string[];
  /** With `--for-signature` the rule is an error. */
  readonly signing?: 'error';
  /** Fields of a plan that break the rule, the offending words between ⟦ and ⟧; and the same fields written right. */
  readonly bad: string;
  readonly good: string;
  check(subject: Subject): Iterable<Problem>;
  /** What the rule could not look at in this plan, and why: Vietnamese, one phrase each. */
  gaps?(subject: Subject): Iterable<string>;
}
