/** Runs the rules over a resolved plan; paths become places only here. */
import type { Diagnostic, Path, Span } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { rules } from './rules/index.ts';

/** The file that a plan came from, as far as rules need it. */
export interface Located {
  readonly file: string;
  locate(path: Path, what?: 'key' | 'value', range?: Span): Span;
}

export function lint(plan: Plan, file: Located): Diagnostic[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(plan), ({ path, at, range, message, help }) => ({
      code: rule.code,
      severity: rule.severity,
      message,
      file: file.file,
      span: file.locate(path, at ?? 'value', range),
      ...(help === undefined ? {} : { help }),
      ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    })),
  );
}
