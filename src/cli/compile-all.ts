/** Compiles the plans of a run one after another; loads the compiler only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Input, readInput } from './inputs.ts';
import { readTemplates } from './io.ts';
import type { Streams } from './streams.ts';
import { type OccasionOptions, occasionOf } from './today.ts';

export interface CompileOptions extends OccasionOptions {
  readonly templates?: string;
}

export interface Compiled {
  readonly input: Input;
  readonly compilation: Compilation;
}

/** A plan that cannot be read is a compilation with a problem; templates that cannot be used stop the run after one. */
export async function* compileAll(inputs: readonly Input[], options: CompileOptions, streams: Streams): AsyncGenerator<Compiled> {
  const occasion = occasionOf(options, streams);
  const [{ compile }, templates] = await Promise.all([import('../compile.ts'), readTemplates(options.templates)]);
  for (const input of inputs) {
    if (templates.problems.length > 0) {
      yield { input, compilation: failed(templates.problems) };
      return;
    }
    const bytes = await readInput(input, streams.stdin);
    yield { input, compilation: bytes instanceof Uint8Array ? compile(input.file, bytes, templates, occasion) : failed([bytes]) };
  }
}

function failed(diagnostics: readonly Diagnostic[]): Compilation {
  return { diagnostics, sources: {} };
}
