/** Under which headings a paragraph stands, in either version: a heading that was removed is none of the new one's. */
import { type Role, styleOf } from '../decree30.ts';
import type { Redline } from './index.ts';
import type { MergedParagraph, Status } from './model.ts';
import { wordsOf } from './read-own.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly role: Role;
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
    if (paragraph && role === 'ten_phu_luc') return this.#name(version, wordsOf(paragraph));
    const level = role ? styleOf(role).outline : undefined;
    if (!paragraph || !role || level === undefined) return this.#open[version];
    const above = this.#open[version].filter((each) => each.level < level);
    // What the whole document is called tells nobody where something stands.
    this.#open[version] = role === 'ten_loai' ? [] : [...above, { level, text: wordsOf(paragraph), role }];
    return above;
  }

  /** “Phụ lục II” alone says little; a table behind the signature has its title only. */
  #name(version: 'old' | 'new', title: string): readonly Heading[] {
    const above = this.#open[version];
    const last = above.at(-1);
    const named =
      last?.role === 'phu_luc' ? { ...last, text: `${last.text}. ${title}` } : { level: 1, text: title, role: 'phu_luc' as const };
    this.#open[version] = [named];
    return above;
  }
}

function versionOf(status: Status): 'old' | 'new' {
  return status === 'del' ? 'old' : 'new';
}
