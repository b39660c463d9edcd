/** The question that ends a complaint about a mistyped word. */
import { nearest } from './nearest.ts';

/** `, có phải “build” không?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const [candidate] = nearest(word, candidates);
  return candidate === undefined ? '' : `, có phải “${candidate}” không?`;
}

/** The same, with all there is to choose from if nothing is near. */
export function didYouMeanOr(word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates) || `, cần một trong: ${candidates.join(', ')}`;
}
