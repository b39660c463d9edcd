/**
 * What stands in a Word file, as it is seen on paper: the reader of `.docx` makes this tree, whoever compares, imports or judges a file reads it.
 * Lengths are millimetres, sizes of letters and gaps between paragraphs are points. Every format is the effective one, wherever it was set.
 */

export interface WordFile {
  readonly properties: Properties;
  /** The body, in order. */
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionLayout[];
  /** Footnotes and endnotes, by the `note` of the run that refers to them. */
  readonly notes: Readonly<Record<string, readonly Block[]>>;
  readonly comments: readonly Comment[];
  /** Changes that Word has tracked; the tree shows them as accepted. */
  readonly revisions: readonly Revision[];
  /** It carries the seal of tdkt, broken or not: tdkt made it, and perhaps someone went on with it. */
  readonly ours: boolean;
  readonly signed: boolean;
  readonly protection: Protection;
  readonly macros: boolean;
  /** What was not read, or read as something else: sentences for a person. */
  readonly told: readonly string[];
}

/** What cannot be read at all, in one sentence. */
export interface Unreadable {
  readonly message: string;
  /** Of another format, which LibreOffice may turn into .docx; `encrypted` only by who knows the password. */
  readonly why: 'encrypted' | 'doc' | 'odt' | 'rtf' | 'other';
}

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  /** Of the text, where styles name one (`vi-VN`), else of the file. */
  readonly language: string;
  readonly custom: Readonly<Record<string, string>>;
}

/** What Word lets a person do with it: all, read, write comments, fill in forms, write with every change tracked. */
export type Protection = 'none' | 'readOnly' | 'comments' | 'forms' | 'trackedChanges';

export type Block = Paragraph | Table | Box;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Counted from 0 over the whole body, cells and boxes too, in the order of the tree; notes, headers and footers count by themselves. */
  readonly index: number;
  readonly style: Style;
  /** What Word prints before the text by itself. */
  readonly number: AutoNumber | null;
  readonly runs: readonly Run[];
  readonly layout: ParagraphLayout;
  /** What hangs on it and has no words. */
  readonly drawings: readonly Drawing[];
  /** Letters of its end: how high an empty one is. */
  readonly end: { readonly size: number; readonly font: string };
  /** Where Word last showed it; 1 for all where the file does not say. */
  readonly page: number;
}

/** `name` is Word's (`heading 1`), whatever language its window speaks; `''` where nothing was chosen and the file has no default style. */
export interface Style {
  readonly id: string;
  readonly name: string;
}

export interface AutoNumber {
  /** As printed: `1.`, `II.`, `a)`, `-`. */
  readonly text: string;
  /** From 0. */
  readonly level: number;
  readonly bullet: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface ParagraphLayout {
  readonly align: Align;
  /** `first` is of the first line, less than 0 where it hangs. */
  readonly indent: { readonly left: number; readonly right: number; readonly first: number };
  readonly spacing: { readonly before: number; readonly after: number };
  readonly line: LineSpacing;
  /** No gap between neighbours of one style. */
  readonly contextual: boolean;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** From 1; 0 for body text. */
  readonly outlineLevel: number;
  readonly borders: Borders;
  readonly tabs: readonly TabStop[];
}

/** `times` single spacing, or points. */
export interface LineSpacing {
  readonly rule: 'times' | 'exact' | 'atLeast';
  readonly value: number;
}

export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right' | 'decimal' | 'bar';
}

/** Which sides are drawn. */
export interface Borders {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

/** Letters of one format; a tab is `\t`, a line break `\n`, a no-break hyphen U+2011, a soft one U+00AD. */
export interface Run extends RunFormat {
  readonly text: string;
  /** The id of a note whose mark stands here (`text` is empty), a key of `WordFile.notes`. */
  readonly note?: string;
  /** A page or a column ends here (`text` is empty). */
  readonly break?: 'page' | 'column';
  /** What Word works out here, by its instruction (`PAGE`); `text` is what it last showed. */
  readonly field?: string;
  /** Where a hyperlink leads. */
  readonly link?: string;
  /** A tracked insertion or deletion. */
  readonly inserted?: true;
  readonly deleted?: true;
  /** The old encoding of its font; `text` is Unicode already. */
  readonly encoding?: 'TCVN3' | 'VNI';
}

export interface RunFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Small capitals are not capitals. */
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly hidden: boolean;
  readonly size: number;
  readonly font: string;
  /** Six hexadecimal digits; `''` for the automatic one, black on white. */
  readonly colour: string;
  readonly highlighted: boolean;
  readonly script: 'normal' | 'super' | 'sub';
}

export interface Drawing {
  readonly kind: 'picture' | 'line' | 'shape';
  readonly width: number;
  readonly height: number;
}

export interface Table {
  readonly kind: 'table';
  readonly style: Style;
  /** Widths of its columns. */
  readonly grid: readonly number[];
  readonly rows: readonly Row[];
  readonly align: Align;
  /** The distance of its edge from the margin. */
  readonly indent: number;
}

export interface Row {
  readonly header: boolean;
  readonly cantSplit: boolean;
  /** 0 where its text decides. */
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** A cell that another covers downwards has no cell of its own. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly width: number;
  readonly borders: Borders;
}

/** Words in a frame of their own; stands behind the paragraph that it hangs on. */
export interface Box {
  readonly kind: 'box';
  readonly blocks: readonly Block[];
  readonly anchor: number;
  readonly width: number;
  readonly height: number;
  readonly bordered: boolean;
}

/** A run of pages with one layout. */
export interface SectionLayout {
  /** The index of its last paragraph. */
  readonly lastParagraph: number;
  /** On a new page, or going on on the same one. */
  readonly start: 'page' | 'continuous';
  readonly page: { readonly width: number; readonly height: number; readonly landscape: boolean };
  readonly margins: Margins;
  readonly columns: number;
  /** The first page has a header and a footer of its own, perhaps none. */
  readonly titlePage: boolean;
  /** What stands there in the end, inherited from the section before or not; `even` where even pages differ. */
  readonly headers: Edges;
  readonly footers: Edges;
  /** `start` is null where pages are counted on. */
  readonly pageNumbers: { readonly start: number | null; readonly format: string };
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

export interface Edges {
  readonly default: readonly Block[];
  readonly first: readonly Block[];
  readonly even: readonly Block[] | null;
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** The words that it is about, those of one paragraph after another. */
  readonly about: string;
  /** Indexes of the paragraphs in which those stand. */
  readonly paragraphs: readonly number[];
}

export interface Revision {
  /** Of rows and cells of a table too; `format` changes no words. */
  readonly kind: 'ins' | 'del' | 'moved' | 'format';
  readonly author: string;
  readonly date: string;
  /** The words inserted, deleted or moved; empty for a paragraph's end or a format. */
  readonly text: string;
  readonly paragraph: number;
}
