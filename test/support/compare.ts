/** Two texts compared word by word. */
import { foldTone } from '../../src/vietnamese/fold.ts';

/** Words without capitals, punctuation and the two ways of placing a tone. */
export function foldedWords(text: string): string[] {
  return foldTone(text.normalize('NFC').toLowerCase())
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How many words stand in both, in one order (the longest common subsequence). */
export function inCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    b.forEach((other, index) => {
      row[index + 1] = word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
    });
    above = row;
  }
  return above[b.length] ?? 0;
}

/** How many words stand in both, wherever. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
