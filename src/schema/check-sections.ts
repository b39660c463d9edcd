/** Checks of one section: something to say, and tasks that fit their layout. */
import type { Path } from '../diagnostic.ts';
import { muc } from './body.ts';
import { checkNumbers, checkTable } from './check-tables.ts';
import { hasKey } from './key-names.ts';
import { wrongQuarterName } from './quarter-names.ts';
import { isMapping, keyNames, type Mapping, shapeOf } from './shape.ts';
import { either, type ShapeFinding, short } from './shape-finding.ts';
import { nhiem_vu, nhom_nhiem_vu, printedTaskFields, taskColumns, taskDetails, taskFields } from './tasks.ts';

export interface TypedSection {
  readonly path: Path;
  readonly node: Mapping;
}

const nested = ['noi_dung', 'muc_dich', 'yeu_cau'] as const;
const contents = [...nested, 'nhiem_vu', 'bang', 'phan_cong'] as const;

/** Every section of the body, of the appendices and of an attached plan, outer ones first. */
export function* typedSections(plan: Mapping, at: Path = []): Generator<TypedSection> {
  yield* inBody(plan['noi_dung'], [...at, 'noi_dung']);
  for (const [index, appendix] of entries(plan['phu_luc'])) {
    if (isMapping(appendix)) yield* inBody(appendix['noi_dung'], [...at, 'phu_luc', index, 'noi_dung']);
  }
  if (isMapping(plan['ke_hoach'])) yield* typedSections(plan['ke_hoach'], [...at, 'ke_hoach']);
}

function* inBody(body: unknown, path: Path): Generator<TypedSection> {
  for (const [index, node] of entries(body)) {
    if (!isMapping(node)) continue;
    const here = [...path, index];
    yield { path: here, node };
    for (const key of nested) yield* inBody(node[key], [...here, key]);
    for (const [unit, given] of entries(node['phan_cong'])) {
      if (isMapping(given)) yield* inBody(given['noi_dung'], [...here, 'phan_cong', unit, 'noi_dung']);
    }
  }
}

function entries(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

export function* checkSection(section: TypedSection): Generator<ShapeFinding> {
  yield* checkContent(section);
  yield* checkPart(section);
  yield* checkNumber(section);
  yield* checkQuarters(section);
  yield* checkGroups(section);
  yield* checkColumns(section);
  const table = section.node['bang'];
  if (isMapping(table)) yield* checkTable(table, [...section.path, 'bang']);
}

function* checkContent({ node, path }: TypedSection): Generator<ShapeFinding> {
  const names = keyNames(muc);
  const has = (key: string) => hasKey(node, key, names);
  const layout = ['trinh_bay', 'cot', 'so_thu_tu', 'so_cot', 'trang', 'can_nhom'].filter((key) => key in node);
  if (layout.length > 0 && !has('nhiem_vu')) yield isMapping(node['bang']) ? layoutOfTable(path, layout) : layoutAlone(path, layout);
  // In an appendix bare headings are the outline of a form.
  if (path.includes('phu_luc') || layout.length > 0 || contents.some(has) || !onlyKnown(node, names)) return;
  const title = ['tieu_de', 'phan', 'so_muc'].find((key) => key in node);
  yield {
    code: 'muc/trong',
    path: title === undefined ? path : [...path, title],
    message: `Mục ${name(node)}chưa có nội dung, cần thêm ${either(contents.map((key) => `\`${key}\``))}`,
    help: 'thêm vào mục này\nnoi_dung: |\n  - …',
  };
}

/** A part has a title of its own and holds sections; a section's heading stands below it. */
function* checkPart({ node, path }: TypedSection): Generator<ShapeFinding> {
  if (!('phan' in node) || !('tieu_de' in node)) return;
  yield {
    code: 'muc/phan_tieu_de',
    path: [...path, 'tieu_de'],
    at: 'key',
    message: '`tieu_de` đứng cùng `phan` nên không in được, cần đặt mục ấy vào `noi_dung` của phần',
    help: 'ghi như sau\nphan: …\nnoi_dung:\n  - tieu_de: …',
    also: { message: 'phan ghi ở đây', path: [...path, 'phan'] },
  };
}

const titles = ['tieu_de', 'muc_dich', 'yeu_cau', 'phan_cong'] as const;

/** A section without a heading prints no number and has nothing to print on the line of its text. */
function* checkNumber({ node, path }: TypedSection): Generator<ShapeFinding> {
  const titled = (keys: readonly string[]) => keys.some((key) => hasKey(node, key, keyNames(muc)));
  const holds = contents.some((key) => key in node);
  if ('cung_dong' in node && holds && !titled(titles))
    yield untitled('muc/cung_dong', [...path, 'cung_dong'], 'nên không có gì để in cùng dòng');
  if ('so_muc' in node && holds && !titled(['phan', ...titles])) yield untitled('muc/so_muc', [...path, 'so_muc'], 'nên không in được');
}

function untitled(code: string, path: Path, consequence: string): ShapeFinding {
  return {
    code,
    path,
    at: 'key',
    message: `\`${path.at(-1)}\` đứng ở mục không có tiêu đề ${consequence}, cần thêm \`tieu_de\` trong cùng mục`,
    help: 'thêm tiêu đề, hoặc gõ số ngay trong đoạn chữ\ntieu_de: …',
  };
}

