/** A plan held against its Word file: what is told, what is written back. */
import { printer } from '../repository/compile-all.ts';
import { toInput } from '../repository/inputs.ts';
import { kindOf } from '../repository/io.ts';
import { readWordFile } from '../repository/word-files.ts';
import { Complaints } from './complaints.ts';
import { compareWithWord, rebuilding, writeBack } from './diff-plan.ts';
import type { VersionOptions } from './diff-versions.ts';
import { readChoice } from './option-values.ts';
import { hasColor, print, type Streams } from './streams.ts';
import { occasionOf } from './today.ts';
import { UsageError } from './usage.ts';

/** As typed. */
export interface WordOptions extends VersionOptions {
  readonly write?: boolean;
}

const wordFormats = ['text', 'json'] as const;

/** Answers with the exit status: 0 where both say the same. */
export async function diffWord([planName, wordName]: readonly [string, string], options: WordOptions, streams: Streams): Promise<number> {
  if (/^[^:\\/]{2,}:./u.test(planName) && (await kindOf(planName)) === null)
    throw new UsageError(`“${planName}” là mốc của git, chỉ dùng khi so hai kế hoạch; so với tệp Word thì cần kế hoạch đang có trên máy`);
  const ofPlans = (['output', 'author', 'date'] as const).find((name) => options[name] !== undefined);
  if (ofPlans) throw new UsageError(`Tùy chọn “--${ofPlans}” chỉ dùng khi so hai kế hoạch`);
  const format = readChoice(options.format ?? 'text', wordFormats, 'định dạng');
  if (planName === '-' && options.write) throw new UsageError('Không ghi lại được đầu vào chuẩn, hãy dùng --write với tên tệp');
  const read = await printer({ occasion: occasionOf({}, streams), templates: options.templates }, streams.stdin);
  const compiled = await read(toInput(planName), new Map());
  const word = await readWordFile(toInput(wordName), streams.stdin, streams.env);
  const complaints = new Complaints('word' in word ? [] : [word]);
  const { diagnostics, sources, document } = compiled.compilation;
  // What is wrong with a plan is told when building; here only what keeps it from being printed.
  if (!document) complaints.add({ diagnostics: diagnostics.filter(({ severity }) => severity === 'error'), sources });
  const found = document && 'word' in word ? await compareWithWord(compiled, wordName, word.word) : null;
  const problems = found && options.write ? await writeBack(compiled, found) : [];
  complaints.add({ diagnostics: problems, sources: {} });
  const { diffReports, isSame } = await import('./diff-report.ts');
  if (found) {
    const isWritten = options.write === true && problems.length === 0;
    const isChanged = isWritten && found.rows.some(({ isPlain }) => isPlain);
    const rebuild = isChanged ? await rebuilding(await read(toInput(planName), new Map()), options.templates) : '';
    await print(streams.stdout, diffReports[format]({ ...found, isWritten, rebuild }, hasColor(streams.stdout, streams.env)));
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return found && found.rows.length + found.later === 0 && isSame(found) && problems.length === 0 ? 0 : 1;
}
