/** Which fields hold what, read off the schemas of all kinds: a field of one name holds the same wherever it stands. */
import { type Holding, holdings } from './fields.ts';
import { kinds } from './kinds.ts';
import { branches, type Schema } from './shape.ts';

const found = new Map<string, Set<Holding | 'words'>>();
for (const kind of Object.values(kinds)) collect(kind, '', new Set());

/** The fields whose values are of one of these kinds. */
export function fieldsHolding(...kinds: readonly Holding[]): ReadonlySet<string> {
  return new Set([...found].flatMap(([key, held]) => (kinds.some((kind) => held.has(kind)) ? [key] : [])));
}

/** Fields that hold one thing here and another there: rules could not tell which. */
export function ambiguousFields(): string[] {
  return [...found].flatMap(([key, held]) => (held.size > 1 ? [key] : []));
}

function collect(schema: Schema, key: string, met: Set<object>): void {
  for (const { schema: branch } of branches(schema)) {
    const { def } = branch._zod;
    if (def.type === 'array') collect(def.element, key, met);
    else if (def.type === 'record') collect(def.valueType as Schema, key, met);
    else if (def.type !== 'object') add(key, def.type === 'enum' || def.type === 'literal' ? 'data' : held(branch));
    else if (!met.has(def.shape)) {
      met.add(def.shape);
      for (const [name, inner] of Object.entries(def.shape)) collect(inner, name, met);
    }
  }
}

function held(schema: Schema): Holding | 'words' {
  return holdings.get(schema as Parameters<typeof holdings.get>[0])?.holds ?? 'words';
}

function add(key: string, holding: Holding | 'words'): void {
  found.set(key, (found.get(key) ?? new Set()).add(holding));
}
