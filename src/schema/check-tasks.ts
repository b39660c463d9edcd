/** Checks of a section's tasks: that they fit the layout that prints them. */
import type { Path } from '../diagnostic.ts';
import { muc } from './body.ts';
import { checkNumbers } from './check-tables.ts';
import { hasKey } from './key-names.ts';
import { wrongQuarterName } from './quarter-names.ts';
import { quarterOf } from './quarter-of.ts';
import { isMapping, keyNames, type Mapping, shapeOf } from './shape.ts';
import type { ShapeFinding } from './shape-finding.ts';
import { isNotedOnly, nhiem_vu, nhom_nhiem_vu, printedTaskFields, tableOnly, taskColumns, taskDetails, taskFields } from './tasks.ts';
import { entries, type TypedSection } from './typed-sections.ts';

/** What is wrong with the tasks of a section as it is laid out. */
export function* checkTasks(section: TypedSection, isReport: boolean): Generator<ShapeFinding> {
  yield* checkLayout(section);
  yield* checkQuarters(section);
  yield* checkGroups(section);
  yield* checkColumns(section, isReport);
}

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

/** What only a table shows, and the section is printed otherwise; null where it is a table or hardly means to be something else. */
function shownByTable({ node }: TypedSection): string | null {
  const isList = node['trinh_bay'] === undefined ? !hasKey(node, 'trinh_bay', keyNames(muc)) : node['trinh_bay'] !== 'bang';
  return (isList && entries(node['nhiem_vu']).length > 0 && tableOnly.find((key) => key in node)) || null;
}

function* checkLayout(section: TypedSection): Generator<ShapeFinding> {
  const key = shownByTable(section);
  const layout = section.node['trinh_bay'];
  if (key === null || (layout !== undefined && layout !== 'liet_ke' && layout !== 'theo_quy')) return;
  const now = layout === undefined ? 'mà chưa ghi' : `mà đang ghi \`${layout}\` ở`;
  yield {
    code: 'nhiem_vu/thieu_bang',
    path: [...section.path, 'trinh_bay'],
    ...(layout === undefined && { at: 'key' }),
    message: `Mục có \`${key}\`, chỉ in được trong bảng, ${now} \`trinh_bay\`, cần ghi \`trinh_bay: bang\``,
    help: `nếu không in thành bảng thì bỏ \`${key}\`\ntrinh_bay: bang`,
    also: { message: `${key} ghi ở đây`, path: [...section.path, key] },
  };
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
      help: `thêm vào nhiệm vụ, hoặc vào nhóm của nó; cả năm thì ghi \`ca_nam\`\nquy: ${quarterOf(item['thoi_gian']) ?? '1'}`,
    };
  }
}

/** Lists print a group's name as a heading and nothing else of it; by quarter, only the name of a group that is the quarter. */
function* checkGroups(section: TypedSection): Generator<ShapeFinding> {
  if (section.node['trinh_bay'] === 'bang' || shownByTable(section)) return;
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
function* checkColumns(section: TypedSection, isReport: boolean): Generator<ShapeFinding> {
  const cot = section.node['cot'];
  if (section.node['trinh_bay'] !== 'bang' || !isMapping(cot)) return;
  yield* checkNumbers(section.node['so_cot'], Object.keys(cot).length, section.path);
  const ofGroups = [...groups(section)];
  const all = [...tasks(section), ...ofGroups];
  for (const field of printedTaskFields) {
    const users = (isNotedOnly(field, isReport) ? ofGroups : all).filter(({ item }) => field in item);
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
