/** Finding names in running text: any run of spaces, either placement of tones, any capitals. */

import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

/** `hòa` and `hoà`: the one pattern for both; all else as it stands. */
function eitherTone(syllable: string): string {
  const variants = moved.filter(([first]) => syllable.endsWith(first));
  const [pair] = variants;
  return pair ? `(?:${syllable}|${syllable.slice(0, -pair[0].length)}${pair[1]})` : syllable;
}

const moved = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ọa', 'oạ'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['Ủy', 'Uỷ'],
] as const;

/** The pattern of a name: spaces of any length, and dash, comma or nothing where the name has one of the two. */
export function pattern(name: string): string {
  return name
    .split(/(\s*[-,]\s*|\s+)/u)
    .map((part, index) => (index % 2 === 0 ? eitherTone(part) : /[-,]/u.test(part) ? '(?:\\s*[-–,]\\s*|\\s+)' : '\\s+'))
    .join('');
}

/** Any of the names, the longest first; names that begin alike share their first word, which is what makes it fast. */
export function anyOf(names: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const [first = ''] = name.split(' ', 1);
    const rest = name.slice(first.length).trimStart();
    rests.set(first, [...(rests.get(first) ?? []), rest === '' ? '' : `\\s+${pattern(rest)}`]);
  }
  return Array.from(rests, ([first, each]) => `${pattern(first)}(?:${each.join('|')})`).join('|');
}

/** `Sở  nội vụ`, `SỞ NỘI VỤ` → `sở nội vụ`: one spelling of a name, for looking it up. */
export function nameKey(name: string): string {
  return foldTone(name.toLowerCase())
    .replace(/[\s,–-]+/gu, ' ')
    .trim();
}

export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly typed: string;
  /** As it stands in the list. */
  readonly right: string;
}

/** A finder of the names of a list. */
export function finder(names: readonly string[]): (text: string) => FoundName[] {
  const all = regex.giu`(?<![\p{L}\d])(?:${anyOf(names)})(?![\p{L}\d])`;
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  return (text) =>
    matches(text, all).map(({ index, 0: typed }) => ({
      start: index,
      end: index + typed.length,
      typed,
      right: byKey.get(nameKey(typed)) ?? typed,
    }));
}
