/** Reads YAML as far as it goes, explains the first thing that stops it, mends a copy, and reads on. */
import { parseDocument } from 'yaml';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Attempt, ErrorContext } from './error-context.ts';
import { lineAt, neighbour, readLines } from './lines.ts';
import { indentGuess, withChildren } from './traps/indent.ts';
import { traps } from './traps/index.ts';
import { pasted } from './traps/pasted.ts';
import { silentTraps } from './traps/silent.ts';
import { oddSpaces, tabs } from './traps/white.ts';
import { leaveOut, leftOut, mend, toOrigin, type WorkingCopy, workingCopyOf } from './working-copy.ts';
import { type Mend, toDiagnostic, type YamlFinding } from './yaml-finding.ts';
import { general, say } from './yaml-messages.ts';

export interface Reading extends Attempt {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the tree may not be what the clerk meant: places in the file. None when all was read as meant. */
  readonly doubts: readonly Span[];
  /** What was left out to read on: places in the file. */
  readonly unread: readonly Span[];
}

/** How much text may be read again and again, in characters; a bound on time: a second for the worst file. */
const budget = 5_000_000;

/** So often a file may be read that is larger than the budget: what stops it must be told. */
const fewest = 4;

/** What a reading costs beside its text, in characters: itself, each of its lines and of its errors. */
const cost = { reading: 1000, line: 60, error: 50 };

/** A clerk mends a page of complaints, then runs again. */
const mostSteps = 60;

interface Progress {
  readonly finding: YamlFinding;
  readonly chosen?: Mend;
  readonly next?: Attempt;
  readonly doubtful: boolean;
  /** Two mends are equally good. */
  readonly unsure?: boolean;
}

/** Reads `text` under the name `file`; never throws. */
export function read(file: string, text: string, start: WorkingCopy = workingCopyOf(text)): Reading {
  const diagnostics: Diagnostic[] = [];
  const limit = { left: 0 };
  let now = attempt(start, limit);
  limit.left += Math.max(budget, fewest * -limit.left);
  const doubts: Span[] = [];
  const unread: Span[] = [];
  const take = ({ finding, chosen, next, doubtful, unsure }: Progress): boolean => {
    const found = toDiagnostic(file, text, now.copy, finding, chosen, unsure);
    // A second error on a line already complained of is most often the first one's doing.
    if (!diagnostics.some(({ span }) => sameLine(text, span.start, found.span.start))) diagnostics.push(found);
    if (doubtful) doubts.push(toOrigin(now.copy, finding.span));
    if (next && chosen) unread.push(...leftOut(now.copy, chosen.edits).map((span) => toOrigin(now.copy, span)));
    if (next) now = next;
    return next !== undefined;
  };
  for (const finding of oddSpaces(now.copy.text, readLines(now.copy.text))) take(forced(now, finding, limit));
  for (let found = pasted(now.copy.text); found && limit.left > 0; found = pasted(now.copy.text)) take(forced(now, found, limit));
  let going = true;
  for (let steps = 0; going && steps < mostSteps && limit.left > 0; steps++) {
    const step = now.errors.length > 0 ? explain(now, limit) : nextSilent(now, limit);
    if (!step) break;
    going = take(step);
  }
  const [stop] = now.errors;
  if (stop) doubts.push(toOrigin(now.copy, { start: stop.pos[0], end: now.copy.text.length }));
  return { ...now, diagnostics: doubts.length === 0 ? diagnostics : withoutEchoes(text, diagnostics), doubts, unread };
}

const guesses: ReadonlySet<string> = new Set(['yaml/thut_le', 'yaml/thieu_ten_truong', 'yaml/cu_phap']);

/** Once the tree is in doubt, a wrong column right after another, within one field of the plan, is its echo. */
function withoutEchoes(text: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  let last: number | undefined;
  return [...diagnostics]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ code, span }) => {
      if (!guesses.has(code)) return true;
      const echo = last !== undefined && !/\n[\p{L}_][^:\n]*:/u.test(text.slice(last, text.indexOf('\n', span.start) >>> 0));
      last = span.start;
      return !echo;
    });
}

function sameLine(text: string, one: number, other: number): boolean {
  return !/[\r\n]/u.test(text.slice(Math.min(one, other), Math.max(one, other)));
}

function attempt(copy: WorkingCopy, limit: { left: number }): Attempt {
  const document = withoutTraces(() =>
    parseDocument(copy.text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, keepSourceTokens: true }),
  );
  limit.left -= copy.text.length + cost.reading + cost.line * linesIn(copy.text) + cost.error * document.errors.length;
  return { copy, document, errors: [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]) };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) lines++;
  return lines;
}

