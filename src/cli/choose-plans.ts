/** Which plans a command is about: words, folders, patterns and lists of files, the same for every command of many plans. */
import type { Command } from 'commander';
import type { Diagnostic } from '../diagnostic.ts';
import { terminalSafe } from '../report/safe-text.ts';
import { afterKnown, findInputs, findKnown, findListed, type Input, type Inputs, joined } from '../repository/inputs.ts';
import { fileProblem } from '../repository/problems.ts';
import { markShard } from '../repository/shard.ts';
import { readShard } from './option-values.ts';
import { print, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

export interface ChoiceOptions {
  readonly filesFrom?: string;
  readonly allowEmpty?: boolean;
  readonly shard?: string;
  readonly since?: string;
  /** Of commands that have it. */
  readonly register?: readonly string[];
  /** Of commands that have it. */
  readonly templates?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

/** After a command's own options: these are for repositories. `others`: what it takes beside plans. */
export function defineChoice(command: Command, others = ''): void {
  command
    .argument('[kế hoạch...]', `tệp .yaml, thư mục, mẫu tên như "2026/*.yaml", hoặc - là đầu vào chuẩn${others}`)
    .option('--files-from <tệp>', 'đọc thêm tên kế hoạch từ một danh sách, mỗi dòng một tên; - là đầu vào chuẩn')
    .option('--allow-empty', 'không có kế hoạch nào cũng không là lỗi')
    .option('--shard <phần>', 'chỉ làm một phần các kế hoạch, như 2/8: phần thứ hai trong tám phần, để chia cho nhiều máy')
    .option('--since <mốc>', 'chỉ làm những kế hoạch đã đổi từ mốc ấy của git (nhánh, thẻ, commit), hay dựng từ tệp đã đổi')
    .option('--verbose', 'nêu tên những tệp YAML không phải kế hoạch')
    .option('--quiet', 'chỉ in lỗi và cảnh báo');
}

/** Of commands that hold plans beside each other. */
export function defineRegister(command: Command): void {
  command.option(
    '--register <nơi>',
    'thư mục hoặc tệp kế hoạch đã ban hành: chỉ để so số, ngày, nhiệm vụ, viện dẫn với chúng, không kiểm tra chúng; dùng nhiều lần được',
    (word: string, words: readonly string[] = []) => [...words, word],
  );
}

/** Files of another kind that the command line names too, and its other words. */
interface Apart {
  readonly inputs: readonly unknown[];
  readonly others: readonly string[];
}

/** Throws {@link UsageError} when nothing is named at all. Says what was skipped, and that nothing is left. */
export async function choosePlans(
  command: Command,
  streams: Streams,
  apart: Apart = { others: command.args, inputs: [] },
): Promise<Inputs> {
  const { filesFrom, allowEmpty = false, verbose = false, quiet = false } = command.opts<ChoiceOptions>();
  const words = apart.others;
  if (apart.inputs.length > 0 && words.length === 0 && filesFrom === undefined) return withRegister(await findInputs([]), command);
  if (words.length === 0 && filesFrom === undefined && !allowEmpty) throw new UsageError(`Thiếu <kế hoạch> sau lệnh “${command.name()}”`);
  if (filesFrom === '-' && words.includes('-')) throw new UsageError('Đầu vào chuẩn chỉ đọc được một lần: là danh sách, hoặc là kế hoạch');
  const listed = filesFrom === undefined ? [] : [await findListed(filesFrom, streams.stdin)];
  const all = joined([await findInputs(words, allowEmpty), ...listed]);
  // Of shared parts there is nothing to build or to list, but their mistakes are to be told.
  const found = command.name() === 'validate' ? { ...all, inputs: [...all.inputs, ...all.shared] } : all;
  if (!quiet) await print(streams.stderr, skippedText(found, verbose));
  if (found.inputs.length + found.problems.length > 0)
    return withRegister({ ...found, inputs: await ofThisRun(found.inputs, command) }, command);
  if (!allowEmpty) return { ...found, problems: [emptyList(filesFrom ?? '')] };
  if (!quiet) await print(streams.stderr, 'Không có kế hoạch nào.\n');
  return found;
}

/** The other plans marked as `aside`: they are looked at for what rules over all plans ask of them. */
async function ofThisRun(inputs: readonly Input[], command: Command): Promise<readonly Input[]> {
  const { since, templates, ...options } = command.opts<ChoiceOptions>();
  const shard = readShard(options.shard);
  const marked = since === undefined ? inputs : await changedOnes(inputs, since, templates);
  return shard ? markShard(marked, shard) : marked;
}

async function changedOnes(inputs: readonly Input[], since: string, templates: string | undefined): Promise<readonly Input[]> {
  const { markUnchanged } = await import('../repository/since.ts');
  const marked = await markUnchanged(inputs, since, templates);
  if (typeof marked === 'string') throw new UsageError(marked);
  return marked;
}

async function withRegister(chosen: Inputs, command: Command): Promise<Inputs> {
  const { register } = command.opts<ChoiceOptions>();
  if (register === undefined) return chosen;
  const { inputs, problems } = await findKnown(register);
  return { ...chosen, inputs: afterKnown(chosen.inputs, inputs), problems: [...chosen.problems, ...problems] };
}

function emptyList(list: string): Diagnostic {
  const name = list === '-' ? 'đầu vào chuẩn' : list;
  return fileProblem(name, 'tep/khong_co_ke_hoach', 'Danh sách này không có kế hoạch nào; nếu như vậy là đúng, cần thêm --allow-empty');
}

/** What was found and left alone. */
function skippedText({ strangers, empty, deleted, folders }: Inputs, verbose: boolean): string {
  const counts = [
    ...(empty.length > 0 ? [`${empty.length} tệp YAML rỗng`] : []),
    ...(strangers.length > 0 ? [`${strangers.length} tệp YAML không có trường nào của kế hoạch`] : []),
    ...(deleted.length > 0 ? [`${deleted.length} tệp đã xóa`] : []),
    ...(folders.length > 0 ? [`${folders.length} thư mục trong danh sách tệp`] : []),
  ];
  if (counts.length === 0) return '';
  const names = [...empty, ...strangers, ...deleted, ...folders].map((file) => `  ${terminalSafe(file)}\n`);
  return `Bỏ qua ${counts.join(', ')}${verbose ? `:\n${names.join('')}` : ' (thêm --verbose để xem tên)\n'}`;
}
