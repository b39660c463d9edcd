/** Where a sheet's table begins: the row, or the two, that name its columns. */
import type { Sheet } from '../../read/workbook.ts';
import { type Meaning, meaningOf, namesThings, opensWithWork } from './heads.ts';
import { isTick } from './ticks.ts';

export interface Column {
  /** From 0. */
  readonly index: number;
  readonly title: string;
  /** Under a title over several columns: its own part. */
  readonly name: string;
  /** Null where no field holds such words, or another column holds that field. */
  readonly meaning: Meaning | null;
}

export interface Head {
  readonly columns: readonly Column[];
  /** The index in the sheet's rows of the first below it. */
  readonly body: number;
  readonly first: number;
  /** Columns whose words nobody has typed. */
  readonly ignored: ReadonlySet<number>;
}

/** No title is longer. */
const deepest = 40;

/** A head has at most so many rows. */
const highest = 4;

/** The head that names most columns; null where none names what is to be done. */
export function headOf(sheet: Sheet): Head | null {
  let best: Head | null = null;
  for (let first = 0; first < Math.min(deepest, sheet.rows.length); first++) {
    const head = headAt(sheet, first);
    if (head && (best === null || known(head) > known(best))) best = head;
  }
  return best;
}

const known = ({ columns }: Head): number => columns.filter(({ meaning }) => meaning !== null).length;

/** The head that begins in a row: the highest of those that name most. */
export function headAt(sheet: Sheet, first: number): Head | null {
  let best: Head | null = null;
  for (let height = 1; height <= highest && (height === 1 || goesOn(sheet, first + height - 2)); height++) {
    const head = headOfHeight(sheet, first, height);
    if (head && (best === null || known(head) >= known(best))) best = head;
  }
  return best;
}

/** The row below names what a row has left open: parts of a cell that lies over several columns, or units. */
function goesOn(sheet: Sheet, index: number): boolean {
  const [upper, lower] = [sheet.rows[index], sheet.rows[index + 1]];
  if (!upper || lower?.number !== upper.number + 1) return false;
  return isDivided(sheet, upper.number) || isUnits(lower.cells) || hasParts(upper.cells, lower.cells);
}

const filledIn = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

/** `(triệu đồng)` */
const isUnits = (cells: readonly string[]): boolean => filledIn(cells).every((cell) => /^\(.*\p{L}{3}.*\)$/su.test(cell));

/** Programs that know no merged cells write the title over the first of its columns: below stand only parts, one of them in a free column. */
function hasParts(upper: readonly string[], lower: readonly string[]): boolean {
  const columns = lower.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const isFree = (column: number) => (upper[column] ?? '') === '';
  const isPart = (column: number) => {
    const above = meaningOf(upper[column] ?? '');
    return (isFree(column) || isFree(column + 1)) && above !== 'tt' && above !== 'noi_dung' && !/\d/u.test(lower[column] ?? '');
  };
  const known = columns.filter((column) => meaningOf(lower[column] ?? '') !== null);
  return columns.length > 1 && known.length * 2 >= columns.length && columns.every(isPart) && columns.some(isFree);
}

interface Title {
  /** From above, each once. */
  readonly parts: readonly string[];
  readonly whole: string;
}

function titlesAt(sheet: Sheet, first: number, height: number): Title[] {
  const rows = sheet.rows.slice(first, first + height);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const all = rows.map((_, row) => spread(sheet, first + row, column));
    const parts = all.filter((part, row) => part !== '' && part !== all[row - 1]);
    return { parts, whole: parts.join(' ').replace(/\s+/gu, ' ') };
  });
}

/** What its own words mean, else with those above them; a name alone is its own words. */
function meaningIn({ parts }: Title): Pick<Column, 'meaning' | 'name'> {
  for (let from = parts.length - 1; from >= 0; from--) {
    const name = parts.slice(from).join(' ');
    const meaning = meaningOf(name);
    if (meaning !== null) return { meaning, name };
  }
  return { meaning: null, name: parts.at(-1) ?? '' };
}

function headOfHeight(sheet: Sheet, first: number, height: number): Head | null {
  const titles = titlesAt(sheet, first, height);
  const isNamed = ({ parts }: Title, column: number) =>
    parts.length === 1 && parts[0] === spread(sheet, first, column) && meaningOf(parts[0]) !== null;
  // Where the rows below are a whole head, the one above is a title.
  if (height > 1 && !titles.some(isNamed)) return null;
  const columns = columnsOf(sheet, titles, first + height);
  const taken = columns.filter(({ meaning }) => meaning !== null);
  const ignored = new Set(columns.flatMap(({ title, index }) => (isOwnList(columns) && ownColumns.has(title) ? [index] : [])));
  const kept = columns.filter(({ title, index }) => title !== '' && !ignored.has(index));
  const isShort = columns.every(({ title }) => title.split(' ').length <= 5 && !/^\d+$/u.test(title));
  const isHead = taken.some(({ meaning }) => meaning === 'noi_dung') && (taken.length > 1 || isShort);
  return isHead ? { columns: kept, body: first + height, first, ignored } : null;
}

/** A meaning is that of the first column that has it; what is to be done stands under the head that begins so. */
function columnsOf(sheet: Sheet, titles: readonly Title[], body: number): Column[] {
  const own = titles.map(meaningIn);
  const meant = own.map(({ meaning }, column) => {
    const isOfWords = meaning === 'noi_dung' || meaning === 'chu_tri';
    return !isOfWords || hasWords(sheet, body, column) ? meaning : null;
  });
  const { work, group: over } = workIn(sheet, titles, meant, body);
  const group = over < 0 && !meant.includes('nhom') ? monthsOver(sheet, titles, meant, { body, work }) : over;
  const taken = new Set<Meaning>();
  const first = titles.map(({ whole }, index): Column => {
    const here = index === work ? 'noi_dung' : index === group ? 'nhom' : (meant[index] ?? null);
    const meaning = here !== null && !taken.has(here) && (here !== 'noi_dung' || index === work) ? here : null;
    if (meaning) taken.add(meaning);
    return { index, title: whole, name: own[index]?.name ?? '', meaning };
  });
  return first.map((column) => ({ ...column, meaning: asUsed(sheet, column, taken, body) }));
}

