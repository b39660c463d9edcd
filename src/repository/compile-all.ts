/** Checks or compiles the plans of a run one after another; loads the stages only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry, Register } from '../lint/register.ts';
import type { Occasion } from '../lint/subject.ts';
import type { Catalog } from '../template/catalog.ts';
import { type Input, readInput, type Stdin } from './inputs.ts';
import { readTemplates } from './io.ts';
import { isSharedFile } from './shared-names.ts';
import { type Inherited, type SharedCheck, SharedParts } from './shared-parts.ts';

export interface Compiled {
  readonly input: Input;
  /** Absent when the plan could not be read. */
  readonly bytes?: Uint8Array;
  readonly compilation: Compilation;
  /** What the book of documents has of the plan; null without a number. */
  readonly entry: Entry | null;
  /** What the plan takes from other files. */
  readonly inherited?: Inherited | undefined;
  /** The same plan with another text. */
  again(text: string): Compilation;
  /** It is what plans inherit, and no plan. */
  readonly isShared?: true;
}

/** One for all plans of a run: no plan knows the numbers of the others yet. */
export type RunOccasion = Omit<Occasion, 'register'>;

/** Looks at plans in their order; ends early where the others need not be looked at. */
export type Reader = (inputs: readonly Input[], register?: Register) => AsyncGenerator<Compiled>;

/** What holds for all plans of a run: plain data, which a worker can be told. */
export interface Reading {
  readonly occasion: RunOccasion;
  /** An office's own folder. */
  readonly templates: string | undefined;
}

type Look = (file: string, bytes: Uint8Array, occasion: Occasion, inherited: Inherited | undefined) => Compilation;

/** How plans are looked at whose office has a folder of templates of its own. */
type LookOf = (templates: string | undefined) => Promise<Look>;

/** All the way to the document tree; templates that cannot be used stop the run after one plan. */
export async function compiler({ templates, occasion }: Reading, stdin: Stdin): Promise<Reader> {
  const { problems } = await loadTemplates(templates);
  if (problems.length === 0) return reader(occasion, stdin, lookOf(templates));
  return async function* ([input]) {
    if (input) yield failed(input, problems);
  };
}

/** The folder that the command line names is heard before those that plans inherit. */
function lookOf(named: string | undefined): LookOf {
  const known = new Map<string, Promise<Look>>();
  return (inherited) => {
    const folder = named ?? inherited;
    const look = known.get(folder ?? '') ?? lookWith(folder);
    known.set(folder ?? '', look);
    return look;
  };
}

async function lookWith(folder: string | undefined): Promise<Look> {
  const [{ compile }, { catalog, problems }] = await Promise.all([import('../compile.ts'), loadTemplates(folder)]);
  const look: Look = (file, bytes, when, inherited) => compile(file, bytes, catalog, when, inherited);
  if (problems.length === 0) return look;
  return (...plan) => {
    const { document: _, ...checked } = look(...plan);
    return { ...checked, diagnostics: [...checked.diagnostics, ...problems] };
  };
}

/** The templates of a run, compiled once for all of its plans. */
async function loadTemplates(folder: string | undefined): Promise<{ catalog: Catalog; problems: readonly Diagnostic[] }> {
  const { builtIn } = await import('../template/built-in.ts');
  if (builtIn && folder === undefined) return { catalog: builtIn, problems: [] };
  const [{ loadCatalog }, { files, problems }] = await Promise.all([import('../template/load.ts'), readTemplates(folder)]);
  return { catalog: loadCatalog(files), problems };
}

/** As far as complaints need: through the templates only when they are an office's own. */
export async function checker(reading: Reading, stdin: Stdin): Promise<Reader> {
  if (reading.templates !== undefined) return compiler(reading, stdin);
  const { check } = await import('../check.ts');
  const compiled = lookOf(undefined);
  return reader(reading.occasion, stdin, async (inherited) => (inherited === undefined ? check : compiled(inherited)));
}

/** A plan that cannot be read is a compilation with a problem. The numbers of the plans before it come into its register. */
async function reader(occasion: RunOccasion, stdin: Stdin, lookOf: LookOf): Promise<Reader> {
  const { copyOf, enter, entryOf } = await import('../lint/register.ts');
  const sharedParts = new SharedParts();
  return async function* (inputs, before) {
    const register = copyOf(before ?? new Map());
    for (const input of inputs) {
      const bytes = await readInput(input, stdin);
      if (!(bytes instanceof Uint8Array)) {
        yield failed(input, [bytes]);
        continue;
      }
      if (isSharedFile(input.file, bytes)) {
        yield sharedFile(input, bytes, await sharedParts.alone(input, bytes));
        continue;
      }
      const now = { ...occasion, register };
      const inherited = await sharedParts.of(input, bytes);
      const look = await lookOf(inherited?.templates);
      const compilation = look(input.file, bytes, now, inherited);
      const entry = compilation.plan ? entryOf(compilation.plan, input.file) : null;
      const again = (text: string) => look(input.file, new TextEncoder().encode(text), now, inherited);
      yield { input, bytes, compilation, entry, inherited, again };
      if (entry) enter(register, entry);
    }
  };
}

function failed(input: Input, diagnostics: readonly Diagnostic[]): Compiled {
  const compilation = { diagnostics, sources: {} };
  return { input, compilation, entry: null, again: () => compilation };
}

function sharedFile(input: Input, bytes: Uint8Array, look: SharedCheck): Compiled {
  return { input, bytes, compilation: look(), entry: null, isShared: true, again: (text) => look(new TextEncoder().encode(text)) };
}
