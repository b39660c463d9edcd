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
import { growTree, type Node, toValue } from './tree.ts';
import { mend, startWork, tidySpan, type Work } from './work.ts';
import { say } from './yaml-messages.ts';

/** `plan` is absent when what was read cannot be trusted to be what was meant. */
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
  const { work, document, diagnostics, reliable } = read(file, text, start);
  const tree = growTree(work.text, document);
  const findings = [...(reliable ? tree.findings : []), ...comments(work.text, document), ...headings(work.text)];
  const all = [...diagnostics, ...findings.map((finding) => toDiagnostic(file, text, work, finding, finding.mends?.[0]))];
  if (reliable && tree.root?.kind !== 'map') return { diagnostics: [...all, notAPlan(file, text, start)] };
  const plan = reliable && tree.complete && tree.root ? planFile(file, text, work, tree.root) : undefined;
  return { ...(plan && { plan }), diagnostics: all };
}

function planFile(file: string, text: string, work: Work, root: Node): PlanFile {
  return { file, text, value: toValue(root), ignores: readIgnores(work, root), locate: locator(text, work, root) };
}

/** A text without a single field is a letter or a list, not a plan with mistakes. */
function looksLikePlan(text: string): boolean {
  return /^[ \t\p{Zs}]*(?:-[ \t]+)*["']?[\p{L}_][^:\n]{0,40}:(?:\s|$|[^/\s])/mu.test(text);
}

function notAPlan(file: string, text: string, start: Work): Diagnostic {
  const first = readLines(start.text).find((line) => !line.empty);
  return toDiagnostic(file, text, start, { span: { start: first?.start ?? 0, end: first?.end ?? 0 }, words: say.notAPlan });
}
