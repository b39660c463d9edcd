/** Small words of measuring that all checks of the page share. Lengths in mm. */
import { type Role, roleNames, styleOf } from '../../src/decree30.ts';
import type { Placed } from './laid-out.ts';
import type { Box } from './office.ts';
import type { Line } from './page-text.ts';

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

/** A line stands where its paragraph’s role has it. */
export function isAligned({ role, x1, x2, lines, text }: Placed, line: Line, index: number): boolean {
  const { align, firstLine: first, indent } = styleOf(role);
  if (align === 'center') return near(middle(line), (x1 + x2) / 2);
  if (align === 'right') return near(line.x2, x2);
  const starts = near(line.x1, x1 + indent + (index === 0 ? first : 0));
  if (align === 'left' || index === lines.length - 1 || text.includes('  ')) return starts;
  // A slanted letter leans out of its box, or leaves a part of it empty.
  return starts && near(line.x2, x2, 1.5);
}

/** The least distance between two lines of one paragraph, and no more than the font needs, should all stand too far apart. */
export function singleSpacing(body: readonly Placed[]): number {
  const steps = body.flatMap(({ lines }) =>
    lines.flatMap((line, index) => (lines[index - 1]?.page === line.page ? [line.y1 - (lines[index - 1]?.y1 ?? 0)] : [])),
  );
  if (steps.length === 0) throw new Error('no paragraph has two lines');
  return Math.min(...steps, (styleOf('noi_dung').size * 1.15 * 25.4) / 72);
}

/** The running text: justified, its first line indented, of one size. */
export const bodyRoles: readonly Role[] = roleNames.filter(
  (role) => styleOf(role).align === 'justify' && styleOf(role).firstLine > 0 && styleOf(role).size === styleOf('noi_dung').size,
);
export const isBody = (placed: Placed): boolean => placed.where === 'body' && bodyRoles.includes(placed.role);
