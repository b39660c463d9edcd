/** The first half of the pipeline: the bytes of a plan in, what is wrong with it out. All that `tdkt validate` needs. */
import { createHash } from 'node:crypto';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import { applyIgnores, type Silenced } from './lint/ignore.ts';
import { type Linted, lint } from './lint/lint.ts';
import { type Occasion, subjectOf } from './lint/subject.ts';
import type { Plan } from './plan/plan.ts';
import { resolve } from './plan/resolve.ts';
import { validate } from './schema/validate.ts';
import { parse } from './source/parse.ts';

export interface Check {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics' spans count in, by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** SHA-256 of the plan's text, the same for Windows line ends and Unix ones. */
  readonly fingerprint?: string;
  /** Absent when the plan's shape is wrong; then no rule was asked, and the rest is absent too. */
  readonly plan?: Plan;
  /** What became of each rule. */
  readonly outcomes?: Linted['outcomes'];
  /** Complaints that a comment of the plan answers for. */
  readonly silenced?: readonly Silenced[];
}

/** Checks one plan. Never throws on bad input; pure: the same arguments give the same result. */
export function check(file: string, bytes: Uint8Array, occasion: Occasion): Check {
  const parsed = parse(file, bytes);
  const read = { sources: { [file]: parsed.text }, fingerprint: hash(parsed.text) };
  const validated = parsed.plan ? validate(parsed.plan) : { diagnostics: [] };
  const found = sortDiagnostics([...parsed.diagnostics, ...validated.diagnostics]);
  if (!parsed.plan || !validated.value || hasError(found)) return { ...read, diagnostics: found };

  const plan = resolve(validated.value);
  const linted = lint(subjectOf(file, validated.value, plan, occasion), parsed.plan);
  const { diagnostics, silenced } = applyIgnores(file, linted.diagnostics, parsed.plan.ignores);
  return { ...read, diagnostics: sortDiagnostics([...found, ...diagnostics]), plan, outcomes: linted.outcomes, silenced };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function hash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
