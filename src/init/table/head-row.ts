/** Where a sheet's table begins: the row, or the two, that name its columns. */
import type { Sheet } from '../../read/workbook.ts';
import { type Meaning, meaningOf } from './heads.ts';

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

/** The head that names most columns; null where none names what is to be done. */
export function headOf(sheet: Sheet): Head | null {
  let best: Head | null = null;
  for (let first = 0; first < Math.min(deepest, sheet.rows.length); first++)
    // A head of two rows before its upper one alone.
    for (const height of [2, 1]) {
      const head = headAt(sheet, first, height);
      if (head && (best === null || known(head) > known(best))) best = head;
    }
  return best;
}

const known = ({ columns }: Head): number => columns.filter(({ meaning }) => meaning !== null).length;

function headAt(sheet: Sheet, first: number, height: number): Head | null {
  const [upper, lower] = [sheet.rows[first], height === 2 ? sheet.rows[first + 1] : undefined];
  if (!upper || (height === 2 && (!lower || lower.number !== upper.number + 1 || !isDivided(sheet, upper.number)))) return null;
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  const titles = Array.from({ length: width }, (_, column) => {
    const above = spread(sheet, first, column);
    const below = lower?.cells[column] ?? '';
    return {
      above,
      below,
      title: [above, below]
        .filter((part) => part !== '')
        .join(' ')
        .replace(/\s+/gu, ' '),
    };
  });
  // Where the row below is a whole head, the one above is a title.
  if (lower && !titles.some(({ above, below }) => below === '' && meaningOf(above) !== null)) return null;
  const taken = new Set<Meaning>();
  const columns = titles.map(({ above, below, title }, index): Column => {
    const own = below === '' ? meaningOf(above) : (meaningOf(below) ?? meaningOf(title));
    const found = own !== 'noi_dung' || hasWords(sheet, first + height, index) ? own : null;
    const meaning = found !== null && !taken.has(found) ? found : null;
    if (meaning) taken.add(meaning);
    return { index, title, name: below || above, meaning };
  });
  const ignored = new Set(columns.flatMap(({ title, index }) => (isOwnList(columns) && ownColumns.has(title) ? [index] : [])));
  const kept = columns.filter(({ title, index }) => title !== '' && !ignored.has(index));
  const isHead = taken.has('noi_dung') && (taken.size > 1 || columns.every(({ title }) => title.split(' ').length <= 5));
  return isHead ? { columns: kept, body: first + height, first, ignored } : null;
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

/** A column that is called “Nhiệm vụ” may count them. */
function hasWords({ rows }: Sheet, body: number, column: number): boolean {
  const cells = rows.slice(body).flatMap(({ cells }) => cells[column] || []);
  return cells.length === 0 || cells.some((cell) => /\p{L}/u.test(cell));
}

/** A cell of the row lies over several columns, and others beside it: the row below names them. A title lies over all. */
function isDivided({ rows, merges }: Sheet, row: number): boolean {
  const cells = rows.find(({ number }) => number === row)?.cells.filter((cell) => cell !== '') ?? [];
  return cells.length > 1 && merges.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left);
}

/** The words of the merged cell in which a column lies. */
function spread({ rows, merges }: Sheet, index: number, column: number): string {
  const row = rows[index];
  const merge = merges.find(
    ({ top, bottom, left, right }) => row && top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  return row?.cells[merge?.left ?? column] ?? '';
}
