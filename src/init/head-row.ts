/** Where a sheet's table begins: the row, or the two, that name its columns. */
import type { Sheet } from '../read/workbook.ts';
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
}

/** No title is longer. */
const deepest = 40;

/** The head that names most columns; null where none names what is to be done. */
export function headOf(sheet: Sheet): Head | null {
  let best: Head | null = null;
  for (let first = 0; first < Math.min(deepest, sheet.rows.length); first++)
    for (const height of [1, 2]) {
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
  const taken = new Set<Meaning>();
  const columns = titles.map(({ above, below, title }, index): Column => {
    const found = below === '' ? meaningOf(above) : (meaningOf(below) ?? meaningOf(title));
    const meaning = found !== null && !taken.has(found) ? found : null;
    if (meaning) taken.add(meaning);
    return { index, title, name: below || above, meaning };
  });
  const isHead = taken.has('noi_dung') && (taken.size > 1 || columns.every(({ title }) => title.split(' ').length <= 5));
  return isHead ? { columns: columns.filter(({ title }) => title !== ''), body: first + height, first } : null;
}

/** A cell of the row lies over several columns: the row below names them. */
function isDivided({ merges }: Sheet, row: number): boolean {
  return merges.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left);
}

/** The words of the merged cell in which a column lies. */
function spread({ rows, merges }: Sheet, index: number, column: number): string {
  const row = rows[index];
  const merge = merges.find(
    ({ top, bottom, left, right }) => row && top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  return row?.cells[merge?.left ?? column] ?? '';
}
