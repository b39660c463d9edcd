/** What `tdkt validate` finds in its plans, as one run to report. */
import packageJson from '../../package.json' with { type: 'json' };
import { ruleset } from '../decree30.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import { saidOnce } from '../report/once.ts';
import type { Run } from '../report/run.ts';
import type { RunOccasion } from '../repository/compile-all.ts';
import type { PlanCheck } from '../repository/plan-check.ts';

/** `problems` are those of the command line's words, before any plan was read. */
export async function collectRun(
  checks: readonly PlanCheck[],
  problems: readonly Diagnostic[],
  occasion: RunOccasion,
  most: number,
): Promise<Run & { diagnostics: Diagnostic[] }> {
  const { codes } = await import('./codes.ts');
  return {
    diagnostics: sortDiagnostics([...problems, ...ofPlans(checks)]),
    sources: Object.assign({}, ...checks.map(({ sources }) => sources)) as Run['sources'],
    plans: checks.map(({ plan }) => plan),
    codes: [...codes.rules.explanations, ...codes.others.explanations],
    version: packageJson.version,
    ruleset,
    most,
    ...occasion,
  };
}

function ofPlans(checks: readonly PlanCheck[]): Diagnostic[] {
  const plans = new Set(checks.map(({ plan }) => plan.file));
  return saidOnce(
    checks.flatMap(({ diagnostics }) => diagnostics),
    (file) => plans.has(file),
  );
}
