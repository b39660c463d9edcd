/** The .docx as a package: parts in a fixed order and time, no clock anywhere, so that the same tree gives the same bytes. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Properties } from '../document.ts';
import { blankSeal, digestIn, digestOf, sealName, withDigest } from './seal.ts';
import { type Packed, pack, zip } from './zip.ts';

/** Before the digest in the part that has it. */
const sealed = 'docProps/custom.xml';
const beforeSeal = (name: string): string => `name="${name}"><vt:lpwstr>`;

/**
 * False once a part has another content than tdkt gave it, and for a file that tdkt never wrote. Packing the same parts
 * again, in whatever order, changes nothing; an editor that saves the file changes parts even where nobody typed.
 */
export function isUntouched(bytes: Uint8Array, seal = sealName): boolean {
  try {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    const digest = parts.map(([name, content]) => (name === sealed ? digestIn(strFromU8(content), beforeSeal(seal)) : '')).join('');
    return digest !== '' && digest === packageDigest(withSeal(parts, seal, blankSeal));
  } catch {
    return false;
  }
}

function packageDigest(parts: readonly Part[]): string {
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(sorted.flatMap(([name, content]) => [`${name}\n${content.length}\n`, content]));
}

type Part = readonly [name: string, content: Uint8Array];

function withSeal(parts: readonly Part[], seal: string, digest: string): Part[] {
  return parts.map(([name, content]) => [name, name === sealed ? sealedPart(content, seal, digest) : content]);
}

function sealedPart(content: Uint8Array, seal: string, digest: string): Uint8Array {
  return strToU8(withDigest(strFromU8(content), beforeSeal(seal), digest));
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
    (properties.record ? element('cp:category', properties.record.said.TypeName) : '') +
    element('cp:lastModifiedBy', 'tdkt') +
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

/** Parts that the rest of the package refers to come first. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Zips the parts that the library makes, once they are as we want them, under a seal: the custom property of that name is blank. */
export function zipPackage(parts: ReadonlyMap<string, string>, seal = sealName): Uint8Array {
  const kept = [...parts].filter(([name]) => !/endnotes\.xml/u.test(name));
  const sorted = kept.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const packed = sorted.map(([name, text]) => [name, packedPart(name, edits[name]?.(text) ?? text)] as const);
  const digest = packageDigest(packed.map(([name, { content }]) => [name, content]));
  return zip(packed.map(([name, part]) => [name, name === sealed ? pack(sealedPart(part.content, seal, digest)) : part]));
}

/** Parts that stand in many documents alike; so many are kept at most. */
const shared = new Map<string, Packed>();
const most = 200;

/** What every document says in words of its own. */
const own = /^(?:word\/(?:document|footnotes|footer\d+)\.xml|docProps\/.*)$/u;

function packedPart(name: string, text: string): Packed {
  if (own.test(name)) return pack(strToU8(text));
  const known = shared.get(text) ?? pack(strToU8(text));
  if (shared.size >= most) shared.clear();
  shared.set(text, known);
  return known;
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
