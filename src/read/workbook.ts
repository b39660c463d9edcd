/** A workbook (.xlsx) → its sheets as rows of what a person sees in each cell. (ISO/IEC 29500-1, part 18) */
import { general, type Look, letterOf, lookOf, shownNumber } from './cell-values.ts';
import { type Beside, besideCells, relationsOf } from './workbook-notes.ts';
import { below, childOf, childrenOf, type Element, readXml, wordsOf } from './xml.ts';
import { type Parts, readZip } from './zip.ts';

export interface Sheet {
  /** Empty where a file is but one sheet. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  /** What could not be read as it is seen, a sentence each. */
  readonly doubts: readonly string[];
  /** Words in no cell: notes on cells, and shapes. */
  readonly beside: readonly Beside[];
}

export interface Row {
  /** As the program counts it, from 1. */
  readonly number: number;
  /** By column from the left; `''` where nothing stands. */
  readonly cells: readonly string[];
  /** The columns whose cells are painted, as offices tick months. */
  readonly painted?: readonly number[];
}

export type { Beside };

/** Rows as they are counted from 1, columns from 0; both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What all XML of a workbook may come to, and how many cells a table of tasks never has. */
const most = { xml: 100_000_000, cells: 500_000, columns: 200 };

/** Null where it is no workbook that can be read; `why` in one sentence. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] | { readonly why: string } {
  const parts = readZip(bytes);
  if (!parts) return { why: whyNot(bytes) };
  const total = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > most.xml) return { why: 'Bảng tính nở ra quá lớn khi mở, cần giữ lại riêng bảng nhiệm vụ' };
  const book = xmlOf(parts, 'xl/workbook.xml');
  if (!book) return { why: 'Tệp không phải bảng tính .xlsx, hoặc bị hỏng; cần mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx' };
  const partOf = (path: string) => xmlOf(parts, path);
  const targets = new Map(relationsOf('xl/workbook.xml', partOf).map(({ id, path }) => [id, path]));
  const words = below(xmlOf(parts, 'xl/sharedStrings.xml'), 'x:si').map(richText);
  const ground = {
    words,
    looks: looksOf(partOf('xl/styles.xml')),
    paints: paintsOf(partOf('xl/styles.xml')),
    from1904: is(childOf(book, 'x:workbookPr')?.attributes['date1904']),
  };
  return below(book, 'x:sheet').flatMap(({ attributes }) => {
    const path = targets.get(attributes['r:id'] ?? '') ?? '';
    const tree = partOf(path);
    if (!tree) return [];
    const sheet = sheetOf(attributes['name'] ?? '', tree, ground);
    const isHidden = /hidden/iu.test(attributes['state'] ?? '') && sheet.rows.length > 0;
    const doubts = isHidden ? ['Trang tính đang bị ẩn, vẫn được đọc', ...sheet.doubts] : sheet.doubts;
    return [{ ...sheet, doubts, beside: besideCells(path, partOf) }];
  });
}

interface Ground {
  readonly words: readonly string[];
  readonly looks: readonly Look[];
  /** Whether each style of a cell paints it. */
  readonly paints: readonly boolean[];
  readonly from1904: boolean;
}

function whyNot(bytes: Uint8Array): string {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  return isCompound
    ? 'Bảng tính đời cũ (.xls) hoặc có mật khẩu; cần mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx'
    : 'Tệp không phải bảng tính .xlsx, hoặc chưa chép xong; cần lưu lại thành .xlsx hoặc .csv';
}

function xmlOf(parts: Parts, path: string): Element | null {
  const bytes = parts.get(path)?.bytes();
  return bytes ? readXml(bytes) : null;
}

