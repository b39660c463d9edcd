/** Pieces put on pages: as many on each as there is room for, and back to the last place where a page may end. Heights in points. */
import { page, styleOf } from '../decree30.ts';
import type { Inline, Section } from '../document.ts';
import { blockWidth } from '../page.ts';
import { type Piece, single } from './flow.ts';
import { setLines } from './lines.ts';

/** A piece on a page; `top` from the top of the text block. */
export interface Standing {
  readonly piece: Piece;
  readonly top: number;
  /** A table's head, printed again. */
  readonly repeated: boolean;
}

const toPoints = 72 / 25.4;

/** Above the notes of a page stands a short line with air around it. */
const noteRule = 6;

/** The pages of a section. */
export function paginate(section: Section, pieces: readonly Piece[]): Standing[][] {
  const { landscape } = section;
  const width = blockWidth(landscape);
  const paper = landscape ? page.width : page.height;
  const whole = (paper - page.margin.top.value - page.margin.bottom.value) * toPoints;
  const pages: Standing[][] = [];
  for (let from = 0; from < pieces.length || pages.length === 0; ) {
    const room = whole - (pages.length === 0 ? footHeight(section, width) : 0);
    const { standings, next } = fill(pieces, from, room, width);
    pages.push(standings);
    from = next;
  }
  return pages;
}

/** What of a foot does not stand within the margin. */
function footHeight({ footer }: Section, width: number): number {
  const lines = footer.map(({ role, ...rest }) => ({ style: styleOf(role), lines: setLines({ role, ...rest }, { width, size: styleOf(role).size }) }));
  const height = lines.reduce((sum, each) => sum + each.lines.length * each.style.size * single + each.style.before + each.style.after, 0);
  return Math.max(0, height - (page.margin.bottom.value - page.footerDistance) * toPoints);
}

/** One page from a piece on: what stands on it, and the first piece of the next. */
function fill(pieces: readonly Piece[], from: number, room: number, width: number): { standings: Standing[]; next: number } {
  const standings: Standing[] = [];
  let [height, after, notes] = [0, 0, 0];
  let good = { count: 0, next: from };
  const isForced = from === 0 || pieces[from - 1]?.kind === 'break';
  const stand = (piece: Piece, repeated: boolean) => {
    const top = topOf(piece);
    standings.push({ piece, top, repeated });
    height = top + piece.height;
    after = piece.after;
  };
  const topOf = (piece: Piece) => height + (standings.length === 0 && !isForced ? 0 : Math.max(after, piece.before));
  for (const piece of pieces[from]?.head ?? []) stand(piece, true);
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'break') return { standings, next: index + 1 };
    const noted = notes + notesHeight(piece.notes, width) + (notes === 0 && piece.notes.length > 0 ? noteRule : 0);
    if (index > from && topOf(piece) + piece.height > room - noted + rounding) {
      const { count, next } = good.next > from ? good : { count: standings.length, next: index };
      return { standings: standings.slice(0, count), next };
    }
    stand(piece, false);
    notes = noted;
    if (piece.parts) good = { count: standings.length, next: index + 1 };
  }
  return { standings, next: pieces.length };
}

/** A twentieth of a point is lost in twips. */
const rounding = 0.05;

function notesHeight(notes: readonly (readonly Inline[])[], width: number): number {
  const { size } = styleOf('chu_thich');
  return notes.reduce((sum, children) => {
    const lines = setLines({ kind: 'paragraph', role: 'chu_thich', children: [{ kind: 'text', text: '1 ', bold: false, italic: false }, ...children] }, { width, size });
    return sum + lines.length * size * single;
  }, 0);
}
