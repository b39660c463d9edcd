/** Values of the plan as typed, by their paths. */
import type { Path, Span } from '../../diagnostic.ts';

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined,
    input,
  );
}

/** The words at a path; undefined when there are none. */
export function typedAt(input: unknown, path: Path): string | undefined {
  const value = valueAt(input, path);
  return typeof value === 'string' ? value : undefined;
}

/** A field of the body as typed, with the section or task that it stands in. */
export interface Field {
  readonly path: Path;
  readonly key: string;
  readonly value: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every field of the body and of the appendices with one of these names, in file order; columns and signatures have their own. */
export function* fieldsOf(input: unknown, keys: ReadonlySet<string>, at: Path = []): Generator<Field> {
  if (Array.isArray(input)) {
    for (const [index, item] of input.entries()) if (typeof item === 'object') yield* fieldsOf(item, keys, [...at, index]);
    return;
  }
  if (typeof input !== 'object' || input === null) return;
  const node = input as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && keys.has(key)) yield { path: [...at, key], key, value, node };
    else if (typeof value === 'object' && key !== 'cot' && key !== 'ky') yield* fieldsOf(value, keys, [...at, key]);
  }
}

/** The span of a value without the white space around it. */
export function wholeOf(typed: string): Span {
  return { start: typed.length - typed.trimStart().length, end: typed.trimEnd().length };
}
