/** Every mapping of the schemas with its fields, each kind of document before what stands in it, as the docs show them. */
import { kinds } from '../../src/schema/kinds.ts';
import { sampleOf } from '../../src/schema/sample.ts';
import { branches, type Schema, type Shape, shapeOf } from '../../src/schema/shape.ts';
import { sharedOwn } from '../../src/schema/shared.ts';

export interface FieldDoc {
  readonly key: string;
  readonly title: string;
  readonly gloss: string;
  readonly required: boolean;
  /** Without the sample. */
  readonly description: string;
  /** A line or two of YAML. */
  readonly sample: string;
  /** The words that may be written, when they are a closed list. */
  readonly words: readonly string[];
  /** Names of the mappings that may stand in it. */
  readonly mappings: readonly string[];
}

export interface MappingDoc {
  readonly name: string;
  readonly title: string;
  readonly gloss: string | undefined;
  readonly description: string;
  /** Keys under which it stands; none for a document. */
  readonly owners: readonly string[];
  readonly fields: readonly FieldDoc[];
}

export function mappingDocs(files: readonly Schema[] = [...Object.values(kinds), sharedOwn]): MappingDoc[] {
  const found = new Map<object, MappingDoc & { owners: string[] }>();
  for (const file of files) visit(file, undefined, found);
  return [...found.values()];
}

interface Owner {
  readonly key: string;
  readonly title: string;
}

function visit(schema: Schema, owner: Owner | undefined, found: Map<object, MappingDoc & { owners: string[] }>): void {
  for (const branch of branches(schema)) {
    const { def } = branch.schema._zod;
    if (def.type === 'array') visit(def.element, owner, found);
    if (def.type === 'record') visit(def.valueType as Schema, owner, found);
    if (def.type !== 'object') continue;
    const known = found.get(def.shape);
    if (owner && known && !known.owners.includes(owner.key)) known.owners.push(owner.key);
    if (known) continue;
    const fields = Object.entries(def.shape).map(([key, inner]) => fieldDoc(key, inner));
    found.set(def.shape, { ...heading(branch, owner), owners: owner ? [owner.key] : [], fields });
    for (const [key, inner] of Object.entries(def.shape)) visit(inner, { key, title: shapeOf(inner).note.title ?? key }, found);
  }
}

function heading(shape: Shape, owner: Owner | undefined): Pick<MappingDoc, 'name' | 'title' | 'gloss' | 'description'> {
  const { title, gloss, description } = shape.note;
  return { name: nameOf(shape, owner?.key), title: title ?? owner?.title ?? '', gloss, description: proseOf(description) };
}

/** The name given in the schema, else the key under which it stands. */
function nameOf(shape: Shape, key = ''): string {
  return (shape.note as { id?: string }).id ?? key;
}

function fieldDoc(key: string, schema: Schema): FieldDoc {
  const { note, optional } = shapeOf(schema);
  if (note.title === undefined || note.gloss === undefined) throw new Error(`${key} has no title or gloss`);
  return {
    key,
    title: note.title,
    gloss: note.gloss,
    required: !optional,
    description: proseOf(note.description),
    sample: sampleOf(note),
    words: words(schema),
    mappings: [...new Set(mappingNames(schema, key))],
  };
}

function proseOf(description = ''): string {
  return (description.split('\nVí dụ:')[0] ?? '').trim();
}

function words(schema: Schema): string[] {
  return branches(schema).flatMap(({ schema: { _zod } }) => {
    if (_zod.def.type === 'enum') return Object.keys(_zod.def.entries);
    return _zod.def.type === 'literal' ? _zod.def.values.map(String) : [];
  });
}

function mappingNames(schema: Schema, key: string): string[] {
  return branches(schema).flatMap((branch) => {
    const { def } = branch.schema._zod;
    if (def.type === 'array') return mappingNames(def.element, key);
    if (def.type === 'record') return mappingNames(def.valueType as Schema, key);
    return def.type === 'object' ? [nameOf(branch, key)] : [];
  });
}
