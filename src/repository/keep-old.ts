/** Somebody's work kept under another name, before what takes its place is written. */
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode } from './problems.ts';
import { folderOf, realPathOf } from './real-path.ts';
import { withTemporary } from './temporary.ts';
import { holds } from './write-kept.ts';

/**
 * What a file holds, as `ke-hoach-2026.ban-cu-1.docx` beside it, with the first free number; answers with its path.
 * Nothing is written over, and what is kept already is not kept twice.
 */
export async function keepOld(file: string, bytes: Uint8Array): Promise<string> {
  const target = realPathOf(file);
  const { mode, atime, mtime } = await fs.stat(target);
  return withTemporary(dirname(target), async (temporary) => {
    await fs.chmod(temporary, mode & 0o777);
    // Not one that is made anew: it may have gone with a signal.
    await fs.writeFile(temporary, bytes, { flag: 'r+', flush: true });
    for (let number = 1; ; number++) {
      const kept = nameOf(target, number);
      if (!holds(kept, bytes)) {
        if (!(await takesFreeName(temporary, kept))) continue;
        await fs.utimes(kept, atime, mtime);
      }
      return join(folderOf(file), basename(kept));
    }
  });
}

/** The name that would be taken now. */
export function nextName(file: string): string {
  for (let number = 1; ; number++) if (!existsSync(nameOf(file, number))) return basename(nameOf(file, number));
}

function nameOf(file: string, number: number): string {
  const ending = extname(file);
  return join(dirname(file), `${basename(file, ending)}.ban-cu-${number}${ending}`);
}

/** A second name for what is whole on the disk: given at once, and only if it is free. */
async function takesFreeName(temporary: string, name: string): Promise<boolean> {
  try {
    await fs.link(temporary, name);
    return true;
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? false : takesReserved(temporary, name);
  }
}

/** Memory sticks and many shares know no second names. No signal that can be heard comes between. */
function takesReserved(temporary: string, name: string): boolean {
  try {
    closeSync(openSync(name, 'wx'));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  renameSync(temporary, name);
  return true;
}
