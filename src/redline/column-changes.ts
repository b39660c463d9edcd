/** A table of which columns came, went or changed places: Word has each row out and in again; a person wants to know which, and what else. */
import { bestPairs } from '../recover/compare/pairs.ts';
import { likeness, tokens } from '../recover/compare/words.ts';
import { leastAlike, mostPairs } from './align.ts';
import { type Column, type ColumnPair, cellIn, columnPairs, columnsOf, isHead, isOrdered, textIn } from './columns.ts';
import type { Words } from './line-words.ts';
import type { MergedCell, MergedRow, MergedTable } from './model.ts';

/** A table whose head went out and came in. */
export interface ChangedColumns {
  /** Null where nobody can tell which columns are one. */
  readonly pairs: readonly ColumnPair[] | null;
  readonly old: readonly Column[];
  readonly new: readonly Column[];
  readonly head: MergedRow;
  readonly rows: readonly RowPair[];
}

/** A row of either version, or of both. */
export type RowPair = readonly [old: MergedRow | null, next: MergedRow | null];

/** Null for a table of which all columns have stayed. */
export function changedColumns({ rows }: MergedTable): ChangedColumns | null {
  const [out, own] = [rows.filter(({ status }) => status !== 'ins'), rows.filter(({ status }) => status !== 'del')];
  const head = rows.find((row) => isHead(row) && row.status === 'ins');
  if (!head || !rows.some((row) => isHead(row) && row.status === 'del')) return null;
  const [old, next] = [columnsOf(out), columnsOf(own)];
  return { old, new: next, pairs: columnPairs(old, next), head, rows: rowPairs(rows.filter((row) => !isHead(row))) };
}

/** What was taken out beside what was put in its place. */
function rowPairs(rows: readonly MergedRow[]): RowPair[] {
  const pairs: RowPair[] = [];
  for (let index = 0; index < rows.length; ) {
    const take = (status: MergedRow['status']) => {
      const from = index;
      while (rows[index]?.status === status) index += 1;
      return rows.slice(from, index);
    };
    pairs.push(...take('same').map((row): RowPair => [row, row]), ...alikeRows(take('del'), take('ins')));
  }
  return pairs;
}

function alikeRows(out: readonly MergedRow[], own: readonly MergedRow[]): RowPair[] {
  const [a, b] = [out, own].map((rows) => rows.map((row) => tokens(rowText(row))));
  const isLong = out.length * own.length > mostPairs;
  const score = (i: number, j: number) => {
    if (isLong) return i === j ? 1 : 0;
    const alike = likeness(a?.[i] ?? [], b?.[j] ?? []);
    return alike < leastAlike ? 0 : alike;
  };
  const pairs: RowPair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...bestPairs(out.length, own.length, score), [out.length, own.length] as const]) {
    pairs.push(...out.slice(i, x).map((row): RowPair => [row, null]), ...own.slice(j, y).map((row): RowPair => [null, row]));
    const [before, after] = [out[x], own[y]];
    if (before && after) pairs.push([before, after]);
    [i, j] = [x + 1, y + 1];
  }
  return pairs;
}

/** All that a row says. */
export function rowText({ cells }: MergedRow): string {
  return cells.map(textIn).join('\n');
}

/** A cell of a column that both versions have. */
export interface ChangedCell {
  readonly name: string;
  readonly old: MergedCell;
  readonly new: MergedCell;
}

/** The cells in which a row says something else; null for two rows of which nobody can tell. */
export function changedCells(before: MergedRow, after: MergedRow, { pairs }: ChangedColumns): readonly ChangedCell[] | null {
  if (rowText(before) === rowText(after)) return [];
  if (!pairs || before.cells.length === 1 || after.cells.length === 1) return null;
  return pairs.flatMap(([out, own]): ChangedCell[] => {
    const [was, is] = [out && cellIn(before, out), own && cellIn(after, own)];
    return own && was && is && textIn(was) !== textIn(is) ? [{ name: own.name, old: was, new: is }] : [];
  });
}

/** Which columns came and went, and what stands in them, a row a line; or in which order they stand now. */
export function columnLines({ pairs, old, new: next, rows }: ChangedColumns): Words[][] {
  const [gone, come] = [namesBut(old, next), namesBut(next, old)];
  const names: Words[] = [
    ...gone.map((text) => ({ status: 'del' as const, text })),
    ...come.map((text) => ({ status: 'ins' as const, text })),
  ];
  if (names.length === 0) return pairs && isOrdered(pairs) ? [] : [orderWords(old, next)];
  const lone = pairs?.filter(([out, own]) => !out || !own) ?? [];
  const first = names.flatMap((each, index): Words[] => (index === 0 ? [each] : [{ status: 'same', text: ', ' }, each]));
  return [first, ...lone.flatMap((pair) => rows.flatMap((row) => cellLine(row, pair, lone.length > 1)))];
}

function namesBut(columns: readonly Column[], others: readonly Column[]): string[] {
  return columns.map(({ name }) => name).filter((name) => !others.some((other) => other.name === name));
}

function orderWords(old: readonly Column[], next: readonly Column[]): Words[] {
  const order = (columns: readonly Column[]) => columns.map(({ name }) => name).join(', ');
  return [
    { status: 'del', text: order(old) },
    { status: 'ins', text: order(next) },
  ];
}

/** Of a row that both versions have: another one is told as a whole. */
function cellLine([before, after]: RowPair, [out, own]: ColumnPair, isNamed: boolean): Words[][] {
  if (!before || !after) return [];
  const [row, column] = own ? [after, own] : [before, out];
  const text = column ? textIn(cellIn(row, column) ?? noCell).trim() : '';
  const label = [rowName(row, column), ...(isNamed && column ? [column.name] : [])].join(', ');
  return text === ''
    ? []
    : [
        [
          { status: 'same', text: `${label}: ` },
          { status: own ? 'ins' : 'del', text },
        ],
      ];
}

const noCell: MergedCell = { width: 0, properties: '', blocks: [] };

/** What a person calls a row by: the first of its words. */
function rowName(row: MergedRow, except: Column | null): string {
  const others = row.cells.filter((cell) => !except || cell !== cellIn(row, except)).map((cell) => textIn(cell).trim());
  return others.find((text) => /\p{L}/u.test(text)) ?? others[0] ?? '';
}
