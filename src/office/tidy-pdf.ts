/** A PDF as LibreOffice made it, made the same on every run: without the moment at which it was made. */
import {
  decodePDFRawStream,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { blankIdentifier } from '../write/pdf-seal.ts';
import { textsOf } from './pdf-text.ts';

export interface TidyPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Fonts in which letters stand, by their own names; those of which only signs stand there are not named. */
  readonly fonts: readonly string[];
  /** What stands on each page; null where it cannot be read. */
  readonly texts: readonly string[] | null;
}

/** Any would do; a plan's day is on its paper. */
const moment = { pdf: "D:20200305000000Z'", xmp: '2020-03-05T00:00:00Z' };

/** Throws when the file is no PDF. */
export async function tidyPdf(made: Uint8Array): Promise<TidyPdf> {
  const pdf = await PDFDocument.load(withPlainLengths(made), { updateMetadata: false });
  const { context } = pdf;
  const fonts = new Set<string>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) stopClock(context, ref, object);
    const font = object instanceof PDFDict ? fontWithLetters(context, object) : undefined;
    if (font) fonts.add(font);
  }
  const information = context.lookup(context.trailerInfo.Info);
  if (information instanceof PDFDict) information.set(PDFName.of('CreationDate'), PDFString.of(moment.pdf));
  const blank = PDFHexString.of(blankIdentifier);
  context.trailerInfo.ID = context.obj([blank, blank]);
  const bytes = await pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  return { bytes, pages: pdf.getPageCount(), fonts: [...fonts].sort(), texts: textsOf(pdf) };
}

/**
 * Where the length of a stream is an object of its own, the library looks for the end of the stream instead, and takes a last
 * byte that looks like a line's end for one. The places of objects, which this moves, are not asked by it.
 */
function withPlainLengths(made: Uint8Array): Uint8Array {
  const lengths = new Set<string>();
  const text = Buffer.from(made).toString('latin1');
  const numbers = new Map([...text.matchAll(numberObject)].map(([, object = '', number = '']) => [object, number]));
  const plain = text.replace(/\/Length (\d+) 0 R/gu, (reference, object: string) => {
    const number = numbers.get(object);
    if (number === undefined) return reference;
    lengths.add(object);
    return `/Length ${number}`;
  });
  return Buffer.from(
    plain.replace(numberObject, (whole, object: string) => (lengths.has(object) ? '' : whole)),
    'latin1',
  );
}

const numberObject = /^(\d+) 0 obj\s+(\d+)\s+endobj\s+/gmu;

/** A stream that tells when it was made no longer does. */
function stopClock(context: PDFContext, ref: PDFRef, stream: PDFRawStream): void {
  const still = withoutMoment(context, stream);
  if (still) context.assign(ref, still);
}

function withoutMoment(context: PDFContext, stream: PDFRawStream): PDFRawStream | undefined {
  if (nameAt(stream.dict, 'Type') === 'Metadata') {
    const text = Buffer.from(contentOf(stream)).toString();
    const still = text.replace(/(?<=<xmp:(?:Create|Modify|Metadata)Date>)[^<]*/gu, moment.xmp);
    return context.stream(Buffer.from(still), { Type: 'Metadata', Subtype: 'XML' });
  }
  const content = isProfile(stream) ? Uint8Array.from(contentOf(stream)) : undefined;
  return content && context.flateStream(content.fill(0, ...profileMoment), { N: 3 });
}

/** The head of a colour profile: where its date stands, and the mark by which it is known (ICC.1, 7.2). */
const profileMoment = [24, 36] as const;
const profileMark = { at: 36, mark: 'acsp' };

/** LibreOffice describes the colours of a screen anew each time. */
function isProfile(stream: PDFRawStream): boolean {
  if (!stream.dict.has(PDFName.of('N'))) return false;
  const { at, mark } = profileMark;
  return Buffer.from(contentOf(stream).subarray(at, at + mark.length)).toString('latin1') === mark;
}

function contentOf(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

function fontWithLetters(context: PDFContext, font: PDFDict): string | undefined {
  const name = nameAt(font, 'Type') === 'Font' ? nameAt(font, 'BaseFont') : undefined;
  return name !== undefined && hasLetters(context.lookup(font.get(PDFName.of('ToUnicode')))) ? name.replace(/^[A-Z]{6}\+/u, '') : undefined;
}

/** By the map from a font's codes to characters (ISO 32000-1, 9.10.3), each of which stands in the text; of a font without one nothing is known. */
function hasLetters(map: PDFObject | undefined): boolean {
  if (!(map instanceof PDFRawStream)) return true;
  const codes =
    Buffer.from(contentOf(map))
      .toString('latin1')
      .match(/<[0-9A-Fa-f]{4,}>/gu) ?? [];
  return codes.some((code) =>
    /\p{L}/u.test(String.fromCharCode(...(code.match(/[0-9A-Fa-f]{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)))),
  );
}

function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
