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
import { fileProblem } from './problems.ts';
import { isSharedFile } from './shared-names.ts';
import { type Inherited, type SharedCheck, SharedParts, withOtherText } from './shared-parts.ts';

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
  /** What the plan takes from other files. */
  readonly inherited?: Inherited | undefined;
  /** It is what plans inherit, and no plan. */
  readonly isShared?: true;
  /** The same plan with another text. */
  again(text: string): Compilation;
  /** The same plan with another text of a file that it inherits. */
  through?(file: string): Promise<(text: string) => Compilation>;
}

/** One for all plans of a run: no plan knows the numbers of the others yet. */
export interface RunOccasion extends Omit<Occasion, 'register' | 'pagesOf'> {
  /** Rules on the pages are wanted; before signature they always are, and where documents are built. */
  readonly measure?: Measure;
}

/** Pages of all plans, or only of those that are so short that nobody waits for it. */
type Measure = 'all' | 'short';

/** Looks at one plan, beside the numbers that are given already. */
export type Reader = (input: Input, register: Register) => Promise<Compiled>;

/** What holds for all plans of a run: plain data, which a worker can be told. */
export interface Reading {
  readonly occasion: RunOccasion;
  /** An office's own folder. */
  readonly templates: string | undefined;
}

/** How a plan is looked at, and what else its result is made of. */
interface Look {
  readonly origins: readonly Origin[];
  /** How another text in its place is looked at, where that is done otherwise. */
  readonly again?: Look['at'];
  at(file: string, bytes: Uint8Array, occasion: Occasion, inherited: Inherited | undefined): Compilation;
}

/** How plans are looked at whose office has a folder of templates of its own. */
type LookOf = (templates: string | undefined) => Promise<Look>;

/** All the way to the document tree; templates that cannot be used stop the run after one plan. */
export async function compiler({ templates, occasion }: Reading, stdin: Stdin): Promise<Reader> {
  const { problems } = await loadTemplates(templates);
  if (problems.length > 0) return async (input) => ({ ...failed(input, problems), last: true });
  return reader(occasion, stdin, lookOf(templates, measured(occasion)));
}

/** As far as the document tree, which tells where each word was typed; no rule is asked. */
export async function printer({ templates, occasion }: Reading, stdin: Stdin): Promise<Reader> {
  const { printed } = await import('../compile.ts');
  return reader(occasion, stdin, async (inherited) => {
    const { catalog, problems } = await loadTemplates(templates ?? inherited);
    const at: Look['at'] = (file, bytes, _, shared) => printed(file, bytes, catalog, shared);
    if (problems.length === 0) return { origins: [], at };
    return { origins: [], at: () => ({ diagnostics: problems, sources: {} }) };
  });
}

/** The folder that the command line names is heard before those that plans inherit. */
function lookOf(named: string | undefined, measure: Measure | undefined): LookOf {
  const known = new Map<string | undefined, Promise<Look>>();
  return (inherited) => {
    const folder = named ?? inherited;
    const look = known.get(folder) ?? lookWith(folder, measure);
    known.set(folder, look);
    return look;
  };
}

async function lookWith(folder: string | undefined, measure: Measure | undefined): Promise<Look> {
  const [{ compile }, { catalog, problems, files }, layOut] = await Promise.all([
    import('../compile.ts'),
    loadTemplates(folder),
    measure ? import('../layout/layout.ts').then((layout) => layout.layOut) : undefined,
  ]);
  const origins = folder === undefined ? [] : [templatesOrigin(folder, files)];
  const at: Look['at'] = (file, bytes, when, inherited) =>
    compile(file, bytes, catalog, when, inherited, measure === 'all' || bytes.length < long ? layOut : undefined);
  if (problems.length === 0) return { origins, at };
  return {
    origins,
    at: (...plan) => {
      const { document: _, pages: __, ...checked } = at(...plan);
      return { ...checked, diagnostics: [...checked.diagnostics, ...problems] };
    },
  };
}

export interface Templates {
  readonly catalog: Catalog;
  readonly problems: readonly Diagnostic[];
  readonly files: readonly TemplateFile[];
}

/** The templates of a run, compiled once for all of its plans. */
export async function loadTemplates(folder: string | undefined): Promise<Templates> {
  const { builtIn } = await import('../template/built-in.ts');
  if (builtIn && folder === undefined) return { catalog: builtIn, problems: [], files: [] };
  const [{ loadCatalog }, { files, problems }] = await Promise.all([import('../template/load.ts'), readTemplates(folder)]);
  return { catalog: loadCatalog(files), problems, files };
}

