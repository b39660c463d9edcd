/** What is known while a part of the file is read: the body, a header, a note. */
import { Counters, type Lists } from './numbering.ts';
import type { Part, Relation } from './package.ts';
import type { ThemeFonts } from './run-format.ts';
import type { Styles } from './styles.ts';
import type { Revision } from './tree.ts';
import type { Element } from './xml.ts';

/** What all parts of a file share. */
export interface FileContext {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly fonts: ThemeFonts;
  /** What has to be told a person, each once. */
  readonly told: Set<string>;
}

/** A field that is open: its instruction comes before what it shows. */
export interface Field {
  readonly begin: Element | null;
  instruction: string;
  shows: boolean;
  empty: boolean;
}

/** Words that a comment is about. */
export interface Commented {
  readonly paragraphs: Set<number>;
  readonly words: Map<number, string>;
  open: boolean;
}

export class Story {
  readonly file: FileContext;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly counters = new Counters();
  readonly fields: Field[] = [];
  readonly revisions: Revision[] = [];
  readonly commented = new Map<string, Commented>();
  /** Ends of sections, with the index of the paragraph that ends each. */
  readonly sectionEnds: { readonly properties: Element; readonly lastParagraph: number }[] = [];
  /** By the marks that Word leaves where a page ended when it last showed the file. */
  page = 1;
  private count = 0;

  constructor(file: FileContext, { relations }: Pick<Part, 'relations'>) {
    this.file = file;
    this.relations = relations;
  }

  /** The index of the paragraph being read. */
  get current(): number {
    return this.count - 1;
  }

  nextParagraph(): number {
    return this.count++;
  }

  /** A change that Word has tracked, by the element that says whose it is. */
  changed(kind: Revision['kind'], { attributes }: Element, text: string): void {
    const [author = '', date = ''] = [attributes['w:author'], attributes['w:date']];
    const last = this.revisions.at(-1);
    const goesOn = last?.kind === kind && last.author === author && last.date === date && last.paragraph === this.current;
    if (goesOn) this.revisions.pop();
    this.revisions.push({ kind, author, date, text: (goesOn ? last.text : '') + text, paragraph: this.current });
  }

  openComment(id: string): void {
    this.commented.set(id, { paragraphs: new Set(), words: new Map(), open: true });
  }

  closeComment(id: string): void {
    const comment = this.commented.get(id);
    if (comment) comment.open = false;
  }

  /** A comment stands here: where it is about no words, it is about this paragraph. */
  commentAt(id: string): void {
    const comment = this.commented.get(id) ?? { paragraphs: new Set(), words: new Map(), open: false };
    if (comment.paragraphs.size === 0) comment.paragraphs.add(this.current);
    this.commented.set(id, comment);
  }

  /** Words are read, of every comment that is open. */
  read(text: string): void {
    for (const { open, paragraphs, words } of this.commented.values()) {
      if (!open) continue;
      paragraphs.add(this.current);
      words.set(this.current, (words.get(this.current) ?? '') + text);
    }
  }
}
