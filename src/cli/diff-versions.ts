/** Two versions of a plan held against each other: what each prints, told, or as a Word file with tracked changes. */
import { parse } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Version } from '../redline/index.ts';
import { summaryOf } from '../redline/told.ts';
import { terminalSafe } from '../report/safe-text.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { Complaints } from './complaints.ts';
import { readChoice } from './option-values.ts';
import { hasColor, print, type Streams } from './streams.ts';
import { occasionOf } from './today.ts';
import { UsageError } from './usage.ts';

/** As typed. */
export interface VersionOptions {
  readonly output?: string;
  readonly format?: string;
  readonly author?: string;
  readonly date?: string;
  readonly templates?: string;
}

const formats = ['text', 'json', 'html', 'docx'] as const;
type Format = (typeof formats)[number];

/** Answers with the exit status: 0 where both print the same. */
export async function diffVersions(names: readonly [string, string], options: VersionOptions, streams: Streams): Promise<number> {
  const { format, target } = targetOf(options, streams);
  const author = { name: options.author?.trim() || 'tdkt', date: options.date === undefined ? '' : readMoment(options.date) };
  const { plans, strange } = await readBoth(names, options, streams);
  const versions = strange.length > 0 ? [] : plans.map(({ compilation }) => versionIn(compilation));
  const complaints = new Complaints([]);
  for (const each of strange.length > 0 ? strange : plans.map(unreadIn)) complaints.add(each);
  const [old, next] = versions;
  let isSame = false;
  if (old && next) {
    const { compared, writeComparison } = await import('./version-report.ts');
    const found = compared({ ...plans[0], version: old }, { ...plans[1], version: next });
    isSame = found.isSame;
    const { bytes, isOurs } = await writeComparison(found, format, {
      author,
      color: target === null && hasColor(streams.stdout, streams.env),
    });
    const problem = target === null ? null : await put(target, bytes, isOurs);
    complaints.add({ diagnostics: problem ? [problem] : [], sources: {} });
    if (target === null) await print(streams.stdout, bytes);
    else if (!problem) await print(streams.stdout, `${terminalSafe(target)}: ${summaryOf(found)}\n`);
  }
  await print(streams.stderr, await complaints.text(hasColor(streams.stderr, streams.env)));
  return isSame && complaints.exitStatus === 0 ? 0 : 1;
}

/** What is wrong with a plan is told when building; here only what keeps it, or words of it, from being printed. */
function unreadIn({ compilation: { document, withheld = [], diagnostics, sources } }: Compiled): Complained {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { sources, diagnostics: document && withheld.length === 0 ? errors.filter(({ code }) => code.startsWith('yaml/')) : errors };
}

/** By the name of the option, else by the file's; `null` is standard output. */
function targetOf({ output, format }: VersionOptions, { stdout }: Streams): { readonly format: Format; readonly target: string | null } {
  const target = output === undefined || output === '-' ? null : output;
  const ending = parse(output ?? '')
    .ext.slice(1)
    .toLowerCase();
  const byName = ending === 'txt' ? 'text' : formats.find((name) => name === ending);
  if (target !== null && format === undefined && byName === undefined)
    throw new UsageError(`Tên tệp “${target}” không cho biết định dạng, cần đuôi .docx, .html, .json, .txt, hoặc thêm --format`);
  const chosen = readChoice(format ?? byName ?? 'text', formats, 'định dạng');
  if (chosen === 'docx' && target === null && stdout.isTTY)
    throw new UsageError('Tệp .docx không in ra màn hình được, hãy thêm -o với tên tệp, như -o so-sanh.docx');
  return { format: chosen, target };
}

type Complained = Pick<Compiled['compilation'], 'diagnostics' | 'sources'>;

interface Both {
  readonly plans: readonly [Compiled, Compiled];
  /** What is to be said of files that are no plans. */
  readonly strange: readonly Complained[];
}

async function readBoth(names: readonly [string, string], { templates }: VersionOptions, streams: Streams): Promise<Both> {
  if (names.every((name) => name === '-')) throw new UsageError('Chỉ một trong hai bản đọc được từ đầu vào chuẩn');
  const [{ printer }, { otherThanPlan, planAt }] = await Promise.all([
    import('../repository/compile-all.ts'),
    import('../repository/plan-at.ts'),
  ]);
  const read = await printer({ occasion: occasionOf({}, streams), templates }, streams.stdin);
  const one = async (name: string) => {
    const found = await planAt(name, (input) => read(input, new Map()));
    if (typeof found === 'string') throw new UsageError(found);
    return found;
  };
  // One after the other: both may come from git.
  const plans = [await one(names[0]), await one(names[1])] as const;
  return { plans, strange: plans.flatMap((plan) => otherThanPlan(plan) ?? []) };
}

async function put(target: string, bytes: Uint8Array, isOurs: (existing: Uint8Array) => boolean): Promise<Diagnostic | null> {
  const [{ makeFolderOf }, { writeKept }] = await Promise.all([
    import('../repository/make-folder.ts'),
    import('../repository/write-kept.ts'),
  ]);
  return (await makeFolderOf(target)) ?? writeKept(target, bytes, isOurs);
}

function versionIn({ document, plan, typed }: Compiled['compilation']): Version | null {
  return document && plan ? { document, plan, typed } : null;
}

/** `29/11/2026`, `29/11/2026 15:30`: as Word wants it. Word shows the hour as it is written. */
function readMoment(typed: string): string {
  const [, day = '', month = '', year = '', hour = '0', minute = '0'] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?$/u.exec(typed.trim()) ?? [];
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  const isReal = year !== '' && moment.getUTCDate() === Number(day) && moment.getUTCMonth() === Number(month) - 1;
  if (isReal && Number(hour) < 24 && Number(minute) < 60) return `${moment.toISOString().slice(0, 19)}Z`;
  throw new UsageError(`“${typed}” không phải là một ngày, hãy viết như --date 29/11/2026 hoặc --date "29/11/2026 15:30"`);
}
