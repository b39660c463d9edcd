/** A sheet → the tables that stand in it one below the other, each with its head and the line that names it. */
import type { Row, Sheet } from '../../read/workbook.ts';
import { type Head, headAt, headOf } from './head-row.ts';
import { opensWithWork } from './heads.ts';
import { isTickColumn } from './ticks.ts';

export interface Table {
  /** Only its rows. */
  readonly sheet: Sheet;
  readonly head: Head;
  /** Right above the head; undefined where nothing stands there. */
  readonly title: Row | undefined;
}

/** None where no row names what is to be done. */
export function tablesIn(sheet: Sheet): Table[] {
  const heads = headsOf(sheet);
  const cuts = heads.map((head, index) => (index === 0 ? 0 : head.first - titlesAbove(sheet, head).length));
  return heads.flatMap((head, index) => {
    const [from = 0, to] = [cuts[index], cuts[index + 1]];
    const own = { ...sheet, rows: sheet.rows.slice(from, to) };
    const found = headAt(own, head.first - from);
    const title = titlesAbove(sheet, head).find(({ cells }) => !cells.some((cell) => cell.startsWith('(')));
    return found ? [{ sheet: own, head: found, title }] : [];
  });
}

/** The best, and those below or above it that cannot be anything else; a head that is said again on each page is none. */
function headsOf(sheet: Sheet): Head[] {
  const best = headOf(sheet);
  if (!best) return [];
  const heads: Head[] = [];
  for (const [index, { cells }] of sheet.rows.entries()) {
    if (index < (heads.at(-1)?.body ?? 0) || (index > best.first && index < best.body)) continue;
    const head = index === best.first ? best : cells.some(opensWithWork) ? headAt(sheet, index) : null;
    if (head && (index === best.first || isSure(head, best)) && !(heads.at(-1) && namesOf(head) === namesOf(heads.at(-1))))
      heads.push(head);
  }
  return heads;
}

const namesOf = (head: Head | undefined): string | undefined => head?.columns.map(({ index, title }) => `${index} ${title}`).join('\n');

/** Nearly every column is known and one is called “Nội dung …”, “Nhiệm vụ …”; a task that is called so has a number, a quarter, a colon. */
function isSure(head: Head, best: Head): boolean {
  const { columns } = head;
  const known = columns.filter(({ meaning }) => meaning !== null && !isTickColumn(meaning));
  const work = columns.find(({ meaning }) => meaning === 'noi_dung');
  const looksSo = columns.every(({ title }) => title.length <= 60 && !/[:;]|^\d/u.test(title));
  const isCounted = ({ columns }: Head) => columns.some(({ meaning }) => meaning === 'tt');
  const isNearlyAll = known.length > 1 && known.length / columns.length > 0.6;
  return isNearlyAll && work !== undefined && opensWithWork(work.title) && looksSo && (isCounted(head) || !isCounted(best));
}

/** Rows of one cell that stand right above a head. */
function titlesAbove({ rows }: Sheet, { first }: Head): Row[] {
  const titles: Row[] = [];
  let below = rows[first]?.number ?? 0;
  for (let index = first - 1; index >= 0 && titles.length < 3; index--) {
    const row = rows[index];
    if (!row || row.number !== below - 1 || row.cells.filter((cell) => cell !== '').length !== 1) break;
    titles.unshift(row);
    below = row.number;
  }
  return titles;
}
