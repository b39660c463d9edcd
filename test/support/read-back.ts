/** Words read back from what was written. */
import type { Format } from '../../src/write/index.ts';
import { unsealed } from './build.ts';
import { type DocxFile, openDocx, storyText, styleId } from './docx-file.ts';
import { childElements, descendants, textOf } from './xml.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/** The text of a page's body as a browser shows it, a paragraph a line. */
export function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  const text = body
    .replace(/<br>/gu, ' ')
    .replace(/<\/p>|<\/td>|<\/th>/gu, '\n')
    .replace(/<[^<>]*>/gu, '');
  return text.replace(/&([a-z]+|#\d+);/gu, (entity, name: string) => entities[name] ?? entity);
}

const utf8 = (bytes: Uint8Array) => unsealed(new TextDecoder().decode(bytes));

/** How the words of a format are read back, where they are not plain text. */
const readers: Readonly<Partial<Record<Format, (bytes: Uint8Array) => string>>> = {
  docx: (bytes) => {
    const file = openDocx(bytes);
    return file.stories.map((part) => storyText(file, part)).join('\n');
  },
  html: (bytes) => htmlText(utf8(bytes)),
};

/** The words of what a writer has written; a no-break space is a space. */
export function readBack(format: Format, bytes: Uint8Array): string {
  return (readers[format] ?? utf8)(bytes).replaceAll('\u00a0', ' ');
}

export interface MarkedWord {
  readonly word: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The words of the first paragraph of the body that opens with a word, each with its marks. */
export function wordsOfRuns(file: DocxFile, opening: string): MarkedWord[] {
  const paragraphs = descendants(file.xml('word/document.xml'), 'w:p').filter((each) => styleId(each) === 'noi_dung');
  const paragraph = paragraphs.find((each) => textOf(each).startsWith(`${opening} `));
  return childElements(paragraph ?? { name: '', attributes: {}, children: [] }, 'w:r').flatMap((run) => {
    const style = styleId(run);
    const marks = { bold: style.startsWith('dam'), italic: style.endsWith('nghieng') };
    return textOf(run)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, ...marks }));
  });
}
