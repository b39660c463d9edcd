/** A field that is being typed: a line that holds no more than the beginning of its name. */
import type { Diagnostic, Span } from '../diagnostic.ts';

const ofWord: ReadonlySet<string> = new Set(['yaml/thieu_hai_cham', 'yaml/thieu_ten_truong']);

/** The words that stand alone on their lines, with nothing below them, among those that are complained of. */
export function halfTyped(text: string, diagnostics: readonly Diagnostic[]): Span[] {
  return diagnostics.filter(({ code, span }) => ofWord.has(code) && standsAlone(text, span)).map(({ span }) => span);
}

/** From the end of a word over comments and empty lines to the column of what comes next. */
const toNext = /[ \t]*(?:#.*)?\r?(?:\n[ \t]*(?:#.*)?\r?)*?(?:\n(?<column> *)[^\s#]|$)/uy;

function standsAlone(text: string, { start, end }: Span): boolean {
  if (!/^[a-z][a-z0-9_]*$/u.test(text.slice(start, end))) return false;
  const lead = /^[ -]*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  toNext.lastIndex = end;
  const next = toNext.exec(text);
  return lead !== null && next !== null && (next.groups?.['column'] ?? '').length <= lead[0].length;
}
