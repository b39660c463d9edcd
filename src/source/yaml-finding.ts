/** What was found wrong, while it still speaks of the working copy; and how to read on as if it were written right. */
import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Line, readLines } from './lines.ts';
import { type CopyEdit, mend, tidySpan, toOrigin, type WorkingCopy } from './working-copy.ts';

/** What a clerk reads. `help` is one line; the lines of YAML under it are taken from the mended text. */
export interface Words {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

export interface YamlFinding {
  readonly severity?: Severity;
  /** In the working copy. */
  readonly span: Span;
  readonly words: Words;
  readonly related?: { readonly message: string; readonly span: Span };
  /** Ways to write it right, the likeliest first; the one after which YAML reads furthest is taken. */
  readonly mends?: readonly Mend[];
  /** Said instead when two mends are equally good. */
  readonly either?: Words;
  /** What is read after the mend is a guess: not to be checked further. */
  readonly doubtful?: boolean;
}

export interface Mend {
  readonly edits: readonly CopyEdit[];
  /** Better said for this mend. */
  readonly words?: Words;
  /** Lines of the mended text to show as an example: the first one's index, and how many. */
  readonly show?: { readonly line: number; readonly count: number };
  /** YAML must read beyond this offset for the mend to count; else beyond the complaint. For what swallows many lines. */
  readonly reach?: number;
  /** Reads on, but hardly as it was meant. */
  readonly doubtful?: boolean;
  /** Mends of equal rank that all read to the end leave a doubt. */
  readonly rank?: number;
}

/** Turns a finding into a complaint about the file as it was typed. */
export function toDiagnostic(
  file: string,
  text: string,
  copy: WorkingCopy,
  finding: YamlFinding,
  chosen?: Mend,
  unsure = false,
): Diagnostic {
  const { code, message, help } = (unsure ? finding.either : undefined) ?? chosen?.words ?? finding.words;
  const sample = chosen?.show === undefined ? [] : linesToShow(mend(copy, chosen.edits).text, chosen.show);
  const place = (span: Span): Span => tidySpan(text, toOrigin(copy, span));
  return {
    code,
    severity: finding.severity ?? 'error',
    message,
    file,
    span: place(finding.span),
    ...(help !== undefined && { help: [help, ...sample].join('\n') }),
    ...(finding.related && { related: [{ message: finding.related.message, span: place(finding.related.span) }] }),
  };
}

function linesToShow(text: string, show: { readonly line: number; readonly count: number }): string[] {
  return readLines(text)
    .slice(show.line, show.line + show.count)
    .map((line: Line) => text.slice(line.start, line.end).trimEnd());
}

/** The words of a line, to underline. */
export function underLine(line: Line): Span {
  return { start: line.start + line.indent, end: line.end };
}

/** The edits that put a stretch of text in quotes, whatever it holds. */
export function quote(text: string, span: Span): CopyEdit[] {
  const inner = text.slice(span.start, span.end);
  const mark = /["\\]/u.test(inner) ? "'" : '"';
  const doubled = mark === '"' ? [] : matches(inner, /'/gu).map((match) => ({ at: span.start + match.index, insert: "'" }));
  return [{ at: span.start, insert: mark }, ...doubled, { at: span.end, insert: mark }];
}
