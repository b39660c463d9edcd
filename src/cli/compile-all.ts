/** Compiles the plans of a run one after another; loads the compiler only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Input, readInput } from './inputs.ts';
import { readTemplates } from './io.ts';
import type { Streams } from './streams.ts';

export interface Compiled {
  readonly input: Input;
  readonly compilation: Compilation;
}

/** A plan that cannot be read is a compilation with a problem; templates that cannot be used stop the run after one. */
export async function* compileAll(inputs: readonly Input[], folder: string | undefined, stdin: Streams['stdin']): AsyncGenerator<Compiled> {
  const [{ compile }, templates] = await Promise.all([import('../compile.ts'), readTemplates(folder)]);
  for (const input of inputs) {
    if (templates.problems.length > 0) {
      yield { input, compilation: failed(templates.problems) };
      return;
    }
    const bytes = await readInput(input, stdin);
    yield { input, compilation: bytes instanceof Uint8Array ? compile(input.file, bytes, templates) : failed([bytes]) };
  }
}

function failed(diagnostics: readonly Diagnostic[]): Compilation {
  return { diagnostics, sources: {} };
}
