/** What a run does with each of its plans, in this thread or in another. */
import type { Compilation } from '../compile.ts';
import type { PlanFacts } from '../lint/nhieu-ke-hoach/facts.ts';
import type { Entry, Register } from '../lint/register.ts';
import type { TasksOfPlan } from '../tasks/facts.ts';
import { type ResultFormat, type Written, writerOf } from '../write/index.ts';
import type { CachePlace } from './cache.ts';
import { type Compiled, checker, compiler, lister, type Reading } from './compile-all.ts';
import type { Input, Stdin } from './inputs.ts';
import type { Origin } from './origins.ts';
import { type PlanCheck, planCheck } from './plan-check.ts';
import { fileProblem } from './problems.ts';

/** Plain data, which a worker can be told. */
export interface Job extends Reading {
  /** The documents that are wanted; null: nothing but complaints. */
  readonly formats: readonly Written[] | null;
  /** Whether they are to be held beside each other. */
  readonly many?: boolean;
  /** Whether their tasks are wanted, and nothing else. */
  readonly tasks?: boolean;
  /** Where what was made before is kept; null: nowhere. */
  readonly cache: CachePlace | null;
}

/** What there is to tell of a plan, plain data again. */
export interface Done {
  readonly check: PlanCheck;
  /** What the book of documents has of the plan; null without a number. */
  readonly entry: Entry | null;
  /** What the numbers of other plans had to do with it. */
  readonly circumstance: string;
  /** In each of the formats; none when the plan has no document. */
  readonly documents: readonly { readonly format: ResultFormat; readonly bytes: Uint8Array }[];
  /** Of the plan and of those that it promulgates; absent where they were not asked for, or the plan cannot be read. */
  readonly tasks?: readonly TasksOfPlan[];
  /** What other plans may contradict; absent where it was not asked for, or the plan cannot be read. */
  readonly facts?: PlanFacts;
  /** The first words of each page as measured; absent where nobody measured. */
  readonly starts?: readonly string[];
  /** What else than the plan's own file it was made of. */
  readonly origins: readonly Origin[];
  /** The other plans need not be looked at: of them the same would be told. */
  readonly last?: true;
}

/** Does a job with one plan, beside the numbers that are given already. */
export type Work = (input: Input, register: Register) => Promise<Done>;

/** Makes ready for a job: what it needs is loaded once. */
export async function workOn(job: Job, stdin: Stdin): Promise<Work> {
  const [read, { circumstanceOf }] = await Promise.all([readerFor(job)(job, stdin), import('../lint/register.ts')]);
  return async (input, register) => {
    const compiled = await read(input, register);
    const { entry, origins, last, isShared } = compiled;
    const compilation = isShared && job.formats ? withoutDocument(input, compiled.compilation) : compiled.compilation;
    const documents = compilation.document ? await written(compilation.document, job.formats ?? []) : [];
    const circumstance = circumstanceOf(register, entry);
    const tasks = job.tasks ? (await import('../tasks/in-plan.ts')).tasksIn(input.file, compilation) : undefined;
    const facts = job.many ? await factsIn(input, compilation) : undefined;
    const starts = job.formats && startsOf(compilation.pages);
    const told = { ...(tasks && { tasks }), ...(facts && { facts }), ...(starts && { starts }), ...(last && { last }) };
    const done = { check: planCheck(input, compilation), entry, circumstance, documents, origins, ...told };
    await keep(job, compiled, done);
    return done;
  };
}

function readerFor({ formats, tasks }: Job): typeof checker {
  return tasks ? lister : formats ? compiler : checker;
}

async function keep(job: Job, { input, bytes, compilation, isShared }: Compiled, done: Done): Promise<void> {
  if (!job.cache || !bytes || input.stdin || isShared) return;
  const { keyOf, writeEntry } = await import('./cache.ts');
  writeEntry(job.cache, keyOf(job.cache, job, input, bytes), { done, day: compilation.day ?? '' });
}

/** What a plan gives to the rules over all plans of a run. */
export async function factsIn(
  { file }: Input,
  { plan, origin, sources, ignores = [], agencies = [] }: Compilation,
): Promise<PlanFacts | undefined> {
  if (!plan || !origin) return undefined;
  const { factsOf } = await import('../lint/nhieu-ke-hoach/facts.ts');
  // Words cut out of a text keep all of it in memory.
  return structuredClone(factsOf(plan, { file, text: sources[file] ?? '', ignores, origin }, { knownAgencies: agencies }));
}

/** None where a character's width is only guessed. */
function startsOf(pages: Compilation['pages']): string[] | undefined {
  if (pages?.unknown !== '') return undefined;
  return pages.list.map(({ pieces }) =>
    firstWords(pieces.flatMap(({ isRepeated, lines }) => (isRepeated ? [] : lines.map(({ text }) => text)))),
  );
}

/** So much that no two pages begin alike, and a person knows them again. */
const enough = 60;

function firstWords(lines: readonly string[]): string {
  let words = '';
  for (const line of lines) if (words.length < enough) words = words === '' ? line : `${words} ${line}`;
  // Words cut out of a text keep all of it in memory.
  return structuredClone(words.slice(0, enough));
}

async function written(document: NonNullable<Compilation['document']>, formats: readonly Written[]): Promise<Done['documents']> {
  return Promise.all(formats.map(async (format) => ({ format, bytes: await writerOf(format).write(document) })));
}

/** A shared file that is to become a document. */
export function withoutDocument({ file }: Input, read: Compilation): Compilation {
  const message = 'Đây là phần dùng chung của các kế hoạch, không phải một kế hoạch, cần ghi tên tệp kế hoạch';
  return { ...read, diagnostics: [...read.diagnostics, fileProblem(file, 'ke_thua/khong_phai_ke_hoach', message)] };
}
