/** The page of HTML on paper: sizes, numbers that begin again with each part, the contact line at the foot of the first page. */
import { page, styleOf } from '../decree30.ts';
import { type Document, type Paragraph, plainText } from '../document.ts';
import { blockWidth } from '../page.ts';
import { setLines } from './layout.ts';

/** What Word calls single spacing of Times New Roman, as a multiple of the size; fixed, so that a substitute face keeps the lines. */
export const singleLine = 1.15;

export const faces = `"${page.font}", Tinos, "Liberation Serif", serif`;
export const mm = (value: number): string => `${Number(value.toFixed(2))}mm`;
export const pt = (value: number): string => `${Number(value.toFixed(2))}pt`;

/** Of each section, which numbering its pages belong to: the first is 1. */
export function numberings(document: Document): number[] {
  let count = 1;
  return document.sections.map((section, index) => (index > 0 && section.restart ? ++count : count));
}

const { top, right, bottom, left } = page.margin;
const margins = [top, right, bottom, left].map((margin) => mm(margin.value)).join(' ');
const numberFont = `font: ${pt(styleOf('so_trang').size)}/${singleLine} ${faces};`;

/**
 * Each numbering counts its own pages, by page rules of its own: no browser lets a document set the number of a page.
 * None is printed on the first page (mục I.7); a counter style that knows only 2 and more leaves the first blank.
 */
export function paperRules(document: Document): string {
  const numbers = numberings(document);
  const parts = [...new Set(numbers)];
  const contact = document.sections[0]?.footer ?? [];
  return `@counter-style khong { system: cyclic; symbols: " "; suffix: ""; }
@counter-style tu_hai { system: extends decimal; range: 2 infinite; fallback: khong; }
@page { size: ${mm(page.width)} ${mm(page.height)}; margin: ${margins}; }
${parts.map(numberedPages).join('\n')}
@media print {
section + section { break-before: page; }
${parts.map((part) => `.trang_doc.so_${part} { page: trang_doc_${part}; }\n.trang_ngang.so_${part} { page: trang_ngang_${part}; }`).join('\n')}
hr.sang_trang { break-after: page; }
}${contact.length === 0 ? '' : `\n${contactRules(contact)}`}`;
}

function numberedPages(part: number): string {
  const place = `vertical-align: top; padding-top: ${mm(page.headerDistance)};`;
  const number = `counter-increment: so_${part}; @top-center { content: counter(so_${part}, tu_hai); ${place} ${numberFont} }`;
  return `@page trang_doc_${part} { ${number} }\n@page trang_ngang_${part} { size: ${mm(page.height)} ${mm(page.width)}; ${number} }`;
}

/** Between the line above the contact line and its text, and between the text block and the line, in mm. */
const contactGap = { text: 1.4, block: 2 };

/**
 * The contact line in the first page's lower margin, as in Word, which grows where it must. Only where margins can hold
 * text (Chromium 131 and later, known by these two together); elsewhere the line stays at the end of its section.
 */
function contactRules(contact: readonly Paragraph[]): string {
  const style = styleOf('lien_he');
  const lines = contact.flatMap((paragraph) => setLines(paragraph, blockWidth(false)));
  const height = (lines.length * style.size * singleLine * 25.4) / 72 + contactGap.text;
  const margin = Math.max(bottom.value, page.footerDistance + height + contactGap.block);
  const text = contact.map(({ children }) => cssString(plainText(children))).join(' "\\A " ');
  const font = `font: ${pt(style.size)}/${singleLine} ${faces}; white-space: pre-line; text-align: ${style.align};`;
  const box = `vertical-align: top; width: 100%; border-top: 0.75pt solid; padding-top: ${mm(contactGap.text)}; margin-top: ${mm(margin - page.footerDistance - height)};`;
  return `@supports (-webkit-app-region: none) and selector(::details-content) {
@page :first { margin-bottom: ${mm(margin)}; @bottom-center { content: ${text}; ${box} ${font} } }
@media print { section:first-of-type > footer { display: none; } }
}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `).replaceAll('\n', '\\A ')}"`;
}
