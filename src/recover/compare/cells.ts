/** Cells that have nothing in common with what they were, found by their place: the rest of their row is known. */
import type { Pair } from './align.ts';
import { inCapitals } from './numbers.ts';
import type { Unit } from './units.ts';

/** The same pairs, with those cells joined that stand alone on both sides in one column of one row. */
export function joinCells(pairs: readonly Pair[], before: readonly Unit[], after: readonly Unit[]): Pair[] {
  const rowAfter = rowsKept(pairs, before, after);
  const waiting = new Map<string, number[]>();
  for (const [x, y] of pairs) if (x < 0) push(waiting, cellName(rowName(after[y]), after[y]), y);
  const joined = new Map<number, number>();
  for (const [x, y] of pairs) {
    const row = y < 0 ? rowAfter.get(rowName(before[x])) : undefined;
    const found = row === undefined ? undefined : waiting.get(cellName(row, before[x]))?.shift();
    if (found !== undefined) joined.set(found, x);
  }
  const gone = new Set(joined.values());
  return pairs.flatMap(([x, y]): Pair[] => (x < 0 && joined.has(y) ? [[joined.get(y) ?? -1, y]] : y < 0 && gone.has(x) ? [] : [[x, y]]));
}

/** Which row of the one table most of a row of the other went to. */
function rowsKept(pairs: readonly Pair[], before: readonly Unit[], after: readonly Unit[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [x, y] of pairs) {
    if (x < 0 || y < 0 || !before[x]?.cell || !after[y]?.cell) continue;
    const count = counts.get(rowName(before[x])) ?? new Map<string, number>();
    count.set(rowName(after[y]), (count.get(rowName(after[y])) ?? 0) + 1);
    counts.set(rowName(before[x]), count);
  }
  const best = (count: Map<string, number>) => [...count].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
  return new Map([...counts].map(([row, count]) => [row, best(count)]));
}

function rowName(unit: Unit | undefined): string {
  return unit?.cell ? `${unit.cell.table} ${unit.cell.row}` : '';
}

function cellName(row: string, unit: Unit | undefined): string {
  return row === '' || !unit ? '' : `${row} ${unit.cell?.column} ${inCapitals(unit.text)}`;
}

function push(map: Map<string, number[]>, name: string, value: number): void {
  if (name !== '') map.set(name, [...(map.get(name) ?? []), value]);
}
