/** Workbooks as programs write them, made for a test: words shared, styles, merged cells, formulas, dates. */
import { strToU8, zipSync } from 'fflate';

/** A word, a number with a format, or the inner XML and type of a cell. */
export type Cell = string | { readonly number: number; readonly format?: string } | { readonly xml: string; readonly type?: string } | null;

export interface SheetToWrite {
  readonly name: string;
  /** From row 1. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  /** Numbers of rows. */
  readonly hidden?: readonly number[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function workbookOf(sheets: readonly SheetToWrite[], date1904 = false): Uint8Array {
  const words: string[] = [];
  const formats: string[] = [];
  const parts = sheets.map((sheet) => sheetXml(sheet, words, formats));
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)].join('');
  const files = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${words.map((word) => `<si><r><t xml:space="preserve">${escaped(word.slice(0, 3))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(word.slice(3))}</t></r><rPh sb="0" eb="1"><t>âm</t></rPh></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml({ rows, merges = [], hidden = [] }: SheetToWrite, words: string[], formats: string[]): string {
  const cellXml = (cell: Cell, place: string): string => {
    if (cell === null || cell === '') return '';
    if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${words.push(cell) - 1}</v></c>`;
    if ('xml' in cell) return `<c r="${place}"${cell.type === undefined ? '' : ` t="${cell.type}"`}>${cell.xml}</c>`;
    return `<c r="${place}" s="${cell.format === undefined ? 0 : formats.push(cell.format)}"><v>${cell.number}</v></c>`;
  };
  const data = rows.map((cells, row) => {
    const attributes = `r="${row + 1}"${hidden.includes(row + 1) ? ' hidden="1"' : ''}`;
    return `<row ${attributes}>${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`;
  });
  const merged = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
}
