/** Text typed while the Vietnamese keyboard was off: `To chuc hoi thi giao vien gioi`. */
import { isPlainSyllable, isSyllable } from './syllables.ts';

/** Letters beyond those of a keyboard without Vietnamese. */
const marked = /[^\0-\x7f\u2010-\u2026]/u;

/**
 * Whether all of a text lacks its marks. Names, abbreviations and codes tell nothing; of the other words all must be syllables of ours
 * without their marks, and some of a kind that no right text has (`chuc`, `duong`): a few words alone are right without (“Khi tham gia thi”).
 */
export function isUnaccented(text: string): boolean {
  if (marked.test(text)) return false;
  const words = wordsOf(text);
  if (words.length < 3 || !words.every(isPlainSyllable)) return false;
  const impossible = words.filter((word) => !isSyllable(word)).length;
  return impossible >= 2 || (impossible === 1 && words.length === 4) || words.length >= 8;
}

/** In small letters, without what begins with a capital. */
function wordsOf(text: string): readonly string[] {
  const bare = text.split(/\s+/u).map((word) => word.replace(/^[("“]+|[)"”.,;:!?]+$/gu, ''));
  return bare.filter((word) => /^(?:[a-z]+|[A-Z]{2,})$/u.test(word) && /[aeiouy]/iu.test(word)).map((word) => word.toLowerCase());
}
