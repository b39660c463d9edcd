/** The document laid out: its pages, and on each the lines with their places, as a word processor will set them. */
import { page, type Role } from '../decree30.ts';
import { type Document, paragraphsOf, plainText, type Section, type Source } from '../document.ts';
import { hasWidth } from '../text-width.ts';
import { glued } from '../write/glue.ts';
import { flow } from './flow.ts';
import { type LaidSheet, paginate, type Standing } from './pages.ts';
import type { Piece, PlacedLine } from './pieces.ts';

/** Lengths in mm from the paper's upper left corner. */
export interface LaidLine {
  readonly text: string;
  readonly role: Role;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What the line could hold. */
  readonly room: number;
  /** Which line of its paragraph it is, from 0, and of how many. */
  readonly index: number;
  readonly count: number;
  /** A word wider than the line was cut in it. */
  readonly isCut: boolean;
  readonly source?: Source;
}

/** A piece of the text block: a line, a rule, a row; `splits` at the beginning of a row that no page is high enough for. */
export interface LaidPiece {
  readonly kind: Piece['kind'];
  readonly top: number;
  readonly bottom: number;
  /** Must stay with what follows. */
  readonly holds: boolean;
  readonly splits: boolean;
  /** A table's head, printed again. */
  readonly isRepeated: boolean;
  readonly lines: readonly LaidLine[];
}

export interface LaidPage {
  /** Counted from 1 in each document of the file; the first shows none. */
  readonly number: number;
  readonly landscape: boolean;
  readonly pieces: readonly LaidPiece[];
  /** Of notes and of a foot. */
  readonly below: readonly LaidLine[];
  /** How far down text may stand. */
  readonly bottom: number;
}

/** A document on pages. */
export interface Pages {
  readonly list: readonly LaidPage[];
  /** Characters whose width nobody knows: where lines and pages end is then a guess. */
  readonly unknown: string;
}

const toMm = 25.4 / 72;

/** Lays a document out as Word and LibreOffice do; where they differ by less than a letter, as LibreOffice. Pure; a millisecond or two a page. */
export function layOut(plain: Document): Pages {
  return { list: sheetsOf(glued(plain)).map(laidPage), unknown: unknownIn(plain) };
}

/** A page with what stands on it, and its number. */
export interface NumberedSheet extends LaidSheet {
  readonly section: Section;
  /** All of the section, as they were before a row was cut. */
  readonly pieces: readonly Piece[];
  readonly number: number;
}

/** The pages of a document whose words are glued. */
export function sheetsOf({ sections }: Document): NumberedSheet[] {
  let number = 0;
  let notes = 1;
  return sections.flatMap((section) => {
    if (section.restart) number = 0;
    const pieces = flow(section);
    return paginate(section, pieces, notes).map((sheet) => {
      number += 1;
      for (const { piece } of sheet.standings) notes += piece.notes.length;
      return { ...sheet, section, pieces, number };
    });
  });
}

function laidPage({ section, number, standings, below, room }: NumberedSheet): LaidPage {
  return {
    number,
    landscape: section.landscape,
    pieces: standings.map((standing) => laidPiece(standing)),
    below: below.map((line) => laidLine(line, 0)),
    bottom: fromTop(room),
  };
}

/** Each once. */
function unknownIn(document: Document): string {
  const characters = new Set(Array.from(paragraphsOf(document), ({ children }) => plainText(children)).join(''));
  return [...characters].filter((character) => !hasWidth(character)).join('');
}

/** Every line of a page, in the order of the document; a repeated head stands where it is printed. */
export function linesOf({ pieces, below }: LaidPage): LaidLine[] {
  return [...pieces.flatMap(({ lines }) => lines), ...below];
}

const fromTop = (points: number): number => page.margin.top.value + points * toMm;

function laidPiece({ piece, top, repeated }: Standing): LaidPiece {
  const { kind, height, part, parts, lines } = piece;
  return {
    kind,
    top: fromTop(top),
    bottom: fromTop(top + height),
    holds: !parts,
    splits: part === 'begins',
    isRepeated: repeated,
    lines: lines.map((line) => laidLine(line, top)),
  };
}

function laidLine(
  { text, role, left, width, room, height, index, count, isCut, paragraph, top: within }: PlacedLine,
  top: number,
): LaidLine {
  const { source } = paragraph;
  return {
    text,
    role,
    left: page.margin.left.value + left,
    top: fromTop(top + within),
    width,
    height: height * toMm,
    room,
    index,
    count,
    isCut,
    ...(source && { source }),
  };
}
