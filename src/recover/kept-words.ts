/** Is every word of a Word file in what the plan prints? Asked after each import, as nothing may be dropped. */
import { foldTone } from '../vietnamese/fold.ts';
import { regex } from '../vietnamese/letters.ts';
import { type Line, type Piece, paragraphsIn, plainOf, wordsOf } from './lines.ts';

/** A line of the Word file of which words are missing from the paper. */
export interface Lost {
  readonly text: string;
  readonly words: readonly string[];
  /** A good part of it is missing, not only a number or a mark that tdkt words itself. */
  readonly mostly: boolean;
}

const word = regex.gu`[\p{L}\p{M}\d]+`;

/** `T/M`, `K/T` as many write them. */
const slashed = regex.gu`\<([TK])/([MTL])\>`;

/** Words as they are compared: letters and figures, capitals, where a tone stands (`hoà`) and zeros in front (`07`) aside. */
export function wordsIn(text: string): string[] {
  const words = foldTone(text).replace(slashed, '$1$2').toLowerCase().match(word) ?? [];
  return words.map((each) => each.replace(/^0+(?=\d)/u, ''));
}

/** Lines that stand nowhere on the paper as they are are looked for word by word in what no other line has taken. */
export function lostLines(pieces: readonly Piece[], printed: readonly Piece[]): Lost[] {
  const there = printed.flatMap(textsOf).flatMap(wordsIn);
  const stream = ` ${there.join(' ')} `;
  const lines = pieces.flatMap(textsOf).map((text) => ({ text, words: wordsIn(text) }));
  const isWhole = ({ words }: { words: string[] }) => words.length === 0 || stream.includes(` ${words.join(' ')} `);
  const left = counts(there);
  for (const line of lines) if (isWhole(line)) for (const each of line.words) take(left, each);
  return lines.flatMap((line) => {
    if (isWhole(line)) return [];
    const words = line.words.filter((each) => !take(left, each));
    return words.length === 0 ? [] : [{ text: line.text, words, mostly: words.length * 4 >= line.words.length }];
  });
}

function textsOf(piece: Piece): string[] {
  if (piece.kind === 'grid') return paragraphsIn(piece.table).map(wordsOf);
  return [plainOf(piece.bits), ...notesOf(piece)];
}

function notesOf({ bits }: Line): string[] {
  return bits.flatMap(({ note }) => (note === null ? [] : [plainOf(note)]));
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of words) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

function take(left: Map<string, number>, each: string): boolean {
  const count = left.get(each) ?? 0;
  if (count > 0) left.set(each, count - 1);
  return count > 0;
}
