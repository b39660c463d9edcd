/** Plans beside each other: what is to be said of them only when all plans of a run have been read. */
import type { Diagnostic } from '../diagnostic.ts';
import type { PlanFacts } from '../lint/nhieu-ke-hoach/facts.ts';
import type { ComparedPlans } from '../lint/nhieu-ke-hoach/index.ts';
import type { Input } from './inputs.ts';
import type { PlanCheck } from './plan-check.ts';

/** What was found, with the texts of the files that it is about. */
export interface FoundBeside extends ComparedPlans {
  readonly sources: Readonly<Record<string, string>>;
}

export const nothingBeside: FoundBeside = { diagnostics: [], silenced: [], sources: {} };

export class Beside {
  readonly #facts: PlanFacts[] = [];
  readonly #ours = new Map<string, Input>();
  readonly #unread: Diagnostic[] = [];

  /** In the order of the plans. Of a plan that is not of this run others may speak, nothing is told of it. */
  add(input: Input | undefined, facts: PlanFacts | undefined, { diagnostics }: Pick<PlanCheck, 'diagnostics'>): void {
    if (input?.aside === 'known') this.#unread.push(...diagnostics);
    if (facts) this.#facts.push(facts);
    if (input && !input.aside && !input.stdin) this.#ours.set(input.file, input);
  }

  async compared(): Promise<FoundBeside> {
    if (this.#facts.length < 2) return { ...nothingBeside, diagnostics: this.#unread };
    const { comparedPlans } = await import('../lint/nhieu-ke-hoach/index.ts');
    const found = comparedPlans(this.#facts);
    const diagnostics = found.diagnostics.filter(({ file }) => this.#ours.has(file));
    const silenced = found.silenced.filter(({ diagnostic: { file } }) => this.#ours.has(file));
    return {
      diagnostics: [...this.#unread, ...diagnostics],
      silenced,
      sources: await textsOf([...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]),
    };
  }
}

/** Read once more: of ten thousand plans few are spoken of. */
async function textsOf(diagnostics: readonly Diagnostic[]): Promise<Record<string, string>> {
  if (diagnostics.length === 0) return {};
  const [{ readBytes }, { decode }] = await Promise.all([import('./io.ts'), import('../source/decode.ts')]);
  const texts: Record<string, string> = {};
  for (const file of new Set(diagnostics.flatMap((one) => [one.file, ...(one.related ?? []).flatMap((related) => related.file ?? [])]))) {
    const bytes = await readBytes(file);
    if (bytes instanceof Uint8Array) texts[file] = decode(bytes).text;
  }
  return texts;
}
