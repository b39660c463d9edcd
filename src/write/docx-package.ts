/** The .docx as a package: parts in a fixed order and time, no clock anywhere, so that the same tree gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Properties } from '../document.ts';

/** Word, LibreOffice and Google Docs put another name here, or none, when someone saves the file. */
const lastModifiedBy = '<cp:lastModifiedBy>tdkt</cp:lastModifiedBy>';

/** False when a person has saved the file since tdkt wrote it, and for a file that tdkt never wrote. */
export function isUntouched(bytes: Uint8Array): boolean {
  try {
    const core = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml'];
    return core !== undefined && strFromU8(core).includes(lastModifiedBy);
  } catch {
    return false;
  }
}

/** `docProps/core.xml` without dates: the System sets them on issue. */
export function coreXml(properties: Properties): string {
  const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    element('dc:title', properties.title) +
    element('dc:subject', properties.subject) +
    element('dc:creator', properties.issuer) +
    element('cp:keywords', properties.keywords.join(', ')) +
    lastModifiedBy +
    element('dc:language', 'vi-VN') +
    '</cp:coreProperties>'
  );
}

/** Control characters, which XML has no place for, are left out. */
export function escapeXml(text: string): string {
  return text.replace(special, (c) => escapes[c] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"'\x00-\x08\x0b\x0c\x0e-\x1f]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A ZIP time is local: this Date is 1 January 1980 in every time zone. */
const epoch = new Date(1980, 0, 1);

/** Parts that the rest of the package refers to come first. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Zips the parts that the library makes, once they are as we want them. */
export function zipPackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const kept = [...parts].filter(([name]) => !/endnotes\.xml/u.test(name));
  const sorted = kept.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = sorted.map(([name, text]) => [name, strToU8(edits[name]?.(text) ?? text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: epoch, level: 6 });
}

/** The library writes a part of endnotes that no document of ours has. */
const edits: Readonly<Record<string, (xml: string) => string>> = {
  '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*PartName="\/word\/endnotes\.xml"[^>]*\/>/u, ''),
  'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*Target="endnotes\.xml"[^>]*\/>/u, ''),
};

function rank(name: string): number {
  const index = first.indexOf(name);
  return index < 0 ? first.length : index;
}
