/** The YAML files of a folder or a pattern, and which of them are plans. */
import { closeSync, type Dirent, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { isPlanField } from '../schema/plan-fields.ts';
import { rootKeys } from '../source/root-keys.ts';
import { nameOnDisk } from './disk-names.ts';
import { Ignored } from './ignored.ts';
import { sizeLimit } from './io.ts';
import { filesLike } from './patterns.ts';
import { readProblem } from './problems.ts';
import { repositoryOf } from './root.ts';
import { isSharedFile, namedShared } from './shared-names.ts';

const isYaml = /\.ya?ml$/i;

export interface YamlFiles {
  /** The folder, or the fixed part of the pattern: a result keeps the path below it. */
  readonly base: string;
  /** Below the base, sorted. */
  readonly names: readonly string[];
  /** Folders that could not be looked into. */
  readonly problems: readonly Diagnostic[];
  /** An ignore file left out some. */
  readonly isPart?: boolean;
}

/**
 * In a folder and below, without what is hidden, packages and what an ignore file leaves out.
 * Links to folders are not followed: they would find a plan twice, or turn in circles.
 */
export function yamlFilesIn(base: string): YamlFiles {
  const ignored = new Ignored(base);
  const [names, problems]: [string[], Diagnostic[]] = [[], []];
  let isPart = false;
  for (const waiting = ['']; waiting.length > 0; ) {
    const way = waiting.pop() ?? '';
    for (const entry of entriesOf(join(base, way), problems)) {
      const name = join(way, entry.name);
      const isFolder = entry.isDirectory();
      if (!(isFolder ? isEntered(entry.name) : isYaml.test(entry.name) && !isHidden(entry.name))) continue;
      if (ignored.has(resolve(base, name), isFolder)) isPart = true;
      else (isFolder ? waiting : names).push(name);
    }
  }
  return { base, names: names.sort(byLetters), problems, isPart };
}

function entriesOf(folder: string, problems: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(readProblem(folder, error));
    return [];
  }
}

function isEntered(name: string): boolean {
  return !isHidden(name) && name !== 'node_modules';
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Those whose names fit a pattern with `*`, `?`, `[…]` or `{…}`, without what an ignore file leaves out. */
export async function yamlFilesLike(pattern: string): Promise<YamlFiles> {
  const { base, names: found } = await filesLike(pattern);
  const ignored = new Ignored(base);
  const all = found.filter((name) => isYaml.test(name));
  const names = all.filter((name) => !ignored.has(name));
  return { base, names: names.map((name) => relative(base, name)).sort(byLetters), problems: [], isPart: names.length < all.length };
}

/**
 * Those of a list, in its order, without what an ignore file leaves out; apart from them what is not there any more, and folders:
 * what lies in them the list would name.
 * git counts paths from the root of the repository, wherever it runs.
 */
export function yamlFilesAmong(
  list: readonly string[],
): YamlFiles & { readonly deleted: readonly string[]; readonly folders: readonly string[] } {
  const [ignored, top] = [new Ignored('.'), repositoryOf('.')];
  const [names, deleted, folders] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { path, kind } of list.map((name) => placeOf(name, top))) {
    if (kind === 'folder') folders.add(path || '.');
    else if (isYaml.test(path) && !ignored.has(path)) (kind === 'file' ? names : deleted).add(path);
  }
  return { base: '.', names: [...names], problems: [], deleted: [...deleted], folders: [...folders] };
}

/** Where a listed name lies, seen from the working folder: below it, else below the root. */
function placeOf(name: string, top: string): { readonly path: string; readonly kind: 'file' | 'folder' | null } {
  const places = [name, resolve(top, name)].map((path) => relative('.', nameOnDisk(path)));
  const path = places.find((each) => existsSync(resolve(each)));
  if (path === undefined) return { path: places[0] ?? name, kind: null };
  return { path, kind: statSync(resolve(path)).isDirectory() ? 'folder' : 'file' };
}

/** What a file is by a first look, and the shared file that it names. */
export interface FirstLook {
  /** `shared`: what plans inherit from; `stranger`: not a single field of ours; `empty`: nothing at all. */
  readonly kind: 'plan' | 'shared' | 'stranger' | 'empty';
  /** Absolute. */
  readonly inherits?: string;
}

/** A file that has a field of ours is a plan, and one of which cannot be seen whether it has: then reading it will say why. */
export function firstLook(file: string): FirstLook {
  try {
    // A pipe would wait for ever, and nothing that is no file is a plan.
    const stats = statSync(file);
    if (!stats.isFile()) return { kind: 'stranger' };
    const bytes = beginningOf(file, Math.min(stats.size, sizeLimit));
    if (bytes.every((byte) => byte <= space)) return { kind: 'empty' };
    if (isSharedFile(file, bytes)) return { kind: 'shared' };
    const named = namedShared(bytes);
    const link = named === undefined ? {} : { inherits: resolve(dirname(file), named) };
    for (const key of rootKeys(bytes)) if (isPlanField(key)) return { kind: 'plan', ...link };
    return { kind: 'stranger' };
  } catch {
    return { kind: 'plan' };
  }
}

const space = 0x20;

function beginningOf(file: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const opened = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
