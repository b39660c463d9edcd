/** `tdkt validate --fix`: the safe changes, written over the plans or shown as a diff. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { fileProblem } from '../repository/problems.ts';
import { type Guard, writeBytes } from '../repository/write-file.ts';
import { UsageError } from './usage.ts';

export interface FixedPlan {
  readonly compilation: Compilation;
  /** What was changed, or with `dryRun` what would be. */
  readonly report: string;
}

const mark = new Uint8Array([0xef, 0xbb, 0xbf]);

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
  const marked = mark.every((byte, index) => bytes[index] === byte);
  const back = (content: string) => Buffer.concat([marked ? mark : new Uint8Array(), Buffer.from(content)]);
  if (!back(text).equals(bytes)) return { compilation: withProblem(compilation, otherEncoding(input.file)), report: '' };
  const fixed = fixPlan(input.file, text, again, compilation);
  if (dryRun) return { compilation, report: reportDiff(input.file, text, fixed.text) };
  const problem = fixed.text === text ? null : await writeBytes(input.file, back(fixed.text), unlessChanged(input.file, bytes));
  if (problem) return { compilation: withProblem(compilation, problem), report: '' };
  return { compilation: fixed.check, report: reportChanges(fixed.changes) };
}

/** What someone has saved since the plan was read is his work, and complaints about the old text are no longer true of it. */
function unlessChanged(file: string, read: Uint8Array): Guard {
  const message = 'Tệp này vừa được lưu lại, đổi tên hoặc xóa trong lúc tdkt tự sửa, nên không ghi gì vào, hãy chạy lại';
  return async (existing) => (existing && Buffer.compare(existing, read) === 0 ? null : fileProblem(file, 'ghi/da_doi', message));
}

function withProblem(compilation: Compilation, problem: Diagnostic): Compilation {
  return { ...compilation, diagnostics: [...compilation.diagnostics, problem] };
}

function otherEncoding(file: string): Diagnostic {
  return fileProblem(
    file,
    'ghi/bang_ma',
    'Tệp này không viết bằng UTF-8 nên không tự sửa được, hãy lưu lại với bảng mã UTF-8 rồi chạy lại',
  );
}
