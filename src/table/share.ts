/** What is left of a table's width goes where it makes rows lower. Lengths in mm. */
import { air, type Grid, type GridWord, type MeasuredCell, space } from './grid.ts';
import { sum } from './need.ts';
import { type Filled, wrapped } from './wrap.ts';

interface MeasuredGrid extends Grid {
  readonly cells: readonly MeasuredCell[];
}

/** The lines of one cell at a width, counted once for each quarter of a millimetre. */
type Lines = (width: number) => Filled;

interface Share {
  readonly rows: readonly (readonly Lines[])[];
  readonly free: readonly number[];
}

/** So many rows speak for all of a long table. */
const sample = 80;

/** Widens the columns step by step until the table is `width` wide: none that the plan sets, if another can be. */
export function shared(grid: MeasuredGrid, least: readonly number[], size: number, width: number): number[] {
  const widths = headsOnTwoLines(grid, least, size, width);
  const free = widths.map((_, column) => column).filter((column) => !grid.set[column]);
  const share: Share = { rows: heaviest(grid, size), free };
  let room = width - sum(widths);
  for (let step = bestStep(share, widths, room); step; step = bestStep(share, widths, room)) {
    widths[step.column] = (widths[step.column] ?? 0) + step.by;
    room -= step.by;
  }
  const text = amounts(grid, size).map((amount, column) => (free.length === 0 || free.includes(column) ? amount : 0));
  return improved(
    share,
    widths.map((w, column) => w + (room * (text[column] ?? 0)) / sum(text)),
    least,
  );
}

/** Takes width from a column that does not need it for one that does, until no such exchange makes rows lower. */
function improved(share: Share, start: readonly number[], least: readonly number[]): number[] {
  let widths = [...start];
  let height = heightOf(share, widths);
  for (let round = 0; round < rounds; round++) {
    const before = height;
    for (const from of share.free) {
      for (const to of share.free) {
        for (const by of exchanges) {
          if (from === to || (widths[from] ?? 0) - by < (least[from] ?? 0)) continue;
          const other = widths.map((w, column) => (column === from ? w - by : column === to ? w + by : w));
          const now = heightOf(share, other);
          if (now < height) [widths, height] = [other, now];
        }
      }
    }
    if (height === before) break;
  }
  return widths;
}

const rounds = 8;
const exchanges = [0.5, 1, 2, 4, 8, 16];

/** A head of several words stands on two lines rather than on four, where there is room for all of them. */
function headsOnTwoLines(grid: MeasuredGrid, least: readonly number[], size: number, width: number): number[] {
  const widths = [...least];
  for (const { column, columnSpan, lines, words } of grid.cells) {
    if (columnSpan > 1 || lines[0]?.role !== 'o_dau' || grid.set[column]) continue;
    widths[column] = Math.max(widths[column] ?? 0, ...words.map((line) => lengthOf(line, size) * 0.56 + air));
  }
  return sum(widths) <= width * 0.9 ? widths : [...least];
}

function lengthOf(words: readonly GridWord[], size: number): number {
  return (sum(words.map((word) => word.width)) + space * Math.max(0, words.length - 1)) * size;
}

function amounts(grid: MeasuredGrid, size: number): number[] {
  const text = Array.from({ length: grid.columns }, () => 1);
  for (const { column, columnSpan, words } of grid.cells) {
    if (columnSpan === 1) text[column] = (text[column] ?? 0) + sum(words.map((line) => lengthOf(line, size)));
  }
  return text;
}

/** The rows with most text; cells over several columns say nothing of one. */
function heaviest(grid: MeasuredGrid, size: number): Lines[][] {
  const rows = new Map<number, { weight: number; cells: Lines[] }>();
  for (const { row, column, columnSpan, words } of grid.cells) {
    if (columnSpan > 1) continue;
    const own = rows.get(row) ?? { weight: 0, cells: [] };
    own.cells[column] = counted(words, size);
    rows.set(row, { ...own, weight: own.weight + sum(words.map((line) => lengthOf(line, size))) });
  }
  const heavy = [...rows.values()].sort((a, b) => b.weight - a.weight).slice(0, sample);
  return heavy.map(({ cells }) => Array.from({ length: grid.columns }, (_, column) => cells[column] ?? (() => nothing)));
}

function counted(lines: readonly (readonly GridWord[])[], size: number): Lines {
  const known: Filled[] = [];
  return (width) => {
    const key = Math.floor(width * 4);
    known[key] ??= added(lines.map((words) => wrapped(words, Math.max(key / 4 - air, 0.1) / size + 1e-6)));
    return known[key];
  };
}

function added(filled: readonly Filled[]): Filled {
  return { lines: sum(filled.map(({ lines }) => lines)), odd: sum(filled.map(({ odd }) => odd)) };
}

const nothing: Filled = { lines: 0, odd: 0 };

/** The widening of one column that saves most for each millimetre; null when none saves any. */
function bestStep(share: Share, widths: readonly number[], room: number): { column: number; by: number } | null {
  let best: { column: number; by: number; gain: number } | null = null;
  const before = heightOf(share, widths);
  for (const column of share.free) {
    const width = widths[column] ?? 0;
    const heights = heightsOf(share, widths, column);
    const most = before - heights.above(width + Math.min(room, widest));
    // Of a step so wide that even all that can be saved is less for each millimetre, nothing need be counted.
    for (let by = 1; by <= Math.min(room, widest) && most / by > (best?.gain ?? 0); by++) {
      const gain = (before - heights.at(width + by)) / by;
      if (gain > (best?.gain ?? 0)) best = { column, by, gain };
    }
  }
  return best;
}

const widest = 60;

/**
 * The lines of all rows, in tenths: of each row its highest cell, and a tenth of all, so that none is high without need;
 * a link broken badly costs a line.
 */
function heightOf({ rows }: Share, widths: readonly number[]): number {
  let height = 0;
  for (const row of rows) {
    let most = 0;
    for (let i = 0; i < row.length; i++) {
      const { lines, odd } = row[i]?.(widths[i] ?? 0) ?? nothing;
      most = Math.max(most, lines);
      height += lines + 10 * odd;
    }
    height += 10 * most;
  }
  return height;
}

/** The heights that one column may give. */
interface Heights {
  at(width: number): number;
  /** No height up to this width is less: there are never fewer lines than at a greater one. */
  above(width: number): number;
}

/** The same at any width of one column: what the others say is asked once, not for each width. */
function heightsOf({ rows }: Share, widths: readonly number[], column: number): Heights {
  const others = rows.map((row) => row.flatMap((lines, index) => (index === column ? [] : lines(widths[index] ?? 0))));
  const most = others.map((row) => row.reduce((highest, { lines }) => Math.max(highest, lines), 0));
  const rest = sum(others.flat().map(({ lines, odd }) => lines + 10 * odd));
  const height = (width: number, weight: number): number => {
    let all = rest;
    for (let i = 0; i < rows.length; i++) {
      const { lines, odd } = rows[i]?.[column]?.(width) ?? nothing;
      all += lines + weight * odd + 10 * Math.max(most[i] ?? 0, lines);
    }
    return all;
  };
  return { at: (width) => height(width, 10), above: (width) => height(width, 0) };
}
