/** A folder of the system's for what LibreOffice reads, writes and keeps: it goes whatever happens. */
import { mkdtempSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenLeaving } from '../leave.ts';

const prefix = 'tdkt-office-';
const hour = 60 * 60 * 1000;

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await sweep();
  // Not by another thread, which might still make it after a signal has made us remove it.
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const stay = whenLeaving(() => remove(folder));
  try {
    return await work(folder);
  } finally {
    stay();
    remove(folder);
  }
}

/** A program that is being ended may still write in it. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // The next run does when it is an hour old.
  }
}

/** Nobody can clean up after a process that was killed outright. */
async function sweep(): Promise<void> {
  const names = await fs.readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const stats = await fs.lstat(folder).catch(() => null);
    if (stats?.isDirectory() && Date.now() - stats.mtimeMs > hour) remove(folder);
  }
}
