/** A comparison as a Word file: whoever accepts all of it has the new version, whoever refuses all the old one. */
import type { Document, Section } from '../document.ts';
import { hasFoot, packageParts, pageXml } from '../write/docx.ts';
import { isUntouched, zipPackage } from '../write/docx-package.ts';
import { keptStyle } from '../write/docx-place-styles.ts';
import { type ExtraStyle, stylesXml } from '../write/docx-styles.ts';
import { textXml } from '../write/docx-text.ts';
import { headingsOf } from '../write/headings.ts';
import { blankSeal } from '../write/seal.ts';
import type { MergedSection, Redline } from './index.ts';
import { keptRest } from './marks.ts';
import type { Piece } from './model.ts';
import { runsIn } from './read-own.ts';
import { marked, piecesOf } from './words.ts';
import { type Author, blocksXml, bodiesXml, Marks, piecesXml } from './xml.ts';

/** Not the seal of a document: `build` takes a comparison for what it is, somebody's file. */
const seal = 'so_sanh_sha256';

/** Nobody has worked in it since it was written. */
export function isUntouchedComparison(bytes: Uint8Array): boolean {
  return isUntouched(bytes, seal);
}

/** The bytes; the same two versions and author give the same ones. */
export function writeRedline(made: Redline, author: Author): Uint8Array {
  const marks = new Marks(author);
  const bodies = bodiesXml(made.body, marks);
  const document = shellOf(made);
  const feet = made.sections.flatMap(({ foot }, index) => {
    const section = document.sections[index];
    return section && hasFoot(section, document) ? [blocksXml(foot ?? [], marks)] : [];
  });
  const notes = marks.notes.map((piece) => textXml(' ') + noteXml(piece, made, marks));
  const styles = stylesXml(headingsOf(made.new.document), [...made.styles, ...ownStyles(bodies)]);
  const parts = packageParts(document, { bodies, feet, notes }, styles);
  parts.set('word/document.xml', withPages(parts.get('word/document.xml') ?? '', made.sections, marks));
  return zipPackage(parts, seal);
}

/** Styles that neither version has. */
function ownStyles(bodies: readonly string[]): ExtraStyle[] {
  return bodies.some((xml) => xml.includes(keptRest.style)) ? [keptStyle('ngat_phan', false)] : [];
}

/** What the package is made of beside words: pages and properties. */
function shellOf({ new: next, sections }: Redline): Document {
  const { properties } = next.document;
  const title = `So sánh: ${properties.title}`;
  return { properties: { ...properties, title, custom: { [seal]: blankSeal } }, sections: sections.map(shellSection) };
}

function shellSection({ old, new: next }: MergedSection): Section {
  const section = next ?? old;
  if (!section) throw new Error('a section stands in one version at least');
  return { ...section, blocks: [], footer: section.footer.length > 0 ? section.footer : (old?.footer ?? []) };
}

function noteXml({ status, run, oldNote }: Piece, { old, new: next }: Redline, marks: Marks): string {
  const runs = (notes: readonly string[], index: number | null) => runsIn(notes[index ?? -1] ?? '').slice(1);
  if (status === 'ins') return piecesXml(marked(runs(next.notes, run.note), 'ins'), marks);
  if (status === 'del') return piecesXml(marked(runs(old.notes, oldNote), 'del'), marks);
  return piecesXml(piecesOf(runs(old.notes, oldNote), runs(next.notes, run.note)), marks);
}

/** Pages that were laid out otherwise: what comes back when the change is refused. */
function withPages(xml: string, sections: readonly MergedSection[], marks: Marks): string {
  let index = 0;
  return xml.replace(/<\/w:sectPr>/gu, (end) => {
    const { old, new: next } = sections[index++] ?? {};
    const isSame = !old || !next || (old.landscape === next.landscape && old.restart === next.restart);
    return isSame ? end : marks.of('sectPrChange', pageXml(old)) + end;
  });
}