/** As far as complaints need: through the templates only when they are an office's own, or pages are asked for. */
export async function checker(reading: Reading, stdin: Stdin): Promise<Reader> {
  if (reading.templates !== undefined || measured(reading.occasion)) return compiler(reading, stdin);
  return reader(reading.occasion, stdin, await checking());
}

async function checking(): Promise<LookOf> {
  const { check } = await import('../check.ts');
  const compiled = lookOf(undefined, undefined);
  return async (inherited) => (inherited === undefined ? { origins: [], at: check } : compiled(inherited));
}

/** What plans complain of in the files that they inherit; one that inherits none is not looked at. */
export async function inheritors({ templates, occasion }: Reading, stdin: Stdin): Promise<Reader> {
  const lookAll = templates === undefined && !measured(occasion) ? await checking() : lookOf(templates, measured(occasion));
  return reader(occasion, stdin, async (folder) => {
    const { origins, at } = await lookAll(folder);
    return { origins, at: (...plan) => (plan[3] === undefined ? { diagnostics: [], sources: {} } : at(...plan)) };
  });
}

/** Before signature every page is looked at. */
function measured({ forSignature, measure }: RunOccasion): Measure | undefined {
  return forSignature ? 'all' : measure;
}

/**
 * In bytes; some sixty pages. Laying a shorter plan out adds less than a tenth to what building it takes, but half to checking it:
 * a check is not made dearer. For a long one it is as many seconds and as much memory as writing it.
 */
const long = 400_000;

/** As far as a list of what stands in the plans needs: no rule is asked. */
export async function lister(reading: Reading, stdin: Stdin): Promise<Reader> {
  const { resolved } = await import('../check.ts');
  const look: Look = { origins: [], at: (file, bytes, _, inherited) => resolved(file, bytes, inherited) };
  return reader(reading.occasion, stdin, async () => look);
}

/** A plan is only read; of what is made of it every rule is asked. */
export async function renewer(reading: Reading, stdin: Stdin): Promise<Reader> {
  const [{ resolved }, lookAll] = await Promise.all([import('../check.ts'), checking()]);
  const at: Look['at'] = (file, bytes, _, inherited) => resolved(file, bytes, inherited);
  return reader(reading.occasion, stdin, async (folder) => ({ origins: [], at, again: (await lookAll(folder)).at }));
}

/** A plan that cannot be read is a compilation with a problem. */
async function reader(occasion: RunOccasion, stdin: Stdin, lookOf: LookOf): Promise<Reader> {
  const [{ entryOf }, { resolved }] = await Promise.all([import('../lint/register.ts'), import('../check.ts')]);
  const sharedParts = new SharedParts();
  return async (input, register) => {
    const bytes = await readInput(input, stdin);
    if (!(bytes instanceof Uint8Array)) return failed(input, input.aside === 'known' ? [notCompared(input)] : [bytes]);
    if (isSharedFile(input.file, bytes)) return sharedFile(input, bytes, await sharedParts.alone(input, bytes));
    const { inherited, looked } = await sharedParts.lookedAt(input, bytes);
    const look = await lookOf(inherited?.templates);
    const at = (typed: Uint8Array, other = inherited) => look.at(input.file, typed, { ...occasion, register }, other);
    const through = async (file: string) => {
      const renewed = inherited && (await withOtherText(inherited, file));
      return (text: string) => at(bytes, renewed?.(text));
    };
    const compilation = input.aside ? besideOthers(input, resolved(input.file, bytes, inherited)) : at(bytes);
    const entry = compilation.plan ? entryOf(compilation.plan, input.file) : null;
    const origins = [...look.origins, ...looked];
    const renewed = look.again ?? look.at;
    const again = (text: string) => renewed(input.file, new TextEncoder().encode(text), { ...occasion, register }, inherited);
    return { input, bytes, compilation, entry, origins, inherited, through, again };
  };
}

/** Its mistakes are not for this run to tell; that others were not held against all of it is. */
function besideOthers(input: Input, found: Compilation): Compilation {
  const isRead = found.plan && !found.diagnostics.some(({ severity, code }) => severity === 'error' && code.startsWith('yaml/'));
  return { ...found, diagnostics: isRead || input.aside !== 'known' ? [] : [notCompared(input)] };
}

function notCompared({ file }: Input): Diagnostic {
  const message = 'Không đọc hết được kế hoạch này nên chưa so hết với nó, cần chạy tdkt validate với riêng tệp này để xem lỗi';
  return { ...fileProblem(file, 'tep/khong_so_duoc', message), severity: 'warning' };
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

function sharedFile(input: Input, bytes: Uint8Array, look: SharedCheck): Compiled {
  const again = (text: string) => look(new TextEncoder().encode(text));
  return { input, compilation: look(), bytes, entry: null, origins: [], isShared: true, again };
}
