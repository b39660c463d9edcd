/**
 * What was made of plans before, so that what has not changed is not made again. An entry is one file, named by the digest of all that went
 * into it and of the program; its first line is the digest of the rest, so that what is broken, strange or older is made anew, never trusted.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markUsed } from './cache-place.ts';
import type { Input } from './inputs.ts';
import { makeFolder } from './make-folder.ts';
import { bytesDigest } from './origins.ts';
import type { Done, Job } from './plan-work.ts';

/** Plain data, which a worker can be told. */
export interface CachePlace {
  readonly folder: string;
  /** Of the program: another one makes something else of the same plan. */
  readonly version: string;
}

/** What is kept of a plan, and for how long it holds. */
export interface Kept {
  readonly done: Done;
  /** How much of the day was asked for: it holds on days that begin alike. */
  readonly day: string;
}

/** In an entry the bytes of the documents come last, one after the other. */
interface Head extends Omit<Kept, 'done'> {
  readonly key: string;
  readonly done: Omit<Done, 'documents'> & { readonly documents: readonly { readonly format: string; readonly length: number }[] };
}

/** All that a result depends on and that is known before the plan is read: its bytes, its name, what is asked of it, by which program. */
export function keyOf(
  { version }: CachePlace,
  { occasion, templates, formats, tasks }: Job,
  { file, aside }: Input,
  bytes: Uint8Array,
): string {
  // What is known of a plan that is not of this run is the same whatever is asked of the others.
  const wanted = aside ? ['aside', aside] : [occasion.forSignature, occasion.measure ?? null, templates ?? null, formats, tasks ?? false];
  // Expressions ask what a letter is; Unicode answers otherwise each year.
  const asked = [version, process.versions.unicode, process.cwd(), file, ...wanted];
  return createHash('sha256')
    .update(`${JSON.stringify(asked)}\n`)
    .update(bytes)
    .digest('hex');
}

/** Null where there is none that can be trusted. */
export function readEntry({ folder }: CachePlace, key: string): Kept | null {
  try {
    const path = pathOf(folder, key);
    const bytes = readFileSync(path);
    const content = bytes.subarray(digestLength);
    if (bytes.toString('latin1', 0, digestLength) !== bytesDigest(content)) return null;
    const end = content.indexOf(0x0a);
    const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
    if (head.key !== key) return null;
    markUsed(path);
    return withDocuments(head, content.subarray(end + 1));
  } catch {
    return null;
  }
}

/** An entry that could not be written is none: the next run makes it. Torn by a crash it no longer fits its digest. */
export function writeEntry({ folder }: CachePlace, key: string, { done, day }: Kept): void {
  const documents = done.documents.map(({ format, bytes }) => ({ format, length: bytes.length }));
  const head: Head = { key, day, done: { ...done, documents } as Head['done'] };
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...done.documents.map(({ bytes }) => bytes)]);
  const path = pathOf(folder, key);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, Buffer.concat([Buffer.from(bytesDigest(content), 'latin1'), content]));
  } catch {
    // A full or locked disk; the result itself is what matters.
  }
}

const digestLength = 64;

function withDocuments({ day, done }: Head, bytes: Uint8Array): Kept {
  let start = 0;
  const documents = done.documents.map(({ format, length }) => {
    start += length;
    return { format, bytes: bytes.subarray(start - length, start) };
  });
  return { day, done: { ...done, documents } as Done };
}

/** A folder of a few hundred thousand files is slow in some file systems. */
function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key.slice(2));
}
