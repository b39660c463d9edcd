/** What a line in capitals is in small letters, with the capitals of the names that the tables know. */
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { withCapital } from '../shared/capitals.ts';
import { misspeltIn } from '../shared/spelt-names.ts';

/** `CÔNG TÁC THI ĐUA TỈNH SƠN LA` → `Công tác thi đua tỉnh Sơn La`; `first`: it begins the sentence. */
export function inSentenceCase(capitals: string, first: boolean): string {
  const small = oneLine(capitals).replace(regex.gu`\p{L}+`, (word) => (isShort(word) ? word : word.toLowerCase()));
  const names = [...misspeltIn({ text: small })].map(([, name]) => name);
  const text = names.reduceRight(
    (rest, { start, end, typed, right }) => rest.slice(0, start) + withCapitalsOf(typed, right) + rest.slice(end),
    small,
  );
  return first ? withCapital(text) : text;
}

/** `UBND`, `XIV`: no vowel, or more consonants at the end than a syllable bears, or a Roman numeral. */
function isShort(word: string): boolean {
  const plain = foldAccents(word);
  return /^[IVXLC]+$/u.test(word) || !/[aeiouy]/u.test(plain) || /(?!(?:ng|nh|ch)$)[^aeiouy]{2}$|ngh$/u.test(plain);
}

/** Syllable for syllable, so that the marks between stay as typed. */
function withCapitalsOf(typed: string, right: string): string {
  const syllables = right.match(regex.gu`\p{L}+`) ?? [];
  let at = 0;
  return typed.replace(regex.gu`\p{L}+`, (word) => (/^\P{Ll}/u.test(syllables[at++] ?? '') ? withCapital(word) : word));
}
