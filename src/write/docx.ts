/** The document tree → a Word file. Named styles only; the same tree gives the same bytes. */
import {
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeightRule,
  Packer,
  PageBreak,
  PageNumber,
  type ParagraphChild,
  Tab,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Document as WordDocument,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import { styleOf } from '../decree30.ts';
import {
  assertNever,
  type Block,
  type Columns,
  type Document,
  type Inline,
  type Paragraph,
  type Row,
  type Section,
  type Table,
} from '../document.ts';
import { blockWidth } from '../page.ts';
import { columnGrid } from './columns.ts';
import { coreXml, zipPackage } from './docx-package.ts';
import { pageProperties } from './docx-page.ts';
import { boxStyle, cellStyle, drawnLineStyle, keptStyle, leaderStyle } from './docx-place-styles.ts';
import { type ExtraStyle, exactTwips, stylesXml, twips } from './docx-styles.ts';
import { type PlacedRow, placedRows } from './end-block.ts';
import { glued } from './glue.ts';
import { headingsOf } from './headings.ts';
import { cellText, type Placed, place, positions, staysWithNext, sum } from './layout.ts';

/** What is collected while writing: styles made for this document, and its footnotes. */
interface Sheet {
  readonly styles: Map<string, ExtraStyle>;
  readonly footnotes: (readonly Inline[])[];
  /** Some section has something at the foot of its first page. */
  readonly hasFooter: boolean;
}

/** Writes a .docx; errors are bugs. */
export async function writeDocx(plain: Document): Promise<Uint8Array> {
  const document = glued(plain);
  const sheet: Sheet = { styles: new Map(), footnotes: [], hasFooter: document.sections.some(({ footer }) => footer.length > 0) };
  const sections = document.sections.map((section, index) => sectionOf(section, index, sheet));
  // LibreOffice puts an empty paragraph of its own above a table that opens a document with footnotes.
  if (sheet.footnotes.length > 0) sections[0]?.children.unshift(new WordParagraph({ style: 'ngat_phan' }));
  const { properties } = document;
  const file = new WordDocument({
    compatibility: { version: 15 },
    customProperties: Object.entries(properties.custom).map(([name, value]) => ({ name, value })),
    footnotes: Object.fromEntries(
      sheet.footnotes.map((children, index) => [
        index + 1,
        {
          children: [
            new WordParagraph({ style: 'chu_thich', children: [new TextRun(' '), ...runs({ role: 'chu_thich', children }, sheet)] }),
          ],
        },
      ]),
    ),
    sections,
  });
  return zipPackage(
    partsOf(file, [
      { path: 'word/styles.xml', data: stylesXml(headingsOf(document), [...sheet.styles.values()]) },
      { path: 'docProps/core.xml', data: coreXml(properties) },
    ]),
  );
}

/** The library would zip its parts in an order and at a time of its own: taken before, for `Packer` knows no public way to. */
function partsOf(file: WordDocument, own: readonly { path: string; data: string }[]): ReadonlyMap<string, string> {
  return Packer['compiler'].compile(file, undefined, own);
}

function sectionOf(section: Section, index: number, sheet: Sheet) {
  const children = place(section.blocks, blockWidth(section.landscape)).flatMap((placed) => blockOf(placed, sheet));
  return {
    properties: pageProperties(section),
    ...(index === 0 ? { headers: { default: pageNumberHeader() } } : {}),
    ...(section.restart && sheet.hasFooter ? { footers: { first: footerOf(section, sheet) } } : {}),
    children: section.blocks.at(-1)?.kind === 'paragraph' ? children : [...children, new WordParagraph({ style: 'ngat_phan' })],
  };
}

/** A section without a foot of its own would print that of the section before it. */
function footerOf(section: Section, sheet: Sheet): Footer {
  const children = section.footer.map((paragraph) => paragraphOf(paragraph, null, sheet));
  return new Footer({ children: children.length > 0 ? children : [new WordParagraph({ style: 'ngat_phan' })] });
}

function pageNumberHeader(): Header {
  return new Header({ children: [new WordParagraph({ style: 'so_trang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
}

function blockOf(placed: Placed, sheet: Sheet): FileChild[] {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block, placed, sheet)];
    case 'columns':
      return [columnsOf(block, placed.width, sheet)];
    case 'table':
      return [tableOf(block, placed, sheet)];
    case 'drawnLine':
      return [new WordParagraph({ style: drawnLineId(placed, sheet) })];
    case 'pageBreak':
      return [new WordParagraph({ style: 'ngat_phan', children: [new PageBreak()] })];
    default:
      return assertNever(block);
  }
}

function paragraphOf(paragraph: Paragraph, placed: Placed | null, sheet: Sheet): WordParagraph {
  const leader = styleOf(paragraph.role).leader ? [new TextRun({ children: [new Tab()] })] : [];
  const children = [...runs(paragraph, sheet), ...leader];
  return new WordParagraph({ style: placed ? styleId(paragraph, placed, sheet) : paragraph.role, children });
}

/** The role's own style, or one on top of it where the paragraph's place asks for more; a heading stays what readers know as one. */
function styleId({ role }: Paragraph, { keep, length, width }: Placed, sheet: Sheet): string {
  if (styleOf(role).outline !== undefined) return role;
  const turned = styleOf(role).leader && width !== blockWidth(false);
  if (keep === '' && length === 0 && !turned) return role;
  const style = turned ? leaderStyle(role, width) : length > 0 ? boxStyle(role, length, width) : keptStyle(role, keep === 'truoc_bang');
  sheet.styles.set(style.id, style);
  return style.id;
}

/** Rules of one length in columns of one width share a style. */
function drawnLineId({ length, width }: Placed, sheet: Sheet): string {
  const same = [...sheet.styles.values()].find((s) => s.paragraph === drawnLineStyle(s.id, length, width).paragraph);
  if (same) return same.id;
  const count = [...sheet.styles.keys()].filter((id) => id.startsWith('duong_ke_')).length;
  const style = drawnLineStyle(`duong_ke_${count + 1}`, length, width);
  sheet.styles.set(style.id, style);
  return style.id;
}

/** Word takes bold in a bold paragraph for upright, and italics in italics: what the role is already is not said again. */
function runs({ role, children }: Pick<Paragraph, 'role' | 'children'>, sheet: Sheet): ParagraphChild[] {
  const { bold, italic } = styleOf(role);
  return children.map((inline) => {
    switch (inline.kind) {
      case 'text': {
        const marks = [...(inline.bold && !bold ? ['dam'] : []), ...(inline.italic && !italic ? ['nghieng'] : [])];
        const style = marks.length === 0 ? undefined : marks.join('_');
        return new TextRun({ text: inline.text, ...(style === undefined ? {} : { style }) });
      }
      case 'break':
        return new TextRun({ break: 1 });
      case 'footnote':
        return new FootnoteReferenceRun(sheet.footnotes.push(inline.children));
      default:
        return assertNever(inline);
    }
  });
}

/** Two columns without borders: exact widths on the grid and on the cells; rows split only under a long list. */
function columnsOf(block: Columns, width: number, sheet: Sheet): WordTable {
  const rows = placedRows(block, width);
  const grid = columnGrid({ ...block, rows }, width);
  const widths = exactTwips(grid.widths, width);
  const side = (blocks: readonly Block[], { continues }: PlacedRow, from: number, to: number) =>
    new TableCell({
      ...(continues && { margins: { top: 0 } }),
      width: { size: sum(widths.slice(from, to)), type: WidthType.DXA },
      ...(to - from > 1 ? { columnSpan: to - from } : {}),
      children: cellChildren(place(blocks, sum(grid.widths.slice(from, to))).flatMap((placed) => blockOf(placed, sheet))),
    });
  const rowOf = (row: PlacedRow, parts: number) =>
    new TableRow({ cantSplit: !row.splits, children: [side(row.left, row, 0, parts), side(row.right, row, parts, widths.length)] });
  return new WordTable({
    style: `${block.place}_trang`,
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map((row, index) => rowOf(row, grid.left[index] ?? 1)),
  });
}

/** Word refuses a cell without a paragraph. */
function cellChildren(children: FileChild[]): (WordParagraph | WordTable)[] {
  const kept = children.filter((child) => child instanceof WordParagraph || child instanceof WordTable);
  return kept.length > 0 ? kept : [new WordParagraph({ style: 'ngat_phan' })];
}

function tableOf(table: Table, { columns, width, keep }: Placed, sheet: Sheet): WordTable {
  const { size: textSize, widths: mm } = columns();
  const widths = exactTwips(mm, width);
  const starts = positions([...table.head, ...table.rows].map((row) => row.cells));
  let index = 0;
  const rowOf = (row: Row, head: boolean, stays: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      ...(row.height > 0 && { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
      children: row.cells.map((cell, place) => {
        const column = starts[index++]?.column ?? 0;
        const size = sum(widths.slice(column, column + cell.columnSpan));
        return new TableCell({
          width: { size, type: WidthType.DXA },
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: cell.children.map((paragraph) => cellParagraph(cellText(paragraph), textSize, stays && place === 0, sheet)),
        });
      }),
    });
  return new WordTable({
    style: 'bang',
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...table.head.map((row) => rowOf(row, true, false)),
      ...table.rows.map((row, at) => rowOf(row, false, staysWithNext(at, table, keep))),
    ],
  });
}

function cellParagraph(paragraph: Paragraph, size: number, stays: boolean, sheet: Sheet): WordParagraph {
  const { role } = paragraph;
  const style = cellStyle(role, size, stays && !styleOf(role).keepNext);
  if (style) sheet.styles.set(style.id, style);
  return new WordParagraph({ style: style?.id ?? role, children: runs(paragraph, sheet) });
}
