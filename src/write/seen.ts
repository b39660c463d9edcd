/**
 * What a person sees of a Word file, as a digest that saving the file in another program leaves as it is: words, their formats,
 * paragraphs, tables, pages. It is told line by line, by who writes a file (`seen-xml.ts`) and by who has read one.
 */
import { createHash, type Hash } from 'node:crypto';
import { escapeXml } from './docx-package.ts';
import { sealName } from './seal.ts';

/** The property of a file that carries the digest. */
export const seenName = 'nhin_thay_sha256';

/** What tdkt says of itself and of the plan: no person's, and nobody sees it. */
const ownProperties: readonly string[] = [sealName, seenName, 'ruleset', 'tdkt', 'ke_hoach_sha256'];

interface SeenProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  readonly custom: Readonly<Record<string, string>>;
}

export class Seen {
  readonly #lines: string[] = [];
  readonly #widths: number[] = [];
  #look = '';

  /** What stands around what follows: a paragraph, a table, a row, a cell, a page. */
  add(kind: string, ...facts: readonly (string | number | boolean)[]): void {
    this.#lines.push([kind, ...facts].join(' '));
    this.#look = '';
  }

  /** As XML. Words that look alike are one, whatever they were cut into. */
  words(look: string, text: string): void {
    if (text === '') return;
    const line = look === this.#look ? (this.#lines.pop() ?? '') : `${look} `;
    this.#look = look;
    this.#lines.push(line + text);
  }

  /** Of a table, in twips. */
  column(width: number): void {
    this.#widths.push(width);
  }

  /** Of rows that are set to one, in the XML of the body. */
  heights(xml: string): void {
    for (const [, height = ''] of xml.matchAll(/<w:trHeight\b[^>]*\bw:val="(\d+)"/gu)) this.add('height', height);
  }

  /** The width and height of the paper and its margins in twips, the number that it begins with, and whether its first page shows none. */
  page(facts: readonly number[]): void {
    this.add('page', ...facts);
  }

  /** What an archive asks for; programs put other signs between the keywords. */
  properties({ title, subject, creator, keywords, custom }: SeenProperties): void {
    const kept = Object.entries(custom).filter(([name]) => !ownProperties.includes(name));
    const others = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`);
    for (const text of [title, subject, creator, keywords.replace(/[\s,;]+/gu, ' '), ...others]) this.add('property', escapeXml(text));
  }

  /** To look at. */
  get text(): string {
    return this.#lines.join('\n');
  }

  digest(): string {
    return digestOf(this.#start(), this.#widths.map(steps));
  }

  /** Whether that is the digest, give or take a twip of each column: LibreOffice counts them anew. */
  has(digest: string): boolean {
    const possible = this.#widths.map((width) => [...new Set([width - 1, width, width + 1].map(steps))]);
    const unsure = possible.filter(({ length }) => length > 1).length;
    const start = this.#start();
    return unsure <= mostUnsure && choices(possible).some((widths) => digestOf(start.copy(), widths) === digest);
  }

  #start(): Hash {
    return createHash('sha256').update(`${this.text}\n`);
  }
}

/** A millimetre: a column that is moved by hand is moved farther. */
const step = 57;
const steps = (width: number): number => Math.round(width / step);

/** Columns at the edge of a step; each of them doubles the digests to be tried. */
const mostUnsure = 10;

function digestOf(start: Hash, widths: readonly number[]): string {
  return start.update(widths.join(' ')).digest('hex');
}

function choices(possible: readonly (readonly number[])[]): number[][] {
  return possible.reduce<number[][]>((all, each) => all.flatMap((one) => each.map((width) => [...one, width])), [[]]);
}
