/** What a report may tell of a plan that was checked: plain data, which a worker can send. */
import type { Compilation } from '../compile.ts';
import type { CheckedPlan } from '../report/run.ts';
import type { Input } from './inputs.ts';

/** The rest is let go, for a run may be of ten thousand: words cut out of a text keep all of it in memory. */
export interface PlanCheck extends Pick<Compilation, 'diagnostics' | 'sources'> {
  readonly plan: CheckedPlan;
}

export function planCheck({ file }: Pick<Input, 'file'>, compilation: Compilation): PlanCheck {
  const { diagnostics, sources } = compilation;
  const plan = checked(file, compilation);
  const spoken = diagnostics.length + plan.withheld.length + plan.silenced.length > 0;
  // An office's templates are sources too, and what the plan inherits.
  const named = new Set([
    file,
    ...diagnostics.flatMap((one) => [one.file, ...(one.related ?? []).flatMap((related) => related.file ?? [])]),
  ]);
  return { plan, diagnostics, sources: spoken ? Object.fromEntries(Object.entries(sources).filter(([name]) => named.has(name))) : {} };
}

function checked(file: string, { outcomes = [], withheld = [], silenced = [], fingerprint = '', plan, pages }: Compilation): CheckedPlan {
  return {
    file,
    title: plan ? [plan.ten_loai, lineOf(plan.trich_yeu), lineOf(plan.phu_de)].join(' ').replace(/\s+/gu, ' ').trim() : '',
    fingerprint,
    outcomes: outcomes.map(({ rule, asked, found, gaps }) => ({ code: rule.code, asked, found, gaps: copyOf(gaps) })),
    withheld,
    silenced: copyOf(silenced),
    ...(pages && { pages: pages.unknown === '' ? pages.list.length : null }),
  };
}

/** Most lists are empty, and a plan has hundreds. */
function copyOf<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? [] : structuredClone(list);
}

function lineOf(chu: readonly { readonly chu: string; readonly xuong_dong: boolean }[]): string {
  return chu.map((run) => (run.xuong_dong ? ' ' : run.chu)).join('');
}
