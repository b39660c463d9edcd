/**
 * Any value → one that fits its schema, so that a draft can be made of it: what is missing becomes empty, what is of
 * another kind is read as the words it has, what nothing explains is left out and named. A good value stays as it is.
 */
import * as z from 'zod';
import type { Path } from '../diagnostic.ts';
import { isPersonName } from '../law/person-names.ts';
import { foldName } from '../vietnamese/fold.ts';
import { branches, branchIndex, branchKind, fieldOf, isMapping, keyNames, type Mapping, requiredKeys, type Schema } from './shape.ts';
import { meantHere } from './unknown-key.ts';

export interface Fitted {
  readonly value: Mapping;
  /** Fields whose words stand nowhere in the value. */
  readonly withheld: readonly Path[];
  /** Values that are only reckoned with and are none: what is typed there, be it a year or half a plan, is printed nowhere. */
  readonly dropped: readonly Path[];
  /** Values that are read in another way than they were typed: already complained of, and not to be judged again. */
  readonly changed: readonly Path[];
  /** Keys that were read as another: the typed one, by its path in the value. */
  readonly typed: ReadonlyMap<string, string>;
}

interface Fitting {
  readonly root: Schema;
  readonly withheld: Path[];
  readonly dropped: Path[];
  readonly changed: Path[];
  readonly typed: Map<string, string>;
}

export function fitTo(root: Schema, value: Mapping): Fitted {
  const fitting: Fitting = { root, withheld: [], dropped: [], changed: [], typed: new Map() };
  return { ...fitting, value: fitFields(fitting, root, value, []) };
}

/** The name of a path among those of `typed`. */
export function pathName(path: Path): string {
  return JSON.stringify(path);
}

/** The path of such a name. */
export function pathOf(name: string): Path {
  return JSON.parse(name);
}

function fitValue(fitting: Fitting, schema: Schema, value: unknown, path: Path): unknown {
  const all = branches(schema);
  const index = branchIndex(schema, value);
  const branch = all[index] ?? all.find((shape) => branchKind(shape) === 'text') ?? all[0];
  if (!branch) return value;
  if (index < 0) fitting.changed.push(path);
  const { def } = branch.schema._zod;
  if (def.type === 'array') return fitList(fitting, def.element, value, path);
  if (def.type === 'object') return fitFields(fitting, branch.schema, value, path);
  if (def.type === 'record') return fitColumns(fitting, branch.schema, value, path);
  // The kind of document, which was chosen before.
  if (def.type === 'literal') return fitKind(fitting, String(def.values[0]), value, path);
  return def.type === 'enum' ? fitWord(fitting, def.entries, value, path) : fitText(fitting, branch.schema, value, path);
}

function fitKind(fitting: Fitting, kind: string, value: unknown, path: Path): string {
  if (value && value !== kind) fitting.dropped.push(path);
  return kind;
}

// ── Text ─────────────────────────────────────────────────────────────────────

/** A list or fields where text must stand are printed as the words they are; a date or number that is none, as typed. */
function fitText(fitting: Fitting, schema: Schema, value: unknown, path: Path): string {
  const text = words(value);
  const refused = text !== '' && formal.has(String(path.at(-1))) && !z.safeParse(schema, text).success;
  if (refused || typeof value !== 'string') fitting.changed.push(path);
  const dropped = refused && formal.get(String(path.at(-1))) === 'reckoned';
  if (dropped) fitting.dropped.push(path);
  return dropped ? '' : text;
}

/** Texts that have a form: those printed as typed, and those only reckoned with, which say nothing when they are wrong. */
const formal: ReadonlyMap<string, 'printed' | 'reckoned'> = new Map([
  ['so_van_ban', 'printed'],
  ['ngay_ban_hanh', 'printed'],
  ['ma', 'printed'],
  ['hoan_thanh', 'printed'],
  ['nam', 'reckoned'],
  ['rong', 'reckoned'],
  ['cao', 'reckoned'],
]);

/** A word of a list of choices; one that is none means nothing that can be printed, but for a quarter. */
function fitWord(fitting: Fitting, entries: Readonly<Record<string, string | number>>, value: unknown, path: Path): string | undefined {
  const allowed = Object.values(entries).map(String);
  if (typeof value === 'string' && allowed.includes(value)) return value;
  fitting.changed.push(path);
  const text = words(value);
  const same = allowed.find((word) => foldName(word) === foldName(text));
  if (same !== undefined) return same;
  const isQuarter = path.at(-1) === 'quy';
  (isQuarter ? fitting.dropped : fitting.withheld).push(path);
  return isQuarter ? text : undefined;
}

