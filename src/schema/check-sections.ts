/** Checks of one section: something to say, and only once. */
import type { Path } from '../diagnostic.ts';
import { muc } from './body.ts';
import { checkTable } from './check-tables.ts';
import { checkTasks } from './check-tasks.ts';
import { hasKey } from './key-names.ts';
import { isMapping, keyNames, type Mapping } from './shape.ts';
import { either, type ShapeFinding, short } from './shape-finding.ts';
import { nested, type TypedSection } from './typed-sections.ts';

const contents = [...nested, 'nhiem_vu', 'bang', 'phan_cong'] as const;

export function* checkSection(section: TypedSection, isReport: boolean): Generator<ShapeFinding> {
  yield* checkContent(section);
  yield* checkPart(section);
  yield* checkNumber(section);
  yield* checkTasks(section, isReport);
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
