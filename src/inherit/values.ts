/** How the values of several files become one: nearest first, mappings merge, all else replaces. */
import type { Path } from '../diagnostic.ts';

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field with nothing behind its colon is the same as no field. */
export function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The nearest value that is not blank; mappings above the first of another kind add the fields that it lacks. */
export function joinValues(values: readonly unknown[]): unknown {
  const having = givers(values);
  const [nearest] = having;
  if (!isMapping(nearest)) return nearest ?? values[0];
  const keys = new Set(having.flatMap((value) => Object.keys(value as Mapping)));
  return Object.fromEntries([...keys].map((key) => [key, joinValues(having.map((value) => (value as Mapping)[key]))]));
}

/** Those that have a say: the nearest alone, or with it the mappings right behind it. */
function givers(values: readonly unknown[]): readonly unknown[] {
  const having = values.filter((value) => !isBlank(value));
  if (!isMapping(having[0])) return having.slice(0, 1);
  const end = having.findIndex((value) => !isMapping(value));
  return end < 0 ? having : having.slice(0, end);
}

/** Which of the files a path is read from; of one that does not exist its nearest existing ancestor. */
export function ownersOf(values: readonly unknown[], path: Path): number {
  let here = values.map((value, index) => ({ value, index }));
  for (const step of path) {
    const inner = here.map(({ value, index }) => ({ value: child(value, step), index }));
    const given = givers(inner.map(({ value }) => value));
    const next = inner.filter(({ value }) => !isBlank(value) && given.includes(value));
    if (next.length === 0) return (inner.find(({ value }) => value !== undefined) ?? here[0])?.index ?? 0;
    here = next;
  }
  return here[0]?.index ?? 0;
}

/** Whether a field of one of the files is what the plan reads. */
export function isOwner(value: unknown, path: Path, values: readonly unknown[]): boolean {
  return values[ownersOf(values, path)] === value;
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
