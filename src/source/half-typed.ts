/** A field that is being typed: a line that holds no more than the beginning of its name. */
import type { Diagnostic, Span } from '../diagnostic.ts';

const ofWord: ReadonlySet<string> = new Set(['yaml/thieu_hai_cham', 'yaml/thieu_ten_truong']);

/** The words that stand alone on their lines, with nothing below them, among those that are complained of. */
export function halfTyped(text: string, diagnostics: readonly Diagnostic[]): Span[] {
  return diagnostics.filter(({ code, span }) => ofWord.has(code) && standsAlone(text, span)).map(({ span }) => span);
}

function standsAlone(text: string, { start, end }: Span): boolean {
  if (!/^[a-z][a-z0-9_]*$/u.test(text.slice(start, end))) return false;
  const lead = /^[ -]*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  const below = /^[ \t\r]*(?:\n\s*?)*(?:\n( *)\S|$)/u.exec(text.slice(end));
  return lead !== null && below !== null && (below[1]?.length ?? 0) <= lead[0].length;
}
