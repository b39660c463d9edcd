/** What is to be said of plans only beside each other: asked once, when all plans of a run have been read. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { Silenced } from '../ignore.ts';
import { citationsCompared } from './citations-compared.ts';
import { claimsCompared } from './claims-compared.ts';
import type { PlanFacts } from './facts.ts';

export interface ComparedPlans {
  readonly diagnostics: readonly Diagnostic[];
  /** What a comment of a plan answers for. */
  readonly silenced: readonly Silenced[];
}

/** In the order of the plans, which decides which of two is told. */
export function comparedPlans(plans: readonly PlanFacts[]): ComparedPlans {
  const ignores = new Map(plans.map((plan) => [plan.file, plan.ignores]));
  const reasonOf = ({ code, file, span: { start } }: Diagnostic) =>
    ignores.get(file)?.find((one) => one.code === code && one.covers.start <= start && start <= one.covers.end)?.reason;
  const all = [...claimsCompared(plans), ...citationsCompared(plans)].map((diagnostic) => ({ diagnostic, reason: reasonOf(diagnostic) }));
  return {
    diagnostics: all.flatMap(({ diagnostic, reason }) => (reason === undefined ? diagnostic : [])),
    silenced: all.flatMap(({ diagnostic, reason }) => (reason === undefined ? [] : { diagnostic, reason })),
  };
}
