/** Complaints for programs; docs/json.md describes every key, and `version` rises when one changes its meaning. */
import type { Diagnostic } from '../diagnostic.ts';
import { type PositionRange, rangeFinder } from './position-range.ts';
import { count, type Run, shown } from './run.ts';
import { jsonSafe } from './safe-text.ts';

export const jsonVersion = 1;

export function reportJson(run: Run): string {
  const find = rangeFinder(run.sources);
  const problem = (diagnostic: Diagnostic) => ({
    file: diagnostic.file,
    ...place(find(diagnostic.file, diagnostic.span)),
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    help: diagnostic.help ?? null,
    basis: diagnostic.basis ?? null,
    related: (diagnostic.related ?? []).map(({ message, span, file }) => ({
      message,
      ...(file !== undefined && { file }),
      ...place(find(file ?? diagnostic.file, span)),
    })),
    fix: diagnostic.fix ? { start: diagnostic.fix.span.start, end: diagnostic.fix.span.end, text: diagnostic.fix.text } : null,
    start: Math.max(0, diagnostic.span.start),
    end: Math.max(0, diagnostic.span.end),
  });
  const report = {
    version: jsonVersion,
    tool: { name: 'tdkt', version: run.version, ruleset: run.ruleset },
    today: run.today,
    forSignature: run.forSignature,
    summary: { files: run.plans.length, error: count(run, 'error'), warning: count(run, 'warning'), info: count(run, 'info') },
    problems: shown(run).map(problem),
    plans: run.plans.map(({ file, pages = null, outcomes, withheld, silenced }) => ({
      file,
      pages,
      withheld: withheld.map((span) => ({ ...place(find(file, span)), start: span.start, end: span.end })),
      rules: outcomes.map(({ code, found, gaps }) => ({ code, found, notChecked: gaps })),
      silenced: silenced.map(({ diagnostic, reason }) => ({ reason, ...problem(diagnostic) })),
    })),
  };
  return `${jsonSafe(report)}\n`;
}

function place(range: PositionRange | null) {
  return {
    line: range?.line ?? null,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
    text: range?.text ?? null,
  };
}
