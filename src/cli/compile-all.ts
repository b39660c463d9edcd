/** Compiles the plans of a run one after another; loads the compiler only now, so that help and mistakes are quick. */
import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Registered } from '../lint/subject.ts';
import { type Input, readInput } from './inputs.ts';
import { readTemplates } from './io.ts';
import type { Streams } from './streams.ts';
import { type OccasionOptions, occasionOf } from './today.ts';

export interface CompileOptions extends OccasionOptions {
  readonly templates?: string;
}

export interface Compiled {
  readonly input: Input;
  /** Absent when the plan could not be read. */
  readonly bytes?: Uint8Array;
  readonly compilation: Compilation;
  /** The same plan with another text. */
  again(text: string): Compilation;
}

/** A plan that cannot be read is a compilation with a problem; templates that cannot be used stop the run after one. */
export async function* compileAll(inputs: readonly Input[], options: CompileOptions, streams: Streams): AsyncGenerator<Compiled> {
  const occasion = occasionOf(options, streams);
  const [{ compile }, templates] = await Promise.all([import('../compile.ts'), readTemplates(options.templates)]);
  const register: Registered[] = [];
  for (const input of inputs) {
    const bytes = templates.problems.length > 0 ? templates.problems : await readInput(input, streams.stdin);
    if (!(bytes instanceof Uint8Array)) {
      const compilation = failed([bytes].flat());
      yield { input, compilation, again: () => compilation };
      if (templates.problems.length > 0) return;
      continue;
    }
    const before = [...register];
    const look = (content: Uint8Array) => compile(input.file, content, templates, { ...occasion, register: before });
    const compilation = look(bytes);
    yield { input, bytes, compilation, again: (text) => look(new TextEncoder().encode(text)) };
    if (compilation.plan && compilation.plan.so !== '') register.push({ ...compilation.plan, file: input.file });
  }
}

function failed(diagnostics: readonly Diagnostic[]): Compilation {
  return { diagnostics, sources: {} };
}
