/** Documents written while the next ones are made: a disk takes longer to keep a file than tdkt to compile a plan. */
import type { Diagnostic } from '../diagnostic.ts';
import type { ResultFormat } from '../write/index.ts';
import { makeFolderOf } from './make-folder.ts';
import { holds, writeDocument } from './write-document.ts';

/** What has become of a file: a problem says why it could not or may not be written. */
export type Outcome = 'written' | 'unchanged' | Diagnostic;

/** Tells of a document that its file has it, or why not. */
type Tell = (target: string, outcome: Outcome) => Promise<void>;

/** Does with a document what is to be done with it. */
type Put = (target: string, format: ResultFormat, bytes: Uint8Array) => Promise<Outcome>;

/** So many documents wait in memory at most. */
const most = 16;

export class WritingQueue {
  readonly #waiting: { readonly target: string; readonly written: Promise<Outcome> }[] = [];
  readonly #tell: Tell;
  readonly #put: Put;

  /** `tell` hears of the documents in the order in which they were added. */
  constructor(tell: Tell, put: Put) {
    this.#tell = tell;
    this.#put = put;
  }

  async add(target: string, format: ResultFormat, bytes: Uint8Array): Promise<void> {
    const written = this.#put(target, format, bytes);
    // What is thrown is heard when its turn has come; Node would end the process before.
    written.catch(() => {});
    this.#waiting.push({ target, written });
    if (this.#waiting.length >= most) await this.#tellFirst();
  }

  async end(): Promise<void> {
    while (this.#waiting.length > 0) await this.#tellFirst();
  }

  async #tellFirst(): Promise<void> {
    const first = this.#waiting.shift();
    if (first) await this.#tell(first.target, await first.written);
  }
}

/** A file that is as it should be is left alone, with its time. */
export async function writeResult(target: string, format: ResultFormat, bytes: Uint8Array): Promise<Outcome> {
  if (holds(target, bytes)) return 'unchanged';
  return (await makeFolderOf(target)) ?? (await writeDocument(target, format, bytes)) ?? 'written';
}
