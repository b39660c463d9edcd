/** Checks or compiles the plans of a run; loads the stages only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry, Register } from '../lint/register.ts';
import type { Occasion } from '../lint/subject.ts';
import type { Catalog } from '../template/catalog.ts';
import type { TemplateFile } from '../template/check.ts';
import { type Input, readInput, type Stdin } from './inputs.ts';
import { readTemplates } from './io.ts';
import { type Origin, templatesOrigin } from './origins.ts';

export interface Compiled {
  readonly input: Input;
  /** Absent when the plan could not be read. */
  readonly bytes?: Uint8Array;
  readonly compilation: Compilation;
  /** What the book of documents has of the plan; null without a number. */
  readonly entry: Entry | null;
  /** What else than the plan's own file it was made of. */
  readonly origins: readonly Origin[];
  /** The other plans need not be looked at: of them the same would be told. */
  readonly last?: true;
  /** The same plan with another text. */
  again(text: string): Compilation;
}

/** One for all plans of a run: no plan knows the numbers of the others yet. */
export type RunOccasion = Omit<Occasion, 'register'>;

/** Looks at one plan, beside the numbers that are given already. */
export type Reader = (input: Input, register: Register) => Promise<Compiled>;

/** What holds for all plans of a run: plain data, which a worker can be told. */
export interface Reading {
  readonly occasion: RunOccasion;
  /** An office's own folder. */
  readonly templates: string | undefined;
}

type Look = (file: string, bytes: Uint8Array, occasion: Occasion) => Compilation;

/** All the way to the document tree; templates that cannot be used stop the run after one plan. */
export async function compiler({ templates, occasion }: Reading, stdin: Stdin): Promise<Reader> {
  const [{ compile }, { catalog, problems, files }] = await Promise.all([import('../compile.ts'), loadTemplates(templates)]);
  if (problems.length > 0) return async (input) => ({ ...failed(input, problems), last: true });
  const origins = templates === undefined ? [] : [templatesOrigin(templates, files)];
  return reader(occasion, stdin, origins, (file, bytes, when) => compile(file, bytes, catalog, when));
}

interface Templates {
  readonly catalog: Catalog;
  readonly problems: readonly Diagnostic[];
  readonly files: readonly TemplateFile[];
}

/** The templates of a run, compiled once for all of its plans. */
async function loadTemplates(folder: string | undefined): Promise<Templates> {
  const { builtIn } = await import('../template/built-in.ts');
  if (builtIn && folder === undefined) return { catalog: builtIn, problems: [], files: [] };
  const [{ loadCatalog }, { files, problems }] = await Promise.all([import('../template/load.ts'), readTemplates(folder)]);
  return { catalog: loadCatalog(files), problems, files };
}

/** As far as complaints need: through the templates only when they are an office's own. */
export async function checker(reading: Reading, stdin: Stdin): Promise<Reader> {
  if (reading.templates !== undefined) return compiler(reading, stdin);
  const { check } = await import('../check.ts');
  return reader(reading.occasion, stdin, [], check);
}

/** A plan that cannot be read is a compilation with a problem. */
async function reader(occasion: RunOccasion, stdin: Stdin, origins: readonly Origin[], look: Look): Promise<Reader> {
  const [{ entryOf }, { resolved }] = await Promise.all([import('../lint/register.ts'), import('../check.ts')]);
  return async (input, register) => {
    const bytes = await readInput(input, stdin);
    if (!(bytes instanceof Uint8Array)) return failed(input, [bytes]);
    const now = { ...occasion, register };
    const compilation = input.aside ? { diagnostics: [], sources: {}, ...resolved(input.file, bytes) } : look(input.file, bytes, now);
    const entry = compilation.plan ? entryOf(compilation.plan, input.file) : null;
    return { input, bytes, compilation, entry, origins, again: (text) => look(input.file, new TextEncoder().encode(text), now) };
  };
}

function failed(input: Input, diagnostics: readonly Diagnostic[]): Compiled {
  const compilation = { diagnostics, sources: {} };
  return { input, compilation, entry: null, origins: [], again: () => compilation };
}

/** Plans in their order, each beside the numbers of those before it. */
export async function* inTurn(read: Reader, inputs: readonly Input[]): AsyncGenerator<Compiled> {
  const { enter } = await import('../lint/register.ts');
  const register = new Map<string, Entry[]>();
  for (const input of inputs) {
    const compiled = await read(input, register);
    yield compiled;
    if (compiled.last) return;
    if (compiled.entry) enter(register, compiled.entry);
  }
}
