/** `word/styles.xml`: one named Word style per role of `decree30.ts`, so that no paragraph needs formatting of its own. */
import { columns, page, plain, type Role, type RoleStyle, roleNames, styleOf, urgencies } from '../decree30.ts';
import { blockWidth } from '../page.ts';
import { cellPadding } from '../table/grid.ts';
import { followers, gallery, parents, wordNames } from './docx-roles.ts';
import type { Heading } from './headings.ts';

/** A style made for one document, on top of a role's. */
export interface ExtraStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: Role;
  /** Paragraph properties in the order of the schema. */
  readonly paragraph: string;
  /** Properties of its text. */
  readonly run?: string;
}

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const points = (value: number): number => Math.round(value * 20);
export const halfPoints = (value: number): number => Math.round(value * 2);

/** Whole twips whose sum is the table's width. */
export function exactTwips(widths: readonly number[], width: number): number[] {
  let before = 0;
  let done = 0;
  return widths.map((mm, index) => {
    before += mm;
    const end = index === widths.length - 1 ? twips(width) : twips(before);
    const size = end - done;
    done = end;
    return size;
  });
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The whole part as XML. */
export function stylesXml(headings: ReadonlyMap<Role, Heading>, extra: readonly ExtraStyle[]): string {
  const styles = [...roleNames.map((role) => roleXml(role, headings.get(role))), ...extra.map(extraXml), ...characterStyles];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">${defaults}${latent}${standard}${styles.join('')}</w:styles>`;
}

const fonts = `<w:rFonts w:ascii="${page.font}" w:hAnsi="${page.font}" w:eastAsia="${page.font}" w:cs="${page.font}"/>`;
const language = `<w:lang w:val="${page.language}" w:eastAsia="${page.language}" w:bidi="${page.language}"/>`;

/** What every paragraph has that no style says otherwise of: the one place of font and language. */
const normal: RoleStyle = { ...plain, name: 'Normal', allowed: [plain.size, plain.size], basis: page.basis };

const defaults =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${sizeXml(normal)}${language}</w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr><w:widowControl/>${spacingXml(normal)}</w:pPr></w:pPrDefault></w:docDefaults>`;

/** Word's own few hundred styles stay out of a clerk's sight. */
const latent =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>';

const padding = twips(cellPadding);
const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const cellMargins = (width: number, top = 0) =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${width}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${width}" w:type="dxa"/></w:tblCellMar>`;

/** Not for a clerk to choose: under all others in Word's list, and not in its gallery. */
const last = '<w:uiPriority w:val="99"/>';
const hidden = `${last}<w:semiHidden/>`;

const tableStyle = (id: string, name: string, properties: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>${hidden}` +
  `<w:tblPr>${properties}</w:tblPr></w:style>`;

/**
 * Word's own styles that every document has, then the three kinds of table. A table that a clerk inserts is a
 * “Table Grid”, or has no style but the default one: it looks like ours, with air beside its text.
 */
const standard =
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${last}</w:style>` +
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>${hidden}</w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>${hidden}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(padding)}</w:tblPr></w:style>` +
  tableStyle('dau_trang', 'Đầu trang', cellMargins(0)) +
  tableStyle('cuoi_trang', 'Cuối trang', cellMargins(0, points(columns.cuoi.before))) +
  '<w:style w:type="table" w:styleId="bang"><w:name w:val="Table Grid"/><w:aliases w:val="Bảng"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>' +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>`;

const characterStyle = (id: string, name: string, properties: string) =>
  `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${last}<w:rPr>${properties}</w:rPr></w:style>`;

const characterStyles = [
  `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>${last}<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
  characterStyle('dam', 'Đậm', '<w:b/><w:bCs/>'),
  characterStyle('nghieng', 'Nghiêng', '<w:i/><w:iCs/>'),
  characterStyle('dam_nghieng', 'Đậm nghiêng', '<w:b/><w:bCs/><w:i/><w:iCs/>'),
];

function roleXml(role: Role, heading: Heading | undefined): string {
  const style = styleOf(role);
  const leads = heading?.leader === role;
  const parent = heading && !leads && heading.level === 1 ? heading.leader : parents[role];
  const base = parent === undefined ? normal : styleOf(parent);
  const known = leads ? `heading ${heading.level}` : wordNames[role];
  const rank = gallery.indexOf(role);
  const outline = heading ? `<w:outlineLvl w:val="${heading.level - 1}"/>` : '';
  const pPr = differences(paragraphProperties(style), paragraphProperties(base)) + outline;
  const rPr = differences(runProperties(style), runProperties(base));
  return [
    `<w:style w:type="paragraph"${known === undefined ? ' w:customStyle="1"' : ''} w:styleId="${role}">`,
    known === undefined ? `<w:name w:val="${style.name}"/>` : `<w:name w:val="${known}"/><w:aliases w:val="${style.name}"/>`,
    `<w:basedOn w:val="${parent ?? 'Normal'}"/>`,
    followers[role] === undefined ? '' : `<w:next w:val="${followers[role]}"/>`,
    rank < 0 ? last : `<w:uiPriority w:val="${rank + 1}"/><w:qFormat/>`,
    pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`,
    rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** After Enter the paragraph is of the role again, or of what follows that. */
function extraXml(style: ExtraStyle): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${style.basedOn}"/>` +
    `<w:next w:val="${followers[style.basedOn] ?? style.basedOn}"/>${hidden}<w:pPr>${style.paragraph}</w:pPr>` +
    `${style.run === undefined ? '' : `<w:rPr>${style.run}</w:rPr>`}</w:style>`
  );
}

