/** The first half of the pipeline: the bytes of a plan in, what is wrong with it out. All that `tdkt validate` needs. */
import { createHash } from 'node:crypto';
import { type Diagnostic, type Span, sortDiagnostics } from './diagnostic.ts';
import { applyIgnores, type Silenced } from './lint/ignore.ts';
import { type Linted, lint } from './lint/lint.ts';
import { oneALine } from './lint/one-a-line.ts';
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
  /** Absent when the file cannot be read as a plan at all; then no rule was asked, and the rest is absent too. */
  readonly plan?: Plan;
  /** Places of the file whose words the plan lacks, because nothing tells what they are. */
  readonly withheld?: readonly Span[];
  /** What became of each rule. */
  readonly outcomes?: Linted['outcomes'];
  /** Complaints that a comment of the plan answers for. */
  readonly silenced?: readonly Silenced[];
  /** How much of today was asked for: `''`, a year or an ISO date. On a day that begins alike, all of this is the same. */
  readonly day?: string;
}

/** Checks one plan. Never throws on bad input; pure: the same arguments give the same result. */
export function check(file: string, bytes: Uint8Array, occasion: Occasion): Check {
  const { text, plan: read, diagnostics: ofReading } = parse(file, bytes);
  const known = { sources: { [file]: text }, fingerprint: hash(text) };
  if (!read) return { ...known, diagnostics: ofReading };
  const { draft, diagnostics: ofShape } = validate(read, occasion.forSignature);
  const found = [...ofReading.filter((each) => !isToldBetter(each, ofShape, text)), ...ofShape];
  if (!draft) return { ...known, diagnostics: sortDiagnostics(found) };

  const plan = resolve(draft.input);
  const guessed = [...draft.guessed, ...ofReading.filter(({ severity }) => severity === 'error').map(({ span }) => span)];
  const subject = subjectOf(file, draft.input, plan, occasion);
  const { diagnostics, outcomes } = lint(subject, { ...draft, guessed, file, text });
  const unasked = outcomes.filter(({ asked }) => !asked).map(({ rule }) => rule.code);
  const heard = applyIgnores(file, diagnostics, read.ignores, unasked);
  const { silenced } = heard;
  return {
    ...known,
    diagnostics: sortDiagnostics([...found, ...oneALine(heard.diagnostics, text)]),
    plan,
    withheld: draft.withheld,
    outcomes,
    silenced,
    day: subject.asked(),
  };
}

/** What other plans may ask of a plan that is not checked itself. */
export function resolved(file: string, bytes: Uint8Array): Pick<Check, 'plan'> {
  const { plan } = parse(file, bytes);
  const draft = plan && validate(plan).draft;
  return draft ? { plan: resolve(draft.input) } : {};
}

/** What YAML's reader can only guess; which kind of value its field takes, the schema knows, and it has the one right cure. */
const guesses: ReadonlySet<string> = new Set(['yaml/hai_cham', 'yaml/thieu_gach_dung', 'yaml/ngoac_vuong']);

function isToldBetter({ code, span }: Diagnostic, ofShape: readonly Diagnostic[], text: string): boolean {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1);
  return guesses.has(code) && ofShape.some((each) => each.code === 'ke_hoach/sai_kieu' && lineOf(each.span.start) === lineOf(span.start));
}

function hash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
