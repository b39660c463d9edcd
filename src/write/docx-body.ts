/** What stands between the head and the foot of pages, as XML straight from the document tree. */
import { styleOf } from '../decree30.ts';
import { assertNever, type Block, type Columns, type Inline, type Paragraph, plainText, type Section } from '../document.ts';
import { blockWidth } from '../page.ts';
import { columnGrid } from './columns.ts';
import { boxStyle, drawnLineStyle, keptStyle, leaderStyle, partingStyle } from './docx-place-styles.ts';
import { exactTwips } from './docx-styles.ts';
import { cellXml, gridTableXml, rowXml, tableXml } from './docx-table.ts';
import { emptyXml, listedXml, paragraphXml, runsXml, runXml, type Sheet } from './docx-text.ts';
import { type PlacedRow, placedRows } from './end-block.ts';
import { type Placed, place, sum } from './layout.ts';

/** The blocks of a section, of which Word demands that a paragraph is the last. */
export function sectionXml({ blocks, landscape }: Section, sheet: Sheet): string {
  return blocksXml(blocks, blockWidth(landscape), sheet) + (blocks.at(-1)?.kind === 'paragraph' ? '' : emptyXml);
}

/** Paragraphs at the foot of a page, of which Word demands one. */
export function footerXml({ footer }: Section, sheet: Sheet): string {
  return footer.length === 0 ? emptyXml : footer.map((each) => paragraphOf(each, each.role, sheet)).join('');
}

function blocksXml(blocks: readonly Block[], width: number, sheet: Sheet): string {
  const titles = tableTitles(blocks, sheet.title);
  return place(blocks, width)
    .map((placed, index) => partingXml(placed, sheet) + blockXml(placed, titles[index] ?? '', sheet))
    .join('');
}

/** Between two tables; an end block has air of its own above it. */
function partingXml({ block, isParted }: Placed, sheet: Sheet): string {
  if (!isParted) return '';
  const style = block.kind === 'table' ? partingStyle : keptStyle('ngat_phan', false);
  sheet.styles.set(style.id, style);
  return paragraphXml(style.id);
}

/** Of each table its own title, else that of the part of the document where it stands, or of the whole. */
function tableTitles(blocks: readonly Block[], whole: string): string[] {
  let [own, part] = ['', whole];
  return blocks.map((block) => {
    if (block.kind === 'paragraph') {
      const { role, children } = block;
      if (role === 'ten_bang') own = spoken(children);
      else if (role === 'ten_phu_luc' || styleOf(role).outline !== undefined) [own, part] = ['', spoken(children)];
      return '';
    }
    const title = own || part;
    own = '';
    return title;
  });
}

function spoken(children: readonly Inline[]): string {
  return plainText(children).replace(/\s+/gu, ' ').trim();
}

function blockXml(placed: Placed, title: string, sheet: Sheet): string {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, styleId(block, placed, sheet), sheet);
    case 'columns':
      return columnsXml(block, placed.width, sheet);
    case 'table':
      return gridTableXml(block, title, placed, sheet);
    case 'drawnLine':
      return paragraphXml(drawnLineId(placed, sheet));
    case 'pageBreak':
      return paragraphXml('ngat_phan', runXml('<w:br w:type="page"/>'));
    default:
      return assertNever(block);
  }
}

function paragraphOf(paragraph: Paragraph, style: string, sheet: Sheet): string {
  const { role, children } = paragraph;
  const runs = runsXml(role, children, sheet) + (styleOf(role).leader ? runXml('<w:tab/>') : '');
  return paragraphXml(style, runs, listedXml(paragraph, sheet));
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

/** Two columns without borders: exact widths on the grid and on the cells; rows split only under a long list. */
function columnsXml(block: Columns, width: number, sheet: Sheet): string {
  const rows = placedRows(block, width);
  const grid = columnGrid({ ...block, rows }, width);
  const widths = exactTwips(grid.widths, width);
  const side = (blocks: readonly Block[], { continues }: PlacedRow, from: number, to: number) => {
    const span = to - from > 1 ? `<w:gridSpan w:val="${to - from}"/>` : '';
    const noGap = continues ? '<w:tcMar><w:top w:type="dxa" w:w="0"/></w:tcMar>' : '';
    // Word refuses a cell without a paragraph.
    const content = blocksXml(blocks, sum(grid.widths.slice(from, to)), sheet) || emptyXml;
    return cellXml(sum(widths.slice(from, to)), span + noGap, content);
  };
  const rowOf = (row: PlacedRow, parts: number) =>
    rowXml(
      row.splits ? '<w:cantSplit w:val="off"/>' : '<w:cantSplit/>',
      side(row.left, row, 0, parts) + side(row.right, row, parts, widths.length),
    );
  return tableXml(`${block.place}_trang`, widths, rows.map((row, index) => rowOf(row, grid.left[index] ?? 1)).join(''));
}
