/** What zod found → what a clerk reads. */
import * as z from 'zod';
import type { Path } from '../diagnostic.ts';
import type { PlanFile } from '../source/source.ts';
import { foldName } from '../vietnamese/fold.ts';
import { nearest } from '../vietnamese/nearest.ts';
import { looksLikeKey } from './key-names.ts';
import { sampleOf } from './sample.ts';
import { branches, branchIndex, branchKind, fieldOf, type Mapping, type Schema, schemaAt, shapeOf, takes, valueAt } from './shape.ts';
import { called, lowerFirst, type ShapeFinding, short, subject } from './shape-finding.ts';
import { homes, type UnknownKey, unknownKey } from './unknown-key.ts';
import { sentenceItem, wrongKind } from './wrong-kind.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  readonly plan: PlanFile;
  /** The schema of the whole file. */
  readonly root: Schema;
  readonly value: unknown;
}

/** Every issue of a parse as complaints, without those that another one explains. */
export function explain(plan: PlanFile, root: Schema, value: unknown, issues: readonly Issue[]): ShapeFinding[] {
  const found = issues.flatMap((issue) => explainIssue({ plan, root, value }, issue, []));
  const prose = new Set(found.filter((f) => f.code === 'ke_hoach/sai_kieu').map((f) => JSON.stringify(f.path)));
  /** By key: thousands of tasks may lack the same one. */
  const deep = new Map<string, ShapeFinding | null>();
  const swallowedAt = (key: string) => deep.get(key) ?? deep.set(key, deep.has(key) ? null : swallowed(value, key)).get(key);
  return withoutMeant(found)
    .filter((f) => !isInside(f.path, prose))
    .map((f) => (f.code === 'ke_hoach/thieu' ? (leftOpen(plan.value, f) ?? swallowedAt(String(f.path.at(-1))) ?? f) : f));
}

/** A field that is missing because nothing stands behind its name: a second line of it would be one too many. */
function leftOpen(typed: unknown, { path, at, help = '' }: ShapeFinding): ShapeFinding | null {
  const text = valueAt(typed, path);
  if (at !== 'key' || typeof text !== 'string' || text.trim() !== '') return null;
  const message = `${subject(path)} đang để trống, cần ghi nội dung`;
  const [, ...sample] = help.split('\n');
  const way = sample.length === 1 ? `ghi tiếp trên dòng này\n${String(path.at(-1))}: …` : ['ghi như mẫu', ...sample].join('\n');
  return { code: 'ke_hoach/thieu', path, at, message, help: way };
}

/** A field that stands under another name is not missing. */
export function withoutMeant(found: readonly ShapeFinding[]): ShapeFinding[] {
  const meant = new Set(found.flatMap((f) => ('meant' in f ? [JSON.stringify([...f.path.slice(0, -1), (f as UnknownKey).meant])] : [])));
  return found.filter((f) => !(f.code === 'ke_hoach/thieu' && meant.has(JSON.stringify(f.path))));
}

/**
 * A field that stands in another place is no second complaint: a line too far to the left has slipped out of what stands above it,
 * so that for each such key the last mapping that lacks it is forgiven.
 */
export function withoutAstray(found: readonly ShapeFinding[]): readonly ShapeFinding[] {
  const astray = found.flatMap((f) => ('places' in f ? [(f as UnknownKey).places ?? []] : []));
  if (astray.length === 0) return found;
  const lacking = new Map<string, ShapeFinding[]>();
  for (const f of found) {
    if (f.code !== 'ke_hoach/thieu') continue;
    const owner = f.path.slice(0, -1).findLast((step) => typeof step === 'string');
    const name = `${owner ?? ''}/${f.path.at(-1)}`;
    lacking.set(name, lacking.get(name) ?? []);
    lacking.get(name)?.push(f);
  }
  const lists = astray.map((places) => places.map(({ owner, key }) => lacking.get(`${owner}/${key}`)).find((list) => list?.length));
  const told = new Set(lists.map((list) => list?.pop()));
  return found.filter((f) => !told.has(f));
}

/** A field that is missing because its line, a step too deep, went on with the text above it. */
function swallowed(value: unknown, key: string): ShapeFinding | null {
  const line = new RegExp(`(?<![\\p{L}\\p{N}_])${key}(?= *:(?:\\s|$))`, 'u');
  for (const [at, text] of texts(value, [])) {
    const found = line.exec(text);
    if (!found) continue;
    return {
      code: 'ke_hoach/thieu',
      path: at,
      range: { start: found.index, end: found.index + key.length },
      message: `\`${key}\` thụt vào quá sâu nên bị đọc là chữ của ${called(at)}, cần kéo về thẳng cột với các trường cùng cấp`,
      help: `bớt khoảng trắng ở đầu dòng\n${key}:`,
    };
  }
  return null;
}

