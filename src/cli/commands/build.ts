/** `tdkt build`: plans in, documents out. */
import type { Command } from 'commander';
import { Beside } from '../../repository/beside.ts';
import { kindOf } from '../../repository/io.ts';
import { doAll } from '../../repository/many-plans.ts';
import type { Done } from '../../repository/plan-work.ts';
import { type ResultFormat, resultFormats, results as resultKinds, writtenAs } from '../../write/index.ts';
import { BuildResults } from '../build-results.ts';
import { type CacheOptions, cacheOf, defineCache } from '../cache-options.ts';
import { type ChoiceOptions, choosePlans, defineChoice, defineRegister } from '../choose-plans.ts';
import type { Built } from '../keep-building.ts';
import { type Output, type OutputOptions, planOutputs } from '../outputs.ts';
import type { Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

interface Options extends OutputOptions, OccasionOptions, CacheOptions, ChoiceOptions {
  readonly templates?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly measure?: boolean;
}

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .option('-o, --output <nơi>', 'tệp hoặc thư mục ghi kết quả, chưa có thì được tạo; - là đầu ra chuẩn (mặc định: cạnh kế hoạch)')
    .option('--format <các định dạng>', `${resultFormats.join(', ')}; nhiều định dạng cách nhau dấu phẩy (mặc định: ${resultFormats[0]})`)
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .option('--force', 'dựng lại cả văn bản đã có người sửa; bản ấy được giữ bên cạnh với tên ….ban-cu-1')
    .option('--check', 'không ghi gì, chỉ báo những văn bản không khớp với kế hoạch (cho CI, khi văn bản cũng được lưu trong kho)')
    .option('--measure', 'nói thêm mỗi kế hoạch in ra bao nhiêu trang, trang cuối có thể bớt đi bằng cách nào')
    .option('--metadata', 'ghi thêm cạnh văn bản thông tin mà phần mềm quản lý văn bản cần: .thong-tin.json và .thong-tin.xml')
    .option('--watch', 'dựng lại mỗi khi kế hoạch, tệp dùng chung hay mẫu được lưu, cho đến khi nhấn Ctrl+C')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt build ke-hoach-2026.yaml\n  tdkt build ke-hoach/ -o ket-qua/ --format docx,html\n\nVăn bản đã có người sửa, bằng chương trình nào cũng vậy, không bị ghi đè; có chữ ký số hay mật khẩu thì --force cũng không.',
    );
  defineChoice(command);
  defineRegister(command);
  defineCache(command);
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const other = options.watch ? 'watch' : options.force ? 'force' : null;
  if (options.check && other) throw new UsageError(`Tùy chọn “--${other}” không dùng cùng với “--check”`);
  if (!options.watch) return (await build(command, streams)).status;
  const { keepBuilding } = await import('../keep-building.ts');
  return keepBuilding(
    () => build(command, streams),
    [...command.args, ...(options.templates === undefined ? [] : [options.templates])],
    streams,
  );
}

async function build(command: Command, streams: Streams): Promise<Built> {
  const options = command.opts<Options>();
  const { check = false, force = false, quiet = false, watch = false, measure = false, metadata = false } = options;
  const occasion = { ...occasionOf(options, streams), measure: measure || metadata ? 'all' : 'short' } as const;
  const { inputs, problems } = await choosePlans(command, streams);
  const known = inputs.filter(({ aside }) => aside === 'known').length;
  const outputs = planOutputs(inputs.slice(known), options, await existing(options.output));
  refuseTerminal(outputs, streams);
  refuseStream(outputs, options);
  const wanted = [...new Set(outputs.map(({ format }) => format))];
  const job = {
    occasion,
    templates: options.templates,
    formats: [...new Set(wanted.map(writtenAs))],
    cache: cacheOf(options, inputs, streams.env),
  };
  const plans = inputs.filter(({ aside }) => !aside).length;
  const { templates } = options;
  const results = new BuildResults(streams, { plans, problems, quiet, check, force, onlyNew: watch, pages: measure, templates });
  const origins = new Set<string>();
  const beside = new Beside();
  let index = 0;
  const placesOf = (plan: number) =>
    plan < known ? [] : outputs.slice((plan - known) * wanted.length, (plan - known + 1) * wanted.length);
  for await (const done of finished(doAll(inputs, job, streams.stdin), wanted, placesOf, { check, env: streams.env })) {
    const places = placesOf(index);
    beside.add(inputs[index], done.facts, done.check);
    for (const { file } of done.origins) origins.add(file);
    // What is wrong for all plans is said by every part of a run.
    if (!inputs[index++]?.aside || done.last) await results.add(done, places);
  }
  results.hear(await beside.compared());
  return { status: await results.end(), madeOf: [...inputs.map(({ file }) => file), ...origins] };
}

/** PDFs are made of the Word documents of many plans at a time. */
async function* finished(
  all: AsyncIterable<Done>,
  wanted: readonly ResultFormat[],
  placesOf: (plan: number) => readonly Output[],
  { check, env }: { readonly check: boolean; readonly env: NodeJS.ProcessEnv },
): AsyncGenerator<Done> {
  if (!wanted.includes('pdf')) return yield* all;
  const { withPdfs } = await import('../../repository/with-pdfs.ts');
  const targetOf = (plan: number) => placesOf(plan).find(({ format }) => format === 'pdf')?.target ?? null;
  yield* withPdfs(all, { wanted, targetOf, convert: !check, env });
}

async function existing(output: string | undefined): ReturnType<typeof kindOf> {
  return output === undefined || output === '-' ? null : await kindOf(output.replace(/(?<=.)[/\\]+$/u, ''));
}

function refuseTerminal(outputs: readonly Output[], { stdout }: Streams): void {
  const unreadable = stdout.isTTY && outputs.find(({ format, target }) => target === null && resultKinds[format].binary);
  if (!unreadable) return;
  const { extension } = resultKinds[unreadable.format];
  throw new UsageError(`Tệp .${extension} không in ra màn hình được, hãy thêm -o với tên tệp, hoặc --format text`);
}

/** What comes from a stream or goes to one is there only once. */
function refuseStream(outputs: readonly Output[], { check, watch }: Options): void {
  if (!(check || watch) || !outputs.some(({ input, target }) => target === null || input.stdin)) return;
  throw new UsageError(`Tùy chọn “--${check ? 'check' : 'watch'}” cần kế hoạch và văn bản là tệp, không dùng với dấu -`);
}
