/** How many lines words fill, as word processors set them. Lengths in mm for text of one point. */
import { type GridWord, space } from './grid.ts';

/** What words make of a cell. */
export interface Filled {
  readonly lines: number;
  /** How many links are broken where no person would break them, though they need not be. */
  readonly odd: number;
}

/** The lines that words fill in `room`. */
export function wrapped(words: readonly GridWord[], room: number): Filled {
  let [lines, odd, end] = [words.length === 0 ? 0 : 1, 0, 0];
  for (const word of words) {
    const start = end === 0 ? 0 : end + space;
    if (start + word.width <= room) end = start + word.width;
    else {
      const parts = broken(word, room);
      lines += parts.lines - (start === 0 ? 1 : 0);
      odd += parts.odd;
      end = parts.end;
    }
  }
  return { lines, odd };
}

/** A line that leaves no room for the narrowest letter, and some for what is not exact, ends where a person would end it. */
const letter = 0.04;

/** A part of a link that is longer has to be broken somewhere, in mm for one point: about 25 letters. */
const longest = 4;

/** The lines of a word that begins a line: broken after `/ ? -`, else wherever the line ends. */
function broken({ width, pieces, smallPieces }: GridWord, room: number): Filled & { end: number } {
  const ends = endsOf(pieces);
  const smallEnds = endsOf(smallPieces);
  let [lines, odd, from] = [1, 0, 0];
  while (width - from > room) {
    const limit = from + room;
    const good = ends.findLast((end) => end > from && end <= limit) ?? smallEnds.findLast((end) => end > limit - letter && end <= limit);
    const here = smallEnds.findIndex((end) => end > limit);
    if (good === undefined && (smallPieces[here] ?? 0) <= longest) odd += 1;
    from = good ?? limit;
    lines += 1;
  }
  return { lines, odd, end: width - from };
}

function endsOf(pieces: readonly number[]): number[] {
  let end = 0;
  return pieces.map((piece) => {
    end += piece;
    return end;
  });
}
