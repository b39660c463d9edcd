/** “Ủy ban nhân nhân tỉnh Sơn La”: the name of a council or committee one slip of typing away from the right one. */

import type { Span } from '../../diagnostic.ts';
import { foldAccents, foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';

const right = ['Ủy ban nhân dân', 'Hội đồng nhân dân'] as const;
const four = regex.diu`^\s*(\p{L}[\p{L}\p{M}]*)\s+(\p{L}[\p{L}\p{M}]*)\s+(\p{L}[\p{L}\p{M}]*)\s+(\p{L}[\p{L}\p{M}]*)(?=\s*$|\s+(?:tỉnh|thành phố|huyện|xã|phường|đặc khu)\>)`;

interface CouncilSlip extends Span {
  /** The name as it should be. */
  readonly name: string;
}

/** The wrong words of the name, or null when it is right or another name. */
export function slipIn(typed: string): CouncilSlip | null {
  const match = four.exec(typed);
  if (!match) return null;
  for (const name of right) {
    const words = name.split(' ');
    const pairs = words.map((word, index) => ({ word, found: match[index + 1] ?? '', span: match.indices?.[index + 1] ?? [0, 0] }));
    const wrong = pairs.filter(({ word, found }) => foldTone(found).toLowerCase() !== word.toLowerCase());
    const distance = wrong.reduce((sum, { word, found }) => sum + distanceOf(foldAccents(word), foldAccents(found)), 0);
    const [first] = wrong;
    if (first && distance <= 2) return { name, start: first.span[0], end: wrong.at(-1)?.span[1] ?? first.span[1] };
  }
  return null;
}

/** Letters put in, left out or changed, two changed places counted as one; words are a few letters long. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  if (a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) return a === b ? 0 : 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
