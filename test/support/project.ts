/** Where the repository's own files stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOut } from '../../src/layout/layout.ts';
import type { Occasion } from '../../src/lint/subject.ts';
import type { PagesOf } from '../../src/lint/trang/pages.ts';
import { readTemplates } from '../../src/repository/io.ts';
import type { Catalog } from '../../src/template/catalog.ts';
import { loadCatalog } from '../../src/template/load.ts';
import { render } from '../../src/template/render.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The absolute path of a file of the repository. */
export function pathOf(name: string): string {
  return join(root, name);
}

export function readText(name: string): string {
  return readFileSync(pathOf(name), 'utf8');
}

/** Files below a folder whose names end in `ending`, sorted, as paths from the repository's root with `/`. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `son-la-2020`, …; a repository of plans has a test of its own. */
export const examples: readonly string[] = filesIn('examples', '.yaml')
  .map((file) => file.slice('examples/'.length, -'.yaml'.length))
  .filter((name) => !name.includes('/'));

export const templates: Catalog = loadCatalog((await readTemplates()).files);

/** The day on which tests look at plans. */
export const occasion: Occasion = { today: '2026-11-20', forSignature: false, register: new Map() };

/** Pages as the rules see them that ask for pages. */
export const pagesOf: PagesOf = (plan) => {
  const { document } = render(plan, templates, true);
  return document ? layOut(document) : null;
};
