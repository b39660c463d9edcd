/** What a person may have meant by a mistyped word. */
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `word`, accents and capitals aside; none if all are far from it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  const [best] = candidates.map((candidate) => ({ candidate, steps: distance(wanted, fold(candidate)) })).sort((a, b) => a.steps - b.steps);
  return best && best.steps < wanted.length && best.steps <= Math.ceil(wanted.length * 0.4) ? best.candidate : undefined;
}

/** `, có phải “build” không?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `, có phải “${candidate}” không?`;
}

/** The same, with all there is to choose from if nothing is near. */
export function didYouMeanOr(word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates) || `, cần một trong: ${candidates.join(', ')}`;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
