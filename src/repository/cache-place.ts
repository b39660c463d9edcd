/** Where the cache lies, and what a person or a backup should know of its folder. */
import { existsSync, readdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachePlace } from './cache.ts';
import { makeFolder } from './make-folder.ts';
import { repositoryOf } from './root.ts';

/** By this file programs that make backups leave a cache out (https://bford.info/cachedir/). */
const tag = 'CACHEDIR.TAG';
const tagText = 'Signature: 8a477f597d28d172789f06886806bc55\n# tdkt: xóa cả thư mục này lúc nào cũng được\n';

/** So that git leaves it out, whatever the repository says. */
const ignore = '.gitignore';

/** The folder that is meant where nobody names one. */
export function usualFolder(env: Readonly<Record<string, string | undefined>>): string {
  const home = env['XDG_CACHE_HOME'];
  return home ? join(home, 'tdkt') : join(repositoryOf('.'), '.tdkt-cache');
}

/** Makes the folder ready; null where it cannot be used: it may not be written, or holds what is someone else's. */
export function cacheIn(folder: string, version: string): CachePlace | null {
  try {
    makeFolder(folder);
    if (!isOurs(folder)) {
      if (readdirSync(folder).some((name) => name !== ignore && name !== tag)) return null;
      writeFileSync(join(folder, ignore), '*\n');
      writeFileSync(join(folder, tag), tagText);
    }
    return { folder, version };
  } catch {
    return null;
  }
}

function isOurs(folder: string): boolean {
  const file = join(folder, tag);
  return existsSync(file) && readFileSync(file, 'utf8') === tagText;
}

const day = 24 * 60 * 60 * 1000;

/** What no run has asked for in a month goes. At most once a day, which the tag's time tells. */
export function prune({ folder }: CachePlace): void {
  try {
    const tagged = join(folder, tag);
    if (Date.now() - statSync(tagged).mtimeMs < day) return;
    touch(tagged);
    for (const room of readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      const names = readdirSync(join(folder, room)).filter((name) => /^[0-9a-f]{62}$/.test(name));
      for (const path of names.map((name) => join(folder, room, name))) {
        if (Date.now() - statSync(path).mtimeMs > 30 * day) unlinkSync(path);
      }
    }
  } catch {
    // Someone else is at it, or the folder may only be read.
  }
}

/** An entry that is asked for stays; told to the disk once a week at most, for a run without news writes nothing. */
export function markUsed(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > 7 * day) touch(path);
  } catch {
    // It may only be read.
  }
}

function touch(path: string): void {
  const now = Date.now() / 1000;
  utimesSync(path, now, now);
}
