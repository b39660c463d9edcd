/** Finds and reads what a plan inherits: the nearest `chung.yaml` at its folder or above, or the file that it names, and what that inherits. */
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Inheritance } from '../inherit/join.ts';
import type { Input } from './inputs.ts';
import { type Origin, originAt, readWithin, stateOf } from './origins.ts';
import { isNothing } from './real-path.ts';
import { circleAmong } from './shared-circle.ts';
import { circle, forwardSlashes, isTop, notShared, realOf, targetOf } from './shared-links.ts';
import { hasSharedName, mayNameShared, sharedIn } from './shared-names.ts';
import { type Link, type Templates, templatesOf } from './shared-templates.ts';

/** What a plan inherits, and where it lies on the disk. */
export interface Inherited extends Inheritance {
  /** In the order in which they were looked at; whoever remembers or watches the plan remembers or watches these. */
  readonly looked: readonly Origin[];
  /** The office's own folder of templates. */
  readonly templates: string | undefined;
}

/** A shared file that was asked for by name: its own text, or a mended one, looked at alone. */
export type SharedCheck = (bytes?: Uint8Array) => { readonly sources: Record<string, string>; readonly diagnostics: Diagnostic[] };

type Inherit = typeof import('../inherit/index.ts');

/** Remembers for one run what it has found and read; plans of one folder share it. */
export class SharedParts {
  readonly #nearest = new Map<string, string | null>();
  readonly #missed = new Map<string, readonly Origin[]>();
  readonly #read = new Map<string, Promise<Link>>();
  readonly #chains = new Map<string, Promise<Inherited>>();

  /** Undefined for a plan that stands alone: most do, and nothing is loaded for them. */
  async of(input: Input, bytes: Uint8Array): Promise<Inherited | undefined> {
    const folder = folderOf(input);
    const named = mayNameShared(bytes) ? await this.#named(input, folder, bytes) : undefined;
    if (named) return named;
    const nearest = this.#nearestTo(folder);
    if (nearest === null) return undefined;
    const chain = await this.#chain(nearest, isAbsolute(input.file));
    return { ...chain, looked: [...missedBetween(folder, nearest), ...chain.looked] };
  }

  /** The same with what was looked at, also for a plan that stands alone. */
  async lookedAt(input: Input, bytes: Uint8Array): Promise<{ inherited: Inherited | undefined; looked: readonly Origin[] }> {
    const inherited = await this.of(input, bytes);
    return { inherited, looked: inherited?.looked ?? this.#missedFrom(folderOf(input)) };
  }

  /** Plans of one folder have missed the same. */
  #missedFrom(folder: string): readonly Origin[] {
    const known = this.#missed.get(folder) ?? missedBetween(folder, null);
    this.#missed.set(folder, known);
    return known;
  }

  /** What is wrong with a shared file itself; its text is another when it is being mended. */
  async alone(input: Input, bytes: Uint8Array): Promise<SharedCheck> {
    const absolute = isAbsolute(input.file);
    const path = resolve(input.file);
    const { readShared } = await import('../inherit/index.ts');
    const { diagnostics, files } = await this.#chain(path, absolute);
    const own = readable(path, absolute);
    // A circle that it is part of is told in one of its files.
    const links = diagnostics.filter(({ file, code }) => file === own || code === 'ke_thua/vong_tron');
    const others = Object.fromEntries(files.flatMap(({ file, text }) => (links.some((link) => link.file === file) ? [[file, text]] : [])));
    return (now = bytes) => {
      const { text, diagnostics: told } = readShared(input.file, now);
      const linked = links.map((link) => (link.file === own ? { ...link, file: input.file } : link));
      return { sources: { ...others, [input.file]: text }, diagnostics: [...told, ...linked] };
    };
  }

