/** The document tree → a Word file. Named styles only; the same tree gives the same bytes. */
import { Footer, Header, Packer, PageNumber, TextRun, Document as WordDocument, Paragraph as WordParagraph } from 'docx';
import type { Document, Section } from '../document.ts';
import { footerXml, sectionXml } from './docx-body.ts';
import { coreXml, escapeXml, zipPackage } from './docx-package.ts';
import { pageProperties } from './docx-page.ts';
import { stylesXml } from './docx-styles.ts';
import { emptyXml, paragraphXml, runsXml, runXml, type Sheet, textXml } from './docx-text.ts';
import { glued } from './glue.ts';
import { headingsOf } from './headings.ts';
import { customProperties } from './record.ts';
import { blankSeal, sealName } from './seal.ts';
import { seenName } from './seen.ts';
import { seenOf } from './seen-xml.ts';

/**
 * Writes a .docx; errors are bugs. The library makes the package with holes in it: pages, their numbers, notes, relations.
 * What a plan says is put into the holes as XML: made of the library's objects it would take longer than all the rest.
 */
export async function writeDocx(plain: Document): Promise<Uint8Array> {
  const document = glued(plain);
  const sheet: Sheet = { title: document.properties.title, styles: new Map(), footnotes: [] };
  const contents = contentsOf(document, sheet);
  const { bodies, feet, notes } = contents;
  const styles = stylesXml(headingsOf(document), [...sheet.styles.values()]);
  const seen = seenOf(document, {
    bodies,
    feet,
    notes: notes.map((note) => paragraphXml('chu_thich', note)),
    header: pageNumberXml,
    styles,
  });
  const custom = { ...customProperties(document.properties), [seenName]: seen.digest(), [sealName]: blankSeal };
  return zipPackage(packageParts({ ...document, properties: { ...document.properties, custom } }, contents, styles));
}

/** What a plan says, as the XML that is put into the holes of the package. */
export interface Contents {
  /** Of each section. */
  readonly bodies: readonly string[];
  /** Of each section that has one. */
  readonly feet: readonly string[];
  readonly notes: readonly string[];
}

export function contentsOf(document: Document, sheet: Sheet): Contents {
  const bodies = document.sections.map((section) => sectionXml(section, sheet));
  const feet = document.sections.filter((section) => hasFoot(section, document)).map((section) => footerXml(section, sheet));
  const notes = sheet.footnotes.map((children) => textXml(' ') + runsXml('chu_thich', children, sheet));
  return { bodies: withRoomForNotes(bodies, notes.length), feet, notes };
}

/** LibreOffice puts an empty paragraph of its own above a table that opens a document with footnotes. */
function withRoomForNotes(bodies: readonly string[], notes: number): readonly string[] {
  return notes > 0 ? [emptyXml + bodies[0], ...bodies.slice(1)] : bodies;
}

/** All parts of a file; of the document only its properties, pages and edges are asked. */
export function packageParts(document: Document, { bodies, feet, notes }: Contents, styles: string): Map<string, string> {
  const parts = emptyParts(document, notes.length);
  const fill = (part: string, change: (xml: string) => string) => parts.set(part, change(parts.get(part) ?? ''));
  fill('word/document.xml', (xml) => withBodies(xml, bodies));
  fill('word/footnotes.xml', (xml) => notes.reduce((filled, note) => filled.replace(runHole, () => note), xml));
  for (const [index, foot] of feet.entries()) fill(`word/footer${index + 1}.xml`, (xml) => xml.replace(paragraphHole, () => foot));
  parts.set('word/styles.xml', styles);
  parts.set('docProps/core.xml', coreXml(document.properties));
  return parts;
}

/** As the library writes a paragraph and a run of which it is told nothing. */
const paragraphHole = '<w:p/>';
const runHole = '<w:r/>';

/** What the library makes of pages, their numbers and notes: alike in many documents. So many are kept at most. */
const frames = new Map<string, ReadonlyMap<string, string>>();
const most = 100;

/** The library's part for properties is filled like the others. */
function emptyParts(document: Document, notes: number): Map<string, string> {
  const { custom } = document.properties;
  const shape = document.sections.map((section) => [section.restart, section.landscape, hasFoot(section, document)]);
  const key = JSON.stringify([shape, notes, Object.keys(custom)]);
  const frame = frames.get(key) ?? frameOf(document, notes, Object.keys(custom));
  if (frames.size >= most) frames.clear();
  frames.set(key, frame);
  const [first = '', ...rest] = (frame.get(customPart) ?? '').split(valueHole);
  const filled = Object.values(custom).map((value, index) => `<vt:lpwstr>${escapeXml(value)}<${rest[index]}`);
  return new Map(frame).set(customPart, first + filled.join(''));
}

const customPart = 'docProps/custom.xml';
/** As the library writes a property that says nothing. */
const valueHole = '<vt:lpwstr><';

/** The library would zip its parts in an order and at a time of its own: taken before, for `Packer` knows no public way to. */
function frameOf(document: Document, notes: number, properties: readonly string[]): ReadonlyMap<string, string> {
  const note = () => ({ children: [new WordParagraph({ style: 'chu_thich', children: [new TextRun({})] })] });
  const file = new WordDocument({
    compatibility: { version: 15 },
    customProperties: properties.map((name) => ({ name, value: '' })),
    footnotes: Object.fromEntries(Array.from({ length: notes }, (_, index) => [index + 1, note()])),
    sections: document.sections.map((section, index) => ({
      properties: pageProperties(section),
      ...(index === 0 && { headers: { default: pageNumberHeader() } }),
      ...(hasFoot(section, document) && { footers: { first: new Footer({ children: [new WordParagraph({})] }) } }),
      children: [],
    })),
  });
  return new Map(Packer['compiler'].compile(file));
}

/** The page of a section without its edges. */
export function pageXml(section: Section): string {
  const plain = { ...section, footer: [] };
  const xml = frameOf({ properties: noProperties, sections: [plain] }, 0, []).get('word/document.xml') ?? '';
  return (/<w:sectPr>.*<\/w:sectPr>/u.exec(xml)?.[0] ?? '').replace(/<w:headerReference [^>]*\/>/gu, '');
}

const noProperties = { title: '', subject: '', issuer: '', keywords: [], custom: {} };

/** A section without a foot of its own would print that of the section before it. */
export function hasFoot({ restart }: Section, { sections }: Document): boolean {
  return restart && sections.some(({ footer }) => footer.length > 0);
}

/** The same as XML, as far as it is seen. */
const pageNumberXml = paragraphXml('so_trang', runXml('<w:instrText>PAGE</w:instrText>'));

function pageNumberHeader(): Header {
  return new Header({ children: [new WordParagraph({ style: 'so_trang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
}

/** The end of a section, with its page, stands in its last paragraph; that of the last one under the whole body. */
function withBodies(xml: string, bodies: readonly string[]): string {
  const ends = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gu) ?? [];
  const sections = bodies.map((body, index) => {
    const at = index < bodies.length - 1 ? body.lastIndexOf('</w:pPr>') : body.length;
    return body.slice(0, at) + ends[index] + body.slice(at);
  });
  return xml.replace(/<w:body>.*<\/w:body>/u, () => `<w:body>${sections.join('')}</w:body>`);
}
