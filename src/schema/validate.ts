/** PlanFile → DocumentInput: every complaint about shape, formats and references, and a value to make a draft of, whatever is wrong. */
import { type Diagnostic, type Path, type Span, sortDiagnostics } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { findKind, guessKind } from './check-kind.ts';
import { checkPlan } from './checks.ts';
import { schemaExplanations } from './explanations.ts';
import { type Fitted, fitTo, pathName, pathOf } from './fit.ts';
import { isBeingTyped } from './half-typed.ts';
import { sameKey } from './key-names.ts';
import { type DocumentInput, kinds } from './kinds.ts';
import { explain, withoutAstray, withoutMeant } from './messages.ts';
import { neverShared } from './never-shared.ts';
import { printable } from './printable.ts';
import { isMapping, keyNames, type Mapping, type Schema, valueAt } from './shape.ts';
import { called, type ShapeFinding } from './shape-finding.ts';

export interface Validated {
  readonly diagnostics: Diagnostic[];
  /** Absent when the file has not a single field of a plan. */
  readonly draft?: Draft;
}

/** What can be printed and judged of a plan, be it unfinished or partly wrong. */
export interface Draft {
  readonly input: DocumentInput;
  /** The place of a path of `input`. */
  locate: PlanFile['locate'];
  /** Places whose words `input` lacks. */
  readonly withheld: readonly Span[];
  /** Places that are complained of already and read as best they can be: not to be judged again. */
  readonly guessed: readonly Span[];
  /** Fields that must stand and do not, or are empty. */
  readonly missing: readonly string[];
}

/** Of a plan that goes to be signed nothing may be unfinished. */
export function validate(plan: PlanFile, forSignature = false): Validated {
  const filled = withoutBlanks(plan.value);
  const astray = findKind(filled);
  const kind = guessKind(filled);
  const schema = kinds[kind];
  const isPlan = isMapping(plan.value) && hasField(schema, plan.value);
  // Of what is no plan each name is said to be none, be there something behind it or not.
  const typed = isPlan ? filled : plan.value;
  const value = astray && isMapping(typed) ? { ...typed, loai: kind } : typed;
  const issues = schema.safeParse(value).error?.issues ?? [];
  const shape = withoutMeant([...explain(plan, schema, value, issues), ...checkPlan(value, schema)]);
  const isStrange = isMapping(value) && !isPlan && !shape.some((finding) => 'meant' in finding);
  const findings = isStrange ? [noPlan(value)] : [...(astray ? [astray] : []), ...shape];
  const said = withoutAstray(findings)
    .filter((finding) => !isDoubtful(plan, schema, value, finding) && !isBeingTyped(plan, finding))
    .filter((finding) => !(plan.partial && mayBeShared(finding) && isMissing(value, finding)))
    .map((finding) => toDiagnostic(plan, finding, forSignature));
  const diagnostics = sortDiagnostics([...said, ...blanks(plan, said)]);
  if (!isMapping(value) || !isPlan) return { diagnostics };
  const { guessed, ...draft } = draftOf(plan, schema, value, astray?.path[0] === 'loai' ? [astray.path] : []);
  const echoes = said.filter(isAboutReading).map(({ span }) => span);
  const missing = new Set(
    findings.flatMap(({ code, path }) => (code === 'ke_hoach/thieu' ? path.filter((step) => typeof step === 'string') : [])),
  );
  return { diagnostics, draft: { ...draft, guessed: [...guessed, ...echoes], missing: [...missing] } };
}

/** A file of something else needs no list of what each of its keys is not. */
function noPlan(value: Mapping): ShapeFinding {
  return {
    code: 'ke_hoach/tep_khac',
    path: Object.keys(value).slice(0, 1),
    at: 'key',
    message: 'Tệp này không có trường nào của kế hoạch, cần ghi các trường `nam`, `co_quan`, `trich_yeu`, `noi_dung` … sát lề trái',
    help: 'tệp không phải kế hoạch thì bỏ khỏi lệnh; nếu là kế hoạch, dòng đầu ghi như\nnam: 2026',
  };
}

function mayBeShared({ path: [field] }: ShapeFinding): boolean {
  return !neverShared.includes(String(field));
}

/** A field that is not there, where another file may give it: a list is given whole. */
export function isMissing(value: unknown, { code, path }: ShapeFinding): boolean {
  return code === 'ke_hoach/thieu' && path.every((step) => typeof step === 'string') && valueAt(value, path) === undefined;
}

