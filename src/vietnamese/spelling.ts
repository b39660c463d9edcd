/** Slips of spelling that need no dictionary of sentences: words of two syllables a mark away from one, and what is no syllable at all. */

import { mendsOf } from './spelling-mends.ts';
import { distance, isWord, wordsLike } from './spelling-table.ts';
import { readTokens, type Token } from './spelling-tokens.ts';
import { abbreviations, freeWords, functionWords, surelyRight, surelyWrong } from './spelling-words.ts';

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
    const slip = pairSlip(text, tokens, at) ?? syllableSlip(text, tokens, at);
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
  if (first.known.mended !== null || second.known.mended !== null) return null;
  if (first.known.families.length === 0 || isWord(first.known.word, second.known.word)) return null;
  const like = wordsLike(first.known, second.known);
  if (like.length === 0) return null;
  const distances = like.map((word) => distance(first.known, second.known, word));
  if (distances.includes(0) || !distances.includes(1) || mayBeMeant(tokens, at)) return null;
  return {
    ...slipOf(
      text,
      first,
      second,
      like.filter((_, index) => distances[index] === 1),
    ),
    sure: false,
  };
}

/** Whether the two may stand side by side as they are: not if one is no syllable, else each may belong elsewhere. */
function mayBeMeant(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at] as Token, tokens[at + 1] as Token];
  const [before, after] = [first.follows ? tokens[at - 1] : undefined, tokens[at + 2]?.follows ? tokens[at + 2] : undefined];
  const halves = [first.known.word, second.known.word];
  const words = halves.join(' ');
  if (surelyRight.has(words)) return true;
  if (first.known.bare && second.known.bare && (isForeign(before) || isForeign(after))) return true;
  if (!first.known.lawful || !second.known.lawful) return false;
  if (isWord(before?.known.word, first.known.word) || isWord(second.known.word, after?.known.word)) return true;
  if (surelyWrong.has(words)) return false;
  return halves.some((half) => functionWords.has(half)) || halves.every((half) => freeWords.has(half));
}

/** “than the year”: words of another language are no syllables, and have no marks. */
function isForeign(token: Token | undefined): boolean {
  return token !== undefined && (token.look === 'foreign' || (token.known.bare && !token.known.lawful));
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