/** `trang`, `so_cot` beside a general table: they are the table's own fields. */
function layoutOfTable(path: Path, layout: readonly string[]): ShapeFinding {
  const key = layout[0] ?? '';
  const own = key === 'trang' || key === 'so_cot';
  return {
    code: 'bang/dat_sai_cho',
    path: [...path, key],
    at: 'key',
    message: own
      ? `\`${key}\` đứng cạnh \`bang\`, cần đặt vào bên trong \`bang\``
      : `\`${key}\` chỉ dùng cho nhiệm vụ mà mục này chỉ có \`bang\`, cần bỏ dòng này`,
    ...(own && { help: `ghi như sau\nbang:\n  ${key}: …` }),
  };
}

function layoutAlone(path: Path, layout: readonly string[]): ShapeFinding {
  return {
    code: 'muc/thieu_nhiem_vu',
    path: [...path, layout[0] ?? ''],
    at: 'key',
    message: `Mục có ${layout.map((key) => `\`${key}\``).join(', ')} mà chưa có nhiệm vụ nào, cần thêm \`nhiem_vu\` trong cùng mục`,
    help: 'thêm vào mục này danh sách nhiệm vụ\nnhiem_vu:\n  - noi_dung: …',
  };
}

function name(node: Mapping): string {
  return typeof node['tieu_de'] === 'string' ? `“${short(node['tieu_de'])}” ` : 'này ';
}

/** With a key that means nothing here, only that key is complained of. */
function onlyKnown(node: Mapping, names: ReturnType<typeof keyNames>): boolean {
  return Object.keys(node).every((key) => names.some((known) => known.key === key));
}

// ── Tasks ────────────────────────────────────────────────────────────────────

interface Item {
  readonly path: Path;
  readonly item: Mapping;
  readonly group: Mapping | null;
}

/** `nhiem_vu: Ban hành kế hoạch` in a list of tasks is one of them, under another name. */
function isGroup(item: Mapping): boolean {
  return typeof item['nhiem_vu'] === 'object' || ('nhom' in item && 'nhiem_vu' in item);
}

/** Tasks with the group they stand in. */
export function* tasks({ node, path }: TypedSection): Generator<Item> {
  for (const [index, item] of entries(node['nhiem_vu'])) {
    if (!isMapping(item)) continue;
    const here = [...path, 'nhiem_vu', index];
    if (!isGroup(item)) yield { path: here, item, group: null };
    else
      for (const [inner, task] of entries(item['nhiem_vu'])) {
        if (isMapping(task)) yield { path: [...here, 'nhiem_vu', inner], item: task, group: item };
      }
  }
}

