/** The columns of a table's head, and which of two versions' are one. */
import type { MergedCell, MergedRow } from './model.ts';
import { wordsOf } from './read-own.ts';

/** Where it stands on the grid of the merged table, and what the cells of the head above it say, from the top. */
export interface Column {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Whether a row is repeated on every page. */
export function isHead({ properties }: MergedRow): boolean {
  return properties.includes('<w:tblHeader/>');
}

/** Of rows of one version. */
export function columnsOf(rows: readonly MergedRow[]): Column[] {
  const heads = rows.filter((row) => isHead(row) && !isNumbering(row)).map(placed);
  return (heads.at(-1) ?? []).map(({ from, to }) => {
    const above = heads.flatMap((cells) => cells.filter((cell) => cell.from <= from && to <= cell.to));
    const names = above.map(({ cell }) => textIn(cell).trim()).filter((text) => text !== '');
    return { name: names.join(' › '), from, to };
  });
}

/** The row that numbers the columns. */
function isNumbering({ cells }: MergedRow): boolean {
  return cells.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && block.style.startsWith('o_so_cot')));
}

interface PlacedCell {
  readonly cell: MergedCell;
  readonly from: number;
  readonly to: number;
}

function placed({ cells }: MergedRow): PlacedCell[] {
  let at = 0;
  return cells.map((cell) => {
    const from = at;
    at += Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell.properties)?.[1] ?? 1);
    return { cell, from, to: at };
  });
}

/** Of each cell of a row the column in which alone it stands. */
export function columnOfCells(row: MergedRow, columns: readonly Column[]): (Column | undefined)[] {
  return placed(row).map(({ from, to }) => columns.find((column) => column.from === from && column.to === to));
}

/** The cell that stands in a column, and in no other. */
export function cellIn(row: MergedRow, { from, to }: Column): MergedCell | undefined {
  return placed(row).find((cell) => cell.from === from && cell.to === to)?.cell;
}

/** A column that one version lacks, or that both have. */
export type ColumnPair = readonly [old: Column | null, next: Column | null];

/**
 * Those of one name, wherever they stand; and where as many others stand between two of them in both, those one by one: they have
 * another name now. Null where nobody can tell which of them is which.
 */
export function columnPairs(old: readonly Column[], next: readonly Column[]): readonly ColumnPair[] | null {
  const named = old.flatMap((column, i): [number, number][] => {
    const j = next.findIndex(({ name }) => name === column.name);
    return j >= 0 && isUnique(column, old) && isUnique(column, next) ? [[i, j]] : [];
  });
  const isTurned = named.some(([, j], index) => j < (named[index - 1]?.[1] ?? 0));
  const pairs: ColumnPair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of isTurned ? [] : [...named, [old.length, next.length] as const]) {
    if (x > i && y > j && x - i !== y - j) return null;
    for (let step = 0; step < Math.max(x - i, y - j); step++)
      pairs.push([x > i ? (old[i + step] ?? null) : null, y > j ? (next[j + step] ?? null) : null]);
    const [one, other] = [old[x], next[y]];
    if (one && other) pairs.push([one, other]);
    [i, j] = [x + 1, y + 1];
  }
  return isTurned ? turnedPairs(old, next, named) : pairs;
}

/** Whether columns that both have stand in one order. */
export function isOrdered(pairs: readonly ColumnPair[]): boolean {
  const places = pairs.map(([, own]) => own?.from ?? 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function isUnique({ name }: Column, columns: readonly Column[]): boolean {
  return columns.filter((column) => column.name === name).length === 1;
}

function turnedPairs(old: readonly Column[], next: readonly Column[], named: readonly (readonly [number, number])[]): ColumnPair[] {
  const lone = (columns: readonly Column[], side: 0 | 1) => columns.filter((_, index) => !named.some((pair) => pair[side] === index));
  return [
    ...named.map(([i, j]): ColumnPair => [old[i] ?? null, next[j] ?? null]),
    ...lone(old, 0).map((column): ColumnPair => [column, null]),
    ...lone(next, 1).map((column): ColumnPair => [null, column]),
  ];
}

/** What a cell says, in the version in which it stands. */
export function textIn({ blocks }: MergedCell): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph' ? wordsOf(block.new ?? block.old ?? { kind: 'paragraph', style: '', index: -1, runs: [] }) : '',
    )
    .join(' ');
}
