/** A sentence that is said again and again is said a few times; then its lines are named. */
import type { Diagnostic } from '../diagnostic.ts';

/** So often a sentence is shown with its line, and so many further lines are named. */
const most = { shown: 3, named: 12 };

/** For a reader: a new plan has thirty gaps, and each is told in the same words. `lineOf` is null where a complaint has no line. */
export function alikeTold(diagnostics: readonly Diagnostic[], lineOf: (diagnostic: Diagnostic) => number | null): Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { file, code, message, severity } = diagnostic;
    const kind = [severity, code, file, message].join('\n');
    kinds.set(kind, [...(kinds.get(kind) ?? []), diagnostic]);
  }
  const last = new Map<Diagnostic, readonly Diagnostic[]>();
  const hidden = new Set<Diagnostic>();
  for (const all of kinds.values()) {
    const others = all.slice(most.shown);
    // One more is as long as to say where it is.
    if (others.length < 2) continue;
    for (const other of others) hidden.add(other);
    const shown = all[most.shown - 1];
    if (shown) last.set(shown, others);
  }
  return diagnostics
    .filter((diagnostic) => !hidden.has(diagnostic))
    .map((diagnostic) => withLines(diagnostic, last.get(diagnostic) ?? [], lineOf));
}

function withLines(diagnostic: Diagnostic, others: readonly Diagnostic[], lineOf: (diagnostic: Diagnostic) => number | null): Diagnostic {
  const lines = [...new Set(others.map(lineOf).filter((line) => line !== null))];
  if (lines.length === 0) return diagnostic;
  const rest = lines.length > most.named ? ` và ${lines.length - most.named} dòng nữa` : '';
  return { ...diagnostic, message: `${diagnostic.message}; cũng như vậy ở dòng ${lines.slice(0, most.named).join(', ')}${rest}` };
}
