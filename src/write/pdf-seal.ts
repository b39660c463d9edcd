/**
 * The two identifiers of a PDF's trailer (ISO 32000-1, 14.4). The first, which stays, says of which Word document it was
 * made; the second, which every program that saves the file changes, is the digest of the file: as it fits, nobody has worked in it.
 */
import { digestOf } from './seal.ts';

/** Hexadecimal digits of an identifier, of 16 bytes. */
const digits = 32;
export const blankIdentifier = '0'.repeat(digits);
const identifiers = /\/ID \[ <([0-9A-F]{32})> <([0-9A-F]{32})> \](?=\s*>>\s*startxref\s+\d+\s+%%EOF\s*$)/u;
/** More than a trailer takes. */
const tail = 1024;

/** What changes when the conversion does, though the Word document is the same. */
const conversion = 'pdf/2';

/** Names the Word document of which a PDF is made. */
export function sourceIdentifier(docx: Uint8Array): string {
  return identifier([conversion, docx]);
}

/** The PDF, whose trailer ends in two identifiers, with those of the Word document and of itself. */
export function sealPdf(pdf: Uint8Array, docx: Uint8Array): Uint8Array {
  return withIdentifiers(pdf, sourceIdentifier(docx));
}

/** Whether a file is a PDF as we wrote it. */
export function isUntouchedPdf(pdf: Uint8Array): boolean {
  const own = trailerOf(pdf)?.own;
  return own !== undefined && own === identifier([blanked(pdf)]);
}

/** Whether an untouched PDF was made of this Word document. */
export function isMadeOf(pdf: Uint8Array, docx: Uint8Array): boolean {
  return trailerOf(pdf)?.source === sourceIdentifier(docx) && isUntouchedPdf(pdf);
}

/** How many pages a PDF has that we wrote, in which no object is packed. */
export function pageCount(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length ?? 0
  );
}

function withIdentifiers(pdf: Uint8Array, source: string): Uint8Array {
  const sealed = Uint8Array.from(pdf);
  const { at } = trailerOf(pdf) ?? throwNone();
  put(sealed, at, source);
  put(sealed, at + digits + 3, blankIdentifier);
  put(sealed, at + digits + 3, identifier([sealed]));
  return sealed;
}

function throwNone(): never {
  throw new Error('a PDF without identifiers at its end');
}

interface Trailer {
  readonly source: string;
  readonly own: string;
  /** Of the first digit of the first. */
  readonly at: number;
}

function trailerOf(pdf: Uint8Array): Trailer | null {
  const start = Math.max(0, pdf.length - tail);
  const match = identifiers.exec(Buffer.from(pdf.subarray(start)).toString('latin1'));
  if (!match) return null;
  const [, source = '', own = ''] = match;
  return { source, own, at: start + match.index + '/ID [ <'.length };
}

function blanked(pdf: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(pdf);
  put(copy, (trailerOf(pdf)?.at ?? 0) + digits + 3, blankIdentifier);
  return copy;
}

function put(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(Buffer.from(text, 'latin1'), at);
}

function identifier(parts: Iterable<string | Uint8Array>): string {
  return digestOf(parts).slice(0, digits).toUpperCase();
}
