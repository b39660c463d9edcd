/** A value of another kind than its field takes: text, a list, or fields of its own. */
import type { Path } from '../diagnostic.ts';
import { isPersonName } from '../law/person-names.ts';
import type { PlanFile } from '../source/source.ts';
import { textLines } from './fit.ts';
import { sameKey } from './key-names.ts';
import { itemOf, pairFields, pairLines } from './pairs.ts';
import { block, lead, preview, quoted, sampleOf, scalar, sourceLines } from './sample.ts';
import {
  branches,
  branchKind,
  isMapping,
  keyNames,
  kindOf,
  type Mapping,
  requiredKeys,
  type Schema,
  type Shape,
  shapeOf,
} from './shape.ts';
import { type ShapeFinding, short, subject } from './shape-finding.ts';
import { homes } from './unknown-key.ts';

const code = 'ke_hoach/sai_kieu';

/** What a complaint of this file needs to know. */
interface Place {
  readonly plan: PlanFile;
  readonly root: Schema;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: Schema;
  readonly branches: readonly Shape[];
}

type Said = Pick<ShapeFinding, 'message' | 'help'> & { readonly at?: 'key' | 'value' };

export function wrongKind(plan: PlanFile, root: Schema, path: Path, value: unknown, schema: Schema): ShapeFinding {
  const place = { plan, root, path, value, schema, branches: branches(schema) };
  const said = path.length === 0 ? notAPlan : findings[kindOf(value)](place);
  return { code, path, at: typeof path.at(-1) === 'string' ? 'key' : 'value', ...said };
}

const findings = { text: textFound, list: listFound, mapping: mappingFound } as const;

const notAPlan: Said = {
  message: 'Tệp chưa có dạng một kế hoạch, cần ghi các trường `nam`, `co_quan`, `trich_yeu`, `noi_dung` … sát lề trái',
  help: 'dòng đầu của kế hoạch\nnam: 2026',
};

function takes(place: Place, kind: 'text' | 'list' | 'mapping'): Shape | undefined {
  return place.branches.find((shape) => branchKind(shape) === kind);
}

// ── Text where a list or fields are needed ───────────────────────────────────

function textFound(place: Place): Said {
  const mapping = takes(place, 'mapping');
  if (mapping) return textForMapping(place, mapping);
  const items = preview(textLines(String(place.value)).map((line) => `- ${item(place, line)}`));
  return {
    message: `${subject(place.path)} đang là một đoạn chữ, cần ghi thành danh sách, mỗi mục một dòng mở đầu bằng dấu gạch`,
    help: `ghi thành danh sách\n${[`${lead(place.plan, place.path)}`.trimEnd(), ...items].join('\n')}`,
  };
}

/** A list's item as it must stand: `Ban hành kế hoạch` → `noi_dung: Ban hành kế hoạch` in a list of tasks. */
function item(place: Place, line: string): string {
  const { def } = takes(place, 'list')?.schema._zod ?? {};
  const inner = def?.type === 'array' ? branches(def.element) : [];
  const first = inner.some((shape) => branchKind(shape) === 'text') ? undefined : firstKey(inner[0]);
  return first === undefined ? scalar(line) : `${first}: ${scalar(line)}`;
}

/** The field that a mapping's text would be: its first required one. */
function firstKey(shape: Shape | undefined): string | undefined {
  return shape && (requiredKeys(shape.schema)[0] ?? keyNames(shape.schema)[0]?.key);
}

function textForMapping(place: Place, mapping: Shape): Said {
  const required = requiredKeys(mapping.schema);
  const keys = (required.length > 0 ? required : keyNames(mapping.schema).map((name) => name.key)).map((key) => `\`${key}\``);
  const row = takesCells(place) ? 'một danh sách ô trong ngoặc vuông, hoặc ' : '';
  const message = `${subject(place.path)} đang là một đoạn chữ, cần ghi ${row}${keys.length > 1 ? 'các trường' : 'trường'} bên trong: ${keys.join(', ')}`;
  const first = firstKey(mapping);
  if (typeof place.path.at(-1) === 'string' || first === undefined) return { message, help: sampleHelp(place) };
  return { message, help: `ghi như sau\n${lead(place.plan, place.path)}${first}: ${scalar(String(place.value))}` };
}

