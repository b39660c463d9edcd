/** The plans of a run, each done in its turn: from the cache, by this thread, or many by workers. What is told does not depend on it. */
import { availableParallelism } from 'node:os';
import type { Entry } from '../lint/register.ts';
import { Crew } from './crew.ts';
import type { Input, Stdin } from './inputs.ts';
import { workerEntry } from './own-files.ts';
import { type Done, type Job, type Work, workOn } from './plan-work.ts';

/** Of fewer new plans this thread has done its share before a worker has started and warmed up. */
const enough = 24;

/** Each has a memory of its own, some hundred megabytes. */
const mostWorkers = 4;

/** So many plans are looked up, or sent to workers, before the first of them is told: what is done in advance lies in memory. */
const aheadOfEach = 16;

const entry = workerEntry();

/** A plan in the line: known from before, or someone was asked to do it, or nobody yet. */
interface Place {
  readonly input: Input;
  readonly known: Done | null;
  asked: Promise<Done> | null;
}

/** In the order of `inputs`; ends early where the others need not be looked at. */
export async function* doAll(inputs: readonly Input[], asked: Job, stdin: Stdin): AsyncGenerator<Done> {
  const job = { ...asked, many: inputs.length > 1 };
  const { circumstanceOf, enter } = await import('../lint/register.ts');
  const lookUp = await lookUpIn(job);
  const team = new Team(inputs, job, stdin);
  const register = new Map<string, Entry[]>();
  const line: Place[] = [];
  try {
    for (let next = 0; next < inputs.length || line.length > 0; ) {
      for (const input of inputs.slice(next, next + team.ahead - line.length)) {
        next++;
        line.push({ input, known: await lookUp(input), asked: null });
      }
      team.share(line);
      const place = line.shift();
      if (!place) return;
      // A worker knows nothing of the numbers of the other plans, and the cache only those of another run.
      const first = place.known ?? (await place.asked);
      const holds = first && (place.input.aside || first.circumstance === circumstanceOf(register, first.entry));
      const done = holds ? first : await team.doHere(place.input, register);
      yield done;
      if (done.last) return;
      if (done.entry) enter(register, done.entry);
    }
  } finally {
    await team.dismiss();
  }
}

async function lookUpIn(job: Job): Promise<(input: Input) => Promise<Done | null>> {
  if (!job.cache) return async () => null;
  const [{ lookUp }, { prune }] = await Promise.all([import('./look-up.ts'), import('./cache-place.ts')]);
  prune(job.cache);
  return lookUp(job, job.cache);
}

/** This thread, and workers once there is enough to do. */
class Team {
  readonly #job: Job;
  readonly #stdin: Stdin;
  readonly #size: number;
  #work: Promise<Work> | undefined;
  #made = 0;
  #crew: Crew | undefined;

  constructor(inputs: readonly Input[], job: Job, stdin: Stdin) {
    this.#job = job;
    this.#stdin = stdin;
    const workers = Math.min(availableParallelism(), mostWorkers);
    const few = inputs.length < 2 * enough || workers < 2 || inputs.some((input) => input.stdin) || entry === null;
    this.#size = few ? 0 : workers;
  }

  /** One at a time without workers: what comes from standard input is read when its turn has come. */
  get ahead(): number {
    return Math.max(1, this.#size * aheadOfEach);
  }

  /** Sends to workers what nobody does yet. */
  share(line: readonly Place[]): void {
    const open = line.filter((place) => !place.known && !place.asked);
    if (entry && this.#size > 0 && (open.length >= enough || this.#made >= 2 * enough))
      this.#crew ??= new Crew(entry, this.#size, this.#job);
    if (this.#crew) for (const place of open) place.asked = this.#crew.ask(place.input);
  }

  async doHere(input: Input, register: ReadonlyMap<string, readonly Entry[]>): Promise<Done> {
    this.#made++;
    this.#work ??= workOn(this.#job, this.#stdin);
    return (await this.#work)(input, register);
  }

  async dismiss(): Promise<void> {
    await this.#crew?.dismiss();
  }
}