/** What rules would say of the same words is an echo, but for a text that is only too long. */
function isAboutReading({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== 'trich_yeu/qua_dai';
}

function hasField(schema: Schema, value: Mapping): boolean {
  const names = keyNames(schema);
  return Object.keys(value).some((key) => sameKey(key, names) !== undefined);
}

/** Where YAML could not be read as it was meant, and of what that may have swallowed, nothing is said. */
export function isDoubtful({ doubtful }: PlanFile, schema: Schema, value: unknown, { code, path: [field] }: ShapeFinding): boolean {
  if (doubtful.length === 0) return false;
  const read = isMapping(value) && typeof field === 'string' && field in value && keyNames(schema).some(({ key }) => key === field);
  return !read || doubtful.includes(field) || code === 'ke_hoach/thieu_ket_thuc';
}

function draftOf(plan: PlanFile, schema: Schema, value: Mapping, refused: readonly Path[]): Omit<Draft, 'missing'> {
  const fitted = fitTo(schema, value);
  const { value: input, withheld } = printable(fitted.value);
  const locate = locator(plan, fitted);
  const aroundFirstLine = (path: Path) => ({ start: locate(path, 'key').start, end: locate(path, 'value').end });
  return {
    input: input as unknown as DocumentInput,
    locate,
    withheld: [
      ...plan.unread,
      ...fitted.withheld.map((path) => plan.locate(path, 'whole')),
      ...withheld.map((path) => locate(path, 'whole')),
      ...mutedNames(plan, fitted).map((path) => locate(path, 'key')),
      ...belowFirstLines(
        plan.text,
        [...refused, ...fitted.dropped].map((path) => locate(path, 'whole')),
      ),
    ],
    guessed: [...fitted.changed, ...plan.doubtful.map((field) => [field])].map(aroundFirstLine),
  };
}

/** Names read as another in a part of which nothing is said. */
function mutedNames({ doubtful }: PlanFile, { typed }: Fitted): Path[] {
  return doubtful.length === 0 ? [] : [...typed.keys()].map(pathOf).filter(([field]) => doubtful.includes(String(field)));
}

/** What a complaint of a value, which underlines its first line, does not show. */
function belowFirstLines(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const ofFirst = /^.*?[\r\n]\s*/u.exec(text.slice(start, end));
    return ofFirst ? [{ start: start + ofFirst[0].length, end }] : [];
  });
}

/** Keys that were read as another stand in the file as they were typed. */
function locator(plan: PlanFile, { typed }: Fitted): PlanFile['locate'] {
  if (typed.size === 0) return plan.locate;
  return (path, what, range) => {
    const inFile = path.map((step, index) => typed.get(pathName(path.slice(0, index + 1))) ?? step);
    return plan.locate(inFile, what, range);
  };
}

/** Where YAML could not be read, nothing may stand because of that. */
export function blanks(plan: PlanFile, said: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(said.map(({ span }) => span.start));
  return [...blankFields(plan.value)]
    .filter((finding) => !plan.doubtful.includes(String(finding.path[0])) && !isBeingTyped(plan, finding))
    .map((finding) => toDiagnostic(plan, finding, false))
    .filter(({ span }) => !told.has(span.start));
}

/** A field that may be left out, but whose name stands there with nothing behind it: forgotten, or lost; a column has its usual name. */
function* blankFields(value: unknown, path: Path = []): Generator<ShapeFinding> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* blankFields(item, [...path, index]);
  if (!isMapping(value)) return;
  const progress: string[] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') yield* blankFields(inner, [...path, key]);
    else if (path.at(-1) === 'cot' || !isBlank(inner, key) || !/^[a-z_]+$/u.test(key)) continue;
    else if (ofProgress.has(key)) progress.push(key);
    else yield blankField(path, [key]);
  }
  if (progress.length > 0) yield blankField(path, progress);
}

/** What a report leaves to be filled in for each of its tasks, side by side: one thing to do. */
const ofProgress: ReadonlySet<string> = new Set(['trang_thai', 'ket_qua', 'hoan_thanh']);

function blankField(path: Path, keys: readonly string[]): ShapeFinding {
  const names = keys.map((key) => called([key])).join(', ');
  return {
    code: 'ke_hoach/de_trong',
    path: [...path, keys[0] ?? ''],
    at: 'key',
    message: `${names} chưa ghi gì, cần ghi nội dung hoặc bỏ ${keys.length === 1 ? 'dòng này' : 'những dòng này'}`,
    help: 'trường để trống được coi như không có',
  };
}

/** Dots in place of a date, a number or a choice say as much as nothing; where words stand they are printed as typed. */
function isBlank(text: string, key: string): boolean {
  return text.trim() === '' || (open.has(key) && /^[\s.…_]+$/u.test(text));
}

const open: ReadonlySet<string> = new Set(['nam', 'so_van_ban', 'ngay_ban_hanh', 'quy', 'do_khan', 'trinh_bay']);

/**
 * Text of white space only is no text: such a field counts as absent, such an item as empty. A column's name may be empty,
 * then it has its usual name; so may a cell. A sentence that ends in a colon is no field, and stays to be complained of.
 */
export function withoutBlanks(value: unknown, key = ''): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return isBlank(value, key) ? '' : value;
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item));
  if (!isMapping(value)) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, withoutBlanks(inner, name)] as const);
  return Object.fromEntries(key === 'cot' ? fields : fields.filter(([name, inner]) => inner !== '' || !/^[a-z_]+$/u.test(name)));
}

export function toDiagnostic(plan: PlanFile, finding: ShapeFinding, forSignature: boolean): Diagnostic {
  const { code, path, at, range, message, help, basis, also, fix } = finding;
  const span = firstLine(plan, path, plan.locate(path, at, range));
  const page = schemaExplanations[code];
  return {
    code,
    severity: (forSignature ? page?.signing : undefined) ?? page?.severity ?? 'error',
    message,
    file: plan.file,
    span,
    ...(help !== undefined && { help }),
    ...(basis !== undefined && { basis }),
    ...(fix !== undefined && { fix: { span, text: fix } }),
    ...(also && { related: [{ message: also.message, span: plan.locate(also.path, 'key') }] }),
  };
}

/** Of a list or of fields over many lines only the first line is underlined. */
function firstLine(plan: PlanFile, path: Path, span: Span): Span {
  if (typeof valueAt(plan.value, path) === 'string') return span;
  const text = plan.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + (text.split('\n')[0] ?? '').trimEnd().length };
}
