/** The plans of a run, each done in its turn: a few by this thread, many by workers. What is told does not depend on it. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../lint/register.ts';
import { Crew } from './crew.ts';
import type { Input, Stdin } from './inputs.ts';
import { type Done, type Job, workOn } from './plan-work.ts';

/** Fewer are done before a worker has started and warmed up. */
const enough = 50;

/** Each has a memory of its own, some hundred megabytes. */
const mostWorkers = 4;

/** How a worker starts; run from source there is none, for Node may not read TypeScript. */
const entry = fileURLToPath(new URL('../bin/worker.js', import.meta.url));

/** In the order of `inputs`; ends early where the others need not be looked at. */
export async function* doAll(inputs: readonly Input[], job: Job, stdin: Stdin): AsyncGenerator<Done> {
  const workers = Math.min(availableParallelism(), mostWorkers);
  if (inputs.length < enough || workers < 2 || inputs.some((input) => input.stdin) || !existsSync(entry)) {
    yield* (await workOn(job, stdin))(inputs);
    return;
  }
  const crew = new Crew(entry, workers, job);
  try {
    yield* withNumbers(crew.work(inputs), inputs, job, stdin);
  } finally {
    await crew.dismiss();
  }
}

/** A worker knows nothing of the numbers of the other plans: the few plans that need to are done once more. */
async function* withNumbers(all: AsyncIterable<Done>, inputs: readonly Input[], job: Job, stdin: Stdin): AsyncGenerator<Done> {
  const { enter, outOfOrder, sameNumber } = await import('../lint/register.ts');
  const register = new Map<string, Entry[]>();
  let index = 0;
  for await (const done of all) {
    const input = inputs[index++];
    const { entry } = done;
    if (input && entry && (register.size === 0 || sameNumber(register, entry) || outOfOrder(register, entry)))
      yield* (await workOn(job, stdin))([input], register);
    else yield done;
    if (entry) enter(register, entry);
  }
}
