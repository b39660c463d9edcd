/** The loop of every rule that looks for words: what is found in texts, and what is to be said of it. */
import type { Problem, Span } from '../../diagnostic.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneComplaintEach, type Slip } from './repeated-slips.ts';
import { inText, type Text } from './typed-texts.ts';

/** Finds stretches in the words of a text. */
type Find<F extends Span> = (text: string) => Iterable<F>;

/** What is wrong with a find; `start` and `end` where only a part of it is to be underlined. Null: it is right. */
type Said = (Omit<Problem, 'path' | 'at' | 'range'> & Partial<Span>) | null;
type SaidOnce = Omit<Slip, 'text' | 'start' | 'end'> | null;

export interface Words extends Span {
  readonly words: string;
  /** Named groups, and those by number behind the words. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly match: readonly (string | undefined)[];
}

/** Words that one of some patterns finds. */
export function wordsLike(...patterns: readonly RegExp[]): Find<Words> {
  return (text) => {
    const found: Words[] = [];
    for (const pattern of patterns)
      for (const match of matches(text, pattern)) {
        const [words] = match;
        found.push({ start: match.index, end: match.index + words.length, words, groups: match.groups ?? {}, match });
      }
    return found;
  };
}

/** A complaint about each find of which there is something to say. */
export function* complaintsAbout<F extends Span>(
  texts: readonly Text[],
  find: Find<F>,
  say: (found: F, text: Text) => Said,
): Iterable<Problem> {
  for (const text of texts) {
    for (const found of find(text.text)) {
      const said = say(found, text);
      if (!said) continue;
      const { start = found.start, end = found.end, ...rest } = said;
      yield inText(text, start, end, rest);
    }
  }
}

/** The same, where finds alike in `same` are one slip however often it is made. */
export function complaintsOnce<F extends Span>(
  texts: readonly Text[],
  find: Find<F>,
  say: (found: F, text: Text) => SaidOnce,
): Iterable<Problem> {
  const slips: Slip[] = [];
  for (const text of texts) {
    for (const found of find(text.text)) {
      const said = say(found, text);
      if (said) slips.push({ text, start: found.start, end: found.end, ...said });
    }
  }
  return oneComplaintEach(slips);
}