  async #named(input: Input, folder: string, bytes: Uint8Array): Promise<Inherited | undefined> {
    const inherit = await import('../inherit/index.ts');
    const link = inherit.linkOfPlan(input.file, bytes);
    if (!link) return undefined;
    const target = await targetOf(input.file, folder, link);
    const refused = (problem: Diagnostic, looked: readonly Origin[]) => ({ ...inheritedOf(inherit, [], undefined, [problem]), looked });
    if (typeof target !== 'string') return refused(target, [await originAt(resolve(folder, forwardSlashes(link.text)))]);
    const chain = await this.#chain(target, isAbsolute(input.file));
    const own = realOf(resolve(input.file));
    const other = realOf(target) === own ? undefined : otherIn(inherit, await this.#readAt(target, isAbsolute(input.file)));
    if (other) return refused(notShared(input.file, link, other), chain.looked);
    if (!chain.looked.some(({ file, digest }) => digest !== null && realOf(file) === own)) return chain;
    return refused(circle(input.file, link, [input.file, ...chain.files.map(({ file }) => file)]), chain.looked);
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
      const { found, missed } = await this.#after(inherit, link, links, absolute);
      links.push(...missed);
      next = found;
    }
    return inheritedOf(inherit, links, await templatesOf(inherit, links));
  }

  /** What a shared file inherits from in its turn, and what was not there, or not right, on the way to it. */
  async #after(
    inherit: Inherit,
    { path, shared }: Link,
    met: readonly Link[],
    absolute: boolean,
  ): Promise<{ found: string | null; missed: Link[] }> {
    const folder = dirname(path);
    const link = shared?.plan && inherit.linkIn(shared.plan);
    const real = new Set(met.map((one) => realOf(one.path)));
    if (!shared || !link) {
      const found = this.#nearestNew(folder, real);
      return { found, missed: missedBetween(folder, found).map(({ file }) => ({ path: file, digest: null, problems: [] })) };
    }
    const target = await targetOf(shared.file, folder, link);
    const { file: there, digest } = await originAt(resolve(folder, forwardSlashes(link.text)));
    const wrong = (problem: Diagnostic) => ({ found: null, missed: [{ path: there, digest, problems: [problem] }] });
    if (typeof target !== 'string') return wrong(target);
    if (real.has(realOf(target))) return wrong(circleFrom(inherit, met, target) ?? circle(shared.file, link, [shared.file]));
    const other = otherIn(inherit, await this.#readAt(target, absolute));
    return other ? wrong(notShared(shared.file, link, other)) : { found: target, missed: [] };
  }

  /** The nearest shared file at a folder or above it, within the repository. */
  #nearestTo(folder: string): string | null {
    const known = this.#nearest.get(folder);
    if (known !== undefined) return known;
    const own = sharedIn(folder).find((path) => !isNothing(path));
    const found = own ?? (isTop(folder) ? null : this.#nearestTo(dirname(folder)));
    this.#nearest.set(folder, found);
    return found;
  }

  /** The same above a file that is met already. */
  #nearestNew(folder: string, met: ReadonlySet<string>): string | null {
    const nearest = this.#nearestTo(folder);
    if (nearest === null || !met.has(realOf(nearest))) return nearest;
    const above = dirname(nearest);
    return isTop(above) ? null : this.#nearestNew(dirname(above), met);
  }

  #readAt(path: string, absolute: boolean): Promise<Link> {
    const file = readable(path, absolute);
    const known = this.#read.get(file) ?? readLink(path, file);
    this.#read.set(file, known);
    return known;
  }
}

/** What is inherited when one of its files is being mended. */
export async function withOtherText(inherited: Inherited, changed: string): Promise<(text: string) => Inherited> {
  const { inheritanceOf, readShared } = await import('../inherit/index.ts');
  return (text) => {
    const renewed = readShared(changed, new TextEncoder().encode(text));
    const files = inherited.files.map((one) => (one.file === changed ? renewed : one));
    return { ...inherited, ...inheritanceOf(files, inherited.diagnostics) };
  };
}

function folderOf({ stdin, file }: Input): string {
  return stdin ? resolve('.') : dirname(resolve(file));
}

/** The shared files that could stand nearer than the one that was found. */
function missedBetween(folder: string, found: string | null): Origin[] {
  const missed: Origin[] = [];
  for (let here = folder; ; here = dirname(here)) {
    for (const file of sharedIn(here)) {
      if (file === found) return missed;
      if (isNothing(file)) missed.push({ file, digest: null });
    }
    if (isTop(here)) return missed;
  }
}

/** As complaints name a file. */
function readable(path: string, absolute: boolean): string {
  return absolute ? path : relative('.', path);
}

async function readLink(path: string, file: string): Promise<Link> {
  const bytes = await readWithin(path, file);
  const digest = stateOf(bytes);
  if (!(bytes instanceof Uint8Array)) return { path, digest, problems: [bytes] };
  const { readShared } = await import('../inherit/index.ts');
  return { path, shared: readShared(file, bytes), digest, problems: [] };
}

/** The circle that closes where a file names one that was met. */
function circleFrom({ linkIn }: Inherit, met: readonly Link[], target: string): Diagnostic | undefined {
  const round = met.slice(met.findIndex(({ path }) => realOf(path) === realOf(target)));
  return circleAmong(
    round.flatMap(({ path, shared }) => (shared ? [{ path, file: shared.file, link: shared.plan && linkIn(shared.plan) }] : [])),
  );
}

/** What stands there instead of a shared file; one by that name is meant to be one. */
function otherIn({ otherThanShared }: Inherit, { path, shared }: Link): 'plan' | 'stranger' | undefined {
  return shared && !hasSharedName(path) ? otherThanShared(shared) : undefined;
}

function inheritedOf(
  { inheritanceOf }: Inherit,
  links: readonly Link[],
  templates: Templates | undefined,
  others: readonly Diagnostic[] = [],
): Inherited {
  const problems = [...others, ...links.flatMap((link) => link.problems), ...(templates?.problems ?? [])];
  return {
    ...inheritanceOf(
      links.flatMap(({ shared }) => shared ?? []),
      problems,
    ),
    looked: [...links.map(({ path, digest }) => ({ file: path, digest })), ...(templates?.looked ?? [])],
    templates: templates?.folder,
  };
}
