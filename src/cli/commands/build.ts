/** `tdkt build`: plans in, documents out. */
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostic.ts';
import { terminalSafe } from '../../report/safe-text.ts';
import { kindOf } from '../../repository/io.ts';
import { doAll } from '../../repository/many-plans.ts';
import { fileProblem } from '../../repository/problems.ts';
import { WritingQueue } from '../../repository/writing-queue.ts';
import { formats, writers } from '../../write/index.ts';
import { choosePlans, defineChoice } from '../choose-plans.ts';
import { Complaints } from '../complaints.ts';
import { type Output, type OutputOptions, planOutputs } from '../outputs.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

export function define(command: Command): void {
  defineChoice(command.usage('<kế hoạch…> [tùy chọn]'))
    .option('-o, --output <nơi>', 'tệp hoặc thư mục ghi kết quả, chưa có thì được tạo; - là đầu ra chuẩn (mặc định: cạnh kế hoạch)')
    .option('--format <các định dạng>', `${formats.join(', ')}; nhiều định dạng cách nhau dấu phẩy (mặc định: ${formats[0]})`)
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt build ke-hoach-2026.yaml\n  tdkt build ke-hoach/ -o ket-qua/ --format docx,html\n\nVăn bản đã có người sửa hay lưu lại, bằng chương trình nào cũng vậy, không bị ghi đè.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<OutputOptions & OccasionOptions & { templates?: string }>();
  const occasion = occasionOf(options, streams);
  const { inputs, problems } = await choosePlans(command, streams);
  const outputs = planOutputs(inputs, options, await existing(options.output));
  refuseTerminal(outputs, streams);
  const complaints = new Complaints(problems);
  const queue = new WritingQueue(async (target, problem) => {
    if (problem) complaints.add({ diagnostics: [problem], sources: {} });
    else await print(streams.stdout, `${terminalSafe(target)}\n`);
  });
  const wanted = [...new Set(outputs.map(({ format }) => format))];
  const job = { occasion, templates: options.templates, formats: wanted };
  let first = 0;
  for await (const { check, documents } of doAll(inputs, job, streams.stdin)) {
    complaints.addPlan(check);
    const places = outputs.slice(first, first + wanted.length);
    first += wanted.length;
    if (documents.length === 0) complaints.add({ diagnostics: await oldResults(places), sources: {} });
    for (const [index, { format, bytes }] of documents.entries()) {
      const target = places[index]?.target ?? null;
      if (target === null) await print(streams.stdout, bytes);
      else await queue.add(target, format, bytes);
    }
  }
  await queue.end();
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}

/** Where a plan gives no document, one of before is not to be taken for its own. */
async function oldResults(places: readonly Output[]): Promise<Diagnostic[]> {
  const targets = places.flatMap(({ target }) => target ?? []);
  const kinds = await Promise.all(targets.map(kindOf));
  return targets.filter((_, index) => kinds[index] === 'file').map(oldResult);
}

function oldResult(target: string): Diagnostic {
  return {
    ...fileProblem(target, 'ghi/ban_cu', 'Tệp này là bản cũ: lần này kế hoạch có lỗi, chưa dựng được, cần sửa lỗi rồi chạy lại'),
    severity: 'warning',
  };
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
