/** Runs the rules over a plan; paths become places only here. */

import type { Diagnostic, Path, Problem, Span } from '../diagnostic.ts';
import { regex } from '../vietnamese/letters.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { valueAt } from './shared/typed-values.ts';
import type { Subject } from './subject.ts';

/** The file that a plan came from, as far as rules need it. */
export interface Located {
  readonly file: string;
  readonly text: string;
  locate(path: Path, what?: 'key' | 'value', range?: Span): Span;
  /** Places that are complained of already and read as best they can be. */
  readonly guessed: readonly Span[];
  /** Places whose words the plan lacks. */
  readonly withheld: readonly Span[];
  /** Fields of the plan that must stand and do not: what there is to say of them is said. */
  readonly missing: readonly string[];
}

/** What became of a rule: `gaps` are the things that it could not look at; one that was not `asked` looked at nothing. */
export interface Outcome {
  readonly rule: Rule;
  readonly asked: boolean;
  readonly found: number;
  readonly gaps: readonly string[];
}

export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
}

export function lint(subject: Subject, file: Located): Linted {
  const results = rules.map((rule) => ask(rule, subject, file));
  return { diagnostics: results.flatMap(({ diagnostics }) => diagnostics), outcomes: results.map(({ outcome }) => outcome) };
}

function ask(rule: Rule, subject: Subject, file: Located): { diagnostics: Diagnostic[]; outcome: Outcome } {
  const missing = whyUnasked(rule, subject, file);
  if (missing !== '') return { diagnostics: [], outcome: { rule, asked: false, found: 0, gaps: [missing] } };
  const diagnostics = checkRule(rule, subject, file);
  return {
    diagnostics,
    outcome: { rule, asked: true, found: diagnostics.length, gaps: [...missingFor(rule, file), ...(rule.gaps?.(subject) ?? [])] },
  };
}

function whyUnasked(rule: Rule, subject: Subject, file: Located): string {
  if (file.guessed.length > mostGuessed) return mostlyGuessed;
  return isBlind(rule, file) ? partUnread : rule.onPages ? subject.laid.gap : '';
}

/** Rules that look at a field in another group than their own. */
const lookedAtBy: Readonly<Record<string, string>> = { ky_hieu: 'so', nam: 'thoi_gian' };

function missingFor({ code }: Rule, { missing }: Located): string[] {
  if (missing.length === 0) return [];
  const group = code.split('/')[0] ?? '';
  const field = missing.find((name) => name === group || lookedAtBy[name] === group);
  return field === undefined ? [] : [`chưa có \`${field}\``];
}

/** What the rule would miss may stand in what could not be read. */
function isBlind({ whole: asTyped, onPages }: Rule, { withheld, guessed, locate }: Located): boolean {
  const whole = asTyped ?? onPages;
  if (whole === undefined || whole === true) return whole === true && withheld.length > 0;
  const [{ start }, { end }] = [locate([whole], 'key'), locate([whole], 'value')];
  // A field that is wholly guessed may have other items than it seems.
  return withheld.some((span) => start <= span.start && span.start <= end) || guessed.some((span) => span.start === start);
}

/** Of a file with more places that could only be guessed nothing else is said: what its rules would find, its next reading may not hold. */
const mostGuessed = 1000;

/** Said of all rules, of a file that is nothing but slips. */
const mostlyGuessed = 'hơn một nghìn chỗ trong kế hoạch chưa đọc được';

/** Said of a rule that needs the whole plan. */
const partUnread = 'có chỗ trong kế hoạch chưa đọc được';

export function checkRule(rule: Rule, subject: Subject, file: Located): Diagnostic[] {
  if (!mayHaveSomethingToSay(rule, subject)) return [];
  return [...rule.check(subject)]
    .map((problem) => toDiagnostic(rule, problem, subject, file))
    .filter((found) => file.guessed.length === 0 || !isOfGuesses(found, file.guessed));
}

