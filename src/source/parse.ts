/** Bytes → PlanFile. The one stage that knows YAML; everything is read as text. */
import { type Diagnostic, type Severity, type Span, sortDiagnostics } from '../diagnostic.ts';
import { oddCharacters, withoutControl } from './characters.ts';
import { decode } from './decode.ts';
import { toDiagnostic, type Words } from './finding.ts';
import { readIgnores } from './ignores.ts';
import { readLines } from './lines.ts';
import { locator } from './locate.ts';
import { read } from './reading.ts';
import type { PlanFile } from './source.ts';
import { comments } from './traps/comments.ts';
import { headings } from './traps/pasted.ts';
import { growTree, type MapNode, toValue } from './tree.ts';
import { mend, startWork, tidySpan, toOrigin, type Work } from './work.ts';
import { say } from './yaml-messages.ts';

/** `plan` is absent when there is nothing in the file that could be one. */
export interface Parsed {
  readonly plan?: PlanFile;
  readonly text: string;
  /** By place. */
  readonly diagnostics: Diagnostic[];
}

/** Reads a plan's bytes, never throws; `file` only names it in complaints. */
export function parse(file: string, bytes: Uint8Array): Parsed {
  const { text, problem } = decode(bytes);
  const complain = (severity: Severity, span: Span, words: Words): Diagnostic => ({ severity, file, span: tidySpan(text, span), ...words });
  const decoding = problem ? [complain(problem.severity, problem.span, problem.words)] : [];
  if (problem?.severity === 'error') return { text, diagnostics: decoding };
  const start = mend(startWork(text), withoutControl(text));
  const first = readLines(start.text).find((line) => !line.empty);
  const before = [
    ...decoding,
    ...oddCharacters(text).map(({ severity, span, words, fix }) => ({ ...complain(severity, span, words), ...(fix && { fix }) })),
  ];
  if (!first) return { text, diagnostics: [...before, complain('error', { start: 0, end: text.length }, say.empty)] };
  const rest = parseText(file, text, start);
  return { text, ...(rest.plan && { plan: rest.plan }), diagnostics: sortDiagnostics([...before, ...rest.diagnostics]) };
}

function parseText(file: string, text: string, start: Work): Omit<Parsed, 'text'> {
  if (!looksLikePlan(start.text)) return { diagnostics: [notAPlan(file, text, start)] };
  const { work, document, diagnostics, doubts } = read(file, text, start);
  const tree = growTree(work.text, document);
  const reliable = doubts.length === 0;
  const findings = [...(reliable ? tree.findings : []), ...comments(work.text, document), ...headings(work.text)];
  const all = [...diagnostics, ...findings.map((finding) => toDiagnostic(file, text, work, finding, finding.mends?.[0]))];
  const { root } = tree;
  if (root?.kind !== 'map' || root.entries.size === 0) return { diagnostics: reliable ? [...all, notAPlan(file, text, start)] : all };
  const inFile = (spans: readonly Span[]) => spans.map((span) => tidySpan(text, toOrigin(work, span)));
  return {
    plan: planFile(file, text, work, root, [...doubts, ...inFile(tree.doubts)], [...doubts, ...inFile(tree.unread)]),
    diagnostics: all,
  };
}

function planFile(file: string, text: string, work: Work, root: MapNode, doubts: readonly Span[], unread: readonly Span[]): PlanFile {
  return {
    file,
    text,
    value: toValue(root),
    doubtful: [...new Set(doubts.flatMap((doubt) => fieldAt(work, root, doubt)))],
    unread: unread.map((span) => tidySpan(text, span)),
    ignores: readIgnores(work, root),
    locate: locator(text, work, root),
  };
}

/** The outermost field that a place stands in: the last one that begins before it. */
function fieldAt(work: Work, root: MapNode, { start }: Span): string[] {
  const before = [...root.entries].filter(([, { key }]) => toOrigin(work, key).start <= start).map(([name]) => name);
  return before.slice(-1);
}

/** A text without a single field is a letter or a list, not a plan with mistakes. */
function looksLikePlan(text: string): boolean {
  return /^[ \t\p{Zs}]*(?:-[ \t]+)*["']?[\p{L}_][^:\n]{0,40}:(?:\s|$|[^/\s])/mu.test(text);
}

function notAPlan(file: string, text: string, start: Work): Diagnostic {
  const first = readLines(start.text).find((line) => !line.empty);
  return toDiagnostic(file, text, start, { span: { start: first?.start ?? 0, end: first?.end ?? 0 }, words: say.notAPlan });
}