const is = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** How each style of a cell shows a number. */
function looksOf(styles: Element | null): Look[] {
  const codes = new Map(below(styles, 'x:numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]));
  return childrenOf(childOf(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return lookOf(Number(id), codes.get(id));
  });
}

/** In another colour than white. (18.8.20 to 18.8.32) */
function paintsOf(styles: Element | null): boolean[] {
  const fills = childrenOf(childOf(styles, 'x:fills'), 'x:fill').map((fill) => {
    const pattern = childOf(fill, 'x:patternFill');
    const { rgb = '', theme = '' } = childOf(pattern, 'x:fgColor')?.attributes ?? {};
    return pattern?.attributes['patternType'] === 'solid' && !/^(?:..)?ffffff$/iu.test(rgb) && theme !== '0';
  });
  return childrenOf(childOf(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) => fills[Number(attributes['fillId'] ?? 0)] ?? false);
}

/** Its letters in whatever looks, without what only tells how they are pronounced. */
function richText(item: Element): string {
  return item.children
    .map((child) => (typeof child === 'string' || child.name === 'x:rPh' ? '' : child.name === 'x:t' ? wordsOf(child) : richText(child)))
    .join('')
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => (code === '000D' ? '' : String.fromCharCode(Number.parseInt(code, 16))));
}

// ── A sheet ──────────────────────────────────────────────────────────────────

function sheetOf(name: string, tree: Element, ground: Ground): Omit<Sheet, 'beside'> {
  const open: string[] = [];
  const unseenRows: number[] = [];
  const rows: Row[] = [];
  const hidden = below(childOf(tree, 'x:cols'), 'x:col').filter(({ attributes }) => is(attributes['hidden']));
  let left = most.cells;
  for (const row of childrenOf(childOf(tree, 'x:sheetData'), 'x:row')) {
    const number = Number(row.attributes['r'] ?? (rows.at(-1)?.number ?? 0) + 1);
    const cells: string[] = [];
    const painted: number[] = [];
    for (const cell of childrenOf(row, 'x:c')) {
      const column = cell.attributes['r'] === undefined ? cells.length : columnOf(cell.attributes['r']);
      if (column >= most.columns || left-- <= 0) continue;
      while (cells.length < column) cells.push('');
      cells[column] = textOf(cell, ground, open);
      if (ground.paints[Number(cell.attributes['s'] ?? 0)] === true) painted.push(column);
    }
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells, painted });
    if (is(row.attributes['hidden']) && cells.some((cell) => cell !== '')) unseenRows.push(number);
  }
  const unseen = hidden.flatMap(({ attributes: { min = '1', max = min } }) => lettersOf(Number(min), Number(max), rows));
  const doubts = [
    ...(open.length > 0 ? [`Ô ${few(open)} là công thức mà tệp chưa ghi kết quả, cần mở bằng Excel rồi lưu lại`] : []),
    ...(unseenRows.length > 0 ? [`Hàng ${few(unseenRows)} đang bị ẩn, vẫn được lấy`] : []),
    ...(unseen.length > 0 ? [`Cột ${few(unseen)} đang bị ẩn, vẫn được lấy`] : []),
    ...(left <= 0 ? ['Trang tính quá lớn, chỉ đọc phần đầu'] : []),
  ];
  return { name, rows, merges: below(tree, 'x:mergeCell').flatMap(mergeOf), doubts };
}

function few(places: readonly (string | number)[]): string {
  const more = places.length > 12 ? ` và ${places.length - 12} nữa` : '';
  return `${places.slice(0, 12).join(', ')}${more}`;
}

/** Of the columns from `first` to `last`, counted from 1, those in which something stands. */
function lettersOf(first: number, last: number, rows: readonly Row[]): string[] {
  const columns = Array.from({ length: Math.min(last, most.columns) - first + 1 }, (_, index) => first - 1 + index);
  return columns.filter((column) => rows.some(({ cells }) => (cells[column] ?? '') !== '')).map(letterOf);
}

function textOf(cell: Element, { words, looks, from1904 }: Ground, open: string[]): string {
  const [type = 'n', place = ''] = [cell.attributes['t'], cell.attributes['r']];
  const value = childOf(cell, 'x:v');
  const held = wordsOf(value);
  if (type === 'inlineStr') return tidy(below(cell, 'x:is').map(richText).join(''));
  if (!value || held === '') {
    if (childOf(cell, 'x:f')) open.push(place);
    return '';
  }
  if (type === 's') return tidy(words[Number(held)] ?? '');
  if (type === 'b') return is(held) ? 'Có' : 'Không';
  if (type !== 'n') return tidy(type === 'd' ? isoDay(held) : held);
  const number = Number(held);
  return Number.isFinite(number) ? shownNumber(number, looks[Number(cell.attributes['s'] ?? 0)] ?? general, from1904) : held;
}

function isoDay(held: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(held) ?? [];
  return year === '' ? held : `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** Line ends stay; what stands around them is an accident of typing. A no-break space may be half a letter of another table. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '');
}

/** `AB12` → 27. */
export function columnOf(place: string): number {
  const letters = /^[A-Z]+/u.exec(place.replaceAll('$', ''))?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergeOf({ attributes }: Element): Merge[] {
  const [first = '', last = first] = (attributes['ref'] ?? '').split(':');
  const rowOf = (place: string) => Number(/\d+$/u.exec(place)?.[0] ?? 0);
  const merge = { top: rowOf(first), bottom: rowOf(last), left: columnOf(first), right: columnOf(last) };
  return merge.top > 0 && merge.bottom >= merge.top && merge.right >= merge.left ? [merge] : [];
}
