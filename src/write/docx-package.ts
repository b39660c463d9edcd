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

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
}

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
  'word/document.xml': sectionEnds,
};

function rank(name: string): number {
  const index = first.indexOf(name);
  return index < 0 ? first.length : index;
}

/** The paragraph that carries a section's end gets the style that takes no room; one of ours before it is spared. */
function sectionEnds(xml: string): string {
  return xml
    .replaceAll(/<w:p><w:pPr><w:pStyle w:val="ngat_phan"\/><\/w:pPr><\/w:p>(?=<w:p><w:pPr><w:sectPr)/gu, '')
    .replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="ngat_phan"/><w:sectPr');
}
