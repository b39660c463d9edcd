/** A title as typed → its own lines and its second line (`phu_de`), which is set in small letters and not bold. */
import type { Role } from '../decree30.ts';
import { blockWidth } from '../page.ts';
import { titleLines, typedLines } from './lines.ts';
import type { Chu } from './plan.ts';

export interface Title {
  readonly dong: readonly Chu[];
  readonly phu_de: readonly Chu[];
}

/** Last lines typed wholly in brackets or wholly slanted are second lines, as those of the field `phu_de` are. */
export function title(typed: string, phu_de: string | undefined, role: Role, limit: number): Title {
  const lines = typedLines(typed);
  const own = lines.findLastIndex((line, index) => index === 0 || !isSecond(line)) + 1;
  const second = [...lines.slice(own), ...typedLines(phu_de ?? '')].join('\n');
  return { dong: titleLines(lines.slice(0, own).join('\n'), role, limit), phu_de: titleLines(second, 'phu_de', limit) };
}

function isSecond(line: string): boolean {
  return /^\*{0,3}\([^()]*(?:\([^()]*\)[^()]*)*\)\*{0,3}$/u.test(line) || /^\*(?!\*)[^*]+\*$/u.test(line);
}

/** Titles leave some air on both sides. */
export function titleWidth(landscape: boolean): number {
  return blockWidth(landscape) * 0.86;
}
