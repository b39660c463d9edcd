/** A plan and what it inherits, joined into one that every later stage reads as if it stood in a single file. Pure. */
import { type Diagnostic, isWholeFile, type Path, type Span } from '../diagnostic.ts';
import { agenciesIn, type KnownAgency } from '../schema/known-agencies.ts';
import { inheritedFields, inOrder } from '../schema/shared.ts';
import type { PlanFile } from '../source/source.ts';
import { blankFields } from './blank-fields.ts';
import { isOwner, joinValues, ownersOf } from './values.ts';

/** A file that plans inherit from, as read once a run. */
export interface SharedFile {
  readonly file: string;
  readonly text: string;
  /** Absent when nothing in it can be read. */
  readonly plan?: PlanFile;
  /** What is wrong with it, whoever inherits it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a plan inherits. */
export interface Inheritance {
  /** Nearest first. */
  readonly files: readonly SharedFile[];
  /** Links that lead nowhere, told where they are written. */
  readonly diagnostics: readonly Diagnostic[];
  join(plan: PlanFile): Joined;
}

export interface Joined {
  /** Its text is the texts of all files, the plan's own first; every place counts in it. */
  readonly plan: PlanFile;
  readonly sources: Readonly<Record<string, string>>;
  /** The agencies that the office knows. */
  readonly agencies: readonly KnownAgency[];
  /** Where reading a shared file had to guess. */
  readonly guessed: readonly Span[];
  /** Places of the joined text back to their files, and what is wrong with the shared files beside. */
  settle(diagnostics: readonly Diagnostic[]): Diagnostic[];
  place(diagnostic: Diagnostic): Diagnostic;
  /** A place of the joined text, in its file. */
  at(span: Span): { readonly file: string; readonly span: Span };
  /** Those of some places that stand in the plan's own file. */
  own(spans: readonly Span[]): Span[];
  /** The file and the place in it that a field comes from. */
  origin(path: Path, what?: 'key' | 'value'): { readonly file: string; readonly span: Span };
}

/** One file of several, and where its text begins in the joined one. */
interface Layer {
  readonly plan: PlanFile;
  readonly value: unknown;
  readonly start: number;
}

export function inheritanceOf(files: readonly SharedFile[], diagnostics: readonly Diagnostic[]): Inheritance {
  return { files, diagnostics, join: (plan) => join(plan, files, diagnostics) };
}

function join(plan: PlanFile, files: readonly SharedFile[], broken: readonly Diagnostic[]): Joined {
  const layers = layersOf(plan, files);
  const ofFiles = [...broken, ...files.flatMap(({ diagnostics }) => diagnostics)];
  const whole = joined(
    layers,
    ofFiles.some(({ severity }) => severity === 'error'),
  );
  const beside = [...ofFiles, ...blankFields(plan, whole.value, (path) => originOf(layers, path).file)];
  return {
    plan: whole,
    sources: Object.fromEntries(files.map(({ file, text }) => [file, text])),
    agencies: agenciesIn(files.map(({ plan: shared }) => shared?.value)),
    guessed: layers.slice(1).flatMap((layer) => guessedIn(layer, ofFiles)),
    settle: (diagnostics) => settle(layers, diagnostics, beside),
    place: (diagnostic) => place(layers, diagnostic),
    at: (span) => {
      const { plan, start } = layerAt(layers, span.start);
      return { file: plan.file, span: moved(span, -start) };
    },
    own: (spans) => spans.filter(({ start }) => layerAt(layers, start) === layers[0]),
    origin: (path, what) => originOf(layers, path, what),
  };
}

function layersOf(plan: PlanFile, files: readonly SharedFile[]): Layer[] {
  const layers: Layer[] = [{ plan, value: plan.value, start: 0 }];
  let start = plan.text.length + 1;
  for (const { plan: shared } of files) {
    if (!shared) continue;
    layers.push({ plan: shared, value: inheritedFields(plan.value, shared.value), start });
    start += shared.text.length + 1;
  }
  return layers;
}

function joined(layers: readonly Layer[], inDoubt: boolean): PlanFile {
  const [own, ...shared] = layers as [Layer, ...Layer[]];
  const values = layers.map(({ value }) => value);
  const inherited = shared.flatMap(({ plan, value }) => plan.doubtful.filter((field) => isOwner(value, [field], values)));
  return {
    file: own.plan.file,
    text: layers.map(({ plan }) => plan.text).join('\n'),
    value: inOrder(joinValues(values) as Readonly<Record<string, unknown>>),
    partial: inDoubt,
    doubtful: [...own.plan.doubtful, ...inherited],
    halfTyped: layers.flatMap((layer) => layer.plan.halfTyped.map((span) => moved(span, layer.start))),
    unread: layers.flatMap((layer) => layer.plan.unread.map((span) => moved(span, layer.start))),
    ignores: layers.flatMap(({ plan, start }) =>
      plan.ignores.map((ignore) => ({ ...ignore, span: moved(ignore.span, start), covers: moved(ignore.covers, start) })),
    ),
    locate: (path, what, range) => {
      const layer = layers[ownersOf(values, path)] ?? own;
      return moved(layer.plan.locate(path, what, range), layer.start);
    },
  };
}

function guessedIn({ plan, start }: Layer, beside: readonly Diagnostic[]): Span[] {
  return beside.flatMap(({ file, severity, span }) =>
    file === plan.file && severity === 'error' && !isWholeFile(span) ? [moved(span, start)] : [],
  );
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function layerAt(layers: readonly Layer[], at: number): Layer {
  return layers.findLast(({ start }) => start <= at) ?? (layers[0] as Layer);
}

function originOf(layers: readonly Layer[], path: Path, what?: 'key' | 'value') {
  const values = layers.map(({ value }) => value);
  const { plan } = layers[ownersOf(values, path)] ?? (layers[0] as Layer);
  return { file: plan.file, span: plan.locate(path, what) };
}

/** A comment that silences nothing here may silence something in another plan. */
const perPlan = 'bo_qua/khong_can';

function settle(layers: readonly Layer[], diagnostics: readonly Diagnostic[], beside: readonly Diagnostic[]): Diagnostic[] {
  const own = layers[0]?.plan.file;
  const placed = diagnostics.map((diagnostic) => place(layers, diagnostic)).filter(({ code, file }) => code !== perPlan || file === own);
  const told = new Set(placed.map(placeName));
  return [...placed, ...beside.filter((each) => !told.has(placeName(each)))];
}

function placeName({ file, code, span }: Diagnostic): string {
  return [file, code, span.start].join('\n');
}

function place(layers: readonly Layer[], diagnostic: Diagnostic): Diagnostic {
  if (isWholeFile(diagnostic.span)) return diagnostic;
  const { plan, start } = layerAt(layers, diagnostic.span.start);
  if (start === 0 && !diagnostic.related) return diagnostic;
  const { related, fix, others } = diagnostic;
  return {
    ...diagnostic,
    file: plan.file,
    span: moved(diagnostic.span, -start),
    ...(related && { related: related.map((each) => relatedIn(layers, plan.file, each)) }),
    ...(fix && { fix: { ...fix, span: moved(fix.span, -start) } }),
    ...(others && { others: others.map((each) => place(layers, each)) }),
  };
}

function relatedIn(layers: readonly Layer[], file: string, { message, span }: NonNullable<Diagnostic['related']>[number]) {
  const { plan, start } = layerAt(layers, span.start);
  return { message, span: moved(span, -start), ...(plan.file !== file && { file: plan.file }) };
}
