/** Names of the tables that stand in a plan with other capitals than their own: one walk over its syllables finds those of all. */

import type { Problem, Span } from '../../diagnostic.ts';
import type { Spelt } from '../../law/capitals/spelt.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Subject } from '../subject.ts';
import { hasCapitalsOf, isAllCapitals, isCapital, isRunning, withCapital } from './capitals.ts';
import { type NameFamily, nameFamilies } from './name-families.ts';
import { withoutQuotes } from './quotes.ts';
import { oneComplaintEach } from './repeated-slips.ts';
import type { Text } from './typed-texts.ts';

/** A name in capitals that are not its own. */
export interface Misspelt<T = Text> {
  readonly text: T;
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
  for (const [family, name] of texts.flatMap((text) => [...misspeltIn(text)])) {
    const known = found.get(family);
    if (known) known.push(name);
    else found.set(family, [name]);
  }
  return found;
}

/** Where syllables begin and end, and the sum of each one's letters, which is quicker to look up than the letters. */
interface Syllables {
  readonly plain: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly sums: number[];
}

interface Typed {
  readonly text: string;
}

/** The longest name at each syllable that is one there; what stands within it is its own. */
export function* misspeltIn<T extends Typed>(text: T): Iterable<[NameFamily, Misspelt<T>]> {
  const index = bySum();
  const syllables = syllablesOf(text.text);
  for (let at = 0; at < syllables.sums.length; at++) {
    const candidates = index.get(syllables.sums[at] ?? 0);
    if (!candidates) continue;
    const judged = judge(candidates, text, syllables, at);
    if (judged?.name) yield [judged.family, judged.name];
    at += Math.max(0, (judged?.length ?? 1) - 1);
  }
}

function syllablesOf(text: string): Syllables {
  const plain = foldTone(text.toLowerCase());
  const syllables: Syllables = { plain, starts: [], ends: [], sums: [] };
  if (plain.length !== text.length) return syllables;
  let sum = 0;
  for (let at = 0; at <= plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isLetter(code)) {
      if (sum === 0) syllables.starts.push(at);
      sum = add(sum, code);
    } else if (sum !== 0) {
      syllables.ends.push(at);
      syllables.sums.push(sum);
      sum = 0;
    }
  }
  return syllables;
}

/** Small letters of Vietnamese; a text of others has no name of ours in it. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1ef9 && code !== 0xf7 && (code <= 0x1b0 || code >= 0x1ea0));
}

/** Never 0, which is no syllable. */
function add(sum: number, code: number): number {
  return (sum * 31 + code) | 0 || 1;
}

function sumOf(syllable: string): number {
  let sum = 0;
  for (let at = 0; at < syllable.length; at++) sum = add(sum, syllable.charCodeAt(at));
  return sum;
}

/** What a candidate is here: rightly written or a slip, as long as it is; of one that is not meant, null. */
interface Judged<T> {
  readonly family: NameFamily;
  readonly length: number;
  readonly name?: Misspelt<T>;
}

function judge<T extends Typed>(candidates: readonly Candidate[], text: T, found: Syllables, at: number): Judged<T> | null {
  let judged: Judged<T> | null = null;
  for (const each of candidates) {
    if (judged && each.syllables.length < judged.length) break;
    const { family, syllables } = each;
    const span = standsAt(each, found, at);
    if (!span) continue;
    const { start, end } = span;
    const typed = text.text.slice(start, end);
    const right = each.rights.some((name) => hasRightCapitals(typed, name));
    if (!right && !isMeant(each, text.text, start, end)) continue;
    const length = syllables.length;
    if (!right && isWrong(each, typed, text.text, start))
      return { family, length, name: { text, start, end, typed, right: offered(each, typed) } };
    judged ??= { family, length };
  }
  return judged;
}

const spaces = /^\s+$/u;
const mark = /^(?:\s*[-–,&]\s*|\s+)$/u;

