/** Paragraphs and their text as XML: named styles only. Elements and attributes stand in the order of the schema. */
import { type Role, styleOf } from '../decree30.ts';
import { assertNever, type Inline, type Paragraph } from '../document.ts';
import { escapeXml } from './docx-package.ts';
import type { ExtraStyle } from './docx-styles.ts';

/** What a writer knows of the whole document, and collects while writing: styles made for it, and its footnotes. */
export interface Sheet {
  /** Of the document. */
  readonly title: string;
  readonly styles: Map<string, ExtraStyle>;
  readonly footnotes: (readonly Inline[])[];
  /** Where somebody asks which paragraph of the tree each one is: they are listed here, and bear their index. */
  readonly listed?: Paragraph[];
}

/** A paragraph of a style, around its runs. */
export function paragraphXml(style: string, runs = '', index = ''): string {
  return `<w:p${index}><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** The attribute by which a paragraph is found again in the list. */
export function listedXml(paragraph: Paragraph, { listed }: Sheet): string {
  return listed ? ` n="${listed.push(paragraph) - 1}"` : '';
}

/** A paragraph where Word demands one: it takes no room. */
export const emptyXml = paragraphXml('ngat_phan');

/** A run, with a character style or without. */
export function runXml(content: string, style = ''): string {
  return style === '' ? `<w:r>${content}</w:r>` : `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr>${content}</w:r>`;
}

/** A run of words as they are. */
export function textXml(text: string, style = ''): string {
  return runXml(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`, style);
}

/** Word takes bold in a bold paragraph for upright, and italics in italics: what the role is already is not said again. */
export function runsXml(role: Role, children: readonly Inline[], sheet: Sheet): string {
  const { bold, italic } = styleOf(role);
  let xml = '';
  for (const inline of children) {
    switch (inline.kind) {
      case 'text':
        xml += textXml(inline.text, markStyle(inline.bold && !bold, inline.italic && !italic));
        break;
      case 'break':
        xml += runXml('<w:br/>');
        break;
      case 'footnote':
        xml += runXml(`<w:footnoteReference w:id="${sheet.footnotes.push(inline.children)}"/>`, 'FootnoteReference');
        break;
      default:
        return assertNever(inline);
    }
  }
  return xml;
}

function markStyle(bold: boolean, italic: boolean): string {
  if (bold) return italic ? 'dam_nghieng' : 'dam';
  return italic ? 'nghieng' : '';
}
