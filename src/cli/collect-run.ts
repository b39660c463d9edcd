/** What `tdkt validate` finds in its plans, as one run to report. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { ruleset } from '../decree30.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import { saidOnce } from '../report/once.ts';
import type { CheckedPlan, Run } from '../report/run.ts';
import { type FoundBeside, nothingBeside } from '../repository/beside.ts';
import type { RunOccasion } from '../repository/compile-all.ts';
import type { PlanCheck } from '../repository/plan-check.ts';
import { leadsOut } from '../repository/root.ts';
import type { Streams } from './streams.ts';

/** The variables in which GitHub and GitLab tell where the repository lies. */
const rootVariables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/** `problems` are those of the command line's words, before any plan was read; `beside` are those of plans beside each other. */
export async function collectRun(
  checks: readonly PlanCheck[],
  problems: readonly Diagnostic[],
  occasion: RunOccasion,
  env: Streams['env'],
  beside: FoundBeside = nothingBeside,
): Promise<Run & { diagnostics: Diagnostic[] }> {
  const { codes } = await import('../codes.ts');
  return {
    diagnostics: sortDiagnostics([...problems, ...ofPlans(checks), ...beside.diagnostics]),
    sources: Object.assign({}, beside.sources, ...checks.map(({ sources }) => sources)) as Run['sources'],
    plans: checks.map(({ plan }) => withSilenced(plan, beside)),
    codes: [...codes.rules.explanations, ...codes.others.explanations],
    version: packageJson.version,
    ruleset,
    most: Number.POSITIVE_INFINITY,
    pathOf: pathFinder(rootVariables.map((name) => env[name]).find((folder) => folder) ?? '.'),
    ...occasion,
  };
}

function withSilenced(plan: CheckedPlan, { silenced }: FoundBeside): CheckedPlan {
  const own = silenced.filter(({ diagnostic }) => diagnostic.file === plan.file);
  return own.length === 0 ? plan : { ...plan, silenced: [...plan.silenced, ...own] };
}

function ofPlans(checks: readonly PlanCheck[]): Diagnostic[] {
  const plans = new Set(checks.map(({ plan }) => plan.file));
  return saidOnce(
    checks.flatMap(({ diagnostics }) => diagnostics),
    (file) => plans.has(file),
  );
}

/** Services count paths from the repository's root, wherever the command runs; a root may be named through a link. */
function pathFinder(root: string): (file: string) => string {
  const roots = [resolve(root), ...(existsSync(root) ? [realpathSync(root)] : [])];
  return (file) => {
    const ways = roots.map((folder) => relative(folder, resolve(file)));
    return (ways.find((way) => !leadsOut(way)) ?? ways[0] ?? file).split(sep).join('/');
  };
}

type Outcome = CheckedPlan['outcomes'][number];

/** Of ten thousand plans most have the same to say of two hundred rules: each outcome is kept once. */
export function outcomesOnce(): (check: PlanCheck) => PlanCheck {
  const known = new Map<string, Outcome>();
  const once = (outcome: Outcome): Outcome => {
    const key = JSON.stringify([outcome.code, outcome.asked, outcome.found, outcome.gaps]);
    const first = known.get(key) ?? outcome;
    known.set(key, first);
    return first;
  };
  return (check) => ({ ...check, plan: { ...check.plan, outcomes: check.plan.outcomes.map(once) } });
}
