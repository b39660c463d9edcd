/** What a rule over all plans of a run has found, and where: in the file of the plan that it is told of. */
import type { Severity, Span } from '../../diagnostic.ts';

export interface RunProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly { readonly message: string; readonly file: string; readonly span: Span }[];
}
