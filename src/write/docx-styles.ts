/** `word/styles.xml`: one named Word style per role of `decree30.ts`, so that no paragraph needs formatting of its own. */
import { columns, page, type Role, type RoleStyle, roleNames, styleOf, urgencies } from '../decree30.ts';
import { blockWidth } from '../page.ts';
import { cellPadding } from '../table/grid.ts';

/** A style made for one document, on top of a role's. */
export interface ExtraStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  /** Paragraph properties in the order of the schema. */
  readonly paragraph: string;
  /** Properties of its text. */
  readonly run?: string;
}

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const points = (value: number): number => Math.round(value * 20);
const halfPoints = (value: number): number => Math.round(value * 2);

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The whole part as XML. */
export function stylesXml(extra: readonly ExtraStyle[]): string {
  const styles = [...roleNames.map(roleXml), ...extra.map(extraXml), ...characterStyles];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">${defaults}${standard}${styles.join('')}</w:styles>`;
}

const fonts = `<w:rFonts w:ascii="${page.font}" w:hAnsi="${page.font}" w:eastAsia="${page.font}" w:cs="${page.font}"/>`;
const language = `<w:lang w:val="${page.language}" w:eastAsia="${page.language}" w:bidi="${page.language}"/>`;

const defaults =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/>${language}</w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const padding = twips(cellPadding);
const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const cellMargins = (width: number, top = 0) =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${width}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${width}" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, name: string, properties: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
  `<w:tblPr>${properties}</w:tblPr></w:style>`;

/** Word's own styles that every document has, then the three kinds of table. */
const standard =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>' +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0)}</w:tblPr></w:style>` +
  tableStyle('dau_trang', 'Đầu trang', cellMargins(0)) +
  tableStyle('cuoi_trang', 'Cuối trang', cellMargins(0, points(columns.cuoi.before))) +
  tableStyle(
    'bang',
    'Bảng',
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>${cellMargins(padding)}`,
  );

const characterStyle = (id: string, name: string, properties: string) =>
  `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${properties}</w:rPr></w:style>`;

/** Word's own styles of footnotes, by the names that Word knows them by. */
const footnoteStyles =
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="chu_thich"/></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

const characterStyles = [
  footnoteStyles,
  characterStyle('dam', 'Đậm', '<w:b/><w:bCs/>'),
  characterStyle('nghieng', 'Nghiêng', '<w:i/><w:iCs/>'),
  characterStyle('dam_nghieng', 'Đậm nghiêng', '<w:b/><w:bCs/><w:i/><w:iCs/>'),
];

function roleXml(role: Role): string {
  const style = styleOf(role);
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${role}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraphXml(style)}</w:pPr><w:rPr>${runXml(style)}</w:rPr></w:style>`
  );
}

function extraXml(style: ExtraStyle): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${style.basedOn}"/>` +
    `<w:pPr>${style.paragraph}</w:pPr>${style.run === undefined ? '' : `<w:rPr>${style.run}</w:rPr>`}</w:style>`
  );
}

/** Paragraph properties in the order that the schema demands. */
function paragraphXml(style: RoleStyle): string {
  const height =
    'exact' in style.line
      ? `w:line="${points(style.line.exact)}" w:lineRule="exact"`
      : `w:line="${Math.round(style.line.multiple * 240)}" w:lineRule="auto"`;
  const first = style.firstLine < 0 ? `w:hanging="${twips(-style.firstLine)}"` : `w:firstLine="${twips(style.firstLine)}"`;
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    '<w:widowControl/>',
    style.boxed ? boxXml(style) : style.overline ? `<w:pBdr>${line('top', 4)}</w:pBdr>` : '',
    style.leader ? leaderXml(blockWidth(false)) : '',
    `<w:spacing w:before="${points(style.before)}" w:after="${points(style.after)}" ${height}/>`,
    `<w:ind w:left="${twips(style.indent)}" ${first}/>`,
    `<w:jc w:val="${style.align === 'justify' ? 'both' : style.align}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline - 1}"/>`,
  ].join('');
}

/** A tab that runs to the right margin in dots. */
function leaderXml(width: number): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(width)}"/></w:tabs>`;
}

/** A line of a form that is wider than the portrait page's text, or narrower. */
export function leaderStyle(role: Role, width: number): ExtraStyle {
  const portrait = `<w:tabs><w:tab w:val="clear" w:pos="${twips(blockWidth(false))}"/>`;
  const paragraph = leaderXml(width).replace('<w:tabs>', portrait);
  return { id: `${role}_${Math.round(width)}`, name: `${styleOf(role).name} ${Math.round(width)} mm`, basedOn: role, paragraph };
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

function runXml(style: RoleStyle): string {
  return [
    fonts,
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.red ? '<w:color w:val="FF0000"/>' : '',
    `<w:sz w:val="${halfPoints(style.size)}"/><w:szCs w:val="${halfPoints(style.size)}"/>`,
    language,
  ].join('');
}

/** A rule: a paragraph without text whose lower border is `length` mm long, centred in `width` mm. */
export function ruleStyle(id: string, length: number, width: number): ExtraStyle {
  const indent = twips(Math.max(0, (width - length) / 2));
  return {
    id,
    name: `Đường kẻ ${Math.round(length)} mm (${id.slice(id.lastIndexOf('_') + 1)})`,
    basedOn: 'duong_ke',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/>`,
  };
}

/** The lines of a box stand outside its text: both together in mm. */
const borderWidth = 0.5;

/** A boxed paragraph whose box is `length` mm wide, centred in `width` mm. */
export function boxStyle(role: Role, length: number, width: number): ExtraStyle {
  const indent = twips(Math.max(0, (width - length + borderWidth) / 2));
  const paragraph = `<w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/>`;
  return {
    id: `${role}_khung_${Math.round(length)}`,
    name: `${styleOf(role).name} (khung ${Math.round(length)} mm)`,
    basedOn: role,
    paragraph,
  };
}

/** A role of a table whose text is smaller than usual, `size` in points. */
export function sizedStyle(role: Role, size: number): ExtraStyle {
  const run = `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
  return { id: `${role}_${size}`, name: `${styleOf(role).name} cỡ ${size}`, basedOn: role, paragraph: '', run };
}

/** A role's style that stays with the block after it; before a table it also leaves a gap. */
export function keptStyle(role: Role, gap: boolean): ExtraStyle {
  const name = styleOf(role).name;
  if (!gap) return { id: `${role}_giu`, name: `${name} (giữ với đoạn sau)`, basedOn: role, paragraph: '<w:keepNext/>' };
  return {
    id: `${role}_truoc_bang`,
    name: `${name} (trước bảng)`,
    basedOn: role,
    paragraph: `<w:keepNext/><w:spacing w:after="${points(page.gapBeforeTable)}"/>`,
  };
}
