/** Addresses of pages, mailboxes and files: within them letters and marks follow rules of their own. */

import type { Span } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

const signs = regex.iu`://|www\.|@|\.(?:gov|com|org|edu|net|info)(?:\.vn)?(?![\p{L}\d])|\.vn(?![\p{L}\d])`;

export function addressesOf(text: string): Span[] {
  if (!signs.test(text)) return [];
  return matches(text, /[^\s<>()“”"]+/gu)
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word }) => signs.test(word))
    .map(({ start, end }) => ({ start, end }));
}
