/** Small words of measuring that all checks of the page share. Lengths in mm. */
import type { Line, Placed } from './laid-out.ts';
import type { Box } from './office.ts';

/** In mm: LibreOffice sets text to a tenth of a millimetre, and a letter may lean over its edge. */
export const tolerance = 1;

export const near = (a: number, b: number, off = tolerance): boolean => Math.abs(a - b) <= off;
export const middle = ({ x1, x2 }: Pick<Box, 'x1' | 'x2'>): number => (x1 + x2) / 2;
export const shown = (line: Line): string => `trang ${line.page + 1}, “${line.text.slice(0, 60)}”`;

export const lastOf = <T>(items: readonly T[]): T => {
  const last = items.at(-1);
  if (last === undefined) throw new Error('nothing there');
  return last;
};
export const firstLine = (placed: Placed): Line => lastOf(placed.lines.slice(0, 1));
export const lastLine = (placed: Placed): Line => lastOf(placed.lines);
