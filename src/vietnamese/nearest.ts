/** What a person may have meant by a mistyped word; home of fastest-levenshtein. */
import { distance } from 'fastest-levenshtein';
import { foldName } from './fold.ts';

/** The candidates within a slip or two of a word, nearest first; accents, capitals and the signs between words aside. */
export function nearest(typed: string, candidates: readonly string[]): string[] {
  const folded = foldName(typed);
  const most = mostSlips(folded.length);
  if (folded === '') return [];
  return foldedOf(candidates)
    .filter(
      ({ name }) => Math.abs(name.length - folded.length) <= most && (mostSlips(name.length) > 0 || undoubled(folded) === undoubled(name)),
    )
    .map(({ candidate, name }) => ({ candidate, slips: slipsBetween(folded, name, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate);
}

/** Lists of candidates are asked again and again. */
const known = new WeakMap<readonly string[], readonly { readonly candidate: string; readonly name: string }[]>();

function foldedOf(candidates: readonly string[]) {
  const folded = known.get(candidates) ?? candidates.map((candidate) => ({ candidate, name: foldName(candidate) }));
  known.set(candidates, folded);
  return folded;
}

/** The one bound: in a short word another letter makes another word (`mau` is not `ma`), but for one struck twice (`kyy`). */
function mostSlips(length: number): number {
  return length <= 2 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** A letter too many, too few or another one; two neighbours in each other's place are one slip: `biuld`. */
function slipsBetween(typed: string, wanted: string, most: number): number {
  const slips = distance(typed, wanted);
  if (slips < 2 || slips > most + 1) return slips;
  const swapped = Array.from(typed.slice(1), (letter, at) => typed.slice(0, at) + letter + typed.charAt(at) + typed.slice(at + 2));
  return Math.min(slips, ...swapped.map((each) => 1 + distance(each, wanted)));
}

/** Whether two words are a letter apart, or two neighbours have changed their places. */
export function isOneSlip(typed: string, wanted: string): boolean {
  return slipsBetween(typed, wanted, 1) === 1;
}
