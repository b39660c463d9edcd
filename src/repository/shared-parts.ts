/** Finds and reads what a plan inherits: the nearest `chung.yaml` at its folder or above, or the file that it names, and what that inherits. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import type { Inheritance, SharedFile } from '../inherit/join.ts';
import type { PathField } from '../inherit/shared-file.ts';
import type { Input } from './inputs.ts';
import { kindOf, readBytes } from './io.ts';
import { realPathOf } from './real-path.ts';
import { mayNameShared, sharedNames } from './shared-names.ts';

/** What a plan inherits, and where it lies on the disk. */
export interface Inherited extends Inheritance {
  /** Absolute paths, nearest first, those that are missing too: whoever watches a plan watches them. */
  readonly paths: readonly string[];
  /** The office's own folder of templates. */
  readonly templates: string | undefined;
  /** Changes whenever anything changes that the plan takes from these files. */
  readonly digest: string;
}

/** A shared file that was asked for by name: its own text, or a mended one, looked at alone. */
export type SharedCheck = (bytes?: Uint8Array) => { readonly sources: Record<string, string>; readonly diagnostics: Diagnostic[] };

/** A file on the way, and what was found of it. */
interface Link {
  readonly path: string;
  readonly shared?: SharedFile;
  readonly sha256: string;
  readonly problems: readonly Diagnostic[];
}

type Inherit = typeof import('../inherit/index.ts');

/** Remembers for one run what it has found and read; plans of one folder share it. */
export class SharedParts {
  readonly #nearest = new Map<string, string | null>();
  readonly #read = new Map<string, Promise<Link>>();
  readonly #chains = new Map<string, Promise<Inherited>>();

  /** Undefined for a plan that stands alone: most do, and nothing is loaded for them. */
  async of(input: Input, bytes: Uint8Array): Promise<Inherited | undefined> {
    const folder = input.stdin ? resolve('.') : dirname(resolve(input.file));
    const named = mayNameShared(bytes) ? await this.#named(input, folder, bytes) : undefined;
    if (named) return named;
    const nearest = this.#nearestTo(folder);
    return nearest === null ? undefined : this.#chain(nearest, isAbsolute(input.file));
  }

  /** What is wrong with a shared file itself; its text is another when it is being mended. */
  async alone(input: Input, bytes: Uint8Array): Promise<SharedCheck> {
    const path = resolve(input.file);
    const { readShared } = await import('../inherit/index.ts');
    const { diagnostics } = await this.#chain(path, isAbsolute(input.file));
    const links = diagnostics.filter(({ file }) => file === readable(path, isAbsolute(input.file)));
    return (now = bytes) => {
      const { text, diagnostics: own } = readShared(input.file, now);
      return { sources: { [input.file]: text }, diagnostics: [...own, ...links.map((link) => ({ ...link, file: input.file }))] };
    };
  }

  async #named(input: Input, folder: string, bytes: Uint8Array): Promise<Inherited | undefined> {
    const inherit = await import('../inherit/index.ts');
    const link = inherit.linkOfPlan(input.file, bytes);
    if (!link) return undefined;
    const target = await targetOf(input.file, folder, link);
    if (typeof target === 'string') return this.#chain(target, isAbsolute(input.file));
    return inheritedOf(inherit, [{ path: resolve(folder, link.text), sha256: '', problems: [target] }], undefined);
  }

  #chain(first: string, absolute: boolean): Promise<Inherited> {
    const key = `${first}\n${absolute}`;
    const known = this.#chains.get(key) ?? this.#follow(first, absolute);
    this.#chains.set(key, known);
    return known;
  }

  async #follow(first: string, absolute: boolean): Promise<Inherited> {
    const inherit = await import('../inherit/index.ts');
    const links: Link[] = [];
    for (let next: string | null = first; next !== null; ) {
      const link = await this.#readAt(next, absolute);
      links.push(link);
      const found = await this.#after(inherit, link, links);
      if (found && typeof found !== 'string') links.push({ path: found.path, sha256: '', problems: [found.problem] });
      next = typeof found === 'string' ? found : null;
    }
    return inheritedOf(inherit, links, await templatesOf(inherit, links));
  }

  /** What a shared file inherits from in its turn. */
  async #after({ linkIn }: Inherit, { path, shared }: Link, met: readonly Link[]) {
    const link = shared?.plan && linkIn(shared.plan);
    const isMet = (other: string) => met.some((one) => one.path === other);
    if (!shared || !link) return this.#nearestNew(dirname(path), isMet);
    const target = await targetOf(shared.file, dirname(path), link);
    if (typeof target !== 'string') return { path: resolve(dirname(path), link.text), problem: target };
    return isMet(target) ? { path: target, problem: circle(shared.file, link, met) } : target;
  }

  /** The nearest shared file at a folder or above it, within the repository. */
  #nearestTo(folder: string): string | null {
    const known = this.#nearest.get(folder);
    if (known !== undefined) return known;
    const own = sharedNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    const found = own ?? (isTop(folder) ? null : this.#nearestTo(dirname(folder)));
    this.#nearest.set(folder, found);
    return found;
  }

  /** The same above a file that is met already. */
  #nearestNew(folder: string, isMet: (path: string) => boolean): string | null {
    const nearest = this.#nearestTo(folder);
    if (nearest === null || !isMet(nearest)) return nearest;
    const above = dirname(nearest);
    return isTop(above) ? null : this.#nearestNew(dirname(above), isMet);
  }

  #readAt(path: string, absolute: boolean): Promise<Link> {
    const file = readable(path, absolute);
    const known = this.#read.get(file) ?? readLink(path, file);
    this.#read.set(file, known);
    return known;
  }
}

