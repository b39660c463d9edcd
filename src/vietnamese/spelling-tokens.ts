/** The words of a text as a spelling checker sees them: which may be judged, and which are names, codes or of another language. */
import { regex } from './letters.ts';
import { type Known, knownOf } from './spelling-distance.ts';

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

const word = regex.gu`[\p{L}\p{M}]+`;
/** A letter of ours has these marks; `ñ`, `ü`, `č` and the f, j, w, z that have them are of another language. */
const ours = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/u;

export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: typed, index } of text.matchAll(word)) {
    const end = index + typed.length;
    const before = tokens.at(-1);
    const known = knownOf(typed.toLowerCase().normalize('NFC'));
    const look = lookOf(typed, known.word);
    const follows = before !== undefined && isGap(text, before.end, index);
    tokens.push({
      start: index,
      end,
      known,
      look,
      follows,
      judged: !isTied(text, index, end) && (look !== 'name' || opens(text, index, before, follows)),
    });
  }
  return tokens;
}

function lookOf(typed: string, small: string): Token['look'] {
  if (!ours.test(small)) return 'foreign';
  if (typed.normalize('NFC') === small) return 'small';
  if (typed.length > 1 && typed === typed.toUpperCase()) return 'capitals';
  return typed.slice(1) === typed.slice(1).toLowerCase() ? 'name' : 'foreign';
}

function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charAt(at) !== ' ') return false;
  return to > from;
}

/** Beside a figure or a sign of codes, or joined to another word by a sign: `H’Mông`, `ki-lô-mét`, `TP.Hồ`. */
function isTied(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
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