/** `Ban hành kế hoạch: đợt 1`, read by YAML as a field, is a sentence again; a list is its lines. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(words).join('\n');
  return Object.entries(value ?? {})
    .map(([key, inner]) => `${key}: ${words(inner)}`.trimEnd())
    .join('\n');
}

// ── Lists ────────────────────────────────────────────────────────────────────

/** Text where a list must stand is the list of its lines; fields are the only item, whose dash was forgotten. */
function fitList(fitting: Fitting, element: Schema, value: unknown, path: Path): unknown[] {
  if (value === undefined || value === '') return [];
  if (!Array.isArray(value)) fitting.changed.push(path);
  const items = Array.isArray(value) ? value : typeof value === 'string' ? textLines(value) : [value];
  return items.map((item, index) => fitValue(fitting, element, item, [...path, index]));
}

/** The items that a text would be as a list. */
export function textLines(text: string): string[] {
  return text
    .split(/\n|;\s/u)
    .map((line) => line.replace(/^\s*[-+*]\s+/u, '').trim())
    .filter((line) => line !== '');
}

// ── Fields ───────────────────────────────────────────────────────────────────

function fitFields(fitting: Fitting, schema: Schema, value: unknown, path: Path): Mapping {
  if (value === undefined || value === '') return withMissing(fitting, schema, {}, path);
  const given = asMapping(fitting, schema, value, path);
  const names = keyNames(schema);
  const fields: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(given)) {
    const name = names.some((known) => known.key === key) ? key : meantHere(fitting.root, schema, given, key);
    if (name === undefined || name in fields) {
      fitting.withheld.push([...path, key]);
      continue;
    }
    const here = [...path, name];
    if (name !== key) fitting.typed.set(pathName(here), key);
    const fitted = fitValue(fitting, fieldOf(schema, name), inner, here);
    if (fitted !== undefined) fields[name] = fitted;
  }
  return withMissing(fitting, schema, fields, path);
}

/** Text, a list, or a sentence that YAML took for fields: the words of the first field. */
function asMapping(fitting: Fitting, schema: Schema, value: unknown, path: Path): Mapping {
  const names = keyNames(schema);
  if (isMapping(value) && !isSentence(fitting.root, schema, value, path)) return value;
  fitting.changed.push(path);
  const parts = Array.isArray(value) && value.every(isMapping) ? value.flatMap((part) => Object.entries(part)) : [];
  // `- ten: …` and `- ky_hieu: …` are the fields of one mapping.
  if (parts.length > 0 && new Set(parts.map(([key]) => key)).size === parts.length) return Object.fromEntries(parts);
  const signer = isPersonName(words(value)) ? 'ho_ten' : 'chuc_vu';
  const first = requiredKeys(schema)[0] ?? (names.some(({ key }) => key === signer) ? signer : names[0]?.key);
  return first === undefined ? {} : { [first]: words(value) };
}

/** An item of a list without a single field that it may have. */
function isSentence(root: Schema, schema: Schema, value: Mapping, path: Path): boolean {
  const keys = Object.keys(value);
  return typeof path.at(-1) === 'number' && keys.length > 0 && keys.every((key) => meantHere(root, schema, value, key) === undefined);
}

/** Fields that must stand are empty; the outermost ones that hold a list or a signature stay absent. */
function withMissing(fitting: Fitting, schema: Schema, fields: Mapping, path: Path): Mapping {
  const absent = requiredKeys(schema).filter((key) => !(key in fields) && (path.length > 0 || isPlain(fieldOf(schema, key))));
  const made = absent.map((key) => [key, fitValue(fitting, fieldOf(schema, key), '', [...path, key])] as const);
  const all: Mapping = { ...fields, ...Object.fromEntries(made) };
  // In the order of the schema, which is the order on paper.
  return Object.fromEntries(keyNames(schema).flatMap(({ key }) => (key in all ? [[key, all[key]]] : [])));
}

function isPlain(schema: Schema): boolean {
  const [only, ...others] = branches(schema);
  return only !== undefined && others.length === 0 && branchKind(only) !== 'list';
}

/** The columns of a task table: a name for each field. */
function fitColumns(fitting: Fitting, schema: Schema, value: unknown, path: Path): Mapping | undefined {
  const known = keyNames(schema);
  if (!isMapping(value)) {
    fitting.changed.push(path);
    fitting.withheld.push(path);
    return undefined;
  }
  const columns: Record<string, unknown> = {};
  for (const [key, title] of Object.entries(value)) {
    const name = known.some((one) => one.key === key) ? key : meantHere(fitting.root, schema, value, key);
    if (name === undefined || name in columns) fitting.withheld.push([...path, key]);
    else columns[name] = fitValue(fitting, fieldOf(schema, name), title, [...path, name]);
  }
  return columns;
}
