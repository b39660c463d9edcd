/** Headings that bear Word's own names (`heading 3`) → our roles: by the numbers that a file's headings of that level have. */
import type { Role } from '../decree30.ts';
import { headingRoles } from '../plan/numbering.ts';
import { type Line, plainOf } from './lines.ts';
import { headingLevel } from './roles-of-styles.ts';
import { numbered } from './text.ts';

/** The role of each level that the lines use; the first names a document or an appendix. */
export function rolesOfLevels(lines: readonly Line[]): (line: Line) => Role | null {
  const headings = lines.filter(({ paragraph }) => headingLevel(paragraph.style) > 1);
  const levels = [...new Set(headings.map(({ paragraph }) => headingLevel(paragraph.style)))].sort((a, b) => a - b);
  const known = new Map<number, Role>();
  for (const level of levels) {
    const own = headings.filter(({ paragraph }) => headingLevel(paragraph.style) === level);
    known.set(level, usual(own) ?? deeper(known.get(level - 1)));
  }
  return (line) => roleOf(line, known);
}

function roleOf(line: Line, known: ReadonlyMap<number, Role>): Role | null {
  const level = headingLevel(line.paragraph.style);
  if (level !== 1) return known.get(level) ?? null;
  const text = plainOf(line.bits);
  return text === text.toUpperCase() ? 'ten_loai' : 'phu_luc';
}

/** What most of the numbered ones are. */
function usual(lines: readonly Line[]): Role | null {
  const votes = new Map<Role, number>();
  for (const line of lines) {
    const role = byNumber(plainOf(line.bits));
    if (role) votes.set(role, (votes.get(role) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function byNumber(text: string): Role | null {
  if (/^(?:phần|chương)\s/iu.test(text)) return 'phan';
  const { so } = numbered(text);
  if (/^[IVXLC]+[^\p{L}\d]*$/u.test(so)) return 'muc';
  if (so === '') return null;
  const depth = /^\d/u.test(so) ? so.split('.').filter((part) => /\d/u.test(part)).length + 1 : headingRoles.length;
  return headingRoles[Math.min(depth, headingRoles.length) - 1] ?? null;
}

/** Without a number below another heading; without one above, a section's. */
function deeper(above: Role | undefined): Role {
  return headingRoles[above === undefined ? 0 : Math.min(headingRoles.indexOf(above) + 1, headingRoles.length - 1)] ?? 'muc';
}
