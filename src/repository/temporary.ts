/** Files that stand beside a result while it is written, and go whatever happens. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, unlinkSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Nobody can clean up after a process that was killed outright; the next one does when it surely is not at work any more. */
const leftover = /^\.tdkt-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const hour = 60 * 60 * 1000;

const held = new Set<string>();
const swept = new Set<string>();

/** Does something with a new file in a folder; afterwards, or when the process is told to end, the file is gone if it was not renamed. */
export async function withTemporary<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  await sweep(folder);
  const path = join(folder, `.tdkt-${randomUUID()}.tmp`);
  hold(path);
  try {
    // Not by another thread, which might still make it after a signal has made us remove it.
    closeSync(openSync(path, 'wx'));
    return await work(path);
  } finally {
    await fs.unlink(path).catch(() => {});
    release(path);
  }
}

function hold(path: string): void {
  if (held.size === 0) for (const signal of signals) process.on(signal, leave);
  held.add(path);
}

function release(path: string): void {
  held.delete(path);
  if (held.size === 0) for (const signal of signals) process.off(signal, leave);
}

/** Ends as the signal would have ended us (130, 143 to a shell), leaving nothing behind. */
function leave(signal: NodeJS.Signals): void {
  for (const path of [...held]) {
    tryUnlink(path);
    release(path);
  }
  process.kill(process.pid, signal);
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
