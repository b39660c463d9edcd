/** Finds what the cache has of a plan as it is now. */
import { type CachePlace, keyOf, readEntry } from './cache.ts';
import { type Input, readInput } from './inputs.ts';
import { Origins } from './origins.ts';
import type { Done, Job } from './plan-work.ts';

/** For one run: inherited files and templates are read once. Null for what has to be made. */
export function lookUp(job: Job, cache: CachePlace): (input: Input) => Promise<Done | null> {
  const origins = new Origins();
  return async (input) => {
    if (input.stdin) return null;
    const bytes = await readInput(input, nothing());
    if (!(bytes instanceof Uint8Array)) return null;
    const kept = readEntry(cache, keyOf(cache, job, input.file, bytes));
    return kept && job.occasion.today.startsWith(kept.day) && (await origins.areSame(kept.origins)) ? kept.done : null;
  };
}

async function* nothing() {}
