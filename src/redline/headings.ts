/** Under which headings a paragraph stands, in either version: a heading that was removed is none of the new one's. */
import { styleOf } from '../decree30.ts';
import type { Redline } from './index.ts';
import type { MergedParagraph, Status } from './model.ts';
import { wordsOf } from './read-own.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
}

export class Headings {
  readonly #made: Redline;
  readonly #open: Record<'old' | 'new', readonly Heading[]> = { old: [], new: [] };

  constructor(made: Redline) {
    this.#made = made;
  }

  /** Those above a paragraph, from the outermost; if it is one itself, it stands above what follows. */
  above(paragraph: MergedParagraph): readonly string[] {
    const found = { old: this.#above('old', paragraph.old), new: this.#above('new', paragraph.new) };
    return found[versionOf(paragraph.status)].map(({ text }) => text);
  }

  /** Those above what has no heading of its own. */
  here(status: Status): readonly string[] {
    return this.#open[versionOf(status)].map(({ text }) => text);
  }

  #above(version: 'old' | 'new', paragraph: MergedParagraph['old']): readonly Heading[] {
    const role = paragraph && this.#made[version].paragraphs[paragraph.index]?.role;
    if (paragraph && role === 'ten_phu_luc') this.#name(version, wordsOf(paragraph));
    const level = role ? styleOf(role).outline : undefined;
    if (!paragraph || level === undefined) return this.#open[version];
    const above = this.#open[version].filter((each) => each.level < level);
    // What the whole document is called tells nobody where something stands.
    this.#open[version] = role === 'ten_loai' ? [] : [...above, { level, text: wordsOf(paragraph) }];
    return above;
  }

  /** “Phụ lục II” alone says little. */
  #name(version: 'old' | 'new', title: string): void {
    const open = this.#open[version];
    this.#open[version] = open.map((each, index) => (index === open.length - 1 ? { ...each, text: `${each.text}. ${title}` } : each));
  }
}

function versionOf(status: Status): 'old' | 'new' {
  return status === 'del' ? 'old' : 'new';
}
