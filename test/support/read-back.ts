/** Words read back from what was written. */
import { type DocxFile, styleId } from './docx-file.ts';
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
