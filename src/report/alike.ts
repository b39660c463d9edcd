/** A sentence that is said again and again is shown a few times; then only its place is told. */
import type { Diagnostic } from '../diagnostic.ts';

/** So often a sentence is shown with its line. */
const most = 3;

/** Of complaints in their order, those whose very words were shown often enough before: a new plan has thirty gaps. */
export function saidBefore(diagnostics: readonly Diagnostic[]): ReadonlySet<Diagnostic> {
  const counts = new Map<string, number>();
  return new Set(
    diagnostics.filter(({ file, code, message, severity }) => {
      const words = [severity, code, file, message].join('\n');
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      return count > most;
    }),
  );
}
