/** What was meant by a word that is no syllable: its tone moved, one tone of two, two words parted, one word joined. */
import { isWord, knownOf } from './spelling-table.ts';
import type { Token } from './spelling-tokens.ts';
import { loanWords, loneOnset } from './spelling-words.ts';
import { isSyllable, mendedSyllable, toneInPlace, withoutTone } from './syllables.ts';

export interface Mend {
  readonly wanted: readonly string[];
  readonly sure: boolean;
  /** The next word belongs to it. */
  readonly joins: boolean;
}

const anyMark = /[^a-z]/u;
/** Letters of ours that no other language has. */
const onlyOurs = /[ăđĩũơưạ-ỹ]/u;
const hasVowel = /[aăâeêioôơuưy]/u;

/** Null of a word that is right, or that cannot be told from a foreign one. */
export function mendsOf(tokens: readonly Token[], at: number): Mend | null {
  const token = tokens[at] as Token;
  const { word, lawful } = token.known;
  const joined = joinedWith(tokens, at);
  if (joined) return { wanted: [joined], sure: false, joins: true };
  if (lawful || word.length < 2 || !anyMark.test(word) || loanWords.has(word)) return null;
  const mended = mendedSyllable(word);
  if (mended !== null) return { wanted: [mended], sure: true, joins: false };
  if (token.look === 'foreign') return told(withoutSlippedKey(word));
  if (token.look !== 'small') return null;
  const wanted = [oneTone(word), withoutStray(word), parted(word), withLost(tokens, at)].find(({ length }) => length > 0) ?? [];
  return wanted.length > 0 || (onlyOurs.test(word) && hasVowel.test(word.normalize('NFD'))) ? { wanted, sure: false, joins: false } : null;
}

function told(wanted: readonly string[]): Mend | null {
  return wanted.length > 0 ? { wanted, sure: false, joins: false } : null;
}

/** `nộị` → `nội`; of two tones either may be meant. */
function oneTone(word: string): string[] {
  const at = [...word].flatMap((letter, index) => (withoutTone(letter) === letter ? [] : [index]));
  if (at.length !== 2) return [];
  const each = at.map((index) => word.slice(0, index) + withoutTone(word.charAt(index)) + word.slice(index + 1));
  return [...new Set(each.flatMap((one) => (isSyllable(one) ? [one] : (toneInPlace(one) ?? []))))];
}

/** `đẵ` → `đã`: a hat that an open rhyme cannot bear; `thựcc`, `điịnh`, `hỏngr`: a letter twice, or a key of the input method at the end. */
function withoutStray(word: string): string[] {
  const plain = [...word].map((letter) => letter.normalize('NFD').charAt(0));
  const shorter = plain.map((letter, at) => {
    const stray = letter === plain[at + 1] || letter === plain[at - 1] || (at === plain.length - 1 && /[rsx]/u.test(letter));
    return stray && /[a-zđ]/u.test(word.charAt(at)) ? word.slice(0, at) + word.slice(at + 1) : word;
  });
  const flat = word
    .normalize('NFD')
    .replace(/a[\u0302\u0306](?=[\u0300-\u0323]?$)/u, 'a')
    .normalize('NFC');
  const right = [...new Set([flat, ...shorter])].filter((each) => each !== word && isSyllable(each));
  return right.length <= 2 ? right : [];
}

/** `thựwc` → `thực`: a key of the input method that came through. */
function withoutSlippedKey(word: string): string[] {
  const rest = word.replace(/[fjwz]/u, '');
  return rest.length === word.length - 1 && onlyOurs.test(rest) && isSyllable(rest) ? [rest] : [];
}

/** `thôg` → `thông`, where that makes a word with what stands beside it. */
function withLost(tokens: readonly Token[], at: number): string[] {
  const [before, { known, follows }, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const whole = knownOf(known.word.replace(/(?<=[^n])g$/u, 'ng'));
  const isMeant = isWord(follows ? before?.known : undefined, whole) || isWord(whole, after?.follows ? after.known : undefined);
  return whole.word !== known.word && whole.lawful && isMeant ? [whole.word] : [];
}

/** `đônđốc` → `đôn đốc`; of several ways the one that makes a word. */
function parted(word: string): string[] {
  const both: string[] = [];
  for (let at = 2; at < word.length - 1; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!isSyllable(first) || !isSyllable(second)) continue;
    if (isWord(knownOf(first), knownOf(second))) return [`${first} ${second}`];
    both.push(`${first} ${second}`);
  }
  return both.length <= 2 ? both : [];
}

/** “đ ộng”, “ho ạch”: what was cut begins with a vowel, and is no word by itself. */
function joinedWith(tokens: readonly Token[], at: number): string | null {
  const [before, head, tail, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!tail?.known.cut || !tail.follows || !tail.judged || tail.look !== 'small' || head.look === 'foreign') return null;
  const [previous, following] = [head.follows ? before?.known : undefined, next?.follows ? next.known : undefined];
  if (isWord(tail.known, following) || isWord(previous, head.known)) return null;
  const joined = knownOf(head.known.word + tail.known.word);
  if (!joined.lawful) return null;
  if (isWord(previous, joined) || isWord(joined, following)) return joined.word;
  return loneOnset.test(head.known.word) && tail.known.alone === null ? joined.word : null;
}
