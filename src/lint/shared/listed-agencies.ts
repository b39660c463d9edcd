/** The agencies that an office has listed: which one a name means, and names that stand otherwise in a plan than in its list. */

import type { Path, Span } from '../../diagnostic.ts';
import type { KnownAgency } from '../../schema/known-agencies.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { isOneSlip } from '../../vietnamese/nearest.ts';
import type { Subject } from '../subject.ts';
import { agencyKey, isSingleAgency, type Mention, namesIn, ofProvince, spelling, writtenOut } from './agencies.ts';
import { isAllCapitals, withCapital } from './capitals.ts';
import { groupBy } from './group-by.ts';
import { finder } from './name-patterns.ts';

/** An agency of the list, and by which of its names it was found. */
export interface Listed {
  readonly agency: KnownAgency;
  readonly former: boolean;
}

/** A name in one place that the list spells otherwise. */
export interface OtherwiseListed {
  readonly path: Path;
  readonly range: Span;
  readonly typed: string;
  readonly right: string;
}

/** A former name, as offsets in a text. */
export interface FormerName extends Span {
  readonly typed: string;
  readonly agency: KnownAgency;
}

/** A list made ready for looking names up. */
export interface AgencyList {
  /** Null for a name that is not in the list, in whatever spelling. */
  find(name: string): Listed | null;
  /** The listed agency that a mistyped name surely means. */
  near(name: string): KnownAgency | null;
  /** Former names in a text, but not within names that are borne today. */
  formerIn(text: string): readonly FormerName[];
}

/** Null without a list: then there is nothing to ask. */
export function agencyList({ knownAgencies }: Pick<Subject, 'knownAgencies'>): AgencyList | null {
  if (knownAgencies.length === 0) return null;
  const list = lists.get(knownAgencies) ?? listOf(knownAgencies);
  lists.set(knownAgencies, list);
  return list;
}

/** All the names that an agency bears or bore; without a list the one it is called by. */
export function namesListed({ agencyList, agencies }: Subject): (name: string) => readonly string[] {
  const byKey = groupBy(agencies, ({ key }) => key);
  const keys = new Map(agencies.map(({ name, key }) => [name, key]));
  return (name) => {
    const agency = agencyList?.find(name)?.agency ?? agencyList?.near(name);
    // “Phòng CNTT” here, in full there.
    const alike = byKey.get(keys.get(name) ?? '')?.map((mention) => mention.name) ?? [];
    return [...new Set([name, ...alike, ...(agency ? [...bornBy(agency), ...agency.ten_cu] : [])])];
  };
}

/** All plans of an office have the same list. */
const lists = new WeakMap<readonly KnownAgency[], AgencyList>();

function listOf(known: readonly KnownAgency[]): AgencyList {
  const current = new Map<string, KnownAgency>();
  const former = new Map<string, KnownAgency>();
  for (const agency of known) {
    for (const name of bornBy(agency)) for (const key of keysOf(name)) if (!current.has(key)) current.set(key, agency);
    for (const name of agency.ten_cu) former.set(agencyKey(name), agency);
  }
  const find = (name: string): Listed | null => {
    for (const key of keysOf(name)) {
      const [now, before] = [current.get(key), former.get(key)];
      if (now) return { agency: now, former: false };
      if (before) return { agency: before, former: true };
    }
    return null;
  };
  const names = former.size > 0 ? finder(known.flatMap((agency) => [...agency.ten_cu, ...bornBy(agency)])) : () => [];
  return {
    find,
    near: (name) => known.find(({ ten }) => isMistyped(shortest(name), shortest(ten))) ?? null,
    formerIn: (text) =>
      names(text).flatMap(({ right, ...found }) => {
        const listed = find(right);
        return listed?.former ? [{ ...found, agency: listed.agency }] : [];
      }),
  };
}

function bornBy({ ten, viet_tat }: KnownAgency): readonly string[] {
  return [ten, ...viet_tat];
}