/** Which column says what is to be done; and where two do and the first lies over several rows of the second, it groups them. */
function workIn(sheet: Sheet, titles: readonly Title[], meant: readonly (Meaning | null)[], body: number): { work: number; group: number } {
  const all = titles.flatMap((_, column) => (meant[column] === 'noi_dung' ? [column] : []));
  const opens = (column: number) => [titles[column]?.whole ?? '', titles[column]?.parts.at(-1) ?? ''].some(opensWithWork);
  const [first = -1, second = -1] = [...all.filter(opens), ...all.filter((column) => !opens(column))];
  if (first < 0) return { work: titles.findIndex(({ whole }, column) => namesThings(whole) && hasWords(sheet, body, column)), group: -1 };
  const isGroup = second > first && !meant.includes('nhom') && liesOverRows(sheet, first, body) && !liesOverRows(sheet, second, body);
  return isGroup ? { work: second, group: first } : { work: first, group: -1 };
}

/** “Tháng” beside a column that has the days of every task groups them; not where a day may be of another year than the plan's. */
function monthsOver(
  { rows }: Sheet,
  titles: readonly Title[],
  meant: readonly (Meaning | null)[],
  { body, work }: { readonly body: number; readonly work: number },
): number {
  const times = titles.flatMap((_, column) => (meant[column] === 'thoi_gian' ? [column] : []));
  const [months = -1, days = -1, third] = times;
  if (days < 0 || third !== undefined || !/^tháng$/iu.test(titles[months]?.whole ?? '')) return -1;
  const cells = rows.slice(body).map((row) => row.cells);
  const years = new Set(cells.flatMap((row) => /(?<!\d)20\d\d(?!\d)/u.exec(row[months] ?? '')?.[0] ?? []));
  const isDated = (time: string) => time !== '' && !/^\d{1,2}(?:\s*[-–,]\s*\d{1,2})*$/u.test(time);
  const all = cells.filter((row) => (row[work] ?? '') !== '').map((row) => row[days] ?? '');
  return years.size < 2 && all.length > 0 && all.every(isDated) ? months : -1;
}

function liesOverRows({ rows, merges }: Sheet, column: number, body: number): boolean {
  const first = rows[body]?.number ?? 0;
  return merges.some(({ top, bottom, left, right }) => left === column && right === column && top >= first && bottom > top);
}

/** What only its cells, or the other columns, tell of a column. */
function asUsed({ rows }: Sheet, { index, title, meaning }: Column, taken: ReadonlySet<Meaning>, body: number): Meaning | null {
  // Where no column tells how far tasks have come, the day is the one that is planned.
  if (meaning === 'hoan_thanh' && !/thực tế/iu.test(title) && !taken.has('trang_thai') && !taken.has('ket_qua')) {
    if (taken.has('bat_dau') && !taken.has('ket_thuc')) return 'ket_thuc';
    if (!taken.has('thoi_gian') && !taken.has('bat_dau')) return 'thoi_gian';
  }
  // “Hoàn thành” over boxes to tick.
  const cells = rows.slice(body).flatMap(({ cells }) => cells[index] || []);
  if (meaning === 'thoi_gian' && /hoàn thành/iu.test(title) && !taken.has('trang_thai') && cells.length > 0 && cells.every(isTick))
    return 'trang_thai';
  // “Kết quả” that tells how far it has come.
  const isProgress = cells.filter((cell) => /^(?:đã|đang|chưa|hoàn thành|xong)(?!\p{L})/iu.test(cell)).length * 2 > cells.length;
  return meaning === 'san_pham' && /^kết quả$/iu.test(title) && isProgress && !taken.has('ket_qua') ? 'ket_qua' : meaning;
}

/** Of a list that `tdkt tasks` has written: what it has worked out, and where the tasks stand. */
const ownColumns = new Set([
  'Tình trạng',
  'Quá hạn (ngày)',
  'Số kế hoạch',
  'Ngày kế hoạch',
  'Cơ quan ban hành',
  'Trích yếu',
  'Tệp',
  'Dòng',
]);

const isOwnList = (columns: readonly Column[]): boolean =>
  ['Trạng thái đã ghi', 'Tệp', 'Dòng'].every((own) => columns.some(({ title }) => title === own));

/** A column that is called “Nhiệm vụ” may count them, “Thực hiện” may say how much. */
function hasWords({ rows }: Sheet, body: number, column: number): boolean {
  const cells = rows.slice(body).flatMap(({ cells }) => cells[column] || []);
  return cells.length === 0 || cells.some((cell) => /\p{L}/u.test(cell));
}

/** A cell of the row lies over several columns, and others beside it: the row below names them. A title lies over all. */
function isDivided({ rows, merges }: Sheet, row: number): boolean {
  const cells = filledIn(rows.find(({ number }) => number === row)?.cells ?? []);
  return cells.length > 1 && merges.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left);
}

/** The words of the merged cell in which a column lies. */
function spread({ rows, merges }: Sheet, index: number, column: number): string {
  const row = rows[index];
  if (!row) return '';
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  const top = merge ? rows.find(({ number }) => number === merge.top) : row;
  return top?.cells[merge?.left ?? column] ?? '';
}
