/** Which file a path leads to, through links, also when there is none yet. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from './problems.ts';

/** As many links as Linux follows. */
const mostLinks = 40;

/** The path without links; a link to nothing leads to where its file would be. Throws what links in a circle throw. */
export function realPathOf(path: string, links = mostLinks): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) === 'ELOOP') throw error;
    const folder = dirname(path);
    if (folder === path || links === 0) return resolve(path);
    const link = linkAt(path);
    const real = realPathOf(folder, links - 1);
    return link === null ? join(real, basename(path)) : realPathOf(resolve(real, link), links - 1);
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
