/** Finds what the cache has of a plan as it is now. */
import { type CachePlace, keyOf, readEntry } from './cache.ts';
import { type Input, readInput, toInput } from './inputs.ts';
import { Origins } from './origins.ts';
import type { Done, Job } from './plan-work.ts';

/** For one run: inherited files and templates are read once. Null for what has to be made. */
export function lookUp(job: Job, cache: CachePlace): (input: Input) => Promise<Done | null> {
  const origins = new Origins();
  return async (input) => {
    if (input.stdin) return null;
    const bytes = await readInput(input, nothing());
    if (!(bytes instanceof Uint8Array)) return null;
    const find = (wanted: Input) => readEntry(cache, keyOf(cache, job, wanted, bytes));
    // Of a plan of another run it is enough to know a little, and all is more.
    const kept = find(input) ?? (input.aside ? find(toInput(input.file)) : null);
    return kept && job.occasion.today.startsWith(kept.day) && (await origins.areSame(kept.done.origins)) ? kept.done : null;
  };
}

async function* nothing() {}