/** `UBND tỉnh Sơn La` is listed as `UBND tỉnh`. */
const properName = regex.u`(?<= (?:tỉnh|[Tt]hành phố|TP\.?))(?: \p{Lu}\p{L}*)+$`;

/** As typed, without the province's name, without the province: by each of them it may be listed. */
function variants(name: string): string[] {
  const whole = spelling(name);
  return [...new Set([whole, whole.replace(properName, ''), whole.replace(ofProvince, '')])];
}

function keysOf(name: string): string[] {
  return variants(name).map(agencyKey);
}

function shortest(name: string): string {
  return variants(name).at(-1) ?? name;
}

/** Behind these stands a proper name, of which each letter may be meant: “UBND xã Chiềng Sơ”, “Trường THCS Số 2”. */
const unit = /^(?:tỉnh|phố|xã|phường|khu|trấn|huyện|quận|thôn|bản|tổ|trường|viện|thcs|thpt|số|cụm)$/iu;

/** Syllable by syllable the same but for accents, or for one letter in one of them; of proper names nothing is known. */
function isMistyped(typed: string, right: string): boolean {
  const [words, wanted] = [typed.split(/[\s,]+/u), right.split(/[\s,]+/u)];
  if (words.length !== wanted.length || words.length < 3) return false;
  const wrong = words.flatMap((word, at) => (word.toLowerCase() === wanted[at]?.toLowerCase() ? [] : [at]));
  if (wrong.some((at) => words.slice(0, at).some((word) => unit.test(word)) || at === 0)) return false;
  const lettersOff = wrong.filter((at) => foldAccents(words[at] ?? '') !== foldAccents(wanted[at] ?? ''));
  if (lettersOff.length === 0) return wrong.length > 0;
  return wrong.length === 1 && lettersOff.every((at) => isOneSlip(foldAccents(words[at] ?? ''), foldAccents(wanted[at] ?? '')));
}

/** Names in the fields of agencies, and of who issues, that are neither as the list has them nor abbreviated where it is silent. */
export function otherwiseListed(subject: Subject): readonly OtherwiseListed[] {
  const list = agencyList(subject);
  if (!list) return [];
  return [...subject.agencies, ...issuing(subject)].flatMap(({ name, path, range }) => {
    const typed = name.replace(/\s*\([^()]*\)\s*$/u, '');
    const right = rightName(list, typed);
    return right === null ? [] : [{ path, range: { start: range.start, end: range.start + typed.length }, typed, right }];
  });
}

function issuing({ issuers }: Subject): Pick<Mention, 'name' | 'path' | 'range'>[] {
  return issuers.flatMap(({ typed, path }) => namesIn(typed).map((found) => ({ ...found, path })));
}

/** Null for a name that is right, or not listed; of one in capitals throughout its capitals say nothing. */
function rightName(list: AgencyList, typed: string): string | null {
  const found = list.find(typed);
  if (found?.former) return null;
  const agency = found?.agency ?? (isSingleAgency(typed) ? list.near(typed) : null);
  if (!agency) return null;
  const form = isAllCapitals(typed) ? (name: string) => name.toUpperCase() : withCapital;
  const names = new Set(bornBy(agency).flatMap(variants).map(form));
  if (variants(typed).some((each) => names.has(form(each)))) return null;
  const inFull = !found || writtenOut(typed) === writtenOut(agency.ten);
  const right = inFull ? agency.ten : agency.viet_tat[0];
  return right === undefined ? null : right + tailOf(typed, right);
}

/** `Sở Nội vu tỉnh Sơn La` keeps its province, unless the list has it. */
function tailOf(typed: string, right: string): string {
  return ofProvince.test(right) ? '' : spelling(typed).slice(shortest(typed).length);
}

/** Whether the list speaks of words that another rule would speak of: its own rule knows better. */
export function isOtherwiseListed({ otherwiseListed }: Subject, path: Path, { start, end }: Span): boolean {
  return otherwiseListed.some(({ path: at, range }) => range.start < end && start < range.end && at.join() === path.join());
}
