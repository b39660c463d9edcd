/** Checks or compiles the plans of a run one after another; loads the stages only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Occasion, Registered } from '../lint/subject.ts';
import type { Catalog } from '../template/catalog.ts';
import { type Input, readInput } from './inputs.ts';
import { readTemplates } from './io.ts';
import type { Streams } from './streams.ts';
import type { RunOccasion } from './today.ts';

export interface Compiled {
  readonly input: Input;
  /** Absent when the plan could not be read. */
  readonly bytes?: Uint8Array;
  readonly compilation: Compilation;
  /** The same plan with another text. */
  again(text: string): Compilation;
}

type Stdin = Streams['stdin'];
type Look = (file: string, bytes: Uint8Array, occasion: Occasion) => Compilation;

/** All the way to the document tree; templates that cannot be used stop the run after one plan. */
export async function* compileAll(
  inputs: readonly Input[],
  folder: string | undefined,
  occasion: RunOccasion,
  stdin: Stdin,
): AsyncGenerator<Compiled> {
  const [{ compile }, { catalog, problems }] = await Promise.all([import('../compile.ts'), loadTemplates(folder)]);
  const [input] = inputs;
  if (problems.length === 0) yield* lookAt(inputs, occasion, stdin, (file, bytes, when) => compile(file, bytes, catalog, when));
  else if (input) yield failed(input, problems);
}

/** The templates of a run, compiled once for all of its plans. */
async function loadTemplates(folder: string | undefined): Promise<{ catalog: Catalog; problems: readonly Diagnostic[] }> {
  const { builtIn } = await import('../template/built-in.ts');
  if (builtIn && folder === undefined) return { catalog: builtIn, problems: [] };
  const [{ loadCatalog }, { files, problems }] = await Promise.all([import('../template/load.ts'), readTemplates(folder)]);
  return { catalog: loadCatalog(files), problems };
}

/** As far as complaints need: through the templates only when they are an office's own. */
export async function* checkAll(
  inputs: readonly Input[],
  folder: string | undefined,
  occasion: RunOccasion,
  stdin: Stdin,
): AsyncGenerator<Compiled> {
  if (folder !== undefined) yield* compileAll(inputs, folder, occasion, stdin);
  else yield* lookAt(inputs, occasion, stdin, (await import('../check.ts')).check);
}

/** A plan that cannot be read is a compilation with a problem. The numbers of the plans before it are its register. */
async function* lookAt(inputs: readonly Input[], occasion: RunOccasion, stdin: Stdin, look: Look): AsyncGenerator<Compiled> {
  const register: Registered[] = [];
  for (const input of inputs) {
    const bytes = await readInput(input, stdin);
    if (!(bytes instanceof Uint8Array)) {
      yield failed(input, [bytes]);
      continue;
    }
    const now = { ...occasion, register: [...register] };
    const compilation = look(input.file, bytes, now);
    yield { input, bytes, compilation, again: (text) => look(input.file, new TextEncoder().encode(text), now) };
    if (compilation.plan && compilation.plan.so !== '') register.push(registered(input.file, compilation.plan));
  }
}

/** No more of a plan than its number, for a run may be of ten thousand; cloned, because words cut out of a text keep all of it in memory. */
function registered(file: string, { ten_loai, so, ky_hieu, nam_ban_hanh, ten_co_quan }: Omit<Registered, 'file'>): Registered {
  return structuredClone({ ten_loai, so, ky_hieu, nam_ban_hanh, ten_co_quan, file });
}

function failed(input: Input, diagnostics: readonly Diagnostic[]): Compiled {
  const compilation = { diagnostics, sources: {} };
  return { input, compilation, again: () => compilation };
}
