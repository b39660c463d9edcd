/** What a clerk may have meant by the name of a field. */
import { foldAccents, foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { fieldsCalled } from './synonyms.ts';

/** A field's key and its accented title: both are ways to type it. */
export interface KeyName {
  readonly key: string;
  readonly title: string | undefined;
}

/** The key that is the same word written another way, or whose title was typed instead. */
export function sameKey(typed: string, names: readonly KeyName[], folded = foldName(typed)): string | undefined {
  if (names.some((name) => name.key === typed)) return typed;
  return spellings(names).get(folded);
}

/** The keys by themselves and by their titles, folded; of two alike the first, and a key before a title. */
function spellings(names: readonly KeyName[]): ReadonlyMap<string, string> {
  const before = folded.get(names);
  if (before) return before;
  const titles = names.map(({ key, title = '' }) => [foldName(title), key] as const);
  const keys = names.map(({ key }) => [foldName(key), key] as const);
  const made = new Map([...titles.toReversed(), ...keys.toReversed()]);
  folded.set(names, made);
  return made;
}

const folded = new WeakMap<readonly KeyName[], ReadonlyMap<string, string>>();

/** The key nearest in letters, or the only one that contains the typed words (`ngay` → `ngay_ban_hanh`). */
export function nearKey(typed: string, names: readonly KeyName[]): string | undefined {
  const keys = keysOf(names);
  const words = foldAccents(typed).split(/[^a-z0-9]+/u);
  const containing = keys.filter((key) => words.every((word) => key.split('_').includes(word)));
  return nearest(typed, keys)[0] ?? (containing.length === 1 ? containing[0] : undefined);
}

function keysOf(names: readonly KeyName[]): readonly string[] {
  const keys = listed.get(names) ?? names.map(({ key }) => key);
  listed.set(names, keys);
  return keys;
}

const listed = new WeakMap<readonly KeyName[], readonly string[]>();

/** The key that the typed word is another word for. */
export function otherKey(typed: string, names: readonly KeyName[]): string | undefined {
  return fieldsCalled(typed).find((field) => names.some(({ key }) => key === field));
}

/** The key of `names` that a typed word stands for, however it is spelt or called. */
export function meantKey(typed: string, names: readonly KeyName[]): string | undefined {
  return sameKey(typed, names) ?? otherKey(typed, names) ?? nearKey(typed, names);
}

/** Typed as a field is, not as a sentence begins: `tieu_dee`. */
export function looksLikeKey(typed: string): boolean {
  return /^[a-z][a-z0-9_]*$/u.test(typed);
}

/** A mapping has a field, or a misspelt key that means it: then nothing is missing, only misspelt. */
export function hasKey(mapping: Readonly<Record<string, unknown>>, key: string, names: readonly KeyName[]): boolean {
  if (Object.hasOwn(mapping, key)) return true;
  const typed = Object.keys(mapping);
  const meant = typed.length > mostKeys ? sameKey : meantKey;
  return typed.some((each) => meant(each, names) === key);
}

/** No part of a plan has so many fields: which of them was meant for another is not asked, for each would be compared with each. */
export const mostKeys = 300;
