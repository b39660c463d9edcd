/**
 * The document tree: what stands on the pages and in which order, with no layout in it.
 * A template makes it, every writer reads it. `decree30.ts` says how each role looks.
 */
import type { MetadataField, Role } from './decree30.ts';
import type { Path, Span } from './diagnostic.ts';

export interface Document {
  readonly properties: Properties;
  readonly sections: readonly Section[];
}

/** What document systems ask for: Nghị định 30/2020/NĐ-CP, Phụ lục VI. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly issuer: string;
  readonly keywords: readonly string[];
  /** What is handed over with the document; absent from what is no document of an office. */
  readonly record?: DocumentRecord;
  /** Printed as custom properties, in this order. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Fields by the decree's names (`metadata`), `''` where the plan says nothing yet. */
export interface DocumentRecord {
  readonly said: Readonly<Record<Exclude<MetadataField, 'PageAmount' | 'Priority' | 'Position' | 'FullName'>, string>>;
  /** 0 for a document without a mark of urgency. */
  readonly priority: number;
  /** As measured; null where nobody has. */
  readonly pages: number | null;
  readonly signers: readonly Readonly<Record<'Competence' | 'Position' | 'FullName', string>>[];
  readonly places: readonly string[];
}

/** A run of pages with one orientation. */
export interface Section {
  readonly landscape: boolean;
  /** Page numbers begin again at 1, and the first page shows none. */
  readonly restart: boolean;
  readonly blocks: readonly Block[];
  /** At the foot of its first page. */
  readonly footer: readonly Paragraph[];
}

export type Block = Paragraph | Columns | Table | DrawnLine | PageBreak;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly children: readonly Inline[];
  /** Where in the plan its first words were typed; absent for wording of the templates, and where nobody asks. */
  readonly source?: Source;
  /** Which of its words were typed where; absent where nobody asks. */
  readonly pieces?: readonly Piece[];
}

/** A stretch of a paragraph's plain text, and where in the plan it was typed. */
export interface Piece extends Span {
  readonly source: Source;
}

/** A value of the plan, or (`range`) a part of its text. */
export interface Source {
  readonly path: Path;
  readonly range?: Span;
}

/** Two borderless columns, row by row: the head (`dau`) and the end (`cuoi`) of a document. */
export interface Columns {
  readonly kind: 'columns';
  readonly place: 'dau' | 'cuoi';
  readonly rows: readonly { readonly left: readonly Block[]; readonly right: readonly Block[] }[];
}

export interface Table {
  readonly kind: 'table';
  /** Repeated on every page. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** The widths in mm that the plan sets, 0 for a column that finds its own. */
  readonly widths: readonly number[];
}

export interface Row {
  /** At least so many mm high; 0 when its text decides. */
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** A cell holds at least one paragraph. Positions covered by a span of another cell have no cell of their own. */
export interface Cell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly children: readonly Paragraph[];
}

/** A solid line under the paragraph before it, as long as that paragraph's role says (`decree30.roles[role].drawnLine`). */
export interface DrawnLine {
  readonly kind: 'drawnLine';
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Inline = TextRun | Break | Footnote;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Break {
  readonly kind: 'break';
}

export interface Footnote {
  readonly kind: 'footnote';
  readonly children: readonly Inline[];
  /** As of a paragraph. */
  readonly pieces?: readonly Piece[];
}

/** Every paragraph, in the order of the pages, those in columns, cells and at the foot of a page too; notes left out. */
export function paragraphsOf(document: Document): Paragraph[] {
  return document.sections.flatMap(({ blocks, footer }) => [...blocks.flatMap(paragraphsIn), ...footer]);
}

function paragraphsIn(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'columns':
      return block.rows.flatMap(({ left, right }) => [...left, ...right].flatMap(paragraphsIn));
    case 'table':
      return [...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ children }) => children));
    case 'drawnLine':
    case 'pageBreak':
      return [];
    default:
      return assertNever(block);
  }
}

/** The plain text of inlines; a break is a line feed, a footnote is left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((i) => (i.kind === 'text' ? i.text : i.kind === 'break' ? '\n' : '')).join('');
}

/** A line that ends in a colon leads to what comes after it. */
export function leadsOn(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /:\s*$/u.test(plainText(block.children));
}

/** Ends a switch over a union: a kind that no case handles is a type error, and at run time a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
