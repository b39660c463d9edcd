/** Names of the tables that stand in a plan with other capitals than their own: one walk over its syllables finds those of all. */

import type { Problem } from '../../diagnostic.ts';
import type { Spelt } from '../../law/capitals/spelt.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { letters, regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { hasCapitalsOf, isAllCapitals, isRunning } from '../shared/capitals.ts';
import { withoutQuotes } from '../shared/quotes.ts';
import { oneComplaintEach } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';
import type { Subject } from '../subject.ts';
import { type NameFamily, nameFamilies } from './name-families.ts';

/** A name in capitals that are not its own. */
export interface Misspelt {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly typed: string;
  /** As it is to be written. */
  readonly right: string;
}

interface Candidate {
  readonly family: NameFamily;
  readonly spelt: Spelt;
  readonly rights: readonly string[];
  /** Its syllables in small letters, and whether a dash or comma may stand before each. */
  readonly syllables: readonly string[];
  readonly loose: readonly boolean[];
}

export type MisspeltNames = ReadonlyMap<NameFamily, readonly Misspelt[]>;

export function misspeltNames({ texts }: Pick<Subject, 'texts'>): MisspeltNames {
  const found = new Map<NameFamily, Misspelt[]>();
  for (const text of texts) for (const [family, name] of misspeltIn(text)) found.set(family, [...(found.get(family) ?? []), name]);
  return found;
}

interface Syllable {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name at each syllable; what stands within it is its own. */
function* misspeltIn(text: Text): Iterable<[NameFamily, Misspelt]> {
  const syllables = syllablesOf(text.text);
  const names = byFirst();
  for (let at = 0; at < syllables.length; at++) {
    const isHere = (each: Candidate) => standsAt(each, text.text, syllables, at);
    const candidates = names.get(syllables[at]?.key ?? '');
    const longest = candidates?.find(isHere);
    if (!candidates || !longest) continue;
    const slip = firstSlip(candidates.filter(isHere), longest.syllables.length, text, syllables, at);
    if (slip) yield slip;
    at += longest.syllables.length - 1;
  }
}

const word = new RegExp(`[${letters}]+`, 'gu');

function syllablesOf(text: string): Syllable[] {
  const plain = foldTone(text.toLowerCase());
  if (plain.length !== text.length) return [];
  return matches(plain, word).map(({ 0: key, index }) => ({ key, start: index, end: index + key.length }));
}

const spaces = /^\s+$/u;
const mark = /^(?:\s*[-–,&]\s*|\s+)$/u;

function standsAt({ syllables, loose }: Candidate, text: string, found: readonly Syllable[], at: number): boolean {
  if (syllables.length > 1 && found[at + 1]?.key !== syllables[1]) return false;
  return syllables.every((syllable, index) => {
    const here = found[at + index];
    if (here?.key !== syllable) return false;
    return index === 0 || (loose[index] ? mark : spaces).test(text.slice(found[at + index - 1]?.end, here.start));
  });
}

function firstSlip(
  candidates: readonly Candidate[],
  length: number,
  text: Text,
  found: readonly Syllable[],
  at: number,
): [NameFamily, Misspelt] | null {
  const start = found[at]?.start ?? 0;
  const end = found[at + length - 1]?.end ?? start;
  const typed = text.text.slice(start, end);
  if (isInCode(text.text, start, end)) return null;
  const wrong = candidates.find(
    (each) => each.syllables.length === length && isWrong(each, typed, text.text.slice(0, start), text.text.slice(end)),
  );
  return wrong ? [wrong.family, { text, start, end, typed, right: offered(wrong, typed) }] : null;
}

/** Links, addresses, symbols. */
function isInCode(text: string, start: number, end: number): boolean {
  return /[@/_\d.-]$/u.test(text.slice(start - 1, start)) || regex.u`^(?:[@/_\d]|[.-][\p{L}\d])`.test(text.slice(end, end + 2));
}

function isWrong({ rights, spelt }: Candidate, typed: string, before: string, after: string): boolean {
  if (rights.some((right) => hasRightCapitals(typed, right))) return false;
  if (spelt.behind !== undefined && !pattern(spelt.behind).test(before)) return false;
  if (spelt.before !== undefined && !pattern(spelt.before).test(after)) return false;
  if (typed !== typed.toLowerCase() || spelt.small === 'wrong') return true;
  return spelt.small !== 'common' && pattern(spelt.small.behind).test(before);
}

/** A name that begins small may begin a sentence; one of capitals only has no other form. */
function hasRightCapitals(typed: string, right: string): boolean {
  if (typed === right || isAllCapitals(right)) return typed === right;
  return hasCapitalsOf(typed, right) || hasCapitalsOf(typed, right.charAt(0).toUpperCase() + right.slice(1));
}

function offered({ rights: [right = ''] }: Candidate, typed: string): string {
  const first = typed.charAt(0);
  return first === first.toUpperCase() && !isAllCapitals(right) ? first + right.slice(1) : right;
}

const made = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = made.get(source);
  if (known) return known;
  const fresh = regex.u`${source}`;
  made.set(source, fresh);
  return fresh;
}

let index: ReadonlyMap<string, readonly Candidate[]> | undefined;

/** Names by their first syllable, the longest first; made when first asked. */
function byFirst(): ReadonlyMap<string, readonly Candidate[]> {
  index ??= indexOf(Object.entries(nameFamilies) as [NameFamily, readonly Spelt[]][]);
  return index;
}

function indexOf(families: readonly [NameFamily, readonly Spelt[]][]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const each of families.flatMap(([family, table]) => table.flatMap((spelt) => candidatesOf(family, spelt)))) {
    const [first = ''] = each.syllables;
    const known = index.get(first);
    if (known) known.push(each);
    else index.set(first, [each]);
  }
  for (const each of index.values()) each.sort((a, b) => b.syllables.length - a.syllables.length);
  return index;
}

function candidatesOf(family: NameFamily, spelt: Spelt): Candidate[] {
  return spelt.names.flatMap((name) => {
    const rights = name.split('|');
    const [right = ''] = rights;
    const typed = spelt.losesAnd && right.includes(' và ') ? [right, right.replaceAll(' và ', ', ')] : [right];
    return typed.map((each) => ({ family, spelt, rights, ...syllablesOfName(each) }));
  });
}

function syllablesOfName(name: string): Pick<Candidate, 'syllables' | 'loose'> {
  const parts = foldTone(name.toLowerCase()).split(/(\s*[-,]\s*|\s+)/u);
  const syllables = parts.filter((_, at) => at % 2 === 0);
  return { syllables, loose: syllables.map((_, at) => /[-,]/u.test(parts[2 * at - 1] ?? '')) };
}

/** A complaint about each such name of a family in running text; not about what is quoted, unless the family is of what stands in quotes. */
export function complaintsOfNames({ misspeltNames }: Subject, family: NameFamily, what: string, quoted = false): Iterable<Problem> {
  const names = (misspeltNames.get(family) ?? []).filter(({ text, start }) => isRunning(text) && (quoted || !isQuoted(text.text, start)));
  return oneComplaintEach(
    names.map(({ text, start, end, typed, right }) => ({
      text,
      start,
      end,
      message: `${what} “${oneLine(typed)}” viết hoa chưa đúng, cần “${right}”`,
      help: `ghi “${right}”`,
      same: right,
    })),
  );
}

function isQuoted(text: string, at: number): boolean {
  return withoutQuotes(text).charAt(at) === ' ';
}
