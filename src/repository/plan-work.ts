/** What a run does with each of its plans, in this thread or in another. */
import type { Compilation } from '../compile.ts';
import type { Entry, Register } from '../lint/register.ts';
import { type Format, writers } from '../write/index.ts';
import type { CachePlace } from './cache.ts';
import { type Compiled, checker, compiler, type Reading } from './compile-all.ts';
import type { Input, Stdin } from './inputs.ts';
import type { Origin } from './origins.ts';
import { type PlanCheck, planCheck } from './plan-check.ts';

/** Plain data, which a worker can be told. */
export interface Job extends Reading {
  /** The documents that are wanted; null: nothing but complaints. */
  readonly formats: readonly Format[] | null;
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
  readonly documents: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
  /** What else than the plan's own file it was made of. */
  readonly origins: readonly Origin[];
  /** The other plans need not be looked at: of them the same would be told. */
  readonly last?: true;
}

/** Does a job with one plan, beside the numbers that are given already. */
export type Work = (input: Input, register: Register) => Promise<Done>;

/** Makes ready for a job: what it needs is loaded once. */
export async function workOn(job: Job, stdin: Stdin): Promise<Work> {
  const [read, { circumstanceOf }] = await Promise.all([(job.formats ? compiler : checker)(job, stdin), import('../lint/register.ts')]);
  return async (input, register) => {
    const compiled = await read(input, register);
    const { compilation, entry, origins, last } = compiled;
    const documents = compilation.document ? await written(compilation.document, job.formats ?? []) : [];
    const circumstance = circumstanceOf(register, entry);
    const done = { check: planCheck(input, compilation), entry, circumstance, documents, origins, ...(last && { last }) };
    await keep(job, compiled, done);
    return done;
  };
}

async function keep(job: Job, { input, bytes, compilation }: Compiled, done: Done): Promise<void> {
  if (!job.cache || !bytes || input.stdin) return;
  const { keyOf, writeEntry } = await import('./cache.ts');
  writeEntry(job.cache, keyOf(job.cache, job, input, bytes), { done, day: compilation.day ?? '' });
}

async function written(document: NonNullable<Compilation['document']>, formats: readonly Format[]): Promise<Done['documents']> {
  return Promise.all(formats.map(async (format) => ({ format, bytes: await writers[format].write(document) })));
}
