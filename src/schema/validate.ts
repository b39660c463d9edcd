/** PlanFile → DocumentInput: shape, formats and references, every complaint in one run. */
import { type Diagnostic, type Path, type Span, sortDiagnostics } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { findKind } from './check-kind.ts';
import { checkPlan } from './checks.ts';
import { type Finding, subject } from './finding.ts';
import { type DocumentInput, kindOf, kinds } from './kinds.ts';
import { explain } from './messages.ts';
import { isMapping, valueAt } from './shape.ts';

/** `value` is present only when nothing was found wrong. */
export function validate(plan: PlanFile): { value?: DocumentInput; diagnostics: Diagnostic[] } {
  const value = withoutBlanks(plan.value);
  const astray = findKind(value);
  if (astray) return { diagnostics: [toDiagnostic(plan, astray)] };
  const schema = kinds[kindOf(value)];
  const result = schema.safeParse(value);
  const findings = [...explain(plan, schema, value, result.error?.issues ?? []), ...checkPlan(value, schema)];
  const errors = findings.map((finding) => toDiagnostic(plan, finding));
  const blanks = Array.from(blankFields(plan.value), (finding) => ({ ...toDiagnostic(plan, finding), severity: 'warning' as const }));
  const diagnostics = sortDiagnostics([
    ...errors,
    ...blanks.filter(({ span }) => !errors.some((error) => error.span.start === span.start)),
  ]);
  return result.success && errors.length === 0 ? { value: result.data, diagnostics } : { diagnostics };
}

/** A field that may be left out, but whose name stands there with nothing behind it: forgotten, or lost. */
function* blankFields(value: unknown, path: Path = []): Generator<Finding> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* blankFields(item, [...path, index]);
  if (!isMapping(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') yield* blankFields(inner, [...path, key]);
    else if (inner.trim() === '' && /^[a-z_]+$/u.test(key)) yield blankField([...path, key]);
  }
}

function blankField(path: Path): Finding {
  return {
    code: 'ke_hoach/de_trong',
    path,
    at: 'key',
    message: `${subject(path)} chưa ghi gì, cần ghi nội dung hoặc bỏ dòng này`,
    help: 'trường để trống được coi như không có',
  };
}

/**
 * Text of white space only is no text: such a field counts as absent, such an item as empty. A column's name may be empty,
 * then it has its usual name; so may a cell. A sentence that ends in a colon is no field, and stays to be complained of.
 */
function withoutBlanks(value: unknown, keepEmpty = false): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item));
  if (!isMapping(value)) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner, key === 'cot')] as const);
  return Object.fromEntries(keepEmpty ? fields : fields.filter(([key, inner]) => inner !== '' || !/^[a-z_]+$/u.test(key)));
}

function toDiagnostic(plan: PlanFile, finding: Finding): Diagnostic {
  const { code, path, at, range, message, help, basis, also, fix } = finding;
  const span = firstLine(plan, path, plan.locate(path, at, range));
  return {
    code,
    severity: 'error',
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
