/** Word files of a few lines, for tests of what reads them. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { paragraphsOf, textOf } from '../../src/read/text.ts';
import type { Paragraph, WordFile } from '../../src/read/tree.ts';
import { readWord } from '../../src/read/word.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const more = [
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
const spaces = `xmlns:w="${w}" xmlns:r="${r}" ${more.join(' ')}`;

export interface Sketch {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly theme?: string;
  readonly header?: string;
  readonly other?: Readonly<Record<string, string>>;
}

const parts = ['styles', 'numbering', 'settings', 'footnotes', 'comments', 'theme', 'header'] as const;

/** What stands within `w:body`, and within the root of other parts. */
export function wordFile(body: string, sketch: Sketch = {}): Uint8Array {
  const there = parts.filter((name) => sketch[name] !== undefined);
  const root: Readonly<Record<string, string>> = { header: 'w:hdr', theme: 'a:theme' };
  const files = Object.fromEntries(
    there.map((name) => {
      const tag = root[name] ?? `w:${name}`;
      return [`word/${name}.xml`, `<${tag} ${spaces}>${sketch[name]}</${tag}>`];
    }),
  );
  const relations = there.map((name) => `<Relationship Id="${name}" Type="${r}/${name}" Target="${name}.xml"/>`);
  const xml: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(`<Relationship Id="a" Type="${r}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...files,
    ...sketch.other,
  };
  return zipSync(Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(text)])));
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** Reads it, or fails with the reason. */
export function readable(bytes: Uint8Array): WordFile {
  const read = readWord(bytes);
  if ('message' in read) throw new Error(read.message);
  return read;
}

export function readFile(path: string): WordFile {
  return readable(readFileSync(path));
}

/** A paragraph as it is printed, with its number. */
export function printed(paragraph: Paragraph): string {
  const { number } = paragraph;
  return `${number ? `${number.text} ` : ''}${textOf(paragraph)}`;
}

/** Every paragraph of a file of a few lines, as printed. */
export function linesOf(body: string, sketch?: Sketch): string[] {
  return paragraphsOf(readable(wordFile(body, sketch))).map(printed);
}

export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
