/** Workbooks as programs write them, made for a test: words shared, styles, merged cells, formulas, dates. */
import { strToU8, zipSync } from 'fflate';

/** A word, a number with a format, the inner XML and type of a cell, or a word on colour. */
export type Cell =
  | string
  | { readonly number: number; readonly format?: string }
  | { readonly xml: string; readonly type?: string }
  | { readonly painted: string }
  | null;

export interface SheetToWrite {
  readonly name: string;
  /** From row 1. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  /** Numbers of rows. */
  readonly hidden?: readonly number[];
  /** Numbers of columns, from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  /** By place. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Words written into a shape. */
  readonly shape?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function workbookOf(sheets: readonly SheetToWrite[], date1904 = false): Uint8Array {
  const words: string[] = [];
  const formats: string[] = [];
  const parts = sheets.map((sheet) => sheetXml(sheet, words, formats));
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', '<xf numFmtId="0" fillId="1"/>', ...formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)].join(
    '',
  );
  const fills =
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill></fills>';
  const files = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${isHidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${words.map((word) => `<si><r><t xml:space="preserve">${escaped(word.slice(0, 3))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(word.slice(3))}</t></r><rPh sb="0" eb="1"><t>âm</t></rPh></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts>${fills}<cellXfs>${xfs}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...Object.fromEntries(sheets.flatMap((sheet, index) => Object.entries(besideXml(sheet, index + 1)))),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml({ rows, merges = [], hidden = [], hiddenColumns = [] }: SheetToWrite, words: string[], formats: string[]): string {
  const cellXml = (cell: Cell, place: string): string => {
    if (cell === null || cell === '') return '';
    if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${words.push(cell) - 1}</v></c>`;
    if ('painted' in cell) return `<c r="${place}" s="1" t="inlineStr"><is><t>${escaped(cell.painted)}</t></is></c>`;
    if ('xml' in cell) return `<c r="${place}"${cell.type === undefined ? '' : ` t="${cell.type}"`}>${cell.xml}</c>`;
    return `<c r="${place}" s="${cell.format === undefined ? 0 : formats.push(cell.format) + 1}"><v>${cell.number}</v></c>`;
  };
  const data = rows.map((cells, row) => {
    const attributes = `r="${row + 1}"${hidden.includes(row + 1) ? ' hidden="1"' : ''}`;
    return `<row ${attributes}>${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`;
  });
  const merged = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  const cols = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
  return `<worksheet xmlns="${main}">${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
}

/** Notes and a shape, each in a part of its own. */
function besideXml({ notes, shape }: SheetToWrite, count: number): Record<string, string> {
  if (notes === undefined && shape === undefined) return {};
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';
  const relation = (type: string, target: string) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`;
  const list = Object.entries(notes ?? {}).map(
    ([place, words]) => `<comment ref="${place}" authorId="0"><text><r><t xml:space="preserve">${escaped(words)}</t></r></text></comment>`,
  );
  return {
    [`xl/worksheets/_rels/sheet${count}.xml.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('comments', `../comments${count}.xml`)}${relation('drawing', `/xl/drawings/drawing${count}.xml`)}</Relationships>`,
    [`xl/comments${count}.xml`]: `<comments xmlns="${main}"><commentList>${list.join('')}</commentList></comments>`,
    [`xl/drawings/drawing${count}.xml`]: `<xdr:wsDr xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main"><xdr:sp><xdr:txBody><a:p><a:r><a:t>${escaped(shape ?? '')}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
  };
}
