/** A plan's values as they will be typed, and what is to be said beside them. */
import type { Path } from '../diagnostic.ts';

export type Value = string | Value[] | Fields;
export interface Fields {
  [field: string]: Value;
}

/** Comments over values: `đoán: …` and the like, by the mapping or list that holds the value. */
export class Remarks {
  readonly #told = new Map<object, Map<string, string>>();

  tell(owner: object, key: string | number, text: string): void {
    const known = this.#told.get(owner) ?? new Map<string, string>();
    const before = known.get(String(key));
    known.set(String(key), before === undefined || before === text ? text : `${before}; ${text}`);
    this.#told.set(owner, known);
  }

  of(owner: object, key: string | number): string | undefined {
    return this.#told.get(owner)?.get(String(key));
  }
}

/** Fields that have something to say, in their order. */
export function fieldsOf(entries: readonly (readonly [string, Value | undefined])[]): Fields {
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => says(entry[1])));
}

function says(value: Value | undefined): boolean {
  return value !== undefined && (typeof value === 'string' ? value.trim() !== '' : Object.keys(value).length > 0);
}

/** Every mapping in a value, with the path to it, from the top down. */
export function mappingsIn(value: Value, at: Path = []): { readonly fields: Fields; readonly at: Path }[] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => mappingsIn(item, [...at, index]));
  return [{ fields: value, at }, ...Object.entries(value).flatMap(([key, inner]) => mappingsIn(inner, [...at, key]))];
}
