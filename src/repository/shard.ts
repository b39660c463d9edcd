/** A run shared out to several machines: each does its part of the plans, and knows of the others what rules over all plans ask. */
import { resolve } from 'node:path';
import type { Input } from './inputs.ts';

/** `2/8` is `{ part: 2, of: 8 }`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** In the same order, those of the other parts marked as `aside`. Whose a plan is depends on its place among all paths, not on the order of words. */
export function markShard(inputs: readonly Input[], { part, of }: Shard): readonly Input[] {
  const paths = new Map(inputs.map((input) => [input, resolve(input.file)]));
  const sorted = [...paths].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const others = new Set(sorted.filter((_, index) => index % of !== part - 1).map(([input]) => input));
  return inputs.map((input) => (others.has(input) ? { ...input, aside: true } : input));
}
