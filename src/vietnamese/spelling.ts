/** Slips of spelling that need no dictionary of sentences: words of two syllables a mark away from one, and what is no syllable at all. */

import { mendsOf } from './spelling-mends.ts';
import { distance, isBare, isWord, type Known, wordsLike } from './spelling-table.ts';
import { readTokens, type Token } from './spelling-tokens.ts';
import { abbreviations, surelyRight, surelyWrong } from './spelling-words.ts';
import { mendedSyllable } from './syllables.ts';

export interface Misspelling {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What may have been meant, likeliest first; empty where nobody can tell. */
  readonly wanted: readonly string[];
  /** Only marks are to be moved, and there is one way to do it. */
  readonly sure: boolean;
}

/** The slips of a text, in its order; nothing in a name is judged. */
export function misspellingsIn(text: string): Misspelling[] {
  const tokens = readTokens(text);
  const found: Misspelling[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.judged) continue;
    const slip = peopleTwice(text, tokens, at) ?? pairSlip(text, tokens, at) ?? syllableSlip(text, tokens, at);
    if (!slip) continue;
    found.push(slip);
    while ((tokens[at + 1]?.start ?? slip.end) < slip.end) at += 1;
  }
  return found;
}

// ── Words of two syllables ───────────────────────────────────────────────────

function pairSlip(text: string, tokens: readonly Token[], at: number): Misspelling | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second?.judged || !second.follows || first.look === 'foreign') return null;
  if (second.look !== (first.look === 'capitals' ? 'capitals' : 'small')) return null;
  if (mayStandTogether(first.known, second.known) || mendedOf(first.known) !== null || mendedOf(second.known) !== null) return null;
  const like = wordsLike(first.known, second.known);
  if (like.length === 0) return null;
  const distances = like.map((word) => distance(first.known, second.known, word));
  if (distances.includes(0) || !distances.includes(1) || belongElsewhere(tokens, at)) return null;
  const near = like.filter((_, index) => distances[index] === 1);
  return { ...slipOf(text, first, second, near), sure: false };
}

/** By themselves: a word of two syllables, or two of which each is a word that stands anywhere. */
function mayStandTogether(first: Known, second: Known): boolean {
  if (isWord(first, second)) return true;
  if (!first.lawful || !second.lawful) return false;
  const anywhere = first.alone === 'function' || second.alone === 'function' || (first.alone === 'free' && second.alone === 'free');
  const doubts = anywhere ? surelyWrong : surelyRight;
  return anywhere !== (doubts.get(first.word)?.includes(second.word) ?? false);
}

/** By the words around them: one is the half of another word, or they are of another language. */
function belongElsewhere(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at] as Token, tokens[at + 1] as Token];
  const [before, after] = [first.follows ? tokens[at - 1] : undefined, tokens[at + 2]?.follows ? tokens[at + 2] : undefined];
  if (isBare(first.known) && isBare(second.known) && (isForeign(before) || isForeign(after))) return true;
  if (!first.known.lawful || !second.known.lawful) return false;
  return isWord(before?.known, first.known) || isWord(second.known, after?.known);
}

/** Of what is no syllable: the one that it becomes when only its marks are put right. */
function mendedOf({ word, lawful }: Known): string | null {
  return lawful ? null : mendedSyllable(word);
}

/** “than the year”: words of another language are no syllables, and have no marks. */
function isForeign(token: Token | undefined): boolean {
  return token !== undefined && (token.look === 'foreign' || (!token.known.lawful && isBare(token.known)));
}

/** Before these “nhân” is not the end of a word, as in “nghệ nhân nhân dân”. */
const beforePeople = new Set('ban đồng án sát đội an lớp chúng các của với cho trong do vì và toàn được vụ'.split(' '));

/** “các tầng lớp nhân nhân dân”. */
function peopleTwice(text: string, tokens: readonly Token[], at: number): Misspelling | null {
  const [before, first, second, third] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (first.known.word !== 'nhân' || second?.known.word !== 'nhân' || third?.known.word !== 'dân') return null;
  if (!second.follows || !third.follows || (first.follows && !beforePeople.has(before?.known.word ?? ''))) return null;
  return { ...slipOf(text, first, third, ['nhân dân']), sure: false };
}

// ── Syllables ────────────────────────────────────────────────────────────────

function syllableSlip(text: string, tokens: readonly Token[], at: number): Misspelling | null {
  const token = tokens[at] as Token;
  if (token.known.lawful && !tokens[at + 1]?.known.cut) return null;
  const abbreviation = token.look === 'capitals' ? abbreviations.get(token.known.word) : undefined;
  if (abbreviation !== undefined) return { ...slipOf(text, token, token, [abbreviation]), sure: false };
  const mend = mendsOf(tokens, at);
  if (!mend) return null;
  const last = mend.joins ? (tokens[at + 1] as Token) : token;
  return { ...slipOf(text, token, last, mend.wanted), sure: mend.sure };
}

function slipOf(text: string, first: Token, last: Token, wanted: readonly string[]): Omit<Misspelling, 'sure'> {
  const words = text.slice(first.start, last.end);
  return { start: first.start, end: last.end, words, wanted: wanted.map((each) => casedLike(words, each)) };
}

/** With capitals where the wrong words have them. */
function casedLike(typed: string, wanted: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return wanted.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toLowerCase() ? wanted : wanted.charAt(0).toUpperCase() + wanted.slice(1);
}
