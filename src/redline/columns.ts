/** A table of which columns came or went: Word has each row out and in again; a person wants to know which columns, and what else. */
import { inCommon } from '../recover/compare/words.ts';
import type { Words } from './changes.ts';
import type { MergedCell, MergedParagraph, MergedRow, MergedTable } from './model.ts';
import { wordsOf } from './read-own.ts';

/** The names of a table's columns in each version, where they are not the same. */
export interface ChangedColumns {
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** The row of the head that names the new ones. */
  readonly head: MergedRow;
}

/** Null for a table of which all columns have stayed. */
export function changedColumns({ rows }: MergedTable): ChangedColumns | null {
  const heads = rows.filter(isHead);
  const [out, head] = [longest(heads.filter(({ status }) => status === 'del')), longest(heads.filter(({ status }) => status === 'ins'))];
  if (!out || !head) return null;
  return { old: textsIn(out), new: textsIn(head), head };
}

/** Of the new version, of a table that has a head. */
export function columnNames({ rows }: MergedTable): readonly string[] {
  const head = longest(rows.filter((row) => isHead(row) && row.status !== 'del'));
  return head ? textsIn(head) : [];
}

/** Whether a row is repeated on every page. */
export function isHead({ properties }: MergedRow): boolean {
  return properties.includes('<w:tblHeader/>');
}

/** Of a head in several rows the one that names most columns. */
function longest(rows: readonly MergedRow[]): MergedRow | undefined {
  return rows.reduce<MergedRow | undefined>((most, row) => (most && most.cells.length >= row.cells.length ? most : row), undefined);
}

/** Those that went, then those that came. */
export function columnWords({ old, new: next }: ChangedColumns): Words[] {
  const same = inCommon([...old], [...next]);
  const words: Words[] = [
    ...old.filter((_, index) => !same.some(([i]) => i === index)).map((text) => ({ status: 'del' as const, text })),
    ...next.filter((_, index) => !same.some(([, j]) => j === index)).map((text) => ({ status: 'ins' as const, text })),
  ];
  return words.flatMap((each, index): Words[] => (index === 0 ? [each] : [{ status: 'same', text: ', ' }, each]));
}

/** A cell of a column that both versions have. */
export interface ChangedCell {
  readonly name: string;
  readonly old: MergedCell;
  readonly new: MergedCell;
}

/** The cells in which a row says something else; null for two rows that are not one. */
export function changedCells(before: MergedRow, after: MergedRow, { old, new: next }: ChangedColumns): readonly ChangedCell[] | null {
  if (before.status !== 'del' || after.status !== 'ins' || isHead(before)) return null;
  const [out, own] = [textsIn(before), textsIn(after)];
  if (before.cells.length !== old.length || after.cells.length !== next.length) return out.join('\n') === own.join('\n') ? [] : null;
  const pairs = fellows(old, next);
  if (!pairs) return null;
  return pairs.flatMap(([i, j]): ChangedCell[] => {
    const [was, is] = [before.cells[i], after.cells[j]];
    return was && is && out[i] !== own[j] ? [{ name: next[j] ?? '', old: was, new: is }] : [];
  });
}

/**
 * Columns of one name; and where as many stand between two of those in both, those one by one: they have another name now.
 * Null where nobody can tell which of them is which.
 */
function fellows(old: readonly string[], next: readonly string[]): (readonly [number, number])[] | null {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...inCommon([...old], [...next]), [old.length, next.length] as const]) {
    if (x > i && y > j && x - i !== y - j) return null;
    if (x - i === y - j) for (let step = 0; step < x - i; step++) pairs.push([i + step, j + step]);
    if (x < old.length) pairs.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  return pairs;
}

function textsIn({ cells }: MergedRow): string[] {
  return cells.map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? wordsIn(block) : '')).join(' '));
}

function wordsIn({ new: next, old }: MergedParagraph): string {
  const paragraph = next ?? old;
  return paragraph ? wordsOf(paragraph) : '';
}
