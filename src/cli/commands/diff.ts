/** `tdkt diff`: two versions of a plan; or what someone has changed in its Word file, with `--write` plain wording goes back into the plan. */
import type { Command } from 'commander';
import { printer } from '../../repository/compile-all.ts';
import { toInput } from '../../repository/inputs.ts';
import { readWordFile } from '../../repository/word-files.ts';
import { Complaints } from '../complaints.ts';
import { compareWithWord, writeBack } from '../diff-plan.ts';
import type { VersionOptions } from '../diff-versions.ts';
import { readChoice } from '../option-values.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

const wordFormats = ['text', 'json'] as const;

interface Options extends VersionOptions {
  readonly write?: boolean;
}

export function define(command: Command): void {
  command
    .usage('<bản cũ> <bản mới> [tùy chọn]')
    .argument('<bản cũ>', 'kế hoạch: tệp .yaml, hoặc mốc của git như HEAD~1:ke-hoach-2026.yaml')
    .argument('<bản mới>', 'kế hoạch khác; hoặc tệp .docx dựng từ kế hoạch ấy, đã có người sửa')
    .option('-o, --output <tệp>', 'hai kế hoạch: ghi ra .docx có theo dõi thay đổi (Track Changes), .html để gửi thư, .json, .txt')
    .option('--author <tên>', 'tên người sửa trong tệp .docx ấy (mặc định: tdkt)')
    .option('--date <ngày>', 'ngày sửa trong tệp ấy, như 29/11/2026 (mặc định: không ghi)')
    .option('--write', 'tệp Word: ghi những chỗ chỉ sửa chữ trở lại kế hoạch; chú thích và cách viết của tệp giữ nguyên')
    .option(
      '--format <định dạng>',
      `${wordFormats.join(', ')}; hai kế hoạch còn có html, docx (mặc định: theo đuôi của -o, không có thì text)`,
    )
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt diff du-thao-1.yaml du-thao-2.yaml\n  tdkt diff HEAD~1:ke-hoach-2026.yaml ke-hoach-2026.yaml -o so-sanh.docx\n  tdkt diff ke-hoach-2026.yaml ke-hoach-2026.docx --write\n\nKết thúc với mã 0 khi hai bên nói như nhau, 1 khi khác nhau hoặc không đọc được, 2 khi dùng sai.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const [first = '', second = ''] = command.args;
  if (isPlan(first) && isPlan(second)) {
    if (options.write) throw new UsageError('--write chỉ dùng khi so với tệp Word: chữ sửa ở đó được ghi lại vào kế hoạch');
    const { diffVersions } = await import('../diff-versions.ts');
    return diffVersions([first, second], options, streams);
  }
  return diffWord(planAndWord(first, second), options, streams);
}

async function diffWord([planName, wordName]: readonly [string, string], options: Options, streams: Streams): Promise<number> {
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
  const { diffReports, isSame } = await import('../diff-report.ts');
  if (found) {
    const isWritten = options.write === true && problems.length === 0;
    await print(streams.stdout, diffReports[format]({ ...found, isWritten }, hasColor(streams.stdout, streams.env)));
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return found && found.rows.length + found.later === 0 && isSame(found) && problems.length === 0 ? 0 : 1;
}

function isPlan(name: string): boolean {
  return name === '-' || /\.ya?ml$/iu.test(name);
}

/** In whichever order they are named. */
function planAndWord(first: string, second: string): readonly [string, string] {
  if (!isPlan(first) && !isPlan(second)) throw new UsageError('Lệnh “diff” cần hai kế hoạch (.yaml), hoặc một kế hoạch bên cạnh tệp Word');
  return isPlan(first) ? [first, second] : [second, first];
}
