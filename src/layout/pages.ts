/** Pieces put on pages: as many on each as there is room for, and back to the last place where a page may end. Heights in points. */
import { page, styleOf } from '../decree30.ts';
import type { Inline, Paragraph, Section } from '../document.ts';
import { blockHeight, blockWidth } from '../page.ts';
import { movedLine, type Piece, type PlacedLine, paragraphLines, ruleWidth } from './pieces.ts';
import { beginsAbove, cut } from './split-row.ts';

/** A piece on a page; `top` from the top of the text block. */
export interface Standing {
  readonly piece: Piece;
  readonly top: number;
  /** A table's head, printed again. */
  readonly repeated: boolean;
}

export interface LaidSheet {
  readonly standings: readonly Standing[];
  /** The lines of the notes and of the foot, `top` from the top of the text block. */
  readonly below: readonly PlacedLine[];
  /** The height that text may fill. */
  readonly room: number;
}

const toPoints = 72 / 25.4;

/** Between the text and the notes of a page: a short line with air around it. */
const noteRule = 6.2;

/** What adding many lengths may lose. */
const rounding = 0.01;

/** The pages of a section. */
export function paginate(section: Section, all: readonly Piece[], firstNote: number): LaidSheet[] {
  const pieces = [...all];
  const { landscape, footer } = section;
  const width = blockWidth(landscape);
  const room = blockHeight(landscape) * toPoints;
  const foot = stackedLines(footer, width);
  const sheets: LaidSheet[] = [];
  let called = firstNote;
  for (let from = 0; from < pieces.length || sheets.length === 0; ) {
    const isFirst = sheets.length === 0;
    const notes = new Notes(width, called);
    const whole = room - (isFirst ? Math.max(0, foot.height - footRoom) : 0);
    const { standings, next, rest } = fill(pieces, from, whole, notes);
    if (rest) pieces[next] = rest;
    const kept = new Notes(width, called);
    for (const { piece } of standings) kept.add(piece.notes);
    called = kept.next;
    const footTop = room + (page.margin.bottom.value - page.footerDistance) * toPoints - foot.height;
    sheets.push({ standings, below: [...kept.linesAbove(whole), ...(isFirst ? moved(foot.lines, footTop) : [])], room: whole });
    from = next;
  }
  return sheets;
}

/** A foot stands within the margin as far as there is room. */
const footRoom = (page.margin.bottom.value - page.footerDistance) * toPoints;

interface Filled {
  readonly standings: Standing[];
  /** The first piece of the next page. */
  readonly next: number;
  /** What is left of it when a part stands on this page. */
  readonly rest?: Piece;
}

/** One page from a piece on. */
function fill(pieces: readonly Piece[], from: number, room: number, notes: Notes): Filled {
  const standings: Standing[] = [];
  let [height, after] = [0, 0];
  /** The last places where the page may end: as it should, and as it must. */
  let [good, bare] = [from, from];
  const isForced = from === 0 || pieces[from - 1]?.kind === 'break';
  const topOf = (piece: Piece) => height + (standings.length === 0 && !isForced ? 0 : Math.max(after, piece.before));
  const stand = (piece: Piece, repeated: boolean) => {
    const top = topOf(piece);
    standings.push({ piece, top, repeated });
    height = top + piece.height;
    after = piece.after;
  };
  for (const piece of pieces[from]?.head ?? []) stand(piece, true);
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'break') return { standings, next: index + 1 };
    notes.add(piece.notes);
    const left = room - notes.height - topOf(piece);
    // Behind heads only, which stay with it: no other page would have more room.
    const isFirst = index === from || (good === from && bare === from);
    const isCut = isFirst ? piece.kind === 'row' && left > 0 : piece.splits && beginsAbove(piece, left);
    if (isCut && piece.height > left + rounding) {
      const [part, rest] = cut(piece, left);
      stand(part, false);
      return { standings, next: index, rest };
    }
    if (index > from && topOf(piece) + piece.height + piece.hem > room - notes.height + rounding) {
      const next = good > from ? good : bare > from ? bare : index;
      return { standings: standings.slice(0, standings.length - (index - next)), next };
    }
    stand(piece, false);
    if (piece.parts) good = index + 1;
    if (piece.yields) bare = index + 1;
  }
  return { standings, next: pieces.length };
}

/** The notes of a page, and how high they stand. */
class Notes {
  readonly #width: number;
  readonly #paragraphs: Paragraph[] = [];
  next: number;

  constructor(width: number, next: number) {
    this.#width = width;
    this.next = next;
  }

  add(notes: Piece['notes']): void {
    for (const children of notes) this.#paragraphs.push(noteParagraph(children, this.next++));
  }

  get height(): number {
    return this.#paragraphs.length === 0 ? 0 : noteRule + stackedLines(this.#paragraphs, this.#width).height;
  }

  linesAbove(bottom: number): PlacedLine[] {
    const { lines, height } = stackedLines(this.#paragraphs, this.#width);
    return moved(lines, bottom - height);
  }
}

/** As the writer puts its number before it. */
function noteParagraph(children: readonly Inline[], number: number): Paragraph {
  const mark = { kind: 'text', text: `${number} `, bold: false, italic: false } as const;
  return { kind: 'paragraph', role: 'chu_thich', children: [mark, ...children] };
}

function stackedLines(paragraphs: readonly Paragraph[], width: number): { lines: PlacedLine[]; height: number } {
  let height = 0;
  const lines = paragraphs.flatMap((paragraph) => {
    const { size, before, after, overline } = styleOf(paragraph.role);
    height += before + (overline ? 4 + ruleWidth : 0);
    const own = paragraphLines(paragraph, { width, size }, 0).map((line) => {
      const top = height;
      height += line.height;
      return movedLine(line, 0, top);
    });
    height += after;
    return own;
  });
  return { lines, height };
}

function moved(lines: readonly PlacedLine[], by: number): PlacedLine[] {
  return lines.map((line) => movedLine(line, 0, by));
}
