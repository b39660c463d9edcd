/** `tdkt roll`: last year's plan made the next one's, in a file of its own. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../diagnostic.ts';
import { terminalSafe } from '../../report/safe-text.ts';
import { type Compiled, renewer } from '../../repository/compile-all.ts';
import { toInput } from '../../repository/inputs.ts';
import { kindOf } from '../../repository/io.ts';
import { makeFolderOf } from '../../repository/make-folder.ts';
import { fileProblem } from '../../repository/problems.ts';
import { writeNew } from '../../repository/write-new.ts';
import type { Rolled } from '../../roll/index.ts';
import { agrees } from '../agree.ts';
import { Complaints } from '../complaints.ts';
import { Step } from '../progress.ts';
import { hasColor, print, type Streams } from '../streams.ts';
import { type OccasionOptions, occasionOf } from '../today.ts';
import { UsageError } from '../usage.ts';
import { refuseTarget } from '../write-draft.ts';

interface Options extends OccasionOptions {
  readonly to?: string;
  readonly output?: string;
  readonly yes?: boolean;
}

export function define(command: Command): void {
  command
    .usage('<kế hoạch> --to <năm> [tùy chọn]')
    .argument('<kế hoạch>', 'tệp .yaml của năm trước')
    .option('--to <năm>', 'năm của kế hoạch mới, như 2027; với kế hoạch nhiều năm thì 2031-2035')
    .option('-o, --output <tệp>', 'tệp .yaml của kế hoạch mới, - là đầu ra chuẩn (mặc định: cạnh tệp cũ, tên đổi theo năm)')
    .option('-y, --yes', 'ghi ngay, không hỏi lại')
    .option('--today <ngày>', 'ngày để xét hiệu lực của căn cứ, như 20/11/2026 (mặc định: hôm nay)')
    .addHelpText(
      'after',
      '\nVí dụ:\n  tdkt roll ke-hoach-2026.yaml --to 2027\n\nTệp cũ giữ nguyên; tệp mới đã có thì không bị ghi đè. Chỗ nào còn phải người quyết định thì có dòng “# xem lại: …” ở trên.',
    );
}

export async function run(command: Command, streams: Streams): Promise<number> {
  const options = command.opts<Options>();
  const [file] = command.args;
  if (file === undefined) throw new UsageError('Thiếu <kế hoạch> sau lệnh “roll”');
  if (/\.(?:docx?|odt|rtf|pdf)$/iu.test(file))
    throw new UsageError(`“${file}” không phải là tệp kế hoạch .yaml; văn bản Word thì chạy “tdkt import ${file}” trước`);
  const to = readYears(options.to);
  const occasion = occasionOf(options, streams);
  const read = await renewer({ occasion, templates: undefined }, streams.stdin);
  const step = new Step(streams, await sizeOf(file));
  step.at('Đang đọc kế hoạch cũ');
  const compiled = await read(toInput(file), new Map());
  step.at('Đang chuyển từng câu sang năm mới');
  const rolled = await roll(compiled, to, occasion.today);
  step.clear();
  if ('code' in rolled) return refused(compiled, rolled, streams);
  const target = await targetOf(compiled, rolled, options.output);
  if (target === '-') return printed(compiled, rolled, streams);
  return written(compiled, rolled, target, options.yes === true, streams);
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

function readYears(to: string | undefined): string {
  if (to === undefined) throw new UsageError('Lệnh “roll” cần biết năm của kế hoạch mới, hãy thêm --to 2027');
  if (/^\s*\d{4}(?:\s*[-–]\s*\d{4})?\s*$/u.test(to)) return to;
  throw new UsageError(`“${to}” không phải là năm, hãy viết như --to 2027, hoặc --to 2031-2035`);
}

/** The new text, or why there is none. */
async function roll({ input, bytes, compilation, isShared, inherited }: Compiled, to: string, today: string): Promise<Rolled | Diagnostic> {
  const broken = compilation.diagnostics.find(({ severity, code }) => severity === 'error' && /^(?:yaml|tep)\//u.test(code));
  if (broken) return broken;
  const { rollFile } = await import('../../roll/roll-file.ts');
  const rolled = bytes && !isShared ? rollFile(input.file, bytes, to, today, inherited) : null;
  if (typeof rolled === 'string') throw new UsageError(rolled);
  const shared =
    'Tệp này là phần dùng chung của nhiều kế hoạch nên để nguyên, cần tên tệp kế hoạch năm trước (kế hoạch mới sẽ ghi năm của riêng nó)';
  const none = 'Tệp này không phải là một kế hoạch, cần tên tệp kế hoạch năm trước';
  return rolled ?? fileProblem(input.file, 'tep/khong_la_ke_hoach', isShared ? shared : none);
}

/** What keeps the old plan from being read is told with its place. */
async function refused({ compilation }: Compiled, problem: Diagnostic, streams: Streams): Promise<number> {
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  const complaints = new Complaints(errors.length > 0 ? [] : [problem]);
  complaints.add({ diagnostics: errors, sources: compilation.sources });
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  if (problem.code.startsWith('yaml/'))
    await print(streams.stderr, 'Chưa chuyển được: cần sửa những chỗ trên của kế hoạch cũ rồi chạy lại.\n');
  return 1;
}

/** Beside the old file, or in the folder that is named: its name with the year moved; without one in the folder of its year, else with the year behind it. */
async function targetOf({ input }: Compiled, { turn }: Rolled, output: string | undefined): Promise<string> {
  if (output === undefined ? input.stdin : output === '-') return '-';
  if (output !== undefined && (await kindOf(output)) !== 'folder') {
    refuseTarget(output);
    return output;
  }
  const { turnedName } = await import('../../roll/index.ts');
  const { name, ext, base } = parse(input.file);
  const folder = output ?? dirname(input.file);
  const turned = turnedName(name, turn);
  if (turned !== name) return join(folder, turned + ext);
  const ofYear = basename(folder);
  if (output === undefined && /^\d{4}$/u.test(ofYear) && turnedName(ofYear, turn) !== ofYear)
    return join(dirname(folder), turnedName(ofYear, turn), base);
  return join(folder, `${name}-${turn.first + turn.by}${ext || '.yaml'}`);
}

async function printed(compiled: Compiled, rolled: Rolled, streams: Streams): Promise<number> {
  await print(streams.stdout, rolled.text);
  return told(compiled, rolled, 'đầu ra chuẩn', streams);
}

async function written(compiled: Compiled, rolled: Rolled, target: string, yes: boolean, streams: Streams): Promise<number> {
  const taken = (await kindOf(target)) !== null ? alreadyThere(target) : null;
  if (taken) return failed(taken, streams);
  const { reportDiff } = await import('../../report/diff.ts');
  await print(
    streams.stdout,
    reportDiff(compiled.input.file, compiled.compilation.sources[compiled.input.file] ?? '', rolled.text, target),
  );
  const status = await told(compiled, rolled, target, streams);
  if (!yes && !(await agrees(`Ghi ${terminalSafe(target)}?`, 'ghi', streams))) {
    await print(streams.stderr, 'Không ghi gì.\n');
    return 1;
  }
  const problem = (await makeFolderOf(target)) ?? (await writeNew(target, new TextEncoder().encode(rolled.text)));
  if (problem) return failed(problem, streams);
  const look = rolled.doubts.length > 0 ? 'xem từng dòng “# xem lại”, xong thì xóa dòng ấy; rồi ' : '';
  await print(streams.stderr, `Đã ghi ${terminalSafe(target)}. Tiếp theo: ${look}tdkt validate ${terminalSafe(target)}\n`);
  return status;
}

function alreadyThere(target: string): Diagnostic {
  return fileProblem(target, 'ghi/da_co', 'Đã có tệp này, tdkt không ghi đè lên; cần -o với một tên khác');
}

async function failed(problem: Diagnostic, streams: Streams): Promise<number> {
  const complaints = new Complaints([problem]);
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return 1;
}

// ── What is told ─────────────────────────────────────────────────────────────

async function told({ input, again }: Compiled, { text, told: lines, edits }: Rolled, target: string, streams: Streams): Promise<number> {
  const step = new Step(streams, text.length);
  step.at('Đang kiểm tra kế hoạch mới');
  const { diagnostics, sources } = again(text);
  step.clear();
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((each) => ({ ...each, ...(each.file === input.file && { file: target }) }));
  const complaints = new Complaints([]);
  complaints.add({ diagnostics: errors, sources: { ...sources, [target]: text } });
  const { doubtsIn } = await import('../../roll/index.ts');
  const doubts = doubtsIn(text).map(({ line, words }) => `  ${terminalSafe(target)}:${line}  xem lại: ${terminalSafe(words)}\n`);
  const counts = `${terminalSafe(input.file)} → ${terminalSafe(target)}: đã chuyển ${edits.length} chỗ, ${doubts.length} chỗ cần xem lại\n`;
  await print(streams.stderr, [counts, ...lines.map((line) => `  ${terminalSafe(line)}\n`), ...doubts].join(''));
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return complaints.exitStatus;
}
