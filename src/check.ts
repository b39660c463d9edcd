/** The first half of the pipeline: the bytes of a plan in, what is wrong with it out. All that `tdkt validate` needs. */
import { createHash } from 'node:crypto';
import { type Diagnostic, type Ignore, type Path, type Span, sortDiagnostics } from './diagnostic.ts';
import type { Inheritance, Joined } from './inherit/join.ts';
import { applyIgnores, type Silenced } from './lint/ignore.ts';
import { type Linted, lint } from './lint/lint.ts';
import { oneALine } from './lint/one-a-line.ts';
import { type Occasion, subjectOf } from './lint/subject.ts';
import type { Plan } from './plan/plan.ts';
import { resolve } from './plan/resolve.ts';
import { validate } from './schema/validate.ts';
import { parse } from './source/parse.ts';
import type { PlanFile } from './source/source.ts';

export interface Check {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics' spans count in, by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** SHA-256 of the plan's text, the same for Windows line ends and Unix ones. */
  readonly fingerprint?: string;
  /** Absent when the file cannot be read as a plan at all; then no rule was asked, and the rest is absent too. */
  readonly plan?: Plan;
  /** The way from a value of the plan, or a part of its text, to where it was typed. */
  readonly origin?: (path: Path, range?: Span) => { readonly file: string; readonly span: Span };
  /** As typed, with what it inherits; of a plan that is only resolved. */
  readonly typed?: unknown;
  /** What the plan was resolved from: as typed, and fitted to what its fields hold; of a plan that is only resolved. */
  readonly fitted?: unknown;
  /** Places of the file whose words the plan lacks, because nothing tells what they are. */
  readonly withheld?: readonly Span[];
  /** What became of each rule. */
  readonly outcomes?: Linted['outcomes'];
  /** Complaints that a comment of the plan answers for. */
  readonly silenced?: readonly Silenced[];
  /** The agencies that the office lists. */
  readonly agencies?: Joined['agencies'];
  /** Comments that answer for complaints, also for those that are made only when other plans are known. */
  readonly ignores?: readonly Ignore[];
  /** How much of today was asked for: `''`, a year or an ISO date. On a day that begins alike, all of this is the same. */
  readonly day?: string;
}

/** Checks one plan. Never throws on bad input; pure: the same arguments give the same result. */
export function check(file: string, bytes: Uint8Array, occasion: Occasion, inheritance?: Inheritance): Check {
  const { text: own, plan: alone, diagnostics: ofReading } = parse(file, bytes);
  const known = { sources: { [file]: own }, fingerprint: fingerprintOf(own) };
  if (!alone) return { ...known, diagnostics: ofReading };
  const joined = inheritance?.join(alone);
  if (!joined) return { ...known, ...checkRead(alone, ofReading, occasion) };
  const { diagnostics, withheld, silenced, ...found } = checkRead(joined.plan, ofReading, occasion, joined);
  return {
    ...found,
    ...known,
    agencies: joined.agencies,
    sources: { ...joined.sources, ...known.sources },
    diagnostics: sortDiagnostics(joined.settle(diagnostics)),
    ...(withheld && { withheld: joined.own(withheld) }),
    ...(silenced && { silenced: silenced.map((one) => ({ ...one, diagnostic: joined.place(one.diagnostic) })) }),
  };
}

/** What is to be said of a plan as it was read, whatever files it was read from. */
function checkRead(read: PlanFile, ofReading: readonly Diagnostic[], occasion: Occasion, joined?: Joined): Omit<Check, 'sources'> {
  const { file, text } = read;
  const { draft, diagnostics: ofShape } = validate(read, occasion.forSignature);
  const found = [...ofReading.filter((each) => !isToldBetter(each, ofShape, text)), ...ofShape];
  if (!draft) return { diagnostics: sortDiagnostics(found) };

  const plan = resolve(draft.input);
  const ofErrors = ofReading.filter(({ severity }) => severity === 'error').map(({ span }) => span);
  const guessed = [...draft.guessed, ...ofErrors, ...(joined?.guessed ?? [])];
  const subject = subjectOf(file, draft.input, plan, occasion, joined?.agencies);
  const { diagnostics, outcomes } = lint(subject, { ...draft, guessed, file, text });
  const unasked = outcomes.filter(({ asked }) => !asked).map(({ rule }) => rule.code);
  const { diagnostics: heard, silenced } = applyIgnores(file, diagnostics, read.ignores, unasked);
  return {
    diagnostics: sortDiagnostics([...found, ...oneALine(heard, text)]),
    plan,
    origin: originIn(read, draft, joined),
    withheld: draft.withheld,
    outcomes,
    silenced,
    ignores: read.ignores,
    day: subject.asked(),
  };
}

/** As far as the resolved plan, without asking a rule: what is to be listed, or what other plans may ask of it. */
export function resolved(file: string, bytes: Uint8Array, inheritance?: Inheritance): Check {
  const { text, plan: alone, diagnostics: ofReading } = parse(file, bytes);
  const known = { sources: { [file]: text }, fingerprint: fingerprintOf(text) };
  if (!alone) return { ...known, diagnostics: ofReading };
  const joined = inheritance?.join(alone);
  const { draft, diagnostics: ofShape } = validate(joined?.plan ?? alone);
  const found = [...ofReading, ...ofShape];
  const told = {
    ...known,
    sources: { ...joined?.sources, ...known.sources },
    diagnostics: sortDiagnostics(joined?.settle(found) ?? found),
  };
  if (!draft) return told;
  const withheld = joined?.own(draft.withheld) ?? draft.withheld;
  return {
    ...told,
    plan: resolve(draft.input),
    origin: originIn(alone, draft, joined),
    typed: (joined?.plan ?? alone).value,
    fitted: draft.input,
    withheld,
    ...(joined && { agencies: joined.agencies }),
  };
}

function originIn({ file }: PlanFile, { locate }: Pick<PlanFile, 'locate'>, joined: Joined | undefined): NonNullable<Check['origin']> {
  return (path, range) => {
    const span = locate(path, 'value', range);
    return joined ? joined.at(span) : { file, span };
  };
}

/** What YAML's reader can only guess; which kind of value its field takes, the schema knows, and it has the one right cure. */
const guesses: ReadonlySet<string> = new Set(['yaml/hai_cham', 'yaml/thieu_gach_dung', 'yaml/ngoac_vuong']);

function isToldBetter({ code, span }: Diagnostic, ofShape: readonly Diagnostic[], text: string): boolean {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1);
  return guesses.has(code) && ofShape.some((each) => each.code === 'ke_hoach/sai_kieu' && lineOf(each.span.start) === lineOf(span.start));
}

/** The fingerprint of a plan's text. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
