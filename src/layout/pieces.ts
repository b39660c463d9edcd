/** What pages are made of, and how paragraphs stand under one another. Heights in points. */
import { type Role, type RoleStyle, styleOf } from '../decree30.ts';
import type { Block, Inline, Paragraph } from '../document.ts';
import { type SetLine, setLines, single } from './lines.ts';

/** A line of text in a piece; `top` from the piece's own top. */
export interface PlacedLine extends SetLine {
  readonly paragraph: Paragraph;
  readonly role: Role;
  readonly index: number;
  /** How many lines its paragraph has. */
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

export interface Piece {
  readonly kind: 'line' | 'rule' | 'row' | 'columns' | 'break';
  /** The block it belongs to. */
  readonly block: Block;
  /** Air above and below: between two pieces stands the larger of both, at the top of a page that begins by itself none. */
  readonly before: number;
  readonly after: number;
  readonly height: number;
  /** What its lower edge takes where a page ends under it. */
  readonly hem: number;
  readonly lines: readonly PlacedLine[];
  /** Of a row: how many of its lines stand in each of its cells. */
  readonly cells: readonly number[];
  /** A row that no page can hold: it goes over the end of the page on which it begins. */
  readonly splits: boolean;
  /** Of a row that no page can hold: a part of it. */
  readonly part: 'whole' | 'begins' | 'goesOn';
  /** A page may end after it. */
  readonly parts: boolean;
  /** A page may end after it where no other place is left: only what stays with the next is parted, no paragraph. */
  readonly yields: boolean;
  /** Of a row: what is repeated above it on a new page. */
  readonly head: readonly Piece[];
  readonly notes: readonly (readonly Inline[])[];
}

/** A piece without anything in it. */
export const empty = {
  before: 0,
  after: 0,
  height: 0,
  hem: 0,
  lines: [],
  cells: [],
  splits: false,
  part: 'whole',
  parts: true,
  yields: true,
  head: [],
  notes: [],
} as const;

/** Half a point around each cell of a table. */
export const cellBorder = 0.5;

/** Three quarters of a point. */
export const ruleWidth = 0.75;

/** Of a line of text. */
export function heightOf(line: RoleStyle['line'], size: number): number {
  return 'exact' in line ? line.exact : size * single * line.multiple;
}

/** The lines of a paragraph, `left` from the edge of its column. */
export function paragraphLines(paragraph: Paragraph, measure: { width: number; size: number }, left: number): PlacedLine[] {
  const { role } = paragraph;
  const lines = setLines(paragraph, measure);
  const count = lines.length;
  const height = heightOf(styleOf(role).line, measure.size);
  return lines.map(({ text, left: inset, width, room, notes, isCut }, index) => {
    return { text, left: inset + left, width, room, notes, isCut, paragraph, role, index, count, top: 0, height };
  });
}

/** The line elsewhere. Each is moved a few times: spelt out, that takes a third of the time that a spread does. */
export function movedLine(line: PlacedLine, right: number, down: number): PlacedLine {
  if (right === 0 && down === 0) return line;
  const { text, width, room, notes, isCut, paragraph, role, index, count, height } = line;
  return { text, left: line.left + right, width, room, notes, isCut, paragraph, role, index, count, top: line.top + down, height };
}

/** Paragraphs and rules under one another, as a side of the head or end holds them. */
export interface Stack {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Between two of them stands the larger of the airs that they want. */
export function stacked(pieces: readonly Pick<Piece, 'before' | 'after' | 'height' | 'lines'>[], left: number): Stack {
  let height = 0;
  let after = 0;
  const lines = pieces.flatMap((piece) => {
    const top = height + Math.max(after, piece.before);
    height = top + piece.height;
    after = piece.after;
    return piece.lines.map((line) => movedLine(line, left, top));
  });
  return { height: height + after, lines };
}

/** Whether a page may end under a line: two lines at least stay together at each end of a paragraph. */
export function endsWell({ index, count }: Pick<PlacedLine, 'index' | 'count'>): boolean {
  return index === count - 1 || (index > 0 && index < count - 2);
}
