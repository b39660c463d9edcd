/** A run about what has changed: the plans that are not as they were, and those that are made of something that is not. */
import { basename, dirname, join, resolve } from 'node:path';
import { changedSince } from './git.ts';
import type { Input } from './inputs.ts';
import { readBytes } from './io.ts';
import { realOrItself } from './real-path.ts';
import { isWithin } from './root.ts';
import { SharedParts } from './shared-parts.ts';

/** The others first, marked as `aside`: what contradicts them is told of those that have changed. A sentence when git cannot tell. */
export async function markUnchanged(inputs: readonly Input[], ref: string, templates?: string): Promise<readonly Input[] | string> {
  const changed = await changedSince(ref);
  if (typeof changed === 'string') return changed;
  const hasChanged = (path: string) => namesOf(path).some((name) => isAmong(name, changed));
  const all = templates !== undefined && hasChanged(`${templates}/`);
  const shared = new SharedParts();
  const marked: Input[] = [];
  // One after the other: thousands of files opened at once are too many for the system.
  for (const input of inputs) {
    const ours = all || input.stdin || hasChanged(input.file) || (changed.size > 0 && (await madeOf(input, shared)).some(hasChanged));
    marked.push(ours ? input : { ...input, aside: true });
  }
  return [...marked.filter(({ aside }) => aside), ...marked.filter(({ aside }) => !aside)];
}

function isAmong(path: string, changed: ReadonlySet<string>): boolean {
  if (!path.endsWith('/')) return changed.has(path);
  return [...changed].some((each) => isWithin(each, resolve(path)));
}

/** What a plan inherits, where a nearer shared file would lie (one that was there may be gone), and the templates that it names. */
async function madeOf(input: Input, shared: SharedParts): Promise<readonly string[]> {
  const bytes = await readBytes(input.file);
  if (!(bytes instanceof Uint8Array)) return [];
  const { inherited, looked } = await shared.lookedAt(input, bytes);
  return [...looked.map(({ file }) => file), ...(inherited?.templates === undefined ? [] : [`${inherited.templates}/`])];
}

/** As git names it: links in a path are followed, a file that is a link has two names. A folder keeps its `/`. */
function namesOf(path: string): string[] {
  const end = path.endsWith('/') ? '/' : '';
  const own = join(realOrItself(dirname(resolve(path))), basename(path));
  return [...new Set([own, realOrItself(path)])].map((name) => name + end);
}
