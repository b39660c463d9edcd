/** `tdkt build`: plans in, documents out. */
import type { Command } from 'commander';
import { kindOf } from '../../repository/io.ts';
import { doAll } from '../../repository/many-plans.ts';
import { formats, writers } from '../../write/index.ts';
import { BuildResults } from '../build-results.ts';
import { type CacheOptions, cacheOf, defineCache } from '../cache-options.ts';
import { type ChoiceOptions, choosePlans, defineChoice } from '../choose-plans.ts';
import { type Output, type OutputOptions, planOutputs } from '../outputs.ts';
import type { Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .option('-o, --output <nơi>', 'tệp hoặc thư mục ghi kết quả, chưa có thì được tạo; - là đầu ra chuẩn (mặc định: cạnh kế hoạch)')
    .option('--format <các định dạng>', `${formats.join(', ')}; nhiều định dạng cách nhau dấu phẩy (mặc định: ${formats[0]})`)
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt build ke-hoach-2026.yaml\n  tdkt build ke-hoach/ -o ket-qua/ --format docx,html\n\nVăn bản đã có người sửa hay lưu lại, bằng chương trình nào cũng vậy, không bị ghi đè.',
    );
  defineChoice(command);
  defineCache(command);
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<OutputOptions & OccasionOptions & CacheOptions & ChoiceOptions & { templates?: string }>();
  const occasion = occasionOf(options, streams);
  const { inputs, problems } = await choosePlans(command, streams);
  const outputs = planOutputs(inputs, options, await existing(options.output));
  refuseTerminal(outputs, streams);
  const wanted = [...new Set(outputs.map(({ format }) => format))];
  const job = { occasion, templates: options.templates, formats: wanted, cache: cacheOf(options, inputs, streams.env) };
  const plans = inputs.filter(({ aside }) => !aside).length;
  const results = new BuildResults(streams, { plans, problems, quiet: options.quiet ?? false });
  let index = 0;
  for await (const done of doAll(inputs, job, streams.stdin)) {
    const places = outputs.slice(index * wanted.length, (index + 1) * wanted.length);
    // What is wrong for all plans is said by every part of a run.
    if (!inputs[index++]?.aside || done.last) await results.add(done, places);
  }
  return results.end();
}

async function existing(output: string | undefined): ReturnType<typeof kindOf> {
  return output === undefined || output === '-' ? null : await kindOf(output.replace(/(?<=.)[/\\]+$/u, ''));
}

function refuseTerminal(outputs: readonly Output[], { stdout }: Streams): void {
  const unreadable = stdout.isTTY && outputs.find(({ format, target }) => target === null && writers[format].binary);
  if (!unreadable) return;
  const { extension } = writers[unreadable.format];
  throw new UsageError(`Tệp .${extension} không in ra màn hình được, hãy thêm -o với tên tệp, hoặc --format text`);
}
