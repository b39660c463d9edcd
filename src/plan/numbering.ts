/** Numbers of sections: I., 1., 1.1., 1.1.1., a), 1), (1) by depth, each with the role of its heading. */
import type { Role } from '../decree30.ts';
import { letter, toRoman } from '../vietnamese/numbers.ts';

export const headingRoles: readonly Role[] = ['muc', 'tieu_de_khoan', 'tieu_de_cap_3', 'tieu_de_cap_4', 'tieu_de_cap_5'];

/** One level of sections: how deep it lies, the number above it, and how many stand in it so far. */
export interface Level {
  readonly depth: number;
  readonly above: string;
  count: number;
}

/** The outermost level: I. as the decree has it, or 1. (`so`) for short documents. */
export function topLevel(scheme: 'la_ma' | 'so' | undefined): Level {
  return { depth: scheme === 'so' ? 2 : 1, above: '', count: 0 };
}

/** The level inside a section numbered `so`. */
export function below(level: Level, so: string): Level {
  return { depth: level.depth + 1, above: so, count: 0 };
}

/** `so_muc: khong`: a heading without a number. */
export function isNone(typed: string): boolean {
  return /^kh[oô]ng$/iu.test(typed);
}

/** Takes the next number of a level; `typed` replaces it, `khong` means none. */
export function takeNumber(level: Level, typed: string | undefined): string {
  if (typed !== undefined && isNone(typed)) return '';
  level.count += 1;
  return typed ?? made(level);
}

function made({ depth, above, count }: Level): string {
  if (depth === 1) return `${toRoman(count)}.`;
  if (depth === 2) return `${count}.`;
  if (depth <= 4 && /^\d/u.test(above)) return `${above.replace(/\.?$/u, '.')}${count}.`;
  if (depth <= 4) return `${count}.`;
  return depth === 5 ? `${letter(count - 1)})` : depth === 6 ? `${count})` : `(${count})`;
}

export function headingRole(level: Level): Role {
  return headingRoles[Math.min(level.depth, headingRoles.length) - 1] ?? 'tieu_de_cap_5';
}