function* texts(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else for (const [key, inner] of Object.entries(value ?? {})) yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Below one of the paths, which are told by their JSON. */
function isInside(path: Path, outer: ReadonlySet<string>): boolean {
  return outer.size > 0 && path.some((_, depth) => outer.has(JSON.stringify(path.slice(0, depth))));
}

function explainIssue(context: Context, issue: Issue, base: Path): ShapeFinding[] {
  const path = [...base, ...issue.path] as Path;
  const schema = schemaAt(context.root, context.value, path) ?? context.root;
  const value = valueAt(context.value, path);
  if (value === undefined && path.length > 0) return [missing(path, schema)];
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(context, issue, path, schema);
    case 'unrecognized_keys':
      return unknownKeys(context, path, schema, issue.keys);
    case 'invalid_value':
      return [
        typeof value === 'string'
          ? notAllowed(path, value, schema, issue.values.map(String))
          : wrongKind(context.plan, context.root, path, value, schema),
      ];
    case 'too_small':
      return [empty(path, value, schema)];
    case 'custom':
      return [custom(path, issue)];
    case 'invalid_type':
      return [
        value === '' && branchKind(shapeOf(schema)) !== 'text'
          ? empty(path, value, schema)
          : wrongKind(context.plan, context.root, path, value, schema),
      ];
    default:
      return [
        {
          code: 'ke_hoach/gia_tri',
          path,
          message: `${subject(path)} chưa đúng cách viết, cần ghi như mẫu`,
          help: `ghi như mẫu\n${sampleOf(shapeOf(schema).note)}`,
        },
      ];
  }
}

function explainUnion(context: Context, issue: z.core.$ZodIssueInvalidUnion, path: Path, schema: Schema): ShapeFinding[] {
  const value = valueAt(context.value, path);
  const index = branchIndex(schema, value);
  const inner = issue.errors[index];
  if (inner) return inner.flatMap((one) => explainIssue(context, one, path));
  return [value === '' ? empty(path, value, schema) : wrongKind(context.plan, context.root, path, value, schema)];
}

/** In a list of mappings, `- Ban hành kế hoạch: đợt 1` is a sentence: one complaint, not one per key. */
function unknownKeys(context: Context, path: Path, schema: Schema, keys: readonly string[]): ShapeFinding[] {
  const { plan, root } = context;
  const value = valueAt(context.value, path) as Mapping;
  const branch = branches(schema)[branchIndex(schema, value)];
  const mapping = (branch ?? branches(schema).find((shape) => branchKind(shape) === 'mapping'))?.schema ?? schema;
  const found = keys.map((key) => unknownKey(root, context.value, path, mapping, key));
  const [first = ''] = keys;
  const all = keys.length === Object.keys(value).length && typeof path.at(-1) === 'number';
  const sentence = branch === undefined || found.every((f) => f.meant === undefined);
  const prose = all && !looksLikeKey(first) && sentence && homes(root, first).length === 0;
  return prose ? [sentenceItem(plan, path, value, branch)] : found.map((each) => withValue(context, mapping, each));
}

/** Under its right name the value may still be of another kind: `nguoi_ky: Nguyễn Văn An`. */
function withValue({ plan, root, value }: Context, mapping: Schema, found: UnknownKey): UnknownKey {
  const { meant, path, fix, ...said } = found;
  const inner = valueAt(value, path);
  if (meant === undefined || found.also || takes(fieldOf(mapping, meant), inner)) return found;
  const place = [...path.slice(0, -1), meant];
  const locate: PlanFile['locate'] = (at, what, range) => plan.locate([...path, ...at.slice(path.length)], what, range);
  const { help } = wrongKind({ ...plan, locate }, root, place, inner, fieldOf(mapping, meant));
  return help === undefined ? found : { ...said, path, meant, help };
}

/** A field that must stand and does not. */
export function missing(path: Path, schema: Schema): ShapeFinding {
  const { note } = shapeOf(schema);
  const owner = path.slice(0, -1);
  const where = owner.length === 0 ? '' : ` trong ${called(owner)}`;
  const title = note.title === undefined ? '' : ` (${lowerFirst(note.title)})`;
  return {
    code: 'ke_hoach/thieu',
    path,
    at: 'key',
    message: `Thiếu \`${String(path.at(-1))}\`${title}${where}, cần ghi thêm`,
    help: `thêm\n${sampleOf(note)}`,
  };
}

/** An empty list, or an item without a word. */
function empty(path: Path, value: unknown, schema: Schema): ShapeFinding {
  const { optional } = shapeOf(schema);
  const drop = optional || typeof path.at(-1) === 'number' ? ', hoặc bỏ dòng này' : '';
  const list = Array.isArray(value);
  return {
    code: 'ke_hoach/thieu',
    path,
    at: typeof path.at(-1) === 'string' ? 'key' : 'value',
    message: `${subject(path)} đang để trống, cần ${list ? 'ghi ít nhất một mục' : 'ghi nội dung'}${drop}`,
    ...(typeof path.at(-1) === 'string' && { help: `ghi như mẫu\n${sampleOf(shapeOf(schema).note)}` }),
  };
}

function notAllowed(path: Path, value: string, schema: Schema, allowed: readonly string[]): ShapeFinding {
  const words = value.split(/\s+/u).map(foldName);
  const near =
    allowed.find((word) => foldName(word) === foldName(value)) ??
    allowed.find((word) => words.includes(foldName(word))) ??
    nearest(value, allowed)[0];
  const key = String(path.at(-1));
  return {
    code: 'ke_hoach/gia_tri',
    path,
    message: `${subject(path)} đang ghi “${short(value)}”, cần ghi một trong: ${allowed.join(', ')}`,
    help: near === undefined ? `ghi như mẫu\n${sampleOf(shapeOf(schema).note)}` : `có lẽ là\n${key}: ${near}`,
  };
}

function custom(path: Path, issue: z.core.$ZodIssueCustom): ShapeFinding {
  const { code, help, basis } = z
    .object({ code: z.string().optional(), help: z.string().optional(), basis: z.string().optional() })
    .parse(issue.params ?? {});
  return { code: code ?? 'ke_hoach/gia_tri', path, message: issue.message, ...(help !== undefined && { help }), basis };
}
