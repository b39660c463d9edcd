/** Documents written while the next ones are made: a disk takes longer to keep a file than tdkt to compile a plan. */
import type { Outcome, Result } from './write-result.ts';

/** Tells of a document that its file has it, or why not. */
type Tell = (result: Waiting, outcome: Outcome) => Promise<void>;

/** Does with a document what is to be done with it. */
type Put = (result: Result) => Promise<Outcome>;

/** Its bytes are with who writes them. */
type Waiting = Omit<Result, 'bytes'>;

/** So many documents wait in memory at most. */
const most = 16;

export class WritingQueue {
  readonly #waiting: { readonly result: Waiting; readonly written: Promise<Outcome> }[] = [];
  readonly #tell: Tell;
  readonly #put: Put;

  /** `tell` hears of the documents in the order in which they were added. */
  constructor(tell: Tell, put: Put) {
    this.#tell = tell;
    this.#put = put;
  }

  async add({ bytes, ...result }: Result): Promise<void> {
    const written = this.#put({ ...result, bytes });
    // What is thrown is heard when its turn has come; Node would end the process before.
    written.catch(() => {});
    this.#waiting.push({ result, written });
    if (this.#waiting.length >= most) await this.#tellFirst();
  }

  async end(): Promise<void> {
    while (this.#waiting.length > 0) await this.#tellFirst();
  }

  async #tellFirst(): Promise<void> {
    const first = this.#waiting.shift();
    if (first) await this.#tell(first.result, await first.written);
  }
}
