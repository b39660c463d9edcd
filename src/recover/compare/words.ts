/** What two lists have in common, in one order; and what differs between two texts, in whole words. */
import { diffArrays } from 'diff';
import { matches } from '../../vietnamese/matches.ts';

/** Words of one text in the place of words of the other. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Lists that differ more than this have nothing to do with each other; finding how would take the square of it. */
const mostEdits = 4000;

/** Indexes of what stands in both lists, in their order. */
export function inCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const parts = diffArrays([...a], [...b], { maxEditLength: mostEdits }) ?? [];
  const pairs: (readonly [number, number])[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let index = 0; index < count; index++) pairs.push([left + index, right + index]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return pairs;
}

/** Words, runs of spaces, and every other sign by itself. */
export function tokens(text: string): string[] {
  return matches(text, /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu).map(([token]) => token);
}

/** What differs, from the first on; changes with nothing but a space between them are one. */
export function hunksOf(before: string, after: string): Hunk[] {
  const [a, b] = [tokens(before), tokens(after)];
  const [startsA, startsB] = [startsOf(a), startsOf(b)];
  const hunks: Hunk[] = [];
  let [left, right] = [0, 0];
  for (const [x, y] of [...inCommon(a, b), [a.length, b.length] as const]) {
    const hunk = { start: startsA[left] ?? 0, end: startsA[x] ?? 0, from: startsB[right] ?? 0, to: startsB[y] ?? 0 };
    if (hunk.end > hunk.start || hunk.to > hunk.from) hunks.push(hunk);
    [left, right] = [x + 1, y + 1];
  }
  return joined(hunks, before).map((hunk) => withoutSharedSpaces(hunk, before, after));
}

/** Where each token begins, and where the last one ends. */
function startsOf(list: readonly string[]): number[] {
  let at = 0;
  return [0, ...list.map((token) => (at += token.length))];
}

function joined(hunks: readonly Hunk[], before: string): Hunk[] {
  const whole: Hunk[] = [];
  for (const hunk of hunks) {
    const last = whole.at(-1);
    const near = last && before.slice(last.end, hunk.start).trim() === '' && (last.end > last.start || hunk.end > hunk.start);
    if (near) whole[whole.length - 1] = { ...last, end: hunk.end, to: hunk.to };
    else whole.push(hunk);
  }
  return whole;
}

/** A space on both sides has not changed. */
function withoutSharedSpaces({ start, end, from, to }: Hunk, before: string, after: string): Hunk {
  const isShared = (at: number, other: number) => before.charAt(at) === ' ' && after.charAt(other) === ' ';
  const front = start < end && from < to && isShared(start, from) ? 1 : 0;
  const back = start + front < end && from + front < to && isShared(end - 1, to - 1) ? 1 : 0;
  return { start: start + front, end: end - back, from: from + front, to: to - back };
}

/** From 0 to 1: how much of their words two texts share (Dice's coefficient). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
