/** What a plan prints, paragraph by paragraph, with the way back to where each letter was typed. */
import type { Role } from '../../decree30.ts';
import {
  type Document,
  type Footnote,
  type Inline,
  type Paragraph,
  type Piece,
  paragraphsOf,
  plainText,
  type Source,
} from '../../document.ts';
import { normal } from './normal.ts';
import type { Unit } from './units.ts';

/** A paragraph or a note as the plan prints it. */
export interface Printed {
  readonly role: Role;
  /** In normal form. */
  readonly text: string;
  /** For each of its characters the character of the text that `pieces` counts in. */
  readonly from: readonly number[];
  readonly whole: string;
  readonly pieces: readonly Piece[];
  readonly source: Source | undefined;
  readonly isNote: boolean;
}

/** A paragraph of the file as tdkt would write it now; wording that no template tells is without `printed`. */
export interface PlanUnit extends Unit {
  readonly printed?: Printed;
}

/** All that a document says; notes behind the paragraph that calls them. */
export function printedIn(document: Document): Printed[] {
  return paragraphsOf(document)
    .flatMap(({ role, children, pieces = [], source }) => [
      printedOf(role, children, pieces, source, false),
      ...children
        .filter((inline): inline is Footnote => inline.kind === 'footnote')
        .map((note) => printedOf(role, note.children, note.pieces ?? [], note.pieces?.[0]?.source ?? source, true)),
    ])
    .filter(({ text }) => text !== '');
}

/** One paragraph, without its notes. */
export function printedParagraph({ role, children, pieces = [], source }: Paragraph): Printed {
  return printedOf(role, children, pieces, source, false);
}

function printedOf(
  role: Role,
  children: readonly Inline[],
  pieces: readonly Piece[],
  source: Source | undefined,
  isNote: boolean,
): Printed {
  const whole = plainText(children);
  return { role, ...normal(whole), whole, pieces, source, isNote };
}

/** The file that tdkt would write now, each paragraph with what the plan printed there. */
export function planUnits(units: readonly Unit[], printed: readonly Printed[]): PlanUnit[] {
  const waiting = new Map<string, Printed[]>();
  const nameOf = (text: string, isNote: boolean) => `${isNote} ${text}`;
  for (const each of printed) {
    const name = nameOf(each.text, each.isNote);
    waiting.set(name, [...(waiting.get(name) ?? []), each]);
  }
  return units.map((unit) => {
    const found = waiting.get(nameOf(unit.text, unit.place === 'note'))?.shift();
    return found ? { ...unit, printed: found } : unit;
  });
}
