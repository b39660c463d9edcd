/** The repository of plans that a folder belongs to. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

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
  return !leadsOut(way) && resolve(folder, way) === path;
}

/** What `relative` has answered leads out of the folder: above it, or to another disk of Windows. */
export function leadsOut(way: string): boolean {
  return /^\.\.(?:[\\/]|$)/u.test(way) || isAbsolute(way);
}
