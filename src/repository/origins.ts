/** What a result was made of beside the plan's own file: inherited files, templates. While all of it is the same, so is the result. */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { TemplateFile } from '../template/check.ts';
import { readBytes, readTemplates } from './io.ts';
import { isNothing } from './real-path.ts';
import { homeOf, outside, staysIn } from './shared-links.ts';

export interface Origin {
  /** A file; with `/` at its end an office's own folder of templates. */
  readonly file: string;
  /** SHA-256 of what was read, or the words that say why it was not read; null: it was looked for, and was not there. */
  readonly digest: string | null;
}

export function bytesDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file that may be inherited; one that lies outside is not read. */
export async function readWithin(path: string, file = path): Promise<Uint8Array | Diagnostic> {
  return staysIn(homeOf(dirname(path)), path) ? readBytes(file) : outside(file, undefined);
}

/** A folder, a pipe and a link that leads out are each told in other words than a file that is not there. */
export function stateOf(read: Uint8Array | Diagnostic): string {
  return read instanceof Uint8Array ? bytesDigest(read) : read.message;
}

/** What there is at a path now. */
export async function originAt(file: string): Promise<Origin> {
  // Most that are looked for are not there, and need no sentence that says so.
  return { file, digest: isNothing(file) ? null : stateOf(await readWithin(file)) };
}

/** An office's own folder, with the templates that hold instead of its missing ones. */
export function templatesOrigin(folder: string, files: readonly TemplateFile[]): Origin {
  const hash = createHash('sha256');
  for (const { path, name, text } of files) hash.update(JSON.stringify([path, name, text]));
  return { file: folder.replace(/\/*$/u, '/'), digest: hash.digest('hex') };
}

/** Asks whether origins still are as they were; each is read once in its lifetime, which is one run. */
export class Origins {
  readonly #digests = new Map<string, Promise<string | null>>();

  async areSame(origins: readonly Origin[]): Promise<boolean> {
    for (const { file, digest } of origins) if ((await this.#digestOf(file)) !== digest) return false;
    return true;
  }

  #digestOf(file: string): Promise<string | null> {
    const known = this.#digests.get(file);
    if (known) return known;
    const digest = file.endsWith('/') ? digestOfFolder(file) : originAt(file).then((now) => now.digest);
    this.#digests.set(file, digest);
    return digest;
  }
}

async function digestOfFolder(folder: string): Promise<string | null> {
  const { files, problems } = await readTemplates(folder.slice(0, -1));
  return problems.length > 0 ? null : templatesOrigin(folder, files).digest;
}
