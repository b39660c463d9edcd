/** What was found wrong, while it still speaks of the working copy; and how to read on as if it were written right. */
import type { Diagnostic, Fix, Severity, Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import { type Line, readLines } from './lines.ts';
import { type CopyEdit, mend, tidySpan, toOrigin, type WorkingCopy, workingCopyOf } from './working-copy.ts';

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
  /** Sure, and nothing of the meaning changes: `--fix` makes it, and says after “đã” that it did. */
  readonly sure?: string;
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
  const sample = chosen?.show === undefined ? [] : linesToShow(copy, chosen.edits, chosen.show);
  const place = (span: Span): Span => tidySpan(text, toOrigin(copy, span));
  return {
    code,
    severity: finding.severity ?? 'error',
    message,
    file,
    span: place(finding.span),
    ...(help !== undefined && { help: [help, ...sample].join('\n') }),
    ...(chosen?.sure !== undefined && !unsure && { fix: fixOf(text, copy, chosen.edits, chosen.sure) }),
    ...(finding.related && { related: [{ message: finding.related.message, span: place(finding.related.span) }] }),
  };
}

/** The edits, in the order of the file, as one change of what was typed. */
function fixOf(text: string, copy: WorkingCopy, edits: readonly CopyEdit[], done: string): Fix {
  const places = edits.map(({ at, remove = 0 }) => toOrigin(copy, { start: at, end: at + remove }));
  const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  const typed = edits.map((edit, index) => {
    const { start, end } = places[index] ?? span;
    return { ...edit, at: start - span.start, remove: end - start };
  });
  return { span, text: mend(workingCopyOf(text.slice(span.start, span.end)), typed).text, done };
}

function linesToShow(copy: WorkingCopy, edits: readonly CopyEdit[], show: { readonly line: number; readonly count: number }): string[] {
  const { text, first } = mendedAround(copy, edits, show.line);
  return text
    .split('\n')
    .slice(first, first + show.count)
    .map((line) => line.trimEnd());
}

/** The mended text, and where in it the line stands; of a large file only what the edits touch, for one complaint of thousands. */
function mendedAround(copy: WorkingCopy, edits: readonly CopyEdit[], line: number): { text: string; first: number } {
  const start = readLines(copy.text)[line]?.start ?? 0;
  const last = edits.reduce((end, { at, remove = 0 }) => Math.max(end, at + remove), start);
  if (edits.some(({ at }) => at < start)) return { text: mend(copy, edits).text, first: line };
  const end = copy.text.indexOf('\n', last + shownBelow);
  const part = copy.text.slice(start, end < 0 ? undefined : end);
  return {
    text: mend(
      workingCopyOf(part),
      edits.map((edit) => ({ ...edit, at: edit.at - start })),
    ).text,
    first: 0,
  };
}

/** Room for the lines below an edit that are shown too. */
const shownBelow = 2000;

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