/** What is said of guessed words, or of others that only do not agree with them. */
function isOfGuesses({ span, related = [] }: Diagnostic, guessed: readonly Span[]): boolean {
  return [span, ...related.map((other) => other.span)].some((each) => touches(guessed, each));
}

/** Whether a span overlaps one of many: of those that begin before its end, the one that reaches furthest tells. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  const sorted = reaching.get(spans) ?? reachingOf(spans);
  reaching.set(spans, sorted);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (sorted[low - 1]?.end ?? -1) > start;
}

/** A file may have thousands of guesses, and as many complaints. */
const reaching = new WeakMap<readonly Span[], readonly Span[]>();

/** By where they begin; each ends where the furthest of it and those before it ends. */
function reachingOf(spans: readonly Span[]): Span[] {
  let furthest = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, end: furthest };
    });
}

/** A search for a few words costs a hundredth of looking at every text. */
export function mayHaveSomethingToSay({ words }: Rule, { mentions }: Subject): boolean {
  return words === undefined || words.some(mentions);
}

function toDiagnostic(rule: Rule, problem: Problem, subject: Subject, file: Located): Diagnostic {
  const { path, at, range, message, help, fix, related } = problem;
  const span = file.locate(path, at ?? 'value', range);
  const written = file.text.slice(span.start, span.end);
  return {
    code: rule.code,
    severity: subject.forSignature && rule.signing ? rule.signing : (problem.severity ?? rule.severity),
    message,
    file: file.file,
    span,
    ...(help === undefined ? {} : { help }),
    ...(rule.basis === undefined || problem.onlyAdvice ? {} : { basis: rule.basis }),
    ...(related && { related: related.map((r) => ({ message: r.message, span: file.locate(r.path, r.at ?? 'value', r.range) })) }),
    ...(fix !== undefined &&
      isTyped(subject, problem, written) &&
      isSafe(path, written, fix) &&
      (!problem.relined || isOnItsLine(file.text, span)) && {
        fix: { span, text: problem.relined ? indented(fix, subject, problem, written) : withLineEnds(fix, written) },
      }),
  };
}

/** Block text; on the line of its field a dash would begin a list. */
function isOnItsLine(text: string, { start }: Span): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

/** A fix with its own line ends, each line as deep as block text stands in the file. */
function indented(fix: string, { input }: Subject, { path, range }: Problem, written: string): string {
  const typed = String(valueAt(input, path)).slice(range?.start, range?.end);
  const [end = '\n', deep = ''] = /\r?\n( *)/u.exec(written) ?? [];
  const own = /\n( *)/u.exec(typed)?.[1] ?? '';
  return fix.replaceAll('\n', end.replace(deep, '') + ' '.repeat(Math.max(0, deep.length - own.length)));
}

/** Whether the underlined words stand in the file as they stand in the value: not behind escapes, not cut short. */
function isTyped({ input }: Subject, { path, range }: Problem, written: string): boolean {
  const value = valueAt(input, path);
  if (typeof value !== 'string') return false;
  const words = range ? value.slice(range.start, range.end) : value.trim();
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ');
  return plain(words) === plain(written);
}

/** What makes a plan lawful or not: who, by which authority, on which grounds. Only its spaces and punctuation may be changed. */
const legal: readonly Path[number][] = ['can_cu', 'ky', 'co_quan', 'kem_theo', 'tham_quyen', 'dia_danh'];

function isSafe(path: Path, written: string, fix: string): boolean {
  const words = (text: string) => text.normalize('NFC').replace(regex.gu`[^\p{L}\p{N}]`, '');
  return !path.some((step) => legal.includes(step)) || words(written) === words(fix);
}

/** Words that stand on several lines of the file stay there, as long as none is taken away or added. */
function withLineEnds(fix: string, written: string): string {
  const gaps = written.match(/\s+/gu) ?? [];
  const parts = fix.split(/(\s+)/u);
  if (parts.length !== 2 * gaps.length + 1) return fix;
  return parts.map((part, index) => (index % 2 === 1 && gaps[(index - 1) / 2]?.includes('\n') ? gaps[(index - 1) / 2] : part)).join('');
}
