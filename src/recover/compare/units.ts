/** A Word file as the list of what it says, paragraph by paragraph: those of cells, notes, heads and feet of pages too. */
import type { Block, Paragraph, Run, WordFile } from '../../read/tree.ts';
import { readable } from './normal.ts';

export interface Unit {
  /** In normal form, never empty; a number that Word makes by itself stands before it. */
  readonly text: string;
  /** Of each character: 1 bold, 2 italic, 3 both. */
  readonly looks: readonly number[];
  readonly place: Place;
  /** The index of the paragraph of the body in which it stands, or is called; -1 at the edge of a page. */
  readonly index: number;
  /** As it was read, with all of its formats. */
  readonly paragraph: Paragraph;
  readonly cell?: CellPlace;
}

export type Place = 'body' | 'cell' | 'note' | 'edge';

/** Counted from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** All that the file says, in the order in which it is read; what the program counts by itself, like pages, is left out. */
export function unitsOf(file: WordFile): Unit[] {
  const walk = { notes: file.notes, tables: 0 };
  const body = unitsIn(file.blocks, walk, undefined);
  const edges = file.sections.flatMap(({ headers, footers }) =>
    [headers, footers].flatMap((edge) => [edge.first, edge.default, edge.even ?? []].flatMap((blocks) => unitsIn(blocks, walk, undefined))),
  );
  return [...body, ...once(edges).map((unit) => ({ ...unit, place: 'edge' as const, index: -1 }))];
}

interface Walk {
  readonly notes: WordFile['notes'];
  tables: number;
}

function unitsIn(blocks: readonly Block[], walk: Walk, cell: CellPlace | undefined): Unit[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return unitsAt(block, walk, cell);
    if (block.kind === 'box') return unitsIn(block.blocks, walk, cell);
    const table = walk.tables++;
    return block.rows.flatMap(({ cells }, row) => cells.flatMap((each) => unitsIn(each.blocks, walk, { table, row, column: each.column })));
  });
}

function unitsAt(paragraph: Paragraph, walk: Walk, cell: CellPlace | undefined): Unit[] {
  const own = {
    ...said(paragraph),
    place: cell ? ('cell' as const) : ('body' as const),
    index: paragraph.index,
    paragraph,
    ...(cell && { cell }),
  };
  const notes = paragraph.runs.flatMap(({ note, deleted }) => (note === undefined || deleted ? [] : (walk.notes[note] ?? [])));
  const called = unitsIn(notes, walk, undefined).map((unit) => ({ ...unit, place: 'note' as const, index: paragraph.index }));
  return own.text === '' ? called : [own, ...called];
}

/** Page numbers, and how many pages there are. */
const counted = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u;

function said({ number, runs }: Paragraph): Pick<Unit, 'text' | 'looks'> {
  const seen = runs.filter((run) => !run.deleted && !run.hidden && !(run.field !== undefined && counted.test(run.field)));
  const automatic = number ? [{ ...number, text: `${number.text} ` }] : [];
  const { text, values } = readable([...automatic, ...seen].flatMap(characters));
  return { text, looks: values };
}

function characters({ text, bold, italic }: Pick<Run, 'text' | 'bold' | 'italic'>): (readonly [string, number])[] {
  const look = (bold ? 1 : 0) + (italic ? 2 : 0);
  return text
    .normalize('NFC')
    .split('')
    .map((character) => [character, look] as const);
}

/** Sections inherit from each other: what they share is told once. */
function once(units: readonly Unit[]): Unit[] {
  const told = new Set<string>();
  return units.filter(({ text }) => !told.has(text) && told.add(text));
}