/** A row of a table; not a list of mappings, as of signers. */
function takesCells(place: Place): boolean {
  const { def } = takes(place, 'list')?.schema._zod ?? {};
  return def?.type === 'array' && branches(def.element).some((shape) => branchKind(shape) === 'text');
}

/** `ky: Nguyễn Văn Bình` names the signer, not the office. */
function sampleHelp(place: Place): string {
  const [name] = place.path.at(-1) === 'ky' && typeof place.value === 'string' ? [place.value.trim()] : [];
  if (name !== undefined && isPersonName(name)) return `ghi như sau\nky:\n  chuc_vu: …\n  ho_ten: ${name}`;
  return `ghi như mẫu\n${sampleOf(shapeOf(place.schema).note)}`;
}

// ── A list where text or fields are needed ───────────────────────────────────

function listFound(place: Place): Said {
  if (!takes(place, 'text')) {
    const message = `${subject(place.path)} đang là một danh sách, cần ghi thành các trường bên trong, không có dấu gạch ở đầu`;
    return typeof place.path.at(-1) === 'string' ? { message, help: sampleHelp(place) } : { message };
  }
  const items = (place.value as unknown[]).filter((entry) => typeof entry === 'string');
  const flow = sourceLines(place.plan, place.path)[0]?.startsWith('[') ?? false;
  const lines = flow ? [items.join(', ')] : items.flatMap((entry) => entry.split('\n'));
  const key = place.path.at(-1);
  const text = typeof key === 'string' ? block(key, lines) : `${lead(place.plan, place.path)}${scalar(lines.join(' '))}`;
  const seen = flow ? 'mở đầu bằng dấu [ nên thành một danh sách' : 'đang là một danh sách';
  return {
    message: `${subject(place.path)} ${seen}, cần ghi thành một đoạn chữ${flow ? ', không có dấu ngoặc' : ''}`,
    ...(items.length > 0 && { help: `ghi như sau\n${text}` }),
  };
}

// ── Fields where text or a list is needed: nearly always a colon ─────────────

function mappingFound(place: Place): Said {
  const keys = isMapping(place.value) ? Object.keys(place.value) : [];
  const list = takes(place, 'list');
  const element = list?.schema._zod.def;
  const inner = element?.type === 'array' ? branches(element.element).flatMap((shape) => keyNames(shape.schema)) : [];
  if (keys.some((key) => sameKey(key, inner) !== undefined)) return missingDash(place);
  const first = keys[0] ?? sourceLines(place.plan, place.path)[0]?.replace(/:$/u, '') ?? '';
  if (isFlow(place)) return plainText(place, keys);
  const own = place.path.length === 2 ? sameKey(first, keyNames(place.root)) : undefined;
  if (own !== undefined) return ownField(place, first, own);
  if (/^[a-z_]+$/u.test(first) && homes(place.root, first).length > 0) return plainText(place, keys);
  return list && !takes(place, 'text') && keys.length > 0 ? pairs(place, list) : colon(place, first);
}

function isFlow(place: Place): boolean {
  return sourceLines(place.plan, place.path)[0]?.startsWith('{') ?? false;
}

function missingDash(place: Place): Said {
  const [first = '', ...rest] = sourceLines(place.plan, place.path);
  const lines = [
    `${String(place.path.at(-1))}:`,
    `  - ${first}`,
    ...(rest[0] === undefined ? [] : [`    ${rest[0]}`]),
    ...(rest.length > 1 ? ['    …'] : []),
  ];
  return {
    message: `Trong ${subject(place.path)} chưa có dấu gạch nào, cần thêm dấu gạch mở đầu mỗi mục của danh sách`,
    help: `ghi như sau\n${lines.join('\n')}`,
  };
}

