/** Reading the plan's schema: which fields stand where, what they are called, what kind of value they take. */
import * as z from 'zod';
import type { Path } from '../diagnostic.ts';
import type { FieldNote } from './fields.ts';
import { type KeyName, looksLikeKey, meantKey, sameKey } from './key-names.ts';

export type Schema = z.core.$ZodType;
export type Kind = 'text' | 'list' | 'mapping';
export type Mapping = Readonly<Record<string, unknown>>;

/** A schema without its wrappers, and what is said of it. */
export interface Shape {
  readonly schema: z.core.$ZodTypes;
  readonly note: Partial<FieldNote>;
  readonly optional: boolean;
}

/** What is read out of a schema is asked for once a value, and never another. */
function remembered<T>(read: (schema: Schema) => T): (schema: Schema) => T {
  const known = new WeakMap<Schema, T>();
  return (schema) => {
    const found = known.get(schema) ?? read(schema);
    known.set(schema, found);
    return found;
  };
}

export const shapeOf = remembered((schema): Shape => {
  let note: Partial<FieldNote> | undefined;
  let optional = false;
  for (let current: Schema = schema; ; ) {
    note ??= z.globalRegistry.get(current) as Partial<FieldNote> | undefined;
    const known = current as z.core.$ZodTypes;
    const { def } = known._zod;
    if (def.type === 'optional') optional = true;
    if (def.type === 'optional') current = def.innerType;
    else if (def.type === 'lazy') current = (known as z.core.$ZodLazy)._zod.innerType;
    else return { schema: known, note: note ?? {}, optional };
  }
});

export function kindOf(value: unknown): Kind {
  return Array.isArray(value) ? 'list' : isMapping(value) ? 'mapping' : 'text';
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The branches of a union, each without its wrappers; a schema that is no union is its own only branch. */
export const branches = remembered((schema): readonly Shape[] => {
  const shape = shapeOf(schema);
  const { def } = shape.schema._zod;
  return def.type === 'union' ? def.options.map(shapeOf) : [shape];
});

/** The kind of value one branch takes; a union inside a union counts as its first branch. */
export function branchKind(shape: Shape): Kind {
  const { type } = (branches(shape.schema)[0] ?? shape).schema._zod.def;
  if (type === 'array') return 'list';
  return type === 'object' || type === 'record' ? 'mapping' : 'text';
}

/** The fields that may stand in a mapping, with their titles. */
export const keyNames = remembered((schema): readonly KeyName[] => {
  const { def } = shapeOf(schema).schema._zod;
  if (def.type === 'object') return Object.entries(def.shape).map(([key, inner]) => ({ key, title: shapeOf(inner).note.title }));
  if (def.type !== 'record') return [];
  const keys = shapeOf(def.keyType).schema._zod.def;
  return keys.type === 'enum' ? Object.keys(keys.entries).map((key) => ({ key, title: undefined })) : [];
});

/** The fields that must stand in a mapping. */
export const requiredKeys = remembered((schema): readonly string[] => {
  const { def } = shapeOf(schema).schema._zod;
  return def.type === 'object' ? Object.keys(def.shape).filter((key) => !shapeOf(def.shape[key] as Schema).optional) : [];
});

/** Which branch of a union a value means: by its kind, then by the fields it has; -1 when it means none. */
export function branchIndex(schema: Schema, value: unknown): number {
  const all = branches(schema);
  const fitting = all.flatMap((shape, index) => (branchKind(shape) === kindOf(value) ? [index] : []));
  const prose = all.some((shape) => branchKind(shape) === 'text');
  if (!isMapping(value) || (fitting.length < 2 && !prose)) return fitting[0] ?? -1;
  const scores = fitting.map((index) => countMeant(all[index]?.schema, value, prose));
  const best = Math.max(...scores);
  return best <= 0 && prose ? -1 : (fitting[scores.indexOf(best)] ?? -1);
}

/**
 * The fields that a mapping has; one whose value is of another kind counts half: `nhiem_vu: Ban hành kế hoạch` is a task, no
 * group. Where a sentence may stand, `Công việc: …` is one, and no other word for a field.
 */
function countMeant(schema: Schema | undefined, value: Mapping, prose: boolean): number {
  if (!schema) return 0;
  const names = keyNames(schema);
  let score = 0;
  for (const [typed, inner] of Object.entries(value)) {
    const sentence = prose && typeof inner === 'string' && !looksLikeKey(typed);
    const key = sentence ? sameKey(typed, names) : meantKey(typed, names);
    if (key !== undefined) score += takes(fieldOf(schema, key), inner) ? 1 : 0.5;
  }
  return score;
}

/** The schema takes values of this one's kind. */
export function takes(schema: Schema, value: unknown): boolean {
  return branches(schema).some((branch) => branchKind(branch) === kindOf(value));
}

/** The schema of a field; of one that there is none, the mapping's own. */
export function fieldOf(schema: Schema, key: string): Schema {
  const { def } = shapeOf(schema).schema._zod;
  if (def.type === 'record') return def.valueType;
  return def.type === 'object' && def.shape[key] ? (def.shape[key] as Schema) : schema;
}

/** The schema of the value at a path, unions decided by the values met on the way; undefined where the schema ends. */
export function schemaAt(root: Schema, value: unknown, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  let here = value;
  for (const step of path) {
    schema = schema && inner(decided(schema, here), step);
    here = child(here, step);
  }
  return schema;
}

function decided(schema: Schema, value: unknown): Schema {
  return branches(schema)[branchIndex(schema, value)]?.schema ?? schema;
}

function inner(schema: Schema, step: string | number): Schema | undefined {
  const { def } = shapeOf(schema).schema._zod;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return def.type === 'object' && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(child, value);
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
