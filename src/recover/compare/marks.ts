/** Bold and italic letters of Word ↔ the stars of the plan. */
import { type Role, styleOf } from '../../decree30.ts';
import type { Unit } from './units.ts';
import type { Hunk } from './words.ts';

/** How the letters of a role look without marks: 1 bold, 2 italic, 3 both. */
export function ownLook(role: Role): number {
  const { bold, italic } = styleOf(role);
  return (bold ? 1 : 0) + (italic ? 2 : 0);
}

/** Signs that would be marks stand as signs. */
export function escaped(words: string): string {
  return words.replace(/\*|\^(?=\[)/gu, (sign) => `\\${sign}`);
}

/** A part of a text with the stars around it. */
export function aroundMarks(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (text.charAt(start - 1) === '*') start -= 1;
  while (text.charAt(end) === '*') end += 1;
  return [start, end];
}

/** Words with stars where their letters are bold or italic and those of their role are not. */
export function withMarks(role: Role, { text, looks }: Unit, { from, to }: Pick<Hunk, 'from' | 'to'>): string {
  const lookAt = (at: number) => (looks[at] ?? 0) & ~ownLook(role);
  let words = '';
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && (lookAt(end) === lookAt(at) || text.charAt(end) === ' ')) end += 1;
    words += marked(text.slice(at, end), lookAt(at));
    at = end;
  }
  return words;
}

/** No star stands beside a space within. */
function marked(words: string, look: number): string {
  const stars = '*'.repeat(look & 1 ? (look & 2 ? 3 : 2) : look & 2 ? 1 : 0);
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => stars + escaped(inner) + stars);
}
