/** The document laid out: its pages, and on each the lines with their places, as a word processor will set them. */
import { page, type Role } from '../decree30.ts';
import type { Document } from '../document.ts';
import { glued } from '../write/glue.ts';
import { flow, type PlacedLine } from './flow.ts';
import { paginate, type Standing } from './pages.ts';

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
}

export interface LaidPage {
  /** As printed at its head; a section's first page shows none. */
  readonly number: number;
  readonly landscape: boolean;
  readonly lines: readonly LaidLine[];
}

const toMm = 25.4 / 72;

/** Lays a document out. Pure; costs a millisecond or two a page. */
export function layOut(plain: Document): LaidPage[] {
  let number = 0;
  let notes = 1;
  return glued(plain).sections.flatMap((section) => {
    if (section.restart) number = 0;
    return paginate(section, flow(section), notes).map(({ standings, below }) => {
      number += 1;
      for (const { piece } of standings) notes += piece.notes.length;
      return { number, landscape: section.landscape, lines: [...standings.flatMap(linesOf), ...below.map((line) => laid(line, 0))] };
    });
  });
}

function linesOf({ piece, top }: Standing): LaidLine[] {
  return piece.lines.map((line) => laid(line, top));
}

function laid({ text, role, left, width, room, height, top: within }: PlacedLine, top: number): LaidLine {
  return {
    text,
    role,
    left: page.margin.left.value + left,
    top: page.margin.top.value + (top + within) * toMm,
    width,
    height: height * toMm,
    room,
  };
}
