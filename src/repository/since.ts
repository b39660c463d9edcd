/** A run about what has changed: the plans that are not as they were, and those that are made of something that is not. */
import { basename, dirname, join, resolve } from 'node:path';
import { changedSince } from './git.ts';
import type { Input } from './inputs.ts';
import { realOrItself } from './real-path.ts';
import { isWithin } from './root.ts';

/** The others first, marked as `aside`: what contradicts them is told of those that have changed. A sentence when git cannot tell. */
export async function markUnchanged(
  inputs: readonly Input[],
  ref: string,
  madeOf: (input: Input) => Promise<readonly string[]>,
): Promise<readonly Input[] | string> {
  const changed = await changedSince(ref);
  if (typeof changed === 'string') return changed;
  const paths = [...changed];
  const hasChanged = (path: string) => changed.has(path) || (path.endsWith('/') && paths.some((each) => isWithin(each, resolve(path))));
  const marked = await Promise.all(
    inputs.map(async (input) => {
      const made = [input.file, ...(await madeOf(input))].flatMap(namesOf);
      return made.some(hasChanged) ? input : { ...input, aside: true as const };
    }),
  );
  return [...marked.filter(({ aside }) => aside), ...marked.filter(({ aside }) => !aside)];
}

/** As git names it: links in a path are followed, a file that is a link has two names. A folder keeps its `/`. */
function namesOf(path: string): string[] {
  const end = path.endsWith('/') ? '/' : '';
  const own = join(realOrItself(dirname(resolve(path))), basename(path));
  return [...new Set([own, realOrItself(path)])].map((name) => name + end);
}
