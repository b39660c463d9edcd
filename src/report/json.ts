/** Complaints for programs; docs/json.md describes every key, and `version` rises when one changes its meaning. */
import { rangeFinder } from './position-range.ts';
import { placeOf, problemOf } from './problem.ts';
import { count, type Run, shown } from './run.ts';
import { jsonSafe } from './safe-text.ts';

export const jsonVersion = 1;

export function reportJson(run: Run): string {
  const find = rangeFinder(run.sources);
  const report = {
    version: jsonVersion,
    tool: { name: 'tdkt', version: run.version, ruleset: run.ruleset },
    today: run.today,
    forSignature: run.forSignature,
    summary: { files: run.plans.length, error: count(run, 'error'), warning: count(run, 'warning'), info: count(run, 'info') },
    problems: shown(run).map((diagnostic) => problemOf(diagnostic, find)),
    plans: run.plans.map(({ file, pages = null, outcomes, withheld, silenced }) => ({
      file,
      pages,
      withheld: withheld.map((span) => ({ ...placeOf(find(file, span)), start: span.start, end: span.end })),
      rules: outcomes.map(({ code, found, gaps }) => ({ code, found, notChecked: gaps })),
      silenced: silenced.map(({ diagnostic, reason }) => ({ reason, ...problemOf(diagnostic, find) })),
    })),
  };
  return `${jsonSafe(report)}\n`;
}
