/** The document tree → one HTML page that needs nothing else: sheets of paper on the screen, the right pages when printed. */
import type { Document, Properties, Section } from '../document.ts';
import { blockWidth } from '../page.ts';
import { glued } from './glue.ts';
import { headingsOf } from './headings.ts';
import { blockHtml, escaped, notesHtml, paragraphHtml, type Sheet } from './html-blocks.ts';
import { numberings } from './html-paper.ts';
import { styleSheet } from './html-styles.ts';
import { place } from './layout.ts';
import { blankSeal, isSealed, sealName, sealText } from './seal.ts';

/** Writes a page in UTF-8; errors are bugs. */
export async function writeHtml(plain: Document): Promise<Uint8Array> {
  const document = glued(plain);
  const sheet: Sheet = { headings: headingsOf(document), notes: [] };
  const numbers = numberings(document);
  const sections = document.sections.map((section, index) => sectionHtml(section, numbers[index] ?? 1, sheet));
  const head = [...metaHtml(document.properties), `<style>\n${styleSheet(document)}\n</style>`];
  const page = ['<!DOCTYPE html>', '<html lang="vi">', '<head>', ...head, '</head>', '<body>', ...sections, '</body>', '</html>', ''];
  return new TextEncoder().encode(sealText(page.join('\n'), beforeSeal));
}

/** Words of a plan have no tags: this stands once in a page. */
const beforeSeal = `<meta name="${sealName}" content="`;

/** False once someone has changed the page, and for one that tdkt never wrote. */
export function isUntouchedHtml(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeSeal);
}

function metaHtml({ title, subject, issuer, keywords, custom }: Properties): string[] {
  const named = Object.entries({ description: subject, author: issuer, keywords: keywords.join(', '), ...custom, [sealName]: blankSeal });
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    ...named.map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`),
  ];
}

function sectionHtml(section: Section, numbering: number, sheet: Sheet): string {
  const first = sheet.notes.length;
  const blocks = place(section.blocks, blockWidth(section.landscape)).map((placed) => blockHtml(placed, sheet));
  const footer = section.footer.map((paragraph) => paragraphHtml(paragraph, null, sheet));
  const foot = footer.length === 0 ? [] : ['<footer>', ...footer, '</footer>'];
  const names = `${section.landscape ? 'trang_ngang' : 'trang_doc'} so_${numbering}`;
  return [`<section class="${names}">`, ...blocks, ...notesHtml(sheet, first), ...foot, '</section>'].join('\n');
}
