/** Waits until something that results are made of has changed: plans, inherited files, templates, and folders that come and go. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './problems.ts';

/** In milliseconds. An editor saves in several steps, git changes many files: what comes close together is one change. */
const pause = 80;

/** Results, and what programs leave beside a file that they have open: nothing is made of them. */
const isNothing = /\.(?:docx|html|txt|tmp|swp)$|^\.~lock|^~\$|^\.tdkt-/i;

export class Watch {
  #watchers: readonly FSWatcher[] = [];
  #hasChanged = false;
  #hear = () => {};

  /**
   * Looks at these folders from now on, and no longer at those before. At folders, not files: an editor that saves by renaming
   * puts another file in the place of the first. Throws what the system refuses.
   */
  async lookAt(folders: Iterable<string>): Promise<void> {
    const before = this.#watchers;
    // First the new ones, so that nothing happens between.
    this.#watchers = [...new Set(folders)].flatMap((folder) => this.#watcherOf(folder));
    // Of what the system has seen already the old ones may still have to tell.
    await new Promise((resolve) => setTimeout(resolve, before.length > 0 ? 20 : 0));
    for (const watcher of before) watcher.close();
  }

  /** When it has been quiet for a moment after a change; one that was before it was asked for counts. */
  async change(): Promise<void> {
    while (!this.#hasChanged) await this.#event();
    while (this.#hasChanged) {
      this.#hasChanged = false;
      await Promise.race([this.#event(), new Promise((resolve) => setTimeout(resolve, pause))]);
    }
  }

  async close(): Promise<void> {
    await this.lookAt([]);
  }

  #event(): Promise<void> {
    return new Promise((resolve) => {
      this.#hear = resolve;
    });
  }

  #tell(): void {
    this.#hasChanged = true;
    this.#hear();
  }

  #watcherOf(folder: string): FSWatcher[] {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || !isNothing.test(name)) this.#tell();
      });
      // Windows says so of a folder that goes.
      return [watcher.on('error', () => this.#tell())];
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
      throw error;
    }
  }
}

/** A folder and those below it in which a plan or a template may come to stand. */
export function foldersFrom(top: string): string[] {
  try {
    const below = readdirSync(top, { withFileTypes: true }).filter((each) => each.isDirectory() && !/^\.|^node_modules$/.test(each.name));
    return [top, ...below.flatMap(({ name }) => foldersFrom(join(top, name)))];
  } catch {
    return [];
  }
}
