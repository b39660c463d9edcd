/** `tdkt show`: what a plan has become after a stage, as JSON. */
import type { Command } from 'commander';
import { compiler, inTurn } from '../../repository/compile-all.ts';
import { toInput } from '../../repository/inputs.ts';
import { planCheck } from '../../repository/plan-check.ts';
import { didYouMeanOr } from '../../vietnamese/did-you-mean.ts';
import { Complaints } from '../complaints.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

const stages = ['plan', 'document'] as const;
type Stage = (typeof stages)[number];

export function define(command: Command): void {
  command
    .usage('<kế hoạch> --stage <giai đoạn> [tùy chọn]')
    .argument('<kế hoạch>', 'một tệp .yaml, hoặc - là đầu vào chuẩn')
    .requiredOption('--stage <giai đoạn>', 'plan: kế hoạch đã đọc và đánh số; document: văn bản sẽ ghi ra')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText('after', '\nVí dụ:\n  tdkt show ke-hoach-2026.yaml --stage plan');
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<{ stage: string; templates?: string }>();
  const stage = readStage(options.stage);
  const complaints = new Complaints([]);
  const read = await compiler({ occasion: occasionOf({}, streams), templates: options.templates }, streams.stdin);
  for await (const { input, compilation } of inTurn(read, command.args.map(toInput))) {
    complaints.addPlan(planCheck(input, compilation));
    if (compilation[stage]) await print(streams.stdout, `${JSON.stringify(compilation[stage], null, 2)}\n`);
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}

function readStage(word: string): Stage {
  const stage = stages.find((name) => name === word);
  if (stage) return stage;
  throw new UsageError(`Không có giai đoạn “${word}”${didYouMeanOr(word, stages)}`);
}
