/** Which paragraph of one list is which of the other. */

import { joinCells } from './cells.ts';
import { capacity, inCapitals, withoutNumber } from './numbers.ts';
import { bestPairs } from './pairs.ts';
import type { Unit } from './units.ts';
import { inCommon, likeness, tokens } from './words.ts';

/** Indexes of a paragraph before and after; -1 where there is none. */
export type Pair = readonly [number, number];

/** So much of their words two paragraphs must share to be the same one, changed. */
const leastAlike = 0.4;

/** More pairs than these are not held against each other: a gap so large is another document. */
const mostPairs = 250_000;

/** Those that say the same, then in each gap between them those most alike, then what stands alone in the place of another. */
export function align(before: readonly Unit[], after: readonly Unit[]): Pair[] {
  const same = inCommon(before.map(nameOf), after.map(nameOf));
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const [x, y] of [...same, [before.length, after.length] as const]) {
    pairs.push(...gap(before, [left, x], after, [right, y]));
    if (x < before.length) pairs.push([x, y]);
    [left, right] = [x + 1, y + 1];
  }
  return joinCells(pairs, before, after);
}

function nameOf({ text, place }: Unit): string {
  return place === 'note' || place === 'edge' ? `${place} ${text}` : text;
}

type Range = readonly [number, number];

function gap(before: readonly Unit[], [left, x]: Range, after: readonly Unit[], [right, y]: Range): Pair[] {
  const [a, b] = [before.slice(left, x), after.slice(right, y)];
  const alike = a.length * b.length > mostPairs ? [] : mostAlike(a, b);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [p, q] of [...alike, [a.length, b.length] as const]) {
    pairs.push(...inPlace(a.slice(i, p), b.slice(j, q)).map(([m, n]): Pair => [m < 0 ? -1 : left + i + m, n < 0 ? -1 : right + j + n]));
    if (p < a.length) pairs.push([left + p, right + q]);
    [i, j] = [p + 1, q + 1];
  }
  return pairs;
}

/** The pairs, in order, that share most words in all. */
function mostAlike(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const [wordsA, wordsB] = [a.map(wordsOf), b.map(wordsOf)];
  const scores = a.map((unit, i) => b.map((other, j) => scoreOf(unit, wordsA[i] ?? [], other, wordsB[j] ?? [])));
  return bestPairs(a.length, b.length, (i, j) => scores[i]?.[j] ?? 0);
}

/** What is said, whatever number or dash it has. */
function wordsOf({ text }: Unit): string[] {
  const words = tokens(withoutNumber(text).toLowerCase());
  const letters = words.filter((token) => /[\p{L}\p{N}]/u.test(token));
  return letters.length > 0 ? letters : words;
}

function scoreOf(unit: Unit, words: readonly string[], other: Unit, otherWords: readonly string[]): number {
  if (isAside(unit) !== isAside(other) || capacity.test(unit.text) !== capacity.test(other.text)) return 0;
  const score = likeness(words, otherWords);
  return score < leastAlike ? 0 : score;
}

function isAside({ place }: Unit): boolean {
  return place === 'note' || place === 'edge';
}

/** What has nothing in common but its place: cells of one column, or one paragraph for one. */
function inPlace(a: readonly Unit[], b: readonly Unit[]): Pair[] {
  const fits = a.length === b.length && a.every((unit, index) => isAt(unit, b[index]));
  if (fits) return a.map((_, index): Pair => [index, index]);
  return [...a.map((_, index): Pair => [index, -1]), ...b.map((_, index): Pair => [-1, index])];
}

function isAt({ text, place, cell }: Unit, other: Unit | undefined): boolean {
  return place === other?.place && cell?.column === other.cell?.column && inCapitals(text) === inCapitals(other.text);
}
