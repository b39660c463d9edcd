/** `tdkt validate --fix`: the safe changes, written over the plans or shown as a diff. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { UsageError } from './usage.ts';
import { otherEncoding, writePlan } from './write-plan.ts';

export interface FixedPlan {
  readonly compilation: Compilation;
  /** What was changed, or with `dryRun` what would be. */
  readonly report: string;
}

/** Throws {@link UsageError} for standard input, which cannot be written back. */
export async function fixOne({ input, bytes, compilation, again }: Compiled, dryRun: boolean): Promise<FixedPlan> {
  if (input.stdin && !dryRun) throw new UsageError('Không ghi lại được đầu vào chuẩn, hãy dùng --fix với tên tệp, hoặc thêm --dry-run');
  const text = compilation.sources[input.file];
  if (bytes === undefined || text === undefined) return { compilation, report: '' };
  const [{ fixPlan }, { reportDiff }, { reportChanges }] = await Promise.all([
    import('../fix.ts'),
    import('../report/diff.ts'),
    import('../report/changes.ts'),
  ]);
  const refused = otherEncoding(input.file, bytes, text);
  if (refused) return { compilation: withProblem(compilation, refused), report: '' };
  const fixed = fixPlan(input.file, text, again, compilation);
  if (dryRun) return { compilation, report: reportDiff(input.file, text, fixed.text) };
  const problem = fixed.text === text ? null : await writePlan(input.file, bytes, fixed.text);
  if (problem) return { compilation: withProblem(compilation, problem), report: '' };
  return { compilation: fixed.check, report: reportChanges(fixed.changes) };
}

function withProblem(compilation: Compilation, problem: Diagnostic): Compilation {
  return { ...compilation, diagnostics: [...compilation.diagnostics, problem] };
}
