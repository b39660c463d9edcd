/** Tables as XML: exact widths on the grid and on the cells, so that every program sets them alike. */
import { styleOf } from '../decree30.ts';
import type { Paragraph, Row, Table } from '../document.ts';
import { escapeXml } from './docx-package.ts';
import { cellStyle } from './docx-place-styles.ts';
import { exactTwips, twips } from './docx-styles.ts';
import { listedXml, paragraphXml, runsXml, type Sheet } from './docx-text.ts';
import { cellText, type Placed, type Position, positions, staysWithNext, sum } from './layout.ts';
import { tallRows } from './tall-rows.ts';

/** A table of a style around its rows; widths in twips. */
export function tableXml(style: string, widths: readonly number[], rows: string, look = ''): string {
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:type="dxa" w:w="${sum(widths)}"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

export function rowXml(properties: string, cells: string): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

export function cellXml(width: number, properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${properties}</w:tcPr>${content}</w:tc>`;
}

const look =
  '<w:tblLook w:firstRow="true" w:lastRow="false" w:firstColumn="false" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>';

/** A table of the body, its head repeated on every page; `title` is what a reader of screens says before it. */
export function gridTableXml(table: Table, title: string, { columns, width, keep }: Placed, sheet: Sheet): string {
  const fit = columns();
  const { size, widths: mm } = fit;
  const tall = tallRows(table, fit, width);
  const widths = exactTwips(mm, width);
  const rows = [...table.head, ...table.rows];
  const standing = cellsOfRows(rows);
  const xml = rows.map((row, index) => {
    const isHead = index < table.head.length;
    const stays = !isHead && staysWithNext(index - table.head.length, table, keep, tall);
    const cells = standing[index]?.map((place) => {
      const paragraph = (each: Paragraph) => cellParagraphXml(cellText(each), size, stays && place.cell === row.cells[0], sheet);
      const content = place.row < index ? '<w:p/>' : place.cell.children.map(paragraph).join('');
      const { column, cell } = place;
      return cellXml(sum(widths.slice(column, column + cell.columnSpan)), cellProperties(place, index, isHead), content);
    });
    return rowXml(rowProperties(row, isHead, tall.has(row)), cells?.join('') ?? '');
  });
  return tableXml('bang', widths, xml.join(''), look + (title === '' ? '' : `<w:tblCaption w:val="${escapeXml(title)}"/>`));
}

function rowProperties({ height }: Row, isHead: boolean, splits: boolean): string {
  const least = height > 0 ? `<w:trHeight w:val="${twips(height)}" w:hRule="atLeast"/>` : '';
  return `<w:cantSplit${splits ? ' w:val="off"' : ''}/><w:tblHeader${isHead ? '' : ' w:val="off"'}/>${least}`;
}

/** What reaches down from a row above is for Word a cell without words. */
function cellProperties({ cell, row }: Position, index: number, isHead: boolean): string {
  const merge = row < index ? '<w:vMerge w:val="continue"/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:gridSpan w:val="${cell.columnSpan}"/>${merge}<w:vAlign w:val="${isHead ? 'center' : 'top'}"/>`;
}

/** From left to right, with those that reach down from rows above. */
function cellsOfRows(rows: readonly Row[]): Position[][] {
  const found: Position[][] = rows.map(() => []);
  for (const each of positions(rows.map(({ cells }) => cells))) {
    for (let row = each.row; row < each.row + each.cell.rowSpan; row++) found[row]?.push(each);
  }
  return found.map((cells) => cells.sort((a, b) => a.column - b.column));
}

function cellParagraphXml(paragraph: Paragraph, size: number, stays: boolean, sheet: Sheet): string {
  const { role, children } = paragraph;
  const style = cellStyle(role, size, stays && !styleOf(role).keepNext);
  if (style) sheet.styles.set(style.id, style);
  return paragraphXml(style?.id ?? role, runsXml(role, children, sheet), listedXml(paragraph, sheet));
}
