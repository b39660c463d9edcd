/** Files that stand beside a result while it is written, and go whatever happens. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, unlinkSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { whenLeaving } from '../leave.ts';

/** Nobody can clean up after a process that was killed outright; the next one does when it surely is not at work any more. */
const leftover = /^\.tdkt-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const hour = 60 * 60 * 1000;

const swept = new Set<string>();

/** Does something with a new file in a folder; afterwards, or when the process is told to end, the file is gone if it was not renamed. */
export async function withTemporary<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  await sweep(folder);
  const path = join(folder, `.tdkt-${randomUUID()}.tmp`);
  const stay = whenLeaving(() => tryUnlink(path));
  try {
    // Not by another thread, which might still make it after a signal has made us remove it.
    closeSync(openSync(path, 'wx'));
    return await work(path);
  } finally {
    await fs.unlink(path).catch(() => {});
    stay();
  }
}

function tryUnlink(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Not made yet, or renamed already.
  }
}

/** Once a run for each folder. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names.filter((each) => leftover.test(each))) {
    const path = join(folder, name);
    const stats = await fs.lstat(path).catch(() => null);
    if (stats?.isFile() && Date.now() - stats.mtimeMs > hour) await fs.unlink(path).catch(() => {});
  }
}
