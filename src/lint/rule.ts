/** A rule of law or good sense: what it is about, and what it finds in a resolved plan. */
import type { Problem, Severity } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';

export interface Rule {
  /** Also the name of its file, with `/` as `-`. */
  readonly code: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what the rule watches. */
  readonly about: string;
  /** The clause of the law; absent for rules of good sense. */
  readonly basis?: string;
  check(plan: Plan): Iterable<Problem>;
}
