/** The complaints of a run, collected over its plans. */
import type { Compilation } from '../compile.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import { type Unread, unreadText } from '../report/rule-outcomes.ts';

export class Complaints {
  readonly #diagnostics: Diagnostic[];
  readonly #sources: Record<string, string> = {};
  readonly #unread: Unread[] = [];

  constructor(diagnostics: readonly Diagnostic[]) {
    this.#diagnostics = [...diagnostics];
  }

  add({ diagnostics, sources }: Pick<Compilation, 'diagnostics' | 'sources'>): void {
    // Notes are for who asks: `tdkt validate`.
    this.#diagnostics.push(...diagnostics.filter(({ severity }) => severity !== 'info'));
    Object.assign(this.#sources, sources);
  }

  /** A plan's complaints, and what its draft lacks. */
  addPlan(file: string, compilation: Compilation): void {
    const { outcomes = [], withheld = [], fingerprint = '' } = compilation;
    this.add(compilation);
    this.#unread.push({ file, outcomes, withheld, fingerprint });
  }

  /** What a template does wrong in every plan is said once. */
  async text(color: boolean): Promise<string> {
    const diagnostics = sortDiagnostics(this.#diagnostics);
    // The widths of characters take longer to load than a plan to parse: only to show something.
    const said = diagnostics.length === 0 ? '' : (await import('../report/text.ts')).reportText(diagnostics, this.#sources, { color });
    return said + unreadText(this.#unread, this.#sources);
  }

  get exitStatus(): 0 | 1 {
    return this.#diagnostics.some((d) => d.severity === 'error') ? 1 : 0;
  }
}
