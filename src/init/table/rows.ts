/** What each row below a head is: a task, more of the task above, a group, or words that are neither. */
import type { Row, Sheet } from '../../read/workbook.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Column, Head } from './head-row.ts';
import { isTickColumn } from './ticks.ts';

/** `1`, `2.1`, `1,1` (typed as a number), `a)`, `III.` */
export const isNumber = (text: string): boolean => /^(?:\d+(?:[.,]\d+)*|[IVXLC]+|[ivx]+|[a-zđA-ZĐ])[.)]?$/u.test(text);

export type Said = ReadonlyMap<Column, string>;

export type TableRow =
  | { readonly kind: 'task' | 'more'; readonly number: number; readonly said: Said }
  | { readonly kind: 'group'; readonly number: number; readonly tt: string; readonly name: string }
  | { readonly kind: 'empty'; readonly number: number }
  | { readonly kind: 'left'; readonly number: number; readonly words: string };

export function rowsBelow(sheet: Sheet, head: Head): TableRow[] {
  const read = rowReader(sheet, head);
  const all = sheet.rows.slice(head.body).flatMap(read);
  return withHeadings(all, head);
}

function rowReader(sheet: Sheet, head: Head): (row: Row) => TableRow[] {
  const column = (meaning: string) => head.columns.find((each) => each.meaning === meaning);
  const [number, content] = [column('tt'), column('noi_dung')];
  const filled = downFilled(sheet, head);
  const goesOn = (row: Row) => number !== undefined && isWithin(sheet, row, number.index);
  const titles = new Set(head.columns.map(({ title }) => title));
  return (row) => {
    const own = row.cells.filter((cell) => cell !== '');
    if (isCount(own) || (own.length > 1 && own.every((cell) => titles.has(cell.replace(/\s+/gu, ' '))))) return [];
    const stray = row.cells.flatMap((cell, index) =>
      cell !== '' && !head.ignored.has(index) && !head.columns.some((each) => each.index === index) ? [cell] : [],
    );
    const painted = paintedTicks(row, head);
    const words = (each: Column) => filled(row, each) || (painted.has(each) ? 'x' : '');
    const said = new Map(head.columns.map((each) => [each, words(each)] as const).filter(([, text]) => text !== ''));
    const tt = (number && said.get(number)) ?? '';
    const name = (content && row.cells[content.index]) ?? '';
    if (isOpen(own) || isTotal([tt, name, ...own].find((text) => text !== '') ?? '')) return [left(row, own)];
    if (name !== '' && own.length === 1 && (goesOn(row) || (number && isDetail(name)))) return [{ kind: 'more', number: row.number, said }];
    const group = groupOf(sheet, row, tt, name, own, content?.index ?? 0);
    if (group) return [{ kind: 'group', number: row.number, ...group }];
    const strays: TableRow[] = stray.length > 0 ? [left(row, stray)] : [];
    if (said.size === 0) return strays;
    // Numbered beforehand, and never filled in.
    if (own.length === 1 && isNumber(tt)) return [{ kind: 'empty', number: row.number }];
    const isMore = name === '' && (tt === '' || goesOn(row));
    return [{ kind: isMore ? 'more' : 'task', number: row.number, said }, ...strays];
  };
}

/** Months that are painted instead of ticked; a row that is painted as a whole ticks nothing. */
function paintedTicks({ cells, painted = [] }: Row, { columns }: Head): ReadonlySet<Column> {
  const months = columns.filter(({ meaning }) => isTickColumn(meaning));
  const isTickedInWords = months.some(({ index }) => (cells[index] ?? '') !== '');
  const isWhole = columns.some(({ meaning, index }) => meaning === 'noi_dung' && painted.includes(index));
  return new Set(isTickedInWords || isWhole ? [] : months.filter(({ index }) => painted.includes(index)));
}

const left = (row: Row, words: readonly string[]): TableRow => ({
  kind: 'left',
  number: row.number,
  words: words.join(' | ').replace(/\s+/gu, ' '),
});

/** Of the task above: behind a dash, or going on in a small letter. */
const isDetail = (name: string): boolean => /^(?:[-–+•]\s*\S|\p{Ll}(?![.)]))/u.test(name);

/** `(1) (2) (3)`, `A B 1 2`: the columns counted. */
function isCount(cells: readonly string[]): boolean {
  const bare = cells.map((cell) => cell.replace(/[()]/gu, ''));
  const letters = bare.findIndex((cell) => /^\d/u.test(cell));
  const counts = bare.slice(Math.max(letters, 0)).map(Number);
  const rises = counts.every((count, index) => count === (counts[0] ?? 0) + index) && (counts[0] ?? 1) <= 2;
  return bare.length > 2 && letters >= 0 && rises && bare.slice(0, letters).every((cell, index) => cell === 'ABCDĐ'[index]);
}