/** An error of YAML is data here; remembering who called costs ten times the error. */
function withoutTraces<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Applies the finding's mend that lets YAML read furthest, however far that is. */
function forced(now: Attempt, finding: YamlFinding, limit: { left: number }): Progress {
  const tried = (finding.mends ?? []).map((chosen) => ({ chosen, next: attempt(mend(now.copy, chosen.edits), limit) }));
  const [best] = tried.sort((a, b) => readsTo(b.next) - readsTo(a.next));
  return { finding, doubtful: finding.doubtful ?? false, ...best };
}

/** How far YAML reads without an error, in the file. */
function readsTo({ copy, errors }: Attempt): number {
  return errors[0] ? (copy.origin[errors[0].pos[0]] ?? 0) : Infinity;
}

/** A trap that YAML does not complain of; its mend must not bring an error. */
function nextSilent(now: Attempt, limit: { left: number }): Progress | undefined {
  for (const finding of silentTraps(now)) {
    for (const chosen of finding.mends ?? []) {
      const next = attempt(mend(now.copy, chosen.edits), limit);
      if (next.errors.length === 0) return { finding, chosen, next, doubtful: finding.doubtful ?? false };
    }
  }
  return undefined;
}

function explain(now: Attempt, limit: { left: number }): Progress | undefined {
  const context = sceneOf(now);
  if (!context || context.error.code === 'RESOURCE_EXHAUSTION')
    return { finding: { span: { start: 0, end: now.copy.text.length }, words: say.tooDeep }, doubtful: true };
  for (const trap of traps) {
    for (const finding of trap(context)) {
      const step = bestMend(now, finding, context, limit);
      if (step) return step;
      if (limit.left <= 0) return unexplained(now, context, limit);
    }
  }
  return unexplained(now, context, limit);
}

function sceneOf({ copy, document, errors }: Attempt): ErrorContext | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const lines = readLines(copy.text);
  const at = lineAt(lines, error.pos[0]);
  const around = [neighbour(lines, at.index, 1), neighbour(lines, at.index, -1)].filter((line) => line !== undefined);
  return { text: copy.text, document, lines, error, near: at.empty ? around : [at, ...around] };
}

/** The mend after which YAML reads furthest, if that is beyond what the finding explains. */
function bestMend(now: Attempt, finding: YamlFinding, context: ErrorContext, limit: { left: number }): Progress | undefined {
  const beyond = Math.max(context.error.pos[0], finding.span.end);
  let best: { chosen: Mend; next: Attempt; reads: number } | undefined;
  let unsure = false;
  for (const chosen of finding.mends ?? []) {
    if (limit.left <= 0 || (best?.reads === Infinity && best.chosen.rank !== chosen.rank)) break;
    const next = attempt(mend(now.copy, chosen.edits), limit);
    const reads = readsTo(next);
    if (reads <= (now.copy.origin[chosen.reach ?? beyond] ?? 0)) continue;
    if (best && reads === best.reads && chosen.rank !== undefined && best.chosen.rank === chosen.rank && best.chosen.words !== chosen.words)
      unsure = true;
    if (!best || reads > best.reads) {
      best = { chosen, next, reads };
      unsure = false;
    }
  }
  return (
    best && {
      finding,
      chosen: best.chosen,
      next: best.next,
      doubtful: unsure || finding.doubtful === true || best.chosen.doubtful === true,
      unsure,
    }
  );
}

/** A tab is to blame even where no number of spaces in its place makes the columns right. */
function tabNear(context: ErrorContext): YamlFinding | undefined {
  const [found] = tabs(context);
  return found && context.near.some((line) => line.start <= found.span.start && found.span.start <= line.end)
    ? { span: found.span, words: found.words }
    : undefined;
}

/** No trap explains it: says what YAML says, leaves the line out and reads on. */
function unexplained(now: Attempt, context: ErrorContext, limit: { left: number }): Progress {
  const [start, end] = context.error.pos;
  const line = lineAt(context.lines, start);
  const span = { start, end: Math.max(end, line.end) };
  const finding = tabNear(context) ?? indentGuess(context) ?? { span, words: general(context.error.code) };
  const mends = context.near.map((near) => ({
    edits: withChildren(context.lines, near).map((one) => leaveOut(one.start + one.indent)),
  }));
  const step = bestMend(now, { span: { start, end: start }, words: finding.words, mends }, context, limit);
  return { finding, doubtful: true, ...(step && { chosen: step.chosen, next: step.next }) };
}
