/** What is not said of a field that is being typed, as that its line is unfinished is said already. */
import type { PlanFile } from '../source/source.ts';
import type { ShapeFinding } from './shape-finding.ts';

const ofName: ReadonlySet<string> = new Set(['ke_hoach/khoa_la', 'ke_hoach/de_trong']);

/** That it is no field, that it is empty, or that the field whose name it begins is missing where it stands. */
export function isBeingTyped({ text, halfTyped, locate }: PlanFile, { code, path }: ShapeFinding): boolean {
  if (halfTyped.length === 0) return false;
  if (ofName.has(code)) return halfTyped.some(({ start }) => start === locate(path, 'key').start);
  if (code !== 'ke_hoach/thieu') return false;
  const home = path.length > 1 ? locate(path.slice(0, -1), 'whole') : { start: 0, end: text.length };
  return halfTyped.some(
    ({ start, end }) => home.start <= start && end <= home.end && String(path.at(-1)).startsWith(text.slice(start, end)),
  );
}