/** A property as it stands in a style, and what takes it back from a parent. */
type Property = readonly [on: string, off: string];

/** A style says only what its parent does not. */
function differences(own: readonly Property[], base: readonly Property[]): string {
  return own.map(([on, off], index) => (on === base[index]?.[0] ? '' : on === '' ? off : on)).join('');
}

/** Paragraph properties in the order that the schema demands; the level of a heading comes after them. */
function paragraphProperties(style: RoleStyle): readonly Property[] {
  const first = style.firstLine < 0 ? `w:hanging="${twips(-style.firstLine)}"` : `w:firstLine="${twips(style.firstLine)}"`;
  return [
    [style.keepNext ? '<w:keepNext/>' : '', '<w:keepNext w:val="0"/>'],
    [style.boxed ? boxXml(style) : style.overline ? `<w:pBdr>${line('top', 4)}</w:pBdr>` : '', ''],
    [style.leader ? leaderXml(blockWidth(false)) : '', ''],
    [spacingXml(style), ''],
    [`<w:ind w:left="${twips(style.indent)}" ${first}/>`, ''],
    [`<w:jc w:val="${style.align === 'justify' ? 'both' : style.align}"/>`, ''],
  ];
}

function spacingXml(style: RoleStyle): string {
  const height =
    'exact' in style.line
      ? `w:line="${points(style.line.exact)}" w:lineRule="exact"`
      : `w:line="${Math.round(style.line.multiple * 240)}" w:lineRule="auto"`;
  return `<w:spacing w:before="${points(style.before)}" w:after="${points(style.after)}" ${height}/>`;
}

function sizeXml(style: RoleStyle): string {
  return `<w:sz w:val="${halfPoints(style.size)}"/><w:szCs w:val="${halfPoints(style.size)}"/>`;
}

function runProperties(style: RoleStyle): readonly Property[] {
  return [
    [style.bold ? '<w:b/><w:bCs/>' : '', '<w:b w:val="0"/><w:bCs w:val="0"/>'],
    [style.italic ? '<w:i/><w:iCs/>' : '', '<w:i w:val="0"/><w:iCs w:val="0"/>'],
    [style.red ? '<w:color w:val="FF0000"/>' : '', ''],
    [sizeXml(style), ''],
  ];
}

/** A tab that runs to the right margin in dots. */
export function leaderXml(width: number): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(width)}"/></w:tabs>`;
}

/** One side of a paragraph's border; `space` in points between it and the text. */
function line(side: string, space: number, color = 'auto'): string {
  return `<w:${side} w:val="single" w:sz="6" w:space="${space}" w:color="${color}"/>`;
}

/** Above and below the text as much room as makes the box of a mark of urgency 8 mm high. */
function boxXml(style: RoleStyle): string {
  const color = style.red ? 'FF0000' : 'auto';
  const room = Math.max(1, Math.floor(((urgencies.height / 25.4) * 72 - style.size * 1.15) / 2));
  return `<w:pBdr>${line('top', room, color)}${line('left', 0, color)}${line('bottom', room, color)}${line('right', 0, color)}</w:pBdr>`;
}
