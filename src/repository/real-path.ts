/** Which file a path leads to, through links, also when there is none yet. */
import { type BigIntStats, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from './problems.ts';

/** As many links as Linux follows. */
const mostLinks = 40;

/** The path without links; a link to nothing leads to where its file would be. Throws what links in a circle throw. */
export function realPathOf(path: string, links = mostLinks): string {
  const folder = dirname(path);
  // Asked for first, for an error is dear: a new build has nothing but names of nothing.
  if (folder !== path && isNothing(path)) return join(realPathOf(folder, links), basename(path));
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) === 'ELOOP') throw error;
    if (folder === path || links === 0) return resolve(path);
    const link = linkAt(path);
    const real = realPathOf(folder, links - 1);
    return link === null ? join(real, basename(path)) : realPathOf(resolve(real, link), links - 1);
  }
}

/** The folder in which a file is written: as it was typed, unless a link leads elsewhere. */
export function folderOf(file: string): string {
  const folder = dirname(realPathOf(file));
  return folder === realPathOf(dirname(file)) ? dirname(file) : folder;
}

/** Nothing at all, not even a link that leads nowhere. */
export function isNothing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/**
 * What a path is known by: two paths that share one lead to the same file. The path without links, its capitals and forms
 * of accents as Windows and macOS take for the same; of a file that exists also its number, which all of its names share.
 */
export function placesOf(path: string): string[] {
  const place = realOrItself(path).normalize('NFC').toLowerCase();
  const stats = statOf(path);
  return stats?.isFile() && stats.ino > 0n ? [place, `${stats.dev}:${stats.ino}`] : [place];
}

/** The same of a path whose links turn in a circle: it leads nowhere else. */
export function realOrItself(path: string): string {
  try {
    return realPathOf(path);
  } catch {
    return resolve(path);
  }
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
