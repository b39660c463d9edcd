/** `tdkt validate --fix` over plans: what they complain of in a file that they inherit is mended there, if that file was named too. */
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { terminalSafe } from '../report/safe-text.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { toInput } from '../repository/inputs.ts';
import { readBytes } from '../repository/io.ts';
import { fixOne } from './fix-file.ts';

/** One shared file, seen by those plans that have something of their own to say of it. */
interface View {
  readonly plans: Compiled[];
  readonly said: Set<string>;
}

type Mended = Pick<FixedShared, 'report' | 'problems'>;

export interface FixedShared {
  /** Absolute paths of those that were looked at. */
  readonly files: ReadonlySet<string>;
  readonly report: string;
  /** Shared files of the run that none of its plans inherits. */
  readonly unseen: readonly string[];
  /** What could not be written. */
  readonly problems: readonly Diagnostic[];
}

/** `named` are absolute paths: of the other files nothing is changed. */
export async function fixShared(all: AsyncIterable<Compiled>, named: ReadonlySet<string>, dryRun: boolean): Promise<FixedShared> {
  const views = new Map<string, View>();
  const alone = new Set<string>();
  const inherited = new Set<string>();
  for await (const plan of all) {
    if (plan.isShared) alone.add(plan.input.file);
    for (const { file } of plan.inherited?.files ?? []) inherited.add(resolve(file));
    for (const file of await fixableBeside(plan)) if (named.has(resolve(file))) see(views, file, plan);
  }
  const fixed: Mended[] = [];
  for (const [file, { plans }] of views) fixed.push(await fixThrough(file, plans, dryRun));
  const files = new Set([...views.keys()].map((file) => resolve(file)));
  const unseen = [...alone].filter((file) => !inherited.has(resolve(file)));
  return { files, unseen, report: fixed.map(({ report }) => report).join(''), problems: fixed.flatMap(({ problems }) => problems) };
}

/** The files that a plan inherits and of which its complaints propose a change. */
export async function fixableBeside({ input, compilation, inherited }: Compiled): Promise<readonly string[]> {
  if (!inherited) return [];
  const { fixableOf } = await import('../fix.ts');
  return inherited.files
    .map(({ file }) => file)
    .filter((file) => file !== input.file && fixableOf(compilation.diagnostics, file).length > 0);
}

/** Thousands of plans say the same of the file that they share: the first is enough. */
function see(views: Map<string, View>, file: string, plan: Compiled): void {
  const view = views.get(file) ?? { plans: [], said: new Set() };
  views.set(file, view);
  const before = view.said.size;
  for (const one of plan.compilation.diagnostics) if (one.file === file) view.said.add(`${one.code} ${one.span.start}`);
  if (view.said.size > before) view.plans.push(plan);
}

async function fixThrough(file: string, plans: readonly Compiled[], dryRun: boolean): Promise<Mended> {
  const [first] = plans;
  const bytes = await readBytes(file);
  if (!first || !(bytes instanceof Uint8Array)) return { report: '', problems: [] };
  const looks = await Promise.all(plans.map(({ through }) => through?.(file)));
  const again = (text: string) => {
    const seen = looks.flatMap((look) => look?.(text) ?? []);
    return { sources: { [file]: text }, diagnostics: seen.flatMap(({ diagnostics }) => diagnostics) };
  };
  const compilation = again(first.compilation.sources[file] ?? '');
  const fixed = await fixOne({ input: toInput(file), bytes, compilation, entry: null, origins: [], again }, dryRun);
  return { report: fixed.report, problems: fixed.compilation.diagnostics.filter(({ code }) => code.startsWith('ghi/')) };
}

/** Of shared files that were looked at without a plan: most rules have nothing to ask there. */
export function unseenText(files: readonly string[]): string {
  const sentence = (file: string) =>
    `tdkt: --fix chỉ xét riêng “${terminalSafe(file)}”; để sửa cả những lỗi mà kế hoạch dùng tệp này thấy ở đó, cần chạy tdkt validate --fix với cả thư mục “${terminalSafe(dirname(file))}”\n`;
  return files.map(sentence).join('');
}

/** Of files that the command line does not name, and that stay as they are. */
export function leftText(files: ReadonlySet<string>): string {
  const sentence = (file: string) =>
    `tdkt: --fix không sửa “${terminalSafe(file)}”, vì câu lệnh không nêu tệp này; để sửa cả ở đó, cần ghi thêm tên tệp này vào câu lệnh\n`;
  return [...files].map(sentence).join('');
}
