/** `tdkt validate`: all complaints about plans; nothing is written unless asked. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ReportFormat } from '../../report/index.ts';
import type { Run } from '../../report/run.ts';
import { Beside } from '../../repository/beside.ts';
import { checker, inheritors, inTurn, type Reading } from '../../repository/compile-all.ts';
import type { Input } from '../../repository/inputs.ts';
import { doAll } from '../../repository/many-plans.ts';
import { type PlanCheck, planCheck } from '../../repository/plan-check.ts';
import { factsIn } from '../../repository/plan-work.ts';
import { type CacheOptions, cacheOf, defineCache } from '../cache-options.ts';
import { checkWords, refuseWordOptions, type WordOptions, withFolders, wordsAmong } from '../check-words.ts';
import { type ChoiceOptions, choosePlans, defineChoice, defineRegister } from '../choose-plans.ts';
import { collectRun, outcomesOnce } from '../collect-run.ts';
import { fixOne } from '../fix-file.ts';
import { type FixedShared, fixableBeside, fixShared, leftText, unseenText } from '../fix-shared.ts';
import { intoFile } from '../into-file.ts';
import { readChoice, readCount } from '../option-values.ts';
import { refuseReports } from '../outputs.ts';
import { Progress } from '../progress.ts';
import { addToJobPage, type Report, readReport, reportEndings, writeReport } from '../reports.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';

const formatNames = ['text', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown'] as const satisfies readonly ReportFormat[];
const severities = ['error', 'warning'] as const;

interface Options extends OccasionOptions, CacheOptions, ChoiceOptions, WordOptions {
  readonly templates?: string;
  readonly format?: string;
  readonly maxProblems?: string;
  readonly failOn?: string;
  readonly report?: readonly string[];
}

export function define(command: Command): void {
  command
    .usage('<kế hoạch…> [tùy chọn]')
    .option('--for-signature', 'kiểm tra trước khi trình ký: chỗ trống, dự thảo, căn cứ chưa chắc là lỗi; nói rõ điều gì chưa xét')
    .option('--fix', 'tự sửa những lỗi an toàn (khoảng trắng, dấu câu, số thứ tự …) ngay trong tệp kế hoạch')
    .option(
      '-o, --output <nơi>',
      'ghi lời báo vào tệp mới này thay vì in ra; với --fix và tệp Word: nơi ghi bản đã sửa (nhiều tệp thì là thư mục)',
    )
    .option('--dry-run', 'cùng với --fix: chỉ in chỗ sẽ sửa, không ghi tệp')
    .option('--format <định dạng>', `${formatNames.join(', ')} (mặc định: text)`)
    .option('--max-problems <số>', 'in nhiều nhất ngần ấy điểm')
    .option('--fail-on <mức>', 'warning: cảnh báo cũng làm cho lệnh trả mã 1 (mặc định: chỉ lỗi)')
    .option('--report <tệp>', `ghi thêm báo cáo vào tệp, dùng nhiều lần được; theo đuôi: ${reportEndings}`, listed)
    .option('--today <ngày>', 'ngày coi là hôm nay, khi kế hoạch chưa có ngày (mặc định: ngày của máy)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay từng mẫu có sẵn theo tên')
    .addHelpText(
      'after',
      '\nTệp Word (.docx; .doc, .odt, .rtf khi máy có LibreOffice) được xét thể thức như nó đang có: trang, phông, cỡ chữ, các thành phần.\n\nVí dụ:\n  tdkt validate ke-hoach-2026.yaml\n  tdkt validate ke-hoach-2025.docx\n  tdkt validate ke-hoach-2025.docx --fix -o ban-moi.docx\n  tdkt validate ke-hoach/ --for-signature --report phieu.html',
    );
  defineChoice(command, '; văn bản Word (.docx) thì chỉ xét thể thức');
  defineRegister(command);
  defineCache(command);
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  return intoFile(options.fix ? undefined : options.output, streams, (to) => validateAll(command, options, to));
}

async function validateAll(command: Command, options: Options, streams: Streams): Promise<number> {
  const format = readChoice(options.format ?? 'text', formatNames, 'định dạng');
  const failOn = readChoice(options.failOn ?? 'error', severities, 'mức');
  const occasion = occasionOf(options, streams);
  const most = readCount(options.maxProblems, '--max-problems');
  const reports = (options.report ?? []).map(readReport);
  if (options.dryRun && !options.fix) throw new UsageError('Tùy chọn “--dry-run” chỉ dùng cùng với --fix');

  const named = await wordsAmong(command.args);
  const chosen = await choosePlans(command, streams, named);
  const { inputs, inheritable } = chosen;
  const { words, problems } = await withFolders(named, chosen);
  refuseWordOptions(words, options);
  refuseReports(inputs, reports);
  const reading = { occasion, templates: options.templates };
  const checks: PlanCheck[] = [];
  const once = outcomesOnce();
  const unwritten: Diagnostic[] = [];
  const beside = new Beside();
  const progress = new Progress(streams, options.quiet ? 0 : inputs.length);
  if (options.fix) {
    const dryRun = options.dryRun ?? false;
    const changes = format === 'text' ? streams.stdout : streams.stderr;
    const known = new Set([...inheritable, ...inputs.map(({ file }) => resolve(file))]);
    const left = new Set<string>();
    const shared = await fixInherited(inputs, known, reading, dryRun, streams.stdin);
    await print(changes, shared.report);
    unwritten.push(...shared.problems);
    for await (const { input, facts, check, report, beyond } of fixAll(inputs, reading, dryRun, streams.stdin)) {
      beside.add(input, facts, check);
      if (input.aside) continue;
      // What would be changed in it has been shown.
      if (!dryRun || !shared.files.has(resolve(input.file))) await print(changes, report);
      checks.push(once(check));
      for (const file of beyond) if (!known.has(resolve(file))) left.add(file);
    }
    await print(streams.stderr, leftText(left) + (options.quiet ? '' : unseenText(shared.unseen)));
  } else {
    const job = { ...reading, formats: null, cache: cacheOf(options, inputs, streams.env) };
    let done = 0;
    for await (const { check, facts, last } of doAll(inputs, job, streams.stdin)) {
      progress.at(done, check.plan.file);
      beside.add(inputs[done], facts, check);
      if (!inputs[done++]?.aside || last) checks.push(once(check));
    }
    progress.clear();
  }
  checks.push(
    ...(await checkWords(words, options, { ...streams, occasion }, (text) =>
      print(format === 'text' ? streams.stdout : streams.stderr, text),
    )),
  );
  const found = await collectRun(checks, [...problems, ...words.problems, ...unwritten], occasion, streams.env, await beside.compared());
  found.diagnostics.push(...(await writeReports(found, reports, format === 'github' ? streams.env['GITHUB_STEP_SUMMARY'] : undefined)));
  const { formats } = await import('../../report/index.ts');
  const text = await formats[format]({ ...found, most }, { color: hasColor(streams.stdout, streams.env) });
  // That there is nothing to check has been said.
  const isNothing = format === 'text' && found.diagnostics.length === 0 && (checks.length === 0 || options.quiet);
  if (!options.dryRun && !isNothing) await print(streams.stdout, text);
  return found.diagnostics.some(({ severity }) => severity === 'error' || severity === failOn) ? 1 : 0;
}

async function* fixAll(inputs: readonly Input[], reading: Reading, dryRun: boolean, stdin: Streams['stdin']) {
  for await (const one of inTurn(await checker(reading, stdin), inputs)) {
    const { input } = one;
    const { compilation, report } = input.aside ? { compilation: one.compilation, report: '' } : await fixOne(one, dryRun);
    const facts = inputs.length > 1 ? await factsIn(input, compilation) : undefined;
    const beyond = await fixableBeside({ ...one, compilation });
    yield { input, facts, check: planCheck(input, compilation), report, beyond };
  }
}

/** Before the plans are read to be mended themselves: then they are read with what they inherit as it has become. */
async function fixInherited(
  inputs: readonly Input[],
  named: ReadonlySet<string>,
  reading: Reading,
  dryRun: boolean,
  stdin: Streams['stdin'],
): Promise<FixedShared> {
  const plans = inputs.filter((input) => !input.stdin && !input.aside);
  return fixShared(inTurn(await inheritors(reading, stdin), plans), named, dryRun);
}

function listed(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word];
}

/** What could not be written is a complaint of the run. */
async function writeReports(run: Run, reports: readonly Report[], jobPage: string | undefined): Promise<Diagnostic[]> {
  const problems: (Diagnostic | null)[] = [];
  for (const report of reports) problems.push(await writeReport(run, report));
  if (jobPage) problems.push(await addToJobPage(run, jobPage));
  return problems.filter((problem) => problem !== null);
}
