/** A complaint as plain data, with its lines and columns; docs/json.md describes every key. */
import type { Diagnostic } from '../diagnostic.ts';
import { type PositionRange, rangeFinder } from './position-range.ts';

/** Of one complaint; the finder knows the texts. */
export function problemOf(diagnostic: Diagnostic, find: ReturnType<typeof rangeFinder>) {
  return {
    file: diagnostic.file,
    ...placeOf(find(diagnostic.file, diagnostic.span)),
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    help: diagnostic.help ?? null,
    basis: diagnostic.basis ?? null,
    related: (diagnostic.related ?? []).map(({ message, span, file }) => ({
      message,
      ...(file !== undefined && { file }),
      ...placeOf(find(file ?? diagnostic.file, span)),
    })),
    fix: diagnostic.fix ? { start: diagnostic.fix.span.start, end: diagnostic.fix.span.end, text: diagnostic.fix.text } : null,
    start: Math.max(0, diagnostic.span.start),
    end: Math.max(0, diagnostic.span.end),
  };
}

/** Of all, in their order. */
export function problemsOf(diagnostics: readonly Diagnostic[], sources: Readonly<Record<string, string>>) {
  const find = rangeFinder(sources);
  return diagnostics.map((diagnostic) => problemOf(diagnostic, find));
}

/** A stretch of a file as people count; nulls where there is none. */
export function placeOf(range: PositionRange | null) {
  return {
    line: range?.line ?? null,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
    text: range?.text ?? null,
  };
}