/** `…`: a row that is still to be filled in. */
const isOpen = (cells: readonly string[]): boolean => cells.every((cell) => /^[.…_\s]+$/u.test(cell));

/** `Tổng cộng (I+II)`, `Cộng trang 1`, `Mang sang`; “Tổng kết”, “Cộng tác viên” are work. */
function isTotal(text: string): boolean {
  return regex.iu`^tổng cộng\>|^(?:tổng|tổng số|cộng|lũy kế|mang sang|chuyển sang|cộng dồn)\s*(?:[:(].*)?$|^(?:cộng|tổng) (?:trang|mục|phần|nhóm|chuyển|[IVX]+\>|[A-ZĐ]$|kinh phí\s*[:(]?$|số tiền)`.test(
    foldTone(text),
  );
}

/** Merged over the table, or a Roman number or a capital with nothing but a name. */
function groupOf(
  sheet: Sheet,
  row: Row,
  tt: string,
  name: string,
  own: readonly string[],
  content: number,
): { tt: string; name: string } | null {
  const wide = sheet.merges.find(
    ({ top, bottom, left: from, right }) => top === row.number && bottom === row.number && from <= content && right > content,
  );
  const isAlone = own.length === 1 || (own.length === 2 && tt !== '' && name !== '');
  const spread = row.cells[wide?.left ?? 0] ?? '';
  if (wide && isAlone && (name !== '' || spread !== '')) return name === '' ? numbered(spread) : { tt, name };
  const letter = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u;
  if (isAlone && name !== '' && letter.test(tt)) return { tt, name };
  // “I. Công tác …” in the first column, or that of the content.
  const [only = ''] = own;
  // A name in the column of numbers.
  if (own.length === 1 && only === tt && !isNumber(tt) && !letter.test(numbered(tt).tt)) return { tt: '', name: tt };
  const opened = numbered(only);
  return own.length === 1 && letter.test(opened.tt) && opened.name !== '' ? opened : null;
}

/** `II. Công tác …` → its number and its name. */
export function numbered(text: string): { tt: string; name: string } {
  const [, tt = '', name = ''] = /^((?:[IVXLC]+|[A-ZĐ])[.)]|\d+(?:\.\d+)*[.)])\s+(.+)$/su.exec(text) ?? [];
  return name === '' ? { tt: '', name: text } : { tt, name };
}

/** In a cell merged downwards, below its first row. */
function isWithin({ merges }: Sheet, row: Row, column: number): boolean {
  return merges.some(({ top, bottom, left: from, right }) => top < row.number && row.number <= bottom && from <= column && column <= right);
}

/** A cell merged downwards speaks for each of its rows; what is to be done stands once. */
function downFilled({ rows, merges }: Sheet, head: Head): (row: Row, column: Column) => string {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const down = merges.filter(({ top, bottom, left: from, right }) => bottom > top && from === right);
  const first = rows[head.body]?.number ?? 0;
  return (row, { index, meaning }) => {
    const own = row.cells[index] ?? '';
    if (own !== '' || meaning === 'noi_dung' || meaning === 'tt') return own;
    const merge = down.find((each) => each.left === index && each.top >= first && each.top < row.number && row.number <= each.bottom);
    return (merge && byNumber.get(merge.top)?.cells[index]) ?? '';
  };
}

/** Names over tasks that look like tasks: no number where tasks have one, or `1` over `1.1`, and nothing but the name. */
function withHeadings(all: readonly TableRow[], { columns }: Head): TableRow[] {
  const [number, content] = ['tt', 'noi_dung'].map((meaning) => columns.find((column) => column.meaning === meaning));
  const of = (row: TableRow | undefined, column: Column | undefined): string =>
    (row && 'said' in row && column && row.said.get(column)) || '';
  const isNumbered = all.some((row) => of(row, number) !== '');
  return all.map((row, index): TableRow => {
    const [tt, name, next] = [of(row, number), of(row, content), all[index + 1]];
    if (row.kind !== 'task' || name === '' || row.said.size > (tt === '' ? 1 : 2) || next?.kind !== 'task') return row;
    const below = of(next, number);
    const isHeading =
      tt === ''
        ? isNumbered
          ? below !== ''
          : next.said.size > 1 && isTitle(name)
        : /^[.,]\d/u.test(below.slice(tt.length)) && below.startsWith(tt);
    return isHeading ? { kind: 'group', number: row.number, tt, name } : row;
  });
}

/** `Tháng 01`, `Đợt 2`, `CÔNG TÁC KIỂM TRA`, `Nhiệm vụ chung:`. */
function isTitle(name: string): boolean {
  return (
    name === name.toUpperCase() ||
    name.endsWith(':') ||
    regex.iu`^(?:tháng|quý|tuần|đợt|giai đoạn|nhóm|phần|nội dung)\s+(?:\d|[IVX]+\>|thứ)`.test(name)
  );
}
