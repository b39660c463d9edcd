/** Of two lists those pairs that together score most, none crossing another. */

/** Indexes of the pairs, in order; a score of 0 is none. */
export function bestPairs(left: number, right: number, score: (i: number, j: number) => number): (readonly [number, number])[] {
  const best = Array.from({ length: left + 1 }, () => new Float64Array(right + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = left - 1; i >= 0; i--)
    for (let j = right - 1; j >= 0; j--) {
      const row = best[i] as Float64Array;
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), score(i, j) + at(i + 1, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left && j < right; ) {
    const own = score(i, j);
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
