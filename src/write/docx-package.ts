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

export function repack(packed: Uint8Array): Uint8Array {
  const parts = withoutEndnotes(unzipSync(packed));
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = names.map(
    (name) =>
      [name, name === 'word/document.xml' ? strToU8(sectionEnds(strFromU8(parts[name] ?? new Uint8Array()))) : parts[name]] as const,
  );
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: epoch, level: 6 });
}

/** The library writes a part of endnotes that no document of ours has. */
function withoutEndnotes(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const edited = (name: string, pattern: RegExp) => strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(pattern, ''));
  const kept = Object.entries(parts).filter(([name]) => !/endnotes\.xml/u.test(name));
  return {
    ...Object.fromEntries(kept),
    '[Content_Types].xml': edited('[Content_Types].xml', /<Override [^>]*PartName="\/word\/endnotes\.xml"[^>]*\/>/u),
    'word/_rels/document.xml.rels': edited('word/_rels/document.xml.rels', /<Relationship [^>]*Target="endnotes\.xml"[^>]*\/>/u),
  };
}

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
