/** What a person may have meant by a mistyped word. */
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `word`, accents and capitals aside; none if all are far from it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  const [best] = candidates
    .map((candidate) => ({ candidate, steps: distance(wanted, fold(candidate)) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, Math.ceil(wanted.length * 0.4)) ? best.candidate : undefined;
}

/** `, có phải “build” không?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `, có phải “${candidate}” không?`;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
