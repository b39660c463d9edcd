/** Workers that share the plans of a run. */
import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { Done, Job } from './plan-work.ts';

/** So many plans are sent at once: less talk between threads, and still every worker has its share. */
const batchSize = 4;

/** So many batches wait for each worker at most, done or not: what is done in advance lies in memory. */
const ahead = 4;

/** In megabytes. What a machine of much memory grants, V8 lets fill with garbage: with less of it at hand it keeps a third less. */
const heap = 2048;

export class Crew {
  readonly #hands: readonly Hand[];

  /** `entry` is the file that a worker starts with. */
  constructor(entry: string, size: number, job: Job) {
    this.#hands = Array.from({ length: size }, () => new Hand(entry, job));
  }

  /** In the order of `inputs`; a batch that ends early is the last one. */
  async *work(inputs: readonly Input[]): AsyncGenerator<Done> {
    const hands = this.#hands;
    const waiting: { readonly size: number; readonly done: Promise<readonly Done[]> }[] = [];
    for (let sent = 0, next = 0; next < inputs.length || waiting.length > 0; ) {
      for (; next < inputs.length && waiting.length < hands.length * ahead; next += batchSize) {
        const batch = inputs.slice(next, next + batchSize);
        const done = hands[sent++ % hands.length]?.ask(batch) ?? Promise.resolve([]);
        waiting.push({ size: batch.length, done });
      }
      const first = waiting.shift();
      const done = (await first?.done) ?? [];
      yield* done;
      if (done.length < (first?.size ?? 0)) return;
    }
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.dismiss()));
  }
}

interface Asked {
  resolve(done: readonly Done[]): void;
  reject(error: Error): void;
}

/** One worker, and who waits for it; it answers in the order in which it was asked. */
class Hand {
  readonly #worker: Worker;
  readonly #asked: Asked[] = [];
  #end: Error | undefined;

  constructor(entry: string, job: Job) {
    this.#worker = new Worker(entry, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: heap } });
    this.#worker.on('message', (done: readonly Done[]) => this.#asked.shift()?.resolve(done));
    this.#worker.on('error', (error) => this.#die(error));
    this.#worker.on('exit', (code) => this.#die(new Error(`một luồng dừng giữa chừng với mã ${code}`)));
  }

  ask(inputs: readonly Input[]): Promise<readonly Done[]> {
    const answer = new Promise<readonly Done[]>((resolve, reject) => {
      if (this.#end) reject(this.#end);
      else this.#asked.push({ resolve, reject });
    });
    // What is thrown is heard when its turn has come; Node would end the process before.
    answer.catch(() => {});
    this.#worker.postMessage(inputs);
    return answer;
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #die(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(this.#end);
  }
}
