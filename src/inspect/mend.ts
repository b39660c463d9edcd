/** What can be mended in a Word file without touching its words: margins, fonts, page numbers, spacing, spaces. All else stays byte for byte. */
import type { WordFile } from '../read/tree.ts';
import { readZip } from '../read/zip.ts';
import { pack, zip } from '../write/zip.ts';
import { mendFonts } from './mends/fonts.ts';
import { mendPageNumbers } from './mends/page-numbers.ts';
import { mendPages } from './mends/pages.ts';
import { mendSpaces } from './mends/spaces.ts';
import { mendSpacing } from './mends/spacing.ts';
import { documentPart, type XmlParts } from './mends/xml-text.ts';

/** Changes the parts in place, and says what it has done. */
type Mend = (parts: XmlParts, file: WordFile) => string[];

export interface Mended {
  readonly bytes: Uint8Array;
  /** What was done, a phrase each; none when nothing was to be mended. */
  readonly done: readonly string[];
}

const mends: readonly Mend[] = [mendPages, mendFonts, mendPageNumbers, mendSpacing, mendSpaces];

/** Null where the file is not to be touched, is written in a way that is not known, or has a damaged part that would be lost. */
export function mend(bytes: Uint8Array, file: WordFile): Mended | null {
  const zipped = readZip(bytes);
  if (!zipped || file.signed || file.protection !== 'none') return null;
  const contents = new Map<string, Uint8Array>();
  for (const [name, entry] of zipped) {
    const content = entry.bytes();
    if (!content) return null;
    contents.set(name, content);
  }
  const parts: XmlParts = new Map();
  for (const [name, content] of contents) {
    const text = isText(name) ? asText(content) : null;
    if (text !== null) parts.set(name, text);
  }
  if (!/<w:document[\s>]/u.test(parts.get(documentPart) ?? '')) return null;
  const done = mends.flatMap((one) => one(parts, file));
  const encoder = new TextEncoder();
  for (const [name, text] of parts) contents.set(name, encoder.encode(text));
  return { bytes: zip([...contents].filter(([name]) => !name.endsWith('/')).map(([name, content]) => [name, pack(content)])), done };
}

/** Null where it is not UTF-8 and would come back as something else. */
function asText(content: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  return Buffer.from(text).equals(content) ? text : null;
}

function isText(name: string): boolean {
  return /\.(?:xml|rels)$/u.test(name);
}
