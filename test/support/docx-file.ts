/** A .docx taken apart for tests. */
import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childElements, descendants, readXml, textOf, type XmlElement } from './xml.ts';

export interface DocxFile {
  /** `word/document.xml`, …: every part, as text. */
  readonly parts: Readonly<Record<string, string>>;
  /** The root element of a part; throws when there is no such part. */
  xml(part: string): XmlElement;
  /** The parts of word/ that hold paragraphs: body, headers, footers, notes. */
  readonly stories: readonly string[];
}

export function openDocx(bytes: Uint8Array): DocxFile {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const roots = new Map<string, XmlElement>();
  return {
    parts,
    stories: Object.keys(parts).filter((name) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(name)),
    xml(part) {
      const text = parts[part];
      if (text === undefined) throw new Error(`no part ${part}`);
      const root = roots.get(part) ?? readXml(text);
      roots.set(part, root);
      return root;
    },
  };
}

/** The same file with one part rewritten. */
export function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** `word/_rels/document.xml.rels` → `word/document.xml`, and where its targets are looked for. */
export function ownerOf(rels: string): { part: string; folder: string } {
  const folder = posix.dirname(posix.dirname(rels));
  return { part: posix.join(folder, posix.basename(rels, '.rels')), folder: folder === '.' ? '' : folder };
}

/** The words of a paragraph, a line break as a space. */
export function paragraphText(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:t', 'w:br', 'w:tab')
    .map((each) => (each.name === 'w:t' ? textOf(each) : ' '))
    .join('');
}

/** All words of a part, a paragraph a line. */
export function storyText(file: DocxFile, part = 'word/document.xml'): string {
  return descendants(file.xml(part), 'w:p').map(paragraphText).join('\n');
}

/** The style of a paragraph, run or table; `''` for none. */
export function styleId(element: XmlElement): string {
  const properties = childElements(element).find(({ name }) => /^w:(?:p|r|tbl)Pr$/u.test(name));
  const style = properties && childElements(properties).find(({ name }) => /^w:(?:pStyle|rStyle|tblStyle)$/u.test(name));
  return style?.attributes['w:val'] ?? '';
}
