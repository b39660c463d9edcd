/** Files that are a part of tdkt: beside the program on the disk, or within it where the program is one file (`npm run standalone`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';

/** A file by its name from the root of the package, as `templates/ke_hoach.hbs`; null where there is none. */
export function ownText(name: string): string | null {
  try {
    return isSea() ? getAsset(name, 'utf8') : readFileSync(join(root(), name), 'utf8');
  } catch {
    return null;
  }
}

/** The names of those below a folder, sorted. */
export function ownNames(folder: string): string[] {
  const names = isSea() ? (JSON.parse(getAsset('names.json', 'utf8')) as string[]) : namesOnDisk(folder);
  return names.filter((name) => name.startsWith(`${folder}/`)).sort((a, b) => (a < b ? -1 : 1));
}

function namesOnDisk(folder: string): string[] {
  const path = join(root(), folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.split(sep).join('/')}`);
}

/** Where one of them lies, for people to read. */
export function ownPath(name: string): string {
  return isSea() ? name : join(root(), name);
}

/** What a worker starts with; null when run from source, for Node may not read TypeScript. */
export function workerEntry(): { readonly start: string; readonly eval: boolean } | null {
  if (isSea()) return { start: getAsset('bin/worker.js', 'utf8'), eval: true };
  const start = fileURLToPath(new URL('../bin/worker.js', import.meta.url));
  return existsSync(start) ? { start, eval: false } : null;
}

/** Tells one build of the program from another: the names of its chunks are digests of what they hold. Null from source. */
export function programVersion(): string | null {
  if (isSea()) return ownText('dist/start.json');
  const start = fileURLToPath(new URL('./start.json', import.meta.url));
  return existsSync(start) ? readFileSync(start, 'utf8') : null;
}

/** The folder of package.json: above `src/repository` when run from source, above `dist` when bundled. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
