/** The whole pipeline: the bytes of a plan in, a document tree and what is wrong with the plan out. */
import { createHash } from 'node:crypto';
import metadata from '../package.json' with { type: 'json' };
import { ruleset } from './decree30.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import type { Document } from './document.ts';
import { applyIgnores, type Silenced } from './lint/ignore.ts';
import { type Linted, lint } from './lint/lint.ts';
import { type Occasion, subjectOf } from './lint/subject.ts';
import type { Plan } from './plan/plan.ts';
import { resolve } from './plan/resolve.ts';
import { validate } from './schema/validate.ts';
import { parse } from './source/parse.ts';
import { render, type Templates } from './template/render.ts';

export interface Compilation {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics' spans count in, by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** SHA-256 of the plan's text, the same for Windows line ends and Unix ones. */
  readonly fingerprint?: string;
  /** Absent when the plan has errors. */
  readonly plan?: Plan;
  readonly document?: Document;
  /** What became of each rule; absent when the plan could not be resolved, and no rule was asked. */
  readonly outcomes?: Linted['outcomes'];
  /** Complaints that a comment of the plan answers for. */
  readonly silenced?: readonly Silenced[];
}

/** Compiles one plan. Never throws on bad input; pure: the same arguments give the same result. */
export function compile(file: string, bytes: Uint8Array, templates: Templates, occasion: Occasion): Compilation {
  const sources: Record<string, string> = Object.fromEntries(templates.files.map(({ path, text }) => [path, text]));

  const parsed = parse(file, bytes);
  sources[file] = parsed.text;
  const validated = parsed.plan ? validate(parsed.plan) : { diagnostics: [] };
  const found = sortDiagnostics([...parsed.diagnostics, ...validated.diagnostics]);
  const fingerprint = hash(parsed.text);
  if (!parsed.plan || !validated.value || hasError(found)) return { diagnostics: found, sources, fingerprint };

  const plan = resolve(validated.value);
  const rendered = render(plan, templates, { ruleset, tdkt: metadata.version, ke_hoach_sha256: fingerprint });
  const linted = lint(subjectOf(validated.value, plan, occasion), parsed.plan);
  const { diagnostics: heard, silenced } = applyIgnores(file, linted.diagnostics, parsed.plan.ignores);
  const diagnostics = sortDiagnostics([...found, ...heard, ...rendered.diagnostics]);
  return {
    diagnostics,
    sources,
    fingerprint,
    plan,
    outcomes: linted.outcomes,
    silenced,
    ...(rendered.document ? { document: rendered.document } : {}),
  };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function hash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
