/** The words of a text as a spelling checker sees them: which may be judged, and which are names, codes or of another language. */
import { regex } from './letters.ts';
import { type Known, knownOf } from './spelling-table.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly known: Known;
  readonly look: 'small' | 'name' | 'capitals' | 'foreign';
  /** Nothing but spaces stands between it and the word before. */
  readonly follows: boolean;
  /** No part of a name, of a code or of a longer word with signs in it. */
  readonly judged: boolean;
}

/** A letter of ours has these marks; `ñ`, `ü`, `č` and the f, j, w, z that have them are of another language. */
const ours = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/u;

/** Letters and loose marks of the Latin, Greek and Cyrillic alphabets, by their codes: most of a text is seen by this alone. */
const isLetter = new Uint8Array(0x2000);
for (const [from, to] of [
  [0x41, 0x5b],
  [0x61, 0x7b],
  [0xc0, 0xd7],
  [0xd8, 0xf7],
  [0xf8, 0x2b0],
  [0x300, 0x530],
  [0x1e00, 0x2000],
] as const)
  isLetter.fill(1, from, to);

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    while (start < text.length && isLetter[text.charCodeAt(start)] !== 1) start++;
    end = start;
    while (isLetter[text.charCodeAt(end)] === 1) end++;
    if (end > start) tokens.push(tokenAt(text, start, end, tokens.at(-1)));
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, before: Token | undefined): Token {
  const { known, look } = seen(text.slice(start, end));
  const follows = before !== undefined && isGap(text, before.end, start);
  const judged = !isTied(text, start, end) && (look !== 'name' || opens(text, start, before, follows));
  return { start, end, known, look, follows, judged };
}

type Seen = Pick<Token, 'known' | 'look'>;

/** By the word as typed: most words of a plan stand in it many times. */
const all = new Map<string, Seen>();

/** More than all plans of a province have. */
const most = 20_000;

function seen(typed: string): Seen {
  const before = all.get(typed);
  if (before) return before;
  if (all.size > most) all.clear();
  const known = knownOf(typed.toLowerCase().normalize('NFC'));
  const now = { known, look: lookOf(typed, known.word) };
  all.set(typed, now);
  return now;
}

/** Three of the longest syllables glued together: what is longer is no word that fingers ran together. */
const longest = 21;

function lookOf(typed: string, small: string): Token['look'] {
  if (small.length > longest || !ours.test(small)) return 'foreign';
  if (typed === small || typed.normalize('NFC') === small) return 'small';
  if (typed.length > 1 && typed === typed.toUpperCase()) return 'capitals';
  return typed.slice(1) === typed.slice(1).toLowerCase() ? 'name' : 'foreign';
}

function isGap(text: string, from: number, to: number): boolean {
  if (to === from + 1) return text.charAt(from) === ' ';
  for (let at = from; at < to; at++) if (text.charAt(at) !== ' ') return false;
  return to > from;
}

/** Beside a figure or a sign of codes, or joined to another word by a sign: `H’Mông`, `ki-lô-mét`, `TP.Hồ`. */
function isTied(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if ((before === ' ' || before === '') && (after === ' ' || after === '' || after === ',')) return false;
  if (/[\d_@\ufffd]/u.test(before + after)) return true;
  return (isJoint(before) && isInWord(text.charAt(start - 2))) || (isJoint(after) && isInWord(text.charAt(end + 1)));
}

function isJoint(sign: string): boolean {
  return sign !== '' && "'’.-–&+/\\".includes(sign);
}

function isInWord(sign: string): boolean {
  return sign !== '' && regex.u`[\p{L}\d]`.test(sign);
}

/** Before a name of one syllable. */
const naming = new Set(
  'ông bà anh chị em chí cháu phường xã thôn ấp bản làng khóm khu phố đường sông núi suối hồ đảo chùa đền tên họ cụ'.split(' '),
);
/** With a capital themselves, and not of a name that goes on in small letters. */
const heads = new Set('sở bộ ban cục vụ phòng luật các'.split(' '));

/** A capital that is only a sentence's, or of a name that is all words: “Thủ tướng”; not “ông Hương dẫn đầu”. */
function opens(text: string, start: number, before: Token | undefined, follows: boolean): boolean {
  if (!before || !follows) return true;
  if (before.look === 'small') return !naming.has(before.known.word);
  return heads.has(before.known.word) || /[.!?:] +$/u.test(text.slice(Math.max(0, start - 3), start));
}
