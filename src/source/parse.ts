/** Bytes → PlanFile. The one stage that knows YAML; everything is read as text. */
import { type Diagnostic, type Severity, type Span, sortDiagnostics } from '../diagnostic.ts';
import { oddCharacters, withoutControl } from './characters.ts';
import { decode } from './decode.ts';
import { halfTyped } from './half-typed.ts';
import { readIgnores } from './ignores.ts';
import { readLines, withoutBlankRuns } from './lines.ts';
import { locator } from './locate.ts';
import { read } from './reading.ts';
import type { PlanFile } from './source.ts';
import { comments } from './traps/comments.ts';
import { headings } from './traps/pasted.ts';
import { growTree, type MapNode, toValue } from './tree.ts';
import { unreadLines } from './unread.ts';
import { mend, tidySpan, toOrigin, trimSpan, type WorkingCopy, workingCopyOf } from './working-copy.ts';
import { toDiagnostic, type Words } from './yaml-finding.ts';
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
  const start = mend(workingCopyOf(text), [...withoutControl(text), ...withoutBlankRuns(text)]);
  const first = readLines(start.text).find((line) => !line.empty);
  const before = [
    ...decoding,
    ...oddCharacters(text).map(({ severity, span, words, fix }) => ({ ...complain(severity, span, words), ...(fix && { fix }) })),
  ];
  if (!first) return { text, diagnostics: [...before, complain('error', { start: 0, end: text.length }, say.empty)] };
  const rest = parseText(file, text, start);
  return { text, ...(rest.plan && { plan: rest.plan }), diagnostics: sortDiagnostics([...before, ...rest.diagnostics]) };
}

function parseText(file: string, text: string, start: WorkingCopy): Omit<Parsed, 'text'> {
  if (!looksLikePlan(start.text)) return { diagnostics: [notAPlan(file, text, start)] };
  const { copy, document, diagnostics, doubts, unread } = read(file, text, start);
  const tree = growTree(copy.text, document);
  const reliable = doubts.length === 0;
  const findings = [...(reliable ? tree.findings : []), ...comments(copy.text, document), ...headings(copy.text)];
  const all = [...diagnostics, ...findings.map((finding) => toDiagnostic(file, text, copy, finding, finding.mends?.[0]))];
  const { root } = tree;
  if (root?.kind !== 'map' || root.entries.size === 0) return { diagnostics: reliable ? [...all, notAPlan(file, text, start)] : all };
  const inFile = (spans: readonly Span[]) => spans.map((span) => trimSpan(text, toOrigin(copy, span)));
  const doubtful = [...doubts, ...inFile(tree.doubts)].map((span) => tidySpan(text, span));
  // What reads without a complaint reads whole.
  const lost = all.length === 0 ? [] : [...unread, ...inFile(unreadLines(copy, root))];
  const plan = planFile(file, text, copy, root, doubtful, [...doubtful, ...lost]);
  return { plan: { ...plan, halfTyped: halfTyped(text, all) }, diagnostics: all };
}

function planFile(
  file: string,
  text: string,
  copy: WorkingCopy,
  root: MapNode,
  doubts: readonly Span[],
  unread: readonly Span[],
): Omit<PlanFile, 'halfTyped'> {
  return {
    file,
    text,
    value: toValue(root),
    doubtful: fieldsAt(copy, root, doubts),
    unread,
    ignores: readIgnores(copy, root),
    locate: locator(text, copy, root),
  };
}

/** The outermost fields that places stand in: for each the last one that begins before it. */
function fieldsAt(copy: WorkingCopy, root: MapNode, places: readonly Span[]): string[] {
  if (places.length === 0) return [];
  const starts = [...root.entries].map(([name, { key }]) => ({ name, start: toOrigin(copy, key).start }));
  const sorted = [...places].sort((a, b) => a.start - b.start);
  let field = -1;
  const found = sorted.flatMap(({ start }) => {
    while ((starts[field + 1]?.start ?? Infinity) <= start) field++;
    return starts[field]?.name ?? [];
  });
  return [...new Set(found)];
}

/** A text without a single field is a letter or a list, not a plan with mistakes. */
function looksLikePlan(text: string): boolean {
  return /^[ \t\p{Zs}]*(?:-[ \t]+)*["']?[\p{L}_][^:\n]{0,40}:(?:\s|$|[^/\s])/mu.test(text);
}

function notAPlan(file: string, text: string, start: WorkingCopy): Diagnostic {
  const first = readLines(start.text).find((line) => !line.empty);
  return toDiagnostic(file, text, start, { span: { start: first?.start ?? 0, end: first?.end ?? 0 }, words: say.notAPlan });
}
