/** A table of which columns came or went: Word has each row out and in again; a person wants to know which columns, and what else. */
import type { MergedParagraph, MergedRow, MergedTable } from './model.ts';
import { wordsOf } from './read-own.ts';

/** The names of a table's columns in each version, where they are not the same. */
export interface ChangedColumns {
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** The row of the head that names the new ones. */
  readonly head: MergedRow;
}

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

export function isHead({ properties }: MergedRow): boolean {
  return properties.includes('<w:tblHeader/>');
}

/** Of a head in several rows the one that names most columns. */
function longest(rows: readonly MergedRow[]): MergedRow | undefined {
  return rows.reduce<MergedRow | undefined>((most, row) => (most && most.cells.length >= row.cells.length ? most : row), undefined);
}

/** What each cell says. */
export function textsIn({ cells }: MergedRow): string[] {
  return cells.map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? wordsIn(block) : '')).join(' '));
}

/** Columns of both versions in which a row says something else: the cell's number in the new one; null for rows that are not one. */
export function changedCells(before: MergedRow, after: MergedRow | undefined, columns: ChangedColumns): readonly Cells[] | null {
  if (before.status !== 'del' || after?.status !== 'ins' || isHead(before)) return null;
  if (before.cells.length !== columns.old.length || after.cells.length !== columns.new.length) {
    return textsIn(before).join('\n') === textsIn(after).join('\n') ? [] : null;
  }
  const [old, next] = [textsIn(before), textsIn(after)];
  return columns.new.flatMap((name, index): Cells[] => {
    const other = columns.old.indexOf(name);
    return other >= 0 && old[other] !== next[index] ? [{ name, old: other, new: index }] : [];
  });
}

export interface Cells {
  readonly name: string;
  readonly old: number;
  readonly new: number;
}

function wordsIn({ new: next, old }: MergedParagraph): string {
  const paragraph = next ?? old;
  return paragraph ? wordsOf(paragraph) : '';
}