function* checkQuarters(section: TypedSection): Generator<ShapeFinding> {
  if (section.node['trinh_bay'] !== 'theo_quy') return;
  for (const { path, item, group } of tasks(section)) {
    const has = hasKey(item, 'quy', keyNames(nhiem_vu)) || (group !== null && hasKey(group, 'quy', keyNames(nhom_nhiem_vu)));
    if (has) continue;
    yield {
      code: 'nhiem_vu/thieu_quy',
      path: typeof item['noi_dung'] === 'string' ? [...path, 'noi_dung'] : path,
      message: 'Nhiệm vụ chưa có quý trong mục trình bày theo quý, cần thêm `quy`',
      help: 'thêm vào nhiệm vụ, hoặc vào nhóm của nó; cả năm thì ghi `ca_nam`\nquy: 1',
    };
  }
}

/** Lists print a group's name as a heading and nothing else of it; by quarter, only the name of a group that is the quarter. */
function* checkGroups(section: TypedSection): Generator<ShapeFinding> {
  if (section.node['trinh_bay'] === 'bang') return;
  const byQuarter = section.node['trinh_bay'] === 'theo_quy';
  const named = new Map<string, unknown>();
  for (const { path, item } of groups(section)) {
    const wrong = byQuarter ? wrongQuarterName(item, named) : '';
    if (wrong !== '') {
      yield {
        code: 'nhiem_vu/nhom_theo_quy',
        path: [...path, 'nhom'],
        message: `Nhóm nhiệm vụ đứng trong mục trình bày theo quý ${wrong}`,
        help: 'để in theo nhóm\ntrinh_bay: liet_ke',
      };
    }
    const detail = taskDetails.find((field) => field in item);
    if (detail === undefined) continue;
    yield {
      code: 'nhiem_vu/chi_tiet_nhom',
      path: [...path, detail],
      at: 'key',
      message: `\`${detail}\` của nhóm chỉ in được trong bảng, cần chuyển vào từng nhiệm vụ`,
      help: 'hoặc in thành bảng\ntrinh_bay: bang',
    };
  }
}

/** A field that no column shows would be lost: said once a field, at the first task that has it. */
function* checkColumns(section: TypedSection): Generator<ShapeFinding> {
  const cot = section.node['cot'];
  if (section.node['trinh_bay'] !== 'bang' || !isMapping(cot)) return;
  yield* checkNumbers(section.node['so_cot'], Object.keys(cot).length, section.path);
  const all = [...tasks(section), ...groups(section)];
  for (const field of printedTaskFields) {
    const users = all.filter(({ item }) => field in item);
    const [first] = users;
    if (
      !first ||
      hasKey(
        cot,
        field,
        taskColumns.map((key) => ({ key, title: undefined })),
      )
    )
      continue;
    const many = users.length > 1 ? ` (${users.length} nhiệm vụ có trường này)` : '';
    yield {
      code: 'nhiem_vu/thieu_cot',
      path: [...first.path, field],
      at: 'key',
      message: `\`${field}\` không có cột nào trong \`cot\` để in${many}, cần thêm cột`,
      help: `thêm vào \`cot\`\n${field}: ${shapeOf(taskFields[field].schema).note.title}`,
      also: { message: 'các cột ghi ở đây', path: [...section.path, 'cot'] },
    };
  }
}

/** Groups as items: their details, not their number, which stands before the name. */
function* groups({ node, path }: TypedSection): Generator<Item> {
  for (const [index, item] of entries(node['nhiem_vu'])) {
    if (!isMapping(item) || !isGroup(item)) continue;
    const { tt: _, ...details } = item;
    yield { path: [...path, 'nhiem_vu', index], item: details, group: null };
  }
}
