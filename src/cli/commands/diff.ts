/** `tdkt diff`: what someone has changed in the Word file of a plan; with `--write` plain wording goes back into the plan. */
import type { Command } from 'commander';
import { printer } from '../../repository/compile-all.ts';
import { toInput } from '../../repository/inputs.ts';
import { readWordFile } from '../../repository/word-files.ts';
import { Complaints } from '../complaints.ts';
import { compareWithWord, writeBack } from '../diff-plan.ts';
import { readChoice } from '../option-values.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

const formatNames = ['text', 'json'] as const;

interface Options {
  readonly format?: string;
  readonly write?: boolean;
  readonly templates?: string;
}

export function define(command: Command): void {
  command
    .usage('<kế hoạch> <tệp Word> [tùy chọn]')
    .argument('<kế hoạch>', 'tệp .yaml')
    .argument('<tệp Word>', 'tệp .docx dựng từ kế hoạch ấy, đã có người sửa')
    .option('--write', 'ghi những chỗ chỉ sửa chữ trở lại kế hoạch; chú thích và cách viết của tệp giữ nguyên')
    .option('--format <định dạng>', `${formatNames.join(', ')} (mặc định: text)`)
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt diff ke-hoach-2026.yaml ke-hoach-2026.docx\n  tdkt diff ke-hoach-2026.yaml ke-hoach-2026.docx --write\n\nKết thúc với mã 0 khi hai tệp nói như nhau, 1 khi khác nhau hoặc không đọc được, 2 khi dùng sai.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const format = readChoice(options.format ?? 'text', formatNames, 'định dạng');
  const [planName, wordName] = planAndWord(command.args);
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
  const { diffReports, isSame } = await import('../diff-report.ts');
  if (found) {
    const isWritten = options.write === true && problems.length === 0;
    await print(streams.stdout, diffReports[format]({ ...found, isWritten }, hasColor(streams.stdout, streams.env)));
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return found && found.rows.length + found.later === 0 && isSame(found) && problems.length === 0 ? 0 : 1;
}

/** In whichever order they are named. */
function planAndWord([first = '', second = '']: readonly string[]): readonly [string, string] {
  const isPlan = (name: string) => name === '-' || /\.ya?ml$/iu.test(name);
  if (isPlan(first) && isPlan(second))
    throw new UsageError('Lệnh “diff” so một kế hoạch với một tệp Word, hãy cho một tệp .yaml và một tệp .docx');
  if (!isPlan(first) && !isPlan(second)) throw new UsageError('Lệnh “diff” cần một kế hoạch (.yaml) bên cạnh tệp Word');
  return isPlan(first) ? [first, second] : [second, first];
}
