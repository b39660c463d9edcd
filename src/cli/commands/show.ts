/** `tdkt show`: what a plan has become after a stage, as JSON. */
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostic.ts';
import { type Compiled, compiler, inTurn } from '../../repository/compile-all.ts';
import { type Input, toInput } from '../../repository/inputs.ts';
import { planCheck } from '../../repository/plan-check.ts';
import { didYouMeanOr } from '../../vietnamese/did-you-mean.ts';
import { Complaints } from '../complaints.ts';
import { intoFile, outputWords } from '../into-file.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

const stages = ['input', 'plan', 'document', 'page', 'read'] as const;
type Stage = (typeof stages)[number];

export function define(command: Command): void {
  command
    .usage('<kế hoạch> --stage <giai đoạn> [tùy chọn]')
    .argument('<kế hoạch>', 'một tệp .yaml, hoặc - là đầu vào chuẩn; với --stage read là một tệp .docx')
    .requiredOption(
      '--stage <giai đoạn>',
      'input: kế hoạch cùng phần kế thừa, ghi rõ từng trường ở tệp nào; plan: kế hoạch đã đọc và đánh số; document: văn bản sẽ ghi ra; page: các trang khi in, từng dòng ở đâu, lấy từ dòng nào của kế hoạch; read: những gì đọc được trong một tệp Word',
    )
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .option(...outputWords)
    .addHelpText('after', '\nVí dụ:\n  tdkt show ke-hoach-2026.yaml --stage plan');
}

interface Options {
  readonly stage: string;
  readonly templates?: string;
  readonly output?: string;
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  return intoFile(options.output, streams, (to) => showAll(command, options, to));
}

async function showAll(command: Command, options: Options, streams: Streams): Promise<number> {
  const stage = readStage(options.stage);
  if (stage === 'read') return showRead(command.args.map(toInput), streams);
  const complaints = new Complaints([]);
  const read = await compiler(
    { occasion: { ...occasionOf({}, streams), ...(stage === 'page' && { measure: 'all' as const }) }, templates: options.templates },
    streams.stdin,
  );
  for await (const compiled of inTurn(read, command.args.map(toInput))) {
    const { input, compilation } = compiled;
    complaints.addPlan(planCheck(input, compilation));
    await print(streams.stdout, await textOf(compiled, stage));
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}

/** What stands in Word files, whoever wrote them. */
async function showRead(inputs: readonly Input[], streams: Streams): Promise<number> {
  const { readWordFile } = await import('../../repository/word-files.ts');
  const problems: Diagnostic[] = [];
  for (const input of inputs) {
    const read = await readWordFile(input, streams.stdin, streams.env);
    if ('word' in read) await print(streams.stdout, `${JSON.stringify(read.word, null, 2)}\n`);
    else problems.push(read);
  }
  const complaints = new Complaints(problems);
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}

async function textOf({ input, bytes, compilation, inherited }: Compiled, stage: Exclude<Stage, 'read'>): Promise<string> {
  if (stage === 'page') return (await import('../page-json.ts')).pagesJson(compilation);
  if (stage !== 'input') return compilation[stage] ? `${JSON.stringify(compilation[stage], null, 2)}\n` : '';
  return bytes ? (await import('../../inherit/index.ts')).joinedYaml(input.file, bytes, inherited) : '';
}

function readStage(word: string): Stage {
  const stage = stages.find((name) => name === word);
  if (stage) return stage;
  throw new UsageError(`Không có giai đoạn “${word}”${didYouMeanOr(word, stages)}`);
}
