/** What a run does with each of its plans, in this thread or in another. */

import type { Compilation } from '../compile.ts';
import type { Entry, Register } from '../lint/register.ts';
import { type Format, writers } from '../write/index.ts';
import { checker, compiler, type Reading } from './compile-all.ts';
import type { Input, Stdin } from './inputs.ts';
import { type PlanCheck, planCheck } from './plan-check.ts';
import { fileProblem } from './problems.ts';

/** Plain data, which a worker can be told. */
export interface Job extends Reading {
  /** The documents that are wanted; null: nothing but complaints. */
  readonly formats: readonly Format[] | null;
}

/** What there is to tell of a plan, plain data again. */
export interface Done {
  readonly check: PlanCheck;
  /** What the book of documents has of the plan; null without a number. */
  readonly entry: Entry | null;
  /** In each of the formats; none when the plan has no document. */
  readonly documents: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
}

/** Does a job with plans in their order; ends early where the others need not be looked at. */
export type Work = (inputs: readonly Input[], register?: Register) => AsyncGenerator<Done>;

/** Makes ready for a job: what it needs is loaded once. */
export async function workOn(job: Job, stdin: Stdin): Promise<Work> {
  const readAll = await (job.formats ? compiler : checker)(job, stdin);
  return async function* (inputs, register) {
    for await (const { input, compilation: read, entry, isShared } of readAll(inputs, register)) {
      const compilation = isShared && job.formats ? withoutDocument(input, read) : read;
      const { document } = compilation;
      const documents = document ? await written(document, job.formats ?? []) : [];
      yield { check: planCheck(input, compilation), entry, documents };
    }
  };
}

async function written(document: NonNullable<Compilation['document']>, formats: readonly Format[]): Promise<Done['documents']> {
  return Promise.all(formats.map(async (format) => ({ format, bytes: await writers[format].write(document) })));
}

/** A shared file that is to become a document. */
export function withoutDocument({ file }: Input, read: Compilation): Compilation {
  const message = 'Đây là phần dùng chung của các kế hoạch, không phải một kế hoạch, cần ghi tên tệp kế hoạch';
  return { ...read, diagnostics: [...read.diagnostics, fileProblem(file, 'ke_thua/khong_phai_ke_hoach', message)] };
}
