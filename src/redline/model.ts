/** Two Word files that tdkt would write, as one in which each change is seen. Lists stand in the order of the pages. */

/** In both, only in the new one, only in the old one. */
export type Status = 'same' | 'ins' | 'del';

/** Words of one style; or (`xml`) what is no words: a break, a tab; or the mark of a note, by its index in its own file. */
export interface Run {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
  readonly note: number | null;
}

/** `index` is that of the paragraph in the tree; -1 for what only Word needs. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly index: number;
  readonly runs: readonly Run[];
}

export interface Table {
  readonly kind: 'table';
  readonly properties: string;
  /** Of its columns, in twips. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly properties: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly width: number;
  /** How many columns it spans. */
  readonly span: number;
  readonly properties: string;
  readonly blocks: readonly Block[];
}

/** Behind it another section begins: pages of another layout, or numbered anew. */
export interface SectionEnd {
  readonly kind: 'sectionEnd';
  /** The section that ends here. */
  readonly section: number;
}

export type Block = Paragraph | Table | SectionEnd;

/** A stretch of a merged paragraph; a note has an index in each file in which it stands. */
export interface Piece {
  readonly status: Status;
  readonly run: Run;
  /** Of a note that stands in both files: its index in the old one. */
  readonly oldNote: number | null;
}

export interface MergedParagraph {
  readonly kind: 'paragraph';
  readonly status: Status;
  /** Where it stands in each file; null where it does not. */
  readonly old: Paragraph | null;
  readonly new: Paragraph | null;
  readonly pieces: readonly Piece[];
  /** Of its end: what goes when a change is refused or accepted is the end of a line, too. */
  readonly mark: Status;
  readonly style: string;
  /** Where another is to come back when the change is refused. */
  readonly oldStyle: string | null;
}

export interface MergedTable {
  readonly kind: 'table';
  readonly status: Status;
  readonly properties: string;
  readonly widths: readonly number[];
  readonly rows: readonly MergedRow[];
}

export interface MergedRow {
  readonly status: Status;
  readonly properties: string;
  readonly cells: readonly MergedCell[];
}

export interface MergedCell {
  readonly width: number;
  readonly properties: string;
  readonly blocks: readonly Merged[];
}

export interface MergedEnd {
  readonly kind: 'sectionEnd';
  readonly status: Status;
  readonly old: number | null;
  readonly new: number | null;
}

export type Merged = MergedParagraph | MergedTable | MergedEnd;
