/** `tdkt build`: plans in, documents out. */
import type { Command } from 'commander';
import { terminalSafe } from '../../report/safe-text.ts';
import { findInputs } from '../../repository/inputs.ts';
import { kindOf } from '../../repository/io.ts';
import { doAll } from '../../repository/many-plans.ts';
import { WritingQueue } from '../../repository/writing-queue.ts';
import { formats, writers } from '../../write/index.ts';
import { type CacheOptions, cacheOf, defineCache } from '../cache-options.ts';
import { Complaints } from '../complaints.ts';
import { type Output, type OutputOptions, planOutputs } from '../outputs.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .argument('<kế hoạch...>', 'tệp .yaml, thư mục, mẫu tên như "2026/*.yaml", hoặc - là đầu vào chuẩn')
    .option('-o, --output <nơi>', 'tệp hoặc thư mục ghi kết quả; - là đầu ra chuẩn (mặc định: cạnh kế hoạch)')
    .option('--format <các định dạng>', `${formats.join(', ')}; nhiều định dạng cách nhau dấu phẩy (mặc định: ${formats[0]})`)
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt build ke-hoach-2026.yaml\n  tdkt build ke-hoach/ -o ket-qua/ --format docx,html\n\nVăn bản đã có người sửa hay lưu lại, bằng chương trình nào cũng vậy, không bị ghi đè.',
    );
  defineCache(command);
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<OutputOptions & OccasionOptions & CacheOptions & { templates?: string }>();
  const occasion = occasionOf(options, streams);
  const { inputs, problems } = await findInputs(command.args);
  const outputs = planOutputs(inputs, options, await isFolder(options.output));
  refuseTerminal(outputs, streams);
  const complaints = new Complaints(problems);
  const queue = new WritingQueue(async (target, outcome) => {
    if (typeof outcome !== 'string') complaints.add({ diagnostics: [outcome], sources: {} });
    else await print(streams.stdout, `${terminalSafe(target)}\n`);
  });
  const wanted = [...new Set(outputs.map(({ format }) => format))];
  const job = { occasion, templates: options.templates, formats: wanted, cache: cacheOf(options, inputs, streams.env) };
  let first = 0;
  for await (const { check, documents } of doAll(inputs, job, streams.stdin)) {
    complaints.addPlan(check);
    for (const [index, { format, bytes }] of documents.entries()) {
      const target = outputs[first + index]?.target ?? null;
      if (target === null) await print(streams.stdout, bytes);
      else await queue.add(target, format, bytes);
    }
    first += wanted.length;
  }
  await queue.end();
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}

async function isFolder(output: string | undefined): Promise<boolean> {
  return output !== undefined && (await kindOf(output)) === 'folder';
}

function refuseTerminal(outputs: readonly Output[], { stdout }: Streams): void {
  const unreadable = stdout.isTTY && outputs.find(({ format, target }) => target === null && writers[format].binary);
  if (!unreadable) return;
  const { extension } = writers[unreadable.format];
  throw new UsageError(`Tệp .${extension} không in ra màn hình được, hãy thêm -o với tên tệp, hoặc --format text`);
}