/** As complaints name a file. */
function readable(path: string, absolute: boolean): string {
  return absolute ? path : relative('.', path);
}

async function readLink(path: string, file: string): Promise<Link> {
  if (!isWithin(repositoryOf(dirname(path)), path)) return { path, sha256: '', problems: [outside(file, undefined)] };
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { path, sha256: '', problems: [bytes] };
  const { readShared } = await import('../inherit/index.ts');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, shared: readShared(file, bytes), sha256, problems: [] };
}

function inheritedOf({ inheritanceOf }: Inherit, links: readonly Link[], templates: Templates | undefined): Inherited {
  const problems = [...links.flatMap((link) => link.problems), ...(templates?.problems ?? [])];
  const known = links.map(({ shared, sha256 }) => [shared?.file, sha256]);
  return {
    ...inheritanceOf(
      links.flatMap(({ shared }) => shared ?? []),
      problems,
    ),
    paths: links.map(({ path }) => path),
    templates: templates?.folder,
    digest: createHash('sha256').update(JSON.stringify([known, problems, templates?.folder])).digest('hex'),
  };
}

// ── The folder of templates ─────────────────────────────────────────────────

interface Templates {
  readonly folder: string | undefined;
  readonly problems: readonly Diagnostic[];
}

/** The nearest file that names one is heard. */
async function templatesOf({ templatesIn }: Inherit, links: readonly Link[]): Promise<Templates | undefined> {
  for (const { path, shared } of links) {
    const named = shared?.plan && templatesIn(shared.plan);
    if (!shared || !named) continue;
    const folder = resolve(dirname(path), forwardSlashes(named.text));
    if (!isWithin(repositoryOf(dirname(path)), folder)) return { folder: undefined, problems: [outside(shared.file, named)] };
    if ((await kindOf(folder)) === 'folder') return { folder, problems: [] };
    const message = `Không tìm thấy thư mục mẫu “${named.text}”, tính từ thư mục của tệp này, cần ghi đúng đường dẫn`;
    return { folder: undefined, problems: [problem(shared.file, named, 'mau/khong_co_thu_muc', message)] };
  }
  return undefined;
}

// ── Where a link leads ───────────────────────────────────────────────────────

/** The absolute path, or what is wrong with it. */
async function targetOf(file: string, folder: string, link: PathField): Promise<string | Diagnostic> {
  const path = resolve(folder, forwardSlashes(link.text));
  if (isAbsolute(link.text) || !isWithin(repositoryOf(folder), path)) return outside(file, link);
  const kind = await kindOf(path);
  if (kind === 'file') return path;
  const seen = kind === 'folder' ? `“${link.text}” là một thư mục` : `Không tìm thấy tệp “${link.text}”, tính từ thư mục của tệp này`;
  return problem(file, link, 'ke_thua/khong_co', `${seen}, cần ghi đường dẫn tới một tệp phần dùng chung`, 'bỏ dòng này thì lấy chung.yaml gần nhất');
}

/** Clerks on Windows write `..\\chung.yaml`. */
function forwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function outside(file: string, link: PathField | undefined): Diagnostic {
  const what = link ? `“${link.text}”` : 'Tệp phần dùng chung này';
  const message = `${what} dẫn ra ngoài kho kế hoạch nên không đọc, cần để tệp ấy trong kho và ghi đường dẫn tính từ thư mục của tệp này`;
  return problem(file, link, 'ke_thua/ngoai_kho', message);
}

function circle(file: string, link: PathField, met: readonly Link[]): Diagnostic {
  const names = met.flatMap(({ shared }) => (shared ? `“${shared.file}”` : []));
  const message = names.length > 1 ? `Các tệp ${names.join(', ')} kế thừa nhau thành vòng` : 'Tệp này kế thừa chính nó';
  return problem(file, link, 'ke_thua/vong_tron', `${message}, cần bỏ \`ke_thua\` ở đây hoặc ghi một tệp khác`);
}

function problem(file: string, place: PathField | undefined, code: string, message: string, help?: string): Diagnostic {
  return { code, severity: 'error', message, file, span: place?.span ?? wholeFile, ...(help !== undefined && { help }) };
}

// ── The repository ───────────────────────────────────────────────────────────

function isTop(folder: string): boolean {
  return existsSync(join(folder, '.git')) || dirname(folder) === folder;
}

/** The folder with `.git`; without git the highest of the folder of work, if it lies above, and of those with a shared file. */
function repositoryOf(folder: string): string {
  let highest = isBelow(resolve('.'), folder) ? resolve('.') : folder;
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (here.length < highest.length && sharedNames.some((name) => existsSync(join(here, name)))) highest = here;
    if (dirname(here) === here) return highest;
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(/[/\\]/u, 1)[0] !== '..' && !isAbsolute(way);
}

/** As the path is written, and as its links lead. */
function isWithin(folder: string, path: string): boolean {
  return isBelow(folder, path) && isBelow(realOf(folder), realOf(path));
}

function realOf(path: string): string {
  try {
    return realPathOf(path);
  } catch {
    return path;
  }
}