/** `- Lưu: VT` among the recipients: a field of the plan put into a list. */
function ownField(place: Place, typed: string, own: string): Said {
  const value = isMapping(place.value) ? place.value[typed] : '';
  return {
    message: `“${typed}:” trong \`${String(place.path[0])}\` là một trường riêng, cần đưa ra ngoài cùng, sát lề trái`,
    help: `bỏ dòng này và ghi\n${own}: ${typeof value === 'string' ? scalar(value) : '…'}`,
  };
}

function plainText(place: Place, keys: readonly string[]): Said {
  const wanted = takes(place, 'text') ? 'ghi chữ thẳng vào' : 'ghi thành danh sách, mỗi mục một dòng mở đầu bằng dấu gạch';
  const sample = typeof place.path.at(-1) === 'string' ? sampleOf(shapeOf(place.schema).note) : '';
  return {
    message: `${subject(place.path)} đang có trường bên trong${keys.length > 0 ? ` (${keys.map((key) => `\`${short(key)}\``).join(', ')})` : ''}, cần ${wanted}`,
    ...(sample !== '' && { help: `ghi như mẫu\n${sample}` }),
  };
}

/** `- Sở Nội vụ: chủ trì`, read by YAML as a field and its value. */
function colon(place: Pick<Place, 'plan' | 'path'>, typed: string, key?: string): Said {
  const lines = sourceLines(place.plan, place.path);
  const opening = `${lead(place.plan, place.path)}${key === undefined ? '' : `${key}: `}`;
  return {
    at: 'value',
    message: `Dấu hai chấm sau “${short(typed)}” khiến câu này thành tên trường và giá trị, cần đặt cả câu trong dấu ngoặc kép`,
    help:
      lines.length < 2
        ? `ghi như sau\n${opening}${quoted(lines[0] ?? '')}`
        : `nhiều dòng thì để nguyên văn sau dấu |\n${[`${opening}|`, ...preview(lines)].join('\n')}`,
  };
}

/** The same on each line of a list without dashes. */
function pairs(place: Place, list: Shape): Said {
  const item = itemOf(list);
  const fields = pairFields(item);
  const given = Object.entries(isMapping(place.value) ? place.value : {});
  const items = given.slice(0, 2).flatMap(([typed, value]) => {
    const [first = '', ...rest] = pairLines(item, typed, typeof value === 'string' ? value : '');
    return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const having = fields ? `, có hai trường ${fields.map((field) => `\`${field}\``).join(' và ')}` : '';
  return {
    at: 'value',
    message: `${subject(place.path)} đang là các dòng có dấu hai chấm, cần ghi thành danh sách, mỗi mục mở đầu bằng dấu gạch${having}`,
    help: `ghi như sau\n${[`${lead(place.plan, place.path)}`.trimEnd(), ...items, ...(given.length > 2 ? ['  …'] : [])].join('\n')}`,
  };
}

/** The same among tasks or units, whose items are mappings: the sentence belongs into their first field, or is two of them. */
export function sentenceItem(plan: PlanFile, path: Path, item: Mapping, shape: Shape | undefined): ShapeFinding {
  const [typed = ''] = Object.keys(item);
  const fields = pairFields(shape);
  const value = item[typed];
  const base = { code, path, ...colon({ plan, path }, typed, firstKey(shape)) };
  const list = Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string') ? value : undefined;
  if (!fields || (typeof value !== 'string' && !list)) return base;
  const start = lead(plan, path);
  const [first, ...others] = pairLines(shape, typed, list ? '' : String(value));
  const second = list
    ? block(
        fields[1],
        list.map((line) => `- ${line}`),
      ).split('\n')
    : others;
  return {
    ...base,
    message: `“${short(typed)}” không phải tên trường, cần ghi hai trường ${fields.map((field) => `\`${field}\``).join(' và ')}`,
    help: `ghi như sau\n${[`${start}${first}`, ...second.map((line) => `${' '.repeat(start.length)}${line}`)].join('\n')}`,
  };
}
