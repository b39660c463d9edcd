/** What is to be said of plans only beside each other: asked once, when all plans of a run have been read. */
import type { Diagnostic } from '../../diagnostic.ts';
import { citationsCompared } from './citations-compared.ts';
import { claimsCompared } from './claims-compared.ts';
import type { PlanFacts } from './facts.ts';

/** In the order of the plans, which decides which of two is told. */
export function comparedPlans(plans: readonly PlanFacts[]): Diagnostic[] {
  const ignores = new Map(plans.map(({ file, ignores }) => [file, ignores]));
  return [...claimsCompared(plans), ...citationsCompared(plans)].filter(
    ({ code, file, span }) =>
      !ignores.get(file)?.some((ignore) => ignore.code === code && ignore.covers.start <= span.start && span.start <= ignore.covers.end),
  );
}
