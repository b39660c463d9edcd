/** Where an editor finds the schema of a plan: near it, or written beside it, so that the line which names it holds on every machine. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { makeFolderOf } from './make-folder.ts';
import { writeNew } from './write-new.ts';

/** Where `init` puts it, seen from the plan's folder. */
export const ownSchema = '.vscode/plan.schema.json';

/** As `tdkt schema` is told to write it, and as a repository of plans may keep it. */
const places = [ownSchema, 'plan.schema.json', 'schemas/plan.schema.json'];

/** The schema of a repository of plans, seen from a plan's folder; null where none lies in it or above. */
export function schemaNear(target: string): string | null {
  const from = dirname(resolve(target));
  for (let folder = from; ; folder = dirname(folder)) {
    const found = places.map((name) => join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return relative(from, found).split(sep).join('/');
    if (folder === dirname(folder)) return null;
  }
}

/** Puts the schema in `.vscode` beside a plan, where there is none near it. */
export async function writeSchemaFor(target: string, schema: string): Promise<Diagnostic | null> {
  const file = join(dirname(target), ownSchema);
  return (await makeFolderOf(file)) ?? (await writeNew(file, new TextEncoder().encode(schema)));
}
