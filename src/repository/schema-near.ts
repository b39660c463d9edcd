/** Where an editor finds the schema of a plan: near it, or written beside it, so that the line which names it holds on every machine. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { makeFolderOf } from './make-folder.ts';
import { writeNew } from './write-new.ts';

/** As `tdkt schema` is told to write it, and as a repository of plans may keep it. */
const places = ['.vscode/plan.schema.json', 'plan.schema.json', 'schemas/plan.schema.json'];

/** The schema of a repository of plans, seen from a plan's folder; null where none lies in it or above. */
export function schemaNear(target: string): string | null {
  const found = above(target, (folder) => places.map((name) => join(folder, name)).find((file) => existsSync(file)));
  return found === undefined ? null : seenFrom(target, found);
}

/** Where it is put when there is none: at the root of the plan's git repository, else beside the plan. */
export function schemaPlace(target: string): string {
  const root = above(target, (folder) => (existsSync(join(folder, '.git')) ? folder : undefined));
  return seenFrom(target, join(root ?? dirname(resolve(target)), '.vscode', 'plan.schema.json'));
}

/** `place` as the plan sees it. */
export async function writeSchema(target: string, place: string, schema: string): Promise<Diagnostic | null> {
  const file = join(dirname(target), place);
  return (await makeFolderOf(file)) ?? (await writeNew(file, new TextEncoder().encode(schema)));
}

/** The first answer of the plan's folder and those above it. */
function above(target: string, ask: (folder: string) => string | undefined): string | undefined {
  for (let folder = dirname(resolve(target)); ; folder = dirname(folder)) {
    const found = ask(folder);
    if (found !== undefined || folder === dirname(folder)) return found;
  }
}

function seenFrom(target: string, file: string): string {
  return relative(dirname(resolve(target)), file)
    .split(sep)
    .join('/');
}
