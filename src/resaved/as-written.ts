/** Whether anything that a person would miss has come into a Word file since tdkt wrote it. */
import { paragraphsOf, textOf } from '../read/text.ts';
import type { Unreadable, WordFile } from '../read/tree.ts';
import { readZip } from '../read/zip.ts';
import { escapeXml } from '../write/docx-package.ts';
import { seenName } from '../write/seen.ts';
import { hasForeign } from './foreign.ts';
import { seenIn } from './seen.ts';

/**
 * A program that only saved it has changed its bytes, not what is seen; in doubt, somebody has. `next` is what is to take its place:
 * where the plan has changed and both are seen alike, what somebody has done is in it already.
 */
export function isAsWritten(bytes: Uint8Array, file: WordFile, next: WordFile | Unreadable): boolean {
  const { ours, comments, revisions, told, macros } = file;
  const parts = readZip(bytes);
  if (!ours || parts === null || macros || [comments, revisions, told].some(({ length }) => length > 0)) return false;
  const partOf = (name: string) => new TextDecoder().decode(parts.get(name)?.bytes() ?? new Uint8Array());
  if (hasForeign([...parts.keys()], partOf)) return false;
  const [made, wanted] = [file, next].map(digestOf);
  if (made !== undefined && hasOurTitles(partOf(body), file) && seenIn(file, partOf(body)).has(made)) return true;
  return wanted !== undefined && wanted !== made && seenIn(withNamesOf(next, file), partOf(body)).has(wanted);
}

/** What a file is called by, and its tables, we took from words that have been changed since: nobody changes it along with them. */
function withNamesOf(next: WordFile | Unreadable, file: WordFile): WordFile {
  if ('message' in next) return file;
  return { ...file, properties: { ...next.properties, custom: file.properties.custom } };
}

function digestOf(file: WordFile | Unreadable): string | undefined {
  return 'message' in file ? undefined : file.properties.custom[seenName];
}

const body = 'word/document.xml';

/** What a reader of screens says before a table we take from the document's own words; LibreOffice leaves it out when saving. */
function hasOurTitles(xml: string, file: WordFile): boolean {
  const ours = new Set([file.properties.title, ...paragraphsOf(file).map(textOf)].map(bare));
  return [...xml.matchAll(/<w:tblCaption\b[^>]*\bw:val="([^"]*)"/gu)].every(([, title = '']) =>
    ours.has(title.replaceAll("'", '&apos;').replaceAll('>', '&gt;')),
  );
}

/** As XML, in one line. */
function bare(text: string): string {
  return escapeXml(text.replace(/\s+/gu, ' ').trim());
}
