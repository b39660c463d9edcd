/** Capital letters: where a sentence begins, what is printed in capitals anyway, and whether a name has its own. */
import { regex } from '../../vietnamese/letters.ts';
import { isIssuer } from './named-as.ts';
import type { Text } from './typed-texts.ts';

/** A capital here is not the sentence's own: a word, a comma or a closing bracket stands before. */
export function isMidSentence({ text, so }: Text, at: number): boolean {
  const before = text.slice(0, at).replace(/[\s*]+$/u, '');
  return before.replace(/^[\s*]+/u, '') !== so && regex.u`[\p{L}\d,)”%]$`.test(before);
}

/** The words of a text as a reader will see them; names of issuers and signers are printed in capitals however typed. */
export function isPrintedAsTyped(text: Text): boolean {
  return !isIssuer(text) && text.key !== 'phan' && text.key !== 'ten_loai';
}

const headings = new Set(['tieu_de', 'phan', 'nhom', 'cot', 'so_cot', 'ten', 'ten_loai']);

/** A sentence or an entry, not a heading, where capitals follow other habits. */
export function isRunning(text: Text): boolean {
  return isPrintedAsTyped(text) && (!headings.has(text.key) || text.path.includes('noi_nhan'));
}

export function isAllCapitals(words: string): boolean {
  return words === words.toUpperCase();
}

/** The same syllables begin with capitals, and nothing else is one; words wholly in capitals are right. */
export function hasCapitalsOf(typed: string, right: string): boolean {
  if (isAllCapitals(typed)) return true;
  const rights = syllables(right);
  return syllables(typed).every(
    (syllable, index) => syllable.slice(1) === syllable.slice(1).toLowerCase() && isCapital(syllable) === isCapital(rights[index] ?? ''),
  );
}

const syllables = (words: string) => words.match(regex.gu`\p{L}+`) ?? [];

export function isCapital(word: string): boolean {
  return regex.u`^\p{Lu}`.test(word);
}

export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
