/** Word files that `tdkt validate` is given: judged as they lie there, or mended into new files. */
import { basename, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { terminalSafe } from '../report/safe-text.ts';
import type { Input, Inputs } from '../repository/inputs.ts';
import type { PlanCheck } from '../repository/plan-check.ts';
import type { Desk } from '../repository/word-checks.ts';
import { UsageError } from './usage.ts';

export interface WordWords {
  /** The Word files that are named. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Diagnostic[];
  /** All other words of the command line. */
  readonly others: readonly string[];
}

const wordEnding = /\.(?:docx|docm|doc|odt|rtf)$/iu;

/** What reads Word files is loaded only where one is named. */
export async function wordsAmong(words: readonly string[]): Promise<WordWords> {
  if (!words.some((word) => wordEnding.test(word))) return { others: words, inputs: [], problems: [] };
  return (await import('../repository/word-checks.ts')).wordFilesAmong(words);
}

const noPlans = 'tep/khong_co_ke_hoach';

/** A folder without a plan may be one of Word files; then that it has no plan is not told. */
export async function withFolders(
  words: WordWords,
  chosen: Inputs,
): Promise<{ readonly words: WordWords; readonly problems: readonly Diagnostic[] }> {
  const empty = chosen.problems.filter(({ code, file }) => code === noPlans && words.others.includes(file));
  if (empty.length === 0) return { words, problems: chosen.problems };
  const { findWordFiles } = await import('../repository/word-inputs.ts');
  const found = await Promise.all(empty.map(async (problem) => ({ problem, ...(await findWordFiles([problem.file])) })));
  const full = found.filter(({ inputs }) => inputs.length > 0);
  return {
    words: { ...words, inputs: [...words.inputs, ...full.flatMap(({ inputs }) => inputs)] },
    problems: chosen.problems.filter((problem) => !full.some((one) => one.problem === problem)),
  };
}

export interface WordOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
}

/** With `--fix` what is judged is the new file; `say` prints what was done. */
export async function checkWords(
  { inputs }: WordWords,
  { fix, output }: WordOptions,
  desk: Desk,
  say: (text: string) => Promise<void>,
): Promise<PlanCheck[]> {
  if (inputs.length === 0) return [];
  const { checkWord, mendWord } = await import('../repository/word-checks.ts');
  const checks: PlanCheck[] = [];
  for (const input of inputs) {
    if (!fix || output === undefined) {
      checks.push(await checkWord(input, desk));
      continue;
    }
    const target = inputs.length > 1 ? join(output, basename(input.file)) : output;
    const { check, done } = await mendWord(input, target, desk);
    if (done)
      await say(`${terminalSafe(input.file)} → ${terminalSafe(target)}: ${done.length > 0 ? done.join('; ') : 'không có gì phải sửa'}\n`);
    checks.push(check);
  }
  return checks;
}

/** What is mended goes into another file: a Word file is somebody's work. */
export function refuseWordOptions({ inputs, others }: WordWords, { fix, dryRun, output }: WordOptions): void {
  if (fix && output !== undefined && inputs.length === 0) throw new UsageError('Cùng với --fix, tùy chọn “-o” chỉ dùng khi sửa tệp Word');
  if (!fix && output !== undefined && wordEnding.test(output)) throw new UsageError('Ghi ra tệp Word thì “-o” chỉ dùng cùng với --fix');
  if (inputs.length === 0 || !fix) return;
  if (dryRun) throw new UsageError('Tùy chọn “--dry-run” không dùng được với tệp Word; --fix ghi ra tệp mới, tệp cũ giữ nguyên');
  if (others.length > 0) throw new UsageError('Sửa tệp Word và sửa kế hoạch cần hai lần gọi lệnh');
  if (output === undefined) throw new UsageError('Sửa tệp Word cần “-o <tệp mới>”: tệp cũ được giữ nguyên');
  if (inputs.length > 1 && wordEnding.test(output)) throw new UsageError('Nhiều tệp Word cần “-o” với một thư mục, không phải một tệp');
}