function standsAt({ syllables, loose }: Candidate, { plain, starts, ends }: Syllables, at: number): Span | null {
  for (let index = 0; index < syllables.length; index++) {
    const [start = -1, end = -1] = [starts[at + index], ends[at + index]];
    if (start < 0 || plain.slice(start, end) !== syllables[index]) return null;
    if (index > 0 && !(loose[index] ? mark : spaces).test(plain.slice(ends[at + index - 1], start))) return null;
  }
  return { start: starts[at] ?? 0, end: ends[at + syllables.length - 1] ?? 0 };
}

/** How far around a name its surroundings are looked at. */
const around = 40;

/** Not in a link, an address or a symbol, and in the surroundings that its table asks for. */
function isMeant({ spelt }: Candidate, text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - around), start), text.slice(end, end + around)];
  if (isOnSign(text.slice(start, end), before)) return false;
  if (/[@/_\d.-]$/u.test(before) || regex.u`^(?:[@/_\d]|[.-][\p{L}\d])`.test(after)) return false;
  return (
    (spelt.behind === undefined || pattern(spelt.behind).test(before)) && (spelt.before === undefined || pattern(spelt.before).test(after))
  );
}

/** Streets are called as their signs have it, with capitals throughout: “đường Nguyễn Trãi, Cách Mạng Tháng Tám”. */
function isOnSign(typed: string, before: string): boolean {
  const street =
    '[Đđ]ường|(?<![Tt]hành |[Kk]hu )[Pp]hố|[Đđ]ại lộ|[Nn]gã (?:ba|tư|năm|sáu)|[Gg]iao lộ|[Hh]ẻm|[Nn]gõ|[Cc]ầu|[Cc]ông viên|[Qq]uảng trường|[Tt]ượng đài';
  return typed.split(/\s+/u).every(isCapital) && pattern(`\\<(?:${street})\\s+(?:\\p{Lu}\\p{L}*[\\s,–-]+)*$`).test(before);
}

function isWrong({ spelt: { small } }: Candidate, typed: string, text: string, start: number): boolean {
  if (typed !== typed.toLowerCase() || small === 'wrong') return true;
  return small !== 'common' && pattern(small.behind).test(text.slice(Math.max(0, start - around), start));
}

/** A name that begins small may begin a sentence; one of capitals only has no other form. */
function hasRightCapitals(typed: string, right: string): boolean {
  if (typed === right || isAllCapitals(right)) return typed === right;
  return hasCapitalsOf(typed, right) || hasCapitalsOf(typed, withCapital(right));
}

function offered({ rights: [right = ''] }: Candidate, typed: string): string {
  return isCapital(typed) && !isAllCapitals(right) ? withCapital(right) : right;
}

const made = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = made.get(source);
  if (known) return known;
  const fresh = regex.u`${source}`;
  made.set(source, fresh);
  return fresh;
}

let index: ReadonlyMap<number, readonly Candidate[]> | undefined;

/** Names by the sum of their first syllable, the longest first; made when first asked. */
function bySum(): ReadonlyMap<number, readonly Candidate[]> {
  index ??= indexOf(Object.entries(nameFamilies) as [NameFamily, readonly Spelt[]][]);
  return index;
}

function indexOf(families: readonly [NameFamily, readonly Spelt[]][]): Map<number, Candidate[]> {
  const index = new Map<number, Candidate[]>();
  for (const each of families.flatMap(([family, table]) => table.flatMap((spelt) => candidatesOf(family, spelt)))) {
    const sum = sumOf(each.syllables[0] ?? '');
    const known = index.get(sum);
    if (known) known.push(each);
    else index.set(sum, [each]);
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
      message: `${what} “${oneLine(typed)}” viết hoa chưa đúng, cần ghi “${right}”`,
      help: `ghi “${right}”`,
      same: right,
    })),
  );
}

function isQuoted(text: string, at: number): boolean {
  return withoutQuotes(text).charAt(at) === ' ';
}
