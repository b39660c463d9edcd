/** The words that LibreOffice has set on each page of a PDF, as they are to be read: page numbers and heads printed again are no words of the text. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** A font's codes in hexadecimal, each with the characters that it shows (ISO 32000-1, 9.10.3); all have as many digits. */
interface Codes {
  readonly digits: number;
  readonly characters: ReadonlyMap<string, string>;
}

/** Of a PDF that was made before; null where it cannot be read. */
export async function textsIn(bytes: Uint8Array): Promise<string[] | null> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY }).then(textsOf, () => null);
}

/** In the order in which they were drawn; null where a font does not tell its characters. */
export function textsOf(pdf: PDFDocument): string[] | null {
  const known = new Map<PDFObject, Codes | null>();
  const texts = pdf.getPages().map((page) => textOf(page, known));
  return texts.every((text) => text !== null) ? texts : null;
}

function textOf(page: PDFPage, known: Map<PDFObject, Codes | null>): string | null {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  const reader = new Reader((name) => {
    const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
    if (!font) return null;
    if (!known.has(font)) known.set(font, codesOf(font));
    return known.get(font) ?? null;
  });
  for (const [word = ''] of contentOf(page).matchAll(tokens)) reader.take(word);
  return reader.isLost ? null : reader.text;
}

/** Names, strings in hexadecimal and in brackets, dictionaries' edges, operators. */
const tokens = /\/[^\s/<>[\]()]*|<<|>>|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\)|[^\s/<>[\]()]+/gu;

/** Takes the words of a page's drawing one after the other (ISO 32000-1, 9.4 and 14.6). */
class Reader {
  text = '';
  /** Something is drawn of which nobody knows what it says. */
  isLost = false;
  readonly #fontOf: (name: string) => Codes | null;
  readonly #marked: string[] = [];
  #font: Codes | null = null;
  #operands: string[] = [];

  constructor(fontOf: (name: string) => Codes | null) {
    this.#fontOf = fontOf;
  }

  take(word: string): void {
    if (!/^[A-Za-z'"]/u.test(word)) {
      this.#operands.push(word);
      return;
    }
    const operands = this.#operands;
    this.#operands = [];
    if (word === 'BMC' || word === 'BDC') this.#begin(operands);
    else if (word === 'EMC') this.#end();
    else if (word === 'Tf') this.#font = this.#fontOf(operands.at(-2)?.slice(1) ?? '');
    else if (word === 'Tj' || word === 'TJ') this.#show(operands);
  }

  /** What is drawn for a text of its own says that, and nothing else. */
  #begin(operands: readonly string[]): void {
    const own = operands.indexOf('/ActualText') + 1;
    this.#marked.push(own > 0 ? 'said' : (operands[0] ?? ''));
    if (own > 0) this.#say(utf16(operands[own] ?? ''));
  }

  /** Of a line, or of a part of one. */
  #end(): void {
    this.#say(' ');
    this.#marked.pop();
  }

  #show(operands: readonly string[]): void {
    if (this.#marked.includes('said')) return;
    const font = this.#font;
    this.isLost ||= font === null || operands.some((operand) => operand.startsWith('('));
    if (!font) return;
    const strings = operands.filter((operand) => operand.startsWith('<')).map((operand) => operand.slice(1, -1).toUpperCase());
    const codes = strings.flatMap((string) => string.match(new RegExp(`.{${font.digits}}`, 'gu')) ?? []);
    this.#say(codes.map((code) => font.characters.get(code) ?? '').join(''));
  }

  #say(text: string): void {
    if (!this.#marked.includes('/Artifact')) this.text += text;
  }
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((each) => page.doc.context.lookup(each)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? latin1(stream) : '')).join('\n');
}

function latin1(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** Null for a font that tells less than LibreOffice does of one with letters. */
function codesOf(font: PDFObject): Codes | null {
  const map = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined;
  if (!(map instanceof PDFRawStream)) return null;
  const text = latin1(map);
  const [, first] = /begincodespacerange\s+<([0-9A-F]+)>/u.exec(text) ?? [];
  if (first === undefined || text.includes('beginbfrange')) return null;
  const pairs = text.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gmu);
  return { digits: first.length, characters: new Map(Array.from(pairs, ([, code = '', said = '']) => [code, utf16(said)])) };
}

function utf16(hexadecimal: string): string {
  const units = hexadecimal.match(/[0-9A-Fa-f]{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace(/^\ufeff/u, '');
}
