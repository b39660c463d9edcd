/** The repository of plans that a folder belongs to. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Absolute: the nearest folder upwards that git keeps; else the working folder, if it contains this one; else the folder itself. */
export function repositoryOf(folder: string): string {
  const start = resolve(folder);
  for (let above = start; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (above === dirname(above)) return isWithin(start, resolve('.')) ? resolve('.') : start;
  }
}

/** A path is a folder, or lies somewhere in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
