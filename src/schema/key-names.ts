/** What a clerk may have meant by the name of a field. */
import { foldAccents, foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';

/** A field's key and its accented title: both are ways to type it. */
export interface KeyName {
  readonly key: string;
  readonly title: string | undefined;
}

/** The key that is the same word written another way, or whose title was typed instead. */
export function sameKey(typed: string, names: readonly KeyName[]): string | undefined {
  const folded = foldName(typed);
  const found = names.find((name) => name.key === typed) ?? names.find((name) => foldName(name.key) === folded);
  return (found ?? names.find((name) => foldName(name.title ?? '') === folded))?.key;
}

/** The key nearest in letters, or the only one that contains the typed words (`ngay` → `ngay_ban_hanh`). */
export function nearKey(typed: string, names: readonly KeyName[]): string | undefined {
  const keys = names.map((name) => name.key);
  const words = foldAccents(typed).split(/[^a-z0-9]+/u);
  const containing = keys.filter((key) => words.every((word) => key.split('_').includes(word)));
  return nearest(typed, keys)[0] ?? (containing.length === 1 ? containing[0] : undefined);
}

/** The key of `names` that a typed word stands for, however it is spelt. */
export function meantKey(typed: string, names: readonly KeyName[]): string | undefined {
  return sameKey(typed, names) ?? nearKey(typed, names);
}

/** A mapping has a field, or a misspelt key that means it: then nothing is missing, only misspelt. */
export function hasKey(mapping: Readonly<Record<string, unknown>>, key: string, names: readonly KeyName[]): boolean {
  return Object.keys(mapping).some((typed) => meantKey(typed, names) === key);
}
