/** The complaints of a run, collected over its plans. */
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import { saidOnce } from '../report/once.ts';
import { type Unread, unreadOf, unreadText } from '../report/rule-outcomes.ts';
import type { PlanCheck } from '../repository/plan-check.ts';

export class Complaints {
  readonly #diagnostics: Diagnostic[];
  readonly #sources: Record<string, string> = {};
  readonly #plans = new Set<string>();
  readonly #unread: Unread[] = [];

  readonly #notes: string | null;

  /** Notes are for who asks, as `tdkt validate` does: here only those whose code begins so. */
  constructor(diagnostics: readonly Diagnostic[], notes: string | null = null) {
    this.#diagnostics = [...diagnostics];
    this.#notes = notes;
  }

  add({ diagnostics, sources }: Omit<PlanCheck, 'plan'>): void {
    for (const each of diagnostics) if (each.severity !== 'info' || this.#isAskedFor(each)) this.#diagnostics.push(each);
    if (diagnostics.length > 0) Object.assign(this.#sources, sources);
  }

  #isAskedFor({ code }: Diagnostic): boolean {
    return this.#notes !== null && code.startsWith(this.#notes);
  }

  /** A plan's complaints, and what its draft lacks. */
  addPlan({ plan, ...found }: PlanCheck): void {
    this.add(found);
    this.#plans.add(plan.file);
    // Ten thousand plans are remembered by what will be said of them.
    const unread = unreadOf(plan);
    if (unread) this.#unread.push(unread);
  }

  async text(color: boolean): Promise<string> {
    const diagnostics = sortDiagnostics(saidOnce(this.#diagnostics, (file) => this.#plans.has(file)));
    // The widths of characters take longer to load than a plan to parse: only to show something.
    const said = diagnostics.length === 0 ? '' : (await import('../report/text.ts')).reportText(diagnostics, this.#sources, { color });
    return said + unreadText(this.#unread, this.#sources, this.#plans.size > 1);
  }

  get exitStatus(): 0 | 1 {
    return this.#diagnostics.some((d) => d.severity === 'error') ? 1 : 0;
  }
}
