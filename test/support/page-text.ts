/** Text found again in the words of a PDF, in reading order. */
import { page as paper, styleOf } from '../../src/decree30.ts';
import { type Document, paragraphsOf, plainText } from '../../src/document.ts';
import type { Box, Pdf } from './office.ts';

/** Counted from 0. */
export interface Line extends Box {
  readonly page: number;
  readonly text: string;
}

/** Where to look on: a page, and the least height on it. */
export interface Cursor {
  readonly page: number;
  readonly y: number;
}

export type Span = Pick<Box, 'x1' | 'x2'>;

/** Characters alone: where a line breaks, and what a blank is made of, is not compared. */
export function characters(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** The pages without their footnotes, which stand between the lines of what goes on over a page. */
export function withoutNotes(document: Document, pdf: Pdf): Pdf {
  const notes = new Set<PlacedWord>();
  let cursor: Cursor = { page: 0, y: 0 };
  for (const note of notesOf(document)) {
    const words = wordsOf(streamOf(pdf, { x1: 0, x2: paper.height }, styleOf('chu_thich').size, cursor), [characters(note)]) ?? [];
    for (const word of words) notes.add(word);
    const last = words.at(-1);
    if (last) cursor = { page: last.page, y: last.y1 + 1 };
  }
  return pdf.map((sheet, page) => ({ ...sheet, words: sheet.words.filter((word) => !notes.has(sameWord(word, page))) }));
}

function notesOf(document: Document): string[] {
  return paragraphsOf(document).flatMap(({ children }) =>
    children.flatMap((inline) => (inline.kind === 'footnote' ? [plainText(inline.children)] : [])),
  );
}

/** The words of the pieces, which follow each other in the stream; null when one is not there. */
export function wordsOf(stream: ReturnType<typeof streamOf>, pieces: readonly string[]): PlacedWord[] | null {
  const words: PlacedWord[] = [];
  let at = 0;
  for (const piece of pieces) {
    const found = stream.text.indexOf(piece, at);
    if (found < 0) return null;
    at = found + piece.length;
    for (const word of stream.words.slice(found, at)) if (words.at(-1) !== word) words.push(word);
  }
  return words;
}

interface PlacedWord extends Box {
  readonly page: number;
  readonly text: string;
}

/** The words of one size between two edges, page numbers aside, in reading order from a place on; each character with its word. */
export function streamOf(pdf: Pdf, span: Span, size: number, start: Cursor): { text: string; words: PlacedWord[] } {
  let text = '';
  const words: PlacedWord[] = [];
  pdf.slice(start.page).forEach((sheet, index) => {
    const page = start.page + index;
    const inside = sheet.words.filter((word) => {
      const middle = (word.x1 + word.x2) / 2;
      const below = word.y2 > paper.margin.top.value + 1 && (index > 0 || word.y1 >= start.y - 0.1);
      return below && middle > span.x1 - 1 && middle < span.x2 + 1 && Math.abs(word.size - size) < 0.3;
    });
    for (const word of inOrder(inside)) {
      const plain = characters(word.text);
      text += plain;
      words.push(...Array.from({ length: plain.length }, () => sameWord(word, page)));
    }
  });
  return { text, words };
}

const known = new WeakMap<Box, PlacedWord>();

function sameWord(word: Box & { readonly text: string }, page: number): PlacedWord {
  const placed = known.get(word) ?? { ...word, page };
  known.set(word, placed);
  return placed;
}

/** Line by line, from left to right. */
function inOrder<T extends Box>(words: readonly T[]): T[] {
  const byHeight = [...words].sort((a, b) => a.y1 - b.y1);
  const lines: T[][] = [];
  for (const word of byHeight) {
    const line = lines.at(-1);
    if (line?.[0] && word.y1 - line[0].y1 < 1) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x1 - b.x1));
}

export function linesOf(words: readonly PlacedWord[]): Line[] {
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].page === word.page && Math.abs(word.y1 - line[0].y1) < 1) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({
    page: line[0]?.page ?? 0,
    text: line.map(({ text }) => text).join(' '),
    x1: Math.min(...line.map(({ x1 }) => x1)),
    x2: Math.max(...line.map(({ x2 }) => x2)),
    y1: Math.min(...line.map(({ y1 }) => y1)),
    y2: Math.max(...line.map(({ y2 }) => y2)),
  }));
}
