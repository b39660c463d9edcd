/** The text of a document as it hangs together: sections within sections, with what stands in each. */
import type { Role } from '../decree30.ts';
import { headingRoles } from '../plan/numbering.ts';
import type { Known, KnownPiece } from './components.ts';

export interface Section {
  readonly kind: 'section';
  /** 0 for a part (Phần I), 1 for I., 2 for 1. … */
  readonly level: number;
  readonly heading: readonly Known[];
  readonly items: (KnownPiece | Section)[];
}

/** Nested by the levels of the headings. */
export function outline(pieces: readonly KnownPiece[]): Section['items'] {
  const top: Section['items'] = [];
  const open: Section[] = [];
  for (const piece of pieces) {
    const level = piece.kind === 'grid' ? -1 : levelOf(piece.role);
    const last = open.at(-1);
    if (piece.kind === 'line' && piece.role === 'tieu_de_phan' && last && isBare(last))
      open[open.length - 1] = titled(last, piece, open, top);
    else if (piece.kind === 'grid' || level < 0) (last?.items ?? top).push(piece);
    else {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop();
      const section: Section = { kind: 'section', level, heading: [piece], items: [] };
      (open.at(-1)?.items ?? top).push(section);
      open.push(section);
    }
  }
  return top;
}

function levelOf(role: Role): number {
  return role === 'phan' || role === 'tieu_de_phan' ? 0 : headingRoles.includes(role) ? headingRoles.indexOf(role) + 1 : -1;
}

/** “Phần I” waits for its title on the next line. */
function isBare({ heading, items }: Section): boolean {
  return items.length === 0 && heading.every(({ role }) => role === 'phan');
}

function titled(section: Section, line: Known, open: readonly Section[], top: Section['items']): Section {
  const whole: Section = { ...section, heading: [...section.heading, line] };
  const around = open.at(-2)?.items ?? top;
  around[around.length - 1] = whole;
  return whole;
}
