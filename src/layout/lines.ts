/** A paragraph broken into lines, as word processors do it: as many words on each as there is room for. Lengths in mm, heights in points. */
import { type Role, styleOf } from '../decree30.ts';
import type { Inline, Paragraph } from '../document.ts';
import { type Face, textWidth } from '../text-width.ts';

/** How much higher than its size Times New Roman stands in single spacing: its ascent, descent and line gap. */
export const single = (1825 + 443 + 87) / 2048;

/** What one line holds. */
export interface SetLine {
  readonly text: string;
  /** From the left edge of the paragraph's column. */
  readonly left: number;
  /** As set, before a justified line is stretched. */
  readonly width: number;
  /** What the line could hold. */
  readonly room: number;
  /** The footnotes called in it. */
  readonly notes: readonly (readonly Inline[])[];
  /** A word that is wider than a line was cut in it. */
  readonly isCut: boolean;
}

/** Where the text of a paragraph may stand. */
export interface Measure {
  readonly width: number;
  /** In points; another than the role's where a table is set smaller. */
  readonly size: number;
}

/** What may not be parted: letters of one face, with the spaces after them. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Of the spaces at its end, which may hang over a line's end. */
  readonly air: number;
  /** Room that LibreOffice leaves for the lean of the last letter. */
  readonly slant: number;
  /** The line ends here whatever room is left. */
  readonly ends: boolean;
  readonly notes: readonly (readonly Inline[])[];
  /** A line may end after it. */
  readonly parts: boolean;
}

/** The mark of a footnote is a digit in small type. */
const noteMark = 0.58;

/** Text goes on after a hyphen, a slash or a question mark, but digits stay together; no-break spaces are no spaces. */
const pieces = /[^ ]+?(?:(?<=[/?-])(?<!\d[/-](?=\d))(?=[^ /?-])| +|$)| +/gu;

/** The lines of a paragraph in a column; one at least. */
export function setLines({ role, children }: Paragraph, measure: Measure): SetLine[] {
  const style = styleOf(role);
  const lines: Line[] = [];
  let line = newLine(style.indent + Math.max(style.firstLine, -style.indent));
  const next = () => {
    lines.push(line);
    line = newLine(style.indent);
  };
  for (const word of wordsOf(piecesOf(role, children, measure.size))) {
    const width = word.reduce((sum, piece) => sum + piece.width, 0);
    const { air = 0, slant = 0 } = word.at(-1) ?? {};
    if (line.width > 0 && line.left + line.width + width - air + slant > measure.width + tolerance) next();
    for (const piece of word) {
      for (const part of cutToFit(piece, measure.width - line.left, role, measure.size)) {
        if (part !== piece && line.text !== '') next();
        add(line, part);
        line.isCut ||= part !== piece;
      }
    }
    if (word.at(-1)?.ends) next();
  }
  if (line.width > 0 || lines.length === 0 || endsWithBreak(children)) lines.push(line);
  return lines.map(({ text, left, width, air, notes, isCut }) => {
    const room = measure.width - left;
    return { text: text.trimEnd(), left: left + shift(style.align, room - (width - air)), width: width - air, room, notes, isCut };
  });
}

/** Half a twip, for what word processors round. */
const tolerance = 25.4 / 1440 / 2;

interface Line {
  text: string;
  readonly left: number;
  width: number;
  air: number;
  notes: (readonly Inline[])[];
  isCut: boolean;
}

function newLine(left: number): Line {
  return { text: '', left, width: 0, air: 0, notes: [], isCut: false };
}

function add(line: Line, piece: Piece): void {
  line.text += piece.text;
  line.width += piece.width;
  line.air = piece.air;
  line.notes.push(...piece.notes);
}

function endsWithBreak(children: readonly Inline[]): boolean {
  return children.at(-1)?.kind === 'break';
}

function shift(align: ReturnType<typeof styleOf>['align'], free: number): number {
  return align === 'center' ? free / 2 : align === 'right' ? free : 0;
}

/** Pieces up to a place where a line may end. */
function wordsOf(all: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of all) {
    open.push(piece);
    if (!piece.parts) continue;
    words.push(open);
    open = [];
  }
  return open.length > 0 ? [...words, open] : words;
}

function piecesOf(role: Role, children: readonly Inline[], size: number): Piece[] {
  const style = styleOf(role);
  return children.flatMap((inline): Piece[] => {
    if (inline.kind === 'break') return [{ text: '', width: 0, air: 0, slant: 0, ends: true, notes: [], parts: true }];
    const face = { size, bold: style.bold, italic: style.italic };
    if (inline.kind === 'footnote') {
      const width = textWidth('1', { ...face, size: size * noteMark });
      return [{ text: '', width, air: 0, slant: 0, ends: false, notes: [inline.children], parts: false }];
    }
    return textPieces(inline.text, { size, bold: face.bold || inline.bold, italic: face.italic || inline.italic });
  });
}

function textPieces(text: string, face: Face): Piece[] {
  const found = text.match(pieces)?.filter((part) => part !== '') ?? [];
  return found.map((part, index) => ({
    text: part,
    width: textWidth(part, face),
    air: textWidth(part.slice(part.trimEnd().length).replaceAll('\u00a0', ''), face),
    slant: face.italic ? (face.size * single * 25.4) / 72 / 12 : 0,
    ends: false,
    notes: [],
    parts: part.endsWith(' ') || index < found.length - 1,
  }));
}

/** A word that no line can hold goes on wherever a line is full. */
function cutToFit(piece: Piece, room: number, role: Role, size: number): Piece[] {
  if (piece.width - piece.air <= room + tolerance || piece.text === '') return [piece];
  const face = { ...styleOf(role), size };
  const parts: Piece[] = [];
  let start = '';
  for (const letter of piece.text) {
    if (start !== '' && textWidth(start + letter, face) > room) {
      parts.push({ ...piece, text: start, width: textWidth(start, face), air: 0, notes: [], parts: true });
      start = '';
    }
    start += letter;
  }
  return [...parts, { ...piece, text: start, width: textWidth(start, face) }];
}
