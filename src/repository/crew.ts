/** Workers that share the plans of a run. */
import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { workerEntry } from './own-files.ts';
import type { Done, Job } from './plan-work.ts';

type Entry = NonNullable<ReturnType<typeof workerEntry>>;

/** In megabytes. What a machine of much memory grants, V8 lets fill with garbage: with less of it at hand it keeps a third less. */
const heap = 2048;

/** Of what has just been made: four times as much takes thirty megabytes more of each worker and saves no time. */
const young = 8;

export class Crew {
  readonly #hands: readonly Hand[];

  /** `entry` is what a worker starts with. */
  constructor(entry: Entry, size: number, job: Job) {
    this.#hands = Array.from({ length: size }, () => new Hand(entry, job));
  }

  /** The one with the least to do does it. */
  ask(input: Input): Promise<Done> {
    const [first, ...others] = this.#hands;
    if (!first) throw new Error('a crew without hands');
    return others.reduce((least, hand) => (hand.load < least.load ? hand : least), first).ask(input);
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.dismiss()));
  }
}

interface Asked {
  resolve(done: Done): void;
  reject(error: Error): void;
}

/** One worker, and who waits for it; it answers in the order in which it was asked. */
class Hand {
  readonly #worker: Worker;
  readonly #asked: Asked[] = [];
  #end: Error | undefined;

  constructor({ start, eval: isProgram }: Entry, job: Job) {
    this.#worker = new Worker(start, {
      eval: isProgram,
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    });
    this.#worker.on('message', (done: Done) => this.#asked.shift()?.resolve(done));
    this.#worker.on('error', (error) => this.#die(error));
    this.#worker.on('exit', (code) => this.#die(new Error(`một luồng dừng giữa chừng với mã ${code}`)));
  }

  /** So many plans wait for it. */
  get load(): number {
    return this.#asked.length;
  }

  ask(input: Input): Promise<Done> {
    const answer = new Promise<Done>((resolve, reject) => {
      if (this.#end) reject(this.#end);
      else this.#asked.push({ resolve, reject });
    });
    // What is thrown is heard when its turn has come; Node would end the process before.
    answer.catch(() => {});
    this.#worker.postMessage(input);
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
