/** The body's nodes → one flat run of paragraphs, tasks and tables, numbered on the way. */
import type { Path } from '../diagnostic.ts';
import type { MucInput, NoiDungInput } from '../schema/body.ts';
import { formLines } from './form-lines.ts';
import { filled, orGap } from './gap.ts';
import { runs, wording } from './inline.ts';
import { markerOf } from './markers.ts';
import { below, headingRole, type Level, passTyped, takeNumber, takePart, topLevel } from './numbering.ts';
import { listItem, paragraphs } from './outline.ts';
import type { Doan, Khoi, NhiemVu } from './plan.ts';
import { runIn } from './run-in.ts';
import { generalTable, taskTable } from './tables.ts';
import { byQuarter, type TaskGroup, taskGroups } from './tasks.ts';

/** What the whole plan knows and every part of its body may need. */
export interface Context {
  /** `2024`, or a period `2026-2030`. */
  readonly nam: string;
  /** What came of a task is a report's to print; a plan only notes it. */
  readonly tells_results: boolean;
  /** Tasks met so far, in file order. */
  readonly tasks: NhiemVu[];
}

export function body(input: NoiDungInput | undefined, at: Path, level: Level, context: Context): Khoi[] {
  if (input === undefined) return [];
  if (typeof input === 'string') return prose(input, at, level);
  return input.flatMap((node, index) => {
    const here = [...at, index];
    return typeof node === 'string' ? prose(node, here, level) : section(node, here, level, context);
  });
}

/** Texts alone in a section are its dashed lines without the `|`; beside sections, and in the document's own list, paragraphs. */
function sectionBody(input: NoiDungInput | undefined, at: Path, level: Level, context: Context): Khoi[] {
  if (!Array.isArray(input) || !input.every((node) => typeof node === 'string')) return body(input, at, level, context);
  return input.flatMap((text, index) => placed(listItem(paragraphs(text, [...at, index])), level));
}

function prose(input: string, at: Path, level: Level): Doan[] {
  return placed(paragraphs(input, at), level);
}

function placed(doan: readonly Doan[], level: Level): Doan[] {
  return formLines(doan.map((d) => standing(d, level)));
}

/** A typed paragraph in its place among the sections, whose numbers go on from its own. */
function standing(doan: Doan, level: Level): Doan {
  passTyped(level, markerOf(doan)?.marker ?? null);
  return { ...doan, cap: level.depth };
}

function section(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  if (node.phan !== undefined) return part(node, node.phan, at, level, context);
  const own = node.tieu_de === undefined ? usualTitle(node, level) : null;
  const title = own ?? node.tieu_de ?? (node.so_muc === undefined ? '' : orGap(''));
  if (title === '') return content(node, at, level, context);
  const so = takeNumber(level, node.so_muc);
  const head = heading(so, title, [...at, node.so_muc === undefined ? 'tieu_de' : 'so_muc'], level, node.so_muc === undefined);
  const inner = content(node, at, below(level, so, wordsOf(title)), context);
  const hasUnits = node.phan_cong !== undefined || (node.muc_dich !== undefined && node.yeu_cau !== undefined);
  return node.cung_dong === 'co' && !hasUnits ? runIn(head, inner) : [head, ...inner];
}

/** A part: its number on one line, its title on the next, its sections numbered anew (mục II.6.đ). */
function part(node: MucInput, title: string, at: Path, level: Level, context: Context): Khoi[] {
  const so = takePart(level, node.so_muc);
  const { parts, title: above } = level;
  level.title = title;
  const place = { tu_danh: node.so_muc === undefined, cap: 0, at: [...at, 'phan'], vung: { start: 0, end: title.length } };
  const blocks: Khoi[] = [
    ...(so === '' ? [] : [{ ...place, loai: 'phan' as const, so: '', chu: runs(so) }]),
    { ...place, loai: 'tieu_de_phan', so: '', chu: runs(title) },
    // A heading beside the part's own is a section of it.
    ...(node.tieu_de === undefined
      ? content(node, at, level, context)
      : section({ ...node, phan: undefined, so_muc: undefined }, at, level, context)),
  ];
  // Parts inside it (Chương I) have a count of their own.
  Object.assign(level, { parts, title: above });
  return blocks;
}

/** A heading that the file does not spell: the template `phan/<mau>` words it, `meaning` is what rules and other headings call it. */
interface Usual {
  readonly mau: string;
  readonly meaning: string;
}

const usual = {
  muc_dich_yeu_cau: { mau: 'ten_muc_dich_yeu_cau', meaning: 'Mục đích, yêu cầu' },
  muc_dich: { mau: 'ten_muc_dich', meaning: 'Mục đích' },
  yeu_cau: { mau: 'ten_yeu_cau', meaning: 'Yêu cầu' },
  phan_cong: { mau: 'ten_phan_cong', meaning: 'Tổ chức thực hiện' },
} as const satisfies Record<string, Usual>;

const wordsOf = (title: string | Usual): string => (typeof title === 'string' ? title : title.meaning);

/** A node without a title of its own has the usual one, unless the heading above it says as much. */
function usualTitle(node: MucInput, level: Level): Usual | null {
  const own = usualOf(node, level);
  return own === null || plainTitle(own.meaning) === plainTitle(level.title) ? null : own;
}

function usualOf(node: MucInput, level: Level): Usual | null {
  if (node.muc_dich !== undefined && node.yeu_cau !== undefined) return usual.muc_dich_yeu_cau;
  if (node.muc_dich !== undefined) return usual.muc_dich;
  if (node.yeu_cau !== undefined) return usual.yeu_cau;
  return node.phan_cong !== undefined && level.outermost ? usual.phan_cong : null;
}

/** `MỤC ĐÍCH - YÊU CẦU`, `Mục đích và yêu cầu` → `mục đích yêu cầu`. */
function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/(?:[\s,*–-]|(?<=\s)và(?=\s))+/gu, ' ')
    .trim();
}

/** What a section says; one that says nothing has a gap, but for the outlines of forms in appendices. */
function content(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  const blocks = [
    ...sectionBody(node.noi_dung, [...at, 'noi_dung'], level, context),
    ...purpose(node, at, level, context),
    ...tasks(node, at, level, context),
    ...(node.bang ? [generalTable(node.bang, [...at, 'bang'])] : []),
    ...assignments(node, at, level, context),
  ];
  return at.includes('phu_luc') ? blocks : filled(blocks, at);
}

function purpose(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  const { muc_dich, yeu_cau } = node;
  if (muc_dich === undefined || yeu_cau === undefined) {
    return [...sectionBody(muc_dich, [...at, 'muc_dich'], level, context), ...sectionBody(yeu_cau, [...at, 'yeu_cau'], level, context)];
  }
  const made = (key: 'muc_dich' | 'yeu_cau') => {
    const section = { title: usual[key], input: node[key], at: [...at, key], inside: [...at, key], oneLine: node.cung_dong === 'co' };
    return madeSection(section, level, context);
  };
  return [...made('muc_dich'), ...made('yeu_cau')];
}

/** A section that the file does not spell as one: `at` is where it stands, `inside` where its content does. */
interface MadeSection {
  readonly title: string | Usual;
  readonly input: NoiDungInput | undefined;
  readonly at: Path;
  readonly inside: Path;
  readonly oneLine: boolean;
}

function madeSection({ title, input, at, inside, oneLine }: MadeSection, level: Level, context: Context): Khoi[] {
  const so = takeNumber(level, undefined);
  const head = heading(so, title, [...at, 'tieu_de'], level, true);
  const inner = filled(sectionBody(input, inside, below(level, so, wordsOf(title)), context), inside);
  return oneLine ? runIn(head, inner) : [head, ...inner];
}

function tasks(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  if (!node.nhiem_vu) return [];
  const numbered = node.so_thu_tu === 'lien_tuc' || node.so_thu_tu === 'theo_nhom';
  const look = { layout: node.trinh_bay ?? 'liet_ke', nam: context.nam, numbered, tells_results: context.tells_results };
  const groups = taskGroups(node.nhiem_vu, [...at, 'nhiem_vu'], look);
  for (const group of groups) for (const task of group.nhiem_vu) context.tasks.push(task);
  if (node.trinh_bay === 'bang') return [taskTable(node, groups, at, context.tells_results)];
  const listed = node.trinh_bay === 'theo_quy' ? byQuarter(groups, context.nam) : groups;
  const running = node.so_thu_tu === 'lien_tuc' && listed.some(({ nhom }) => nhom !== '') ? topLevel('so') : null;
  return listed.flatMap((group) => groupList(group, level, running));
}

/** A group under its heading; `running` counts its tasks when their numbers run through all groups. */
function groupList({ nhom, tt, at, nhiem_vu }: TaskGroup, level: Level, running: Level | null): Khoi[] {
  if (nhom === '') return nhiem_vu.map((task) => listedTask(task, running ?? level, level.depth));
  const so = takeNumber(level, tt === '' ? undefined : tt);
  const inner = running ?? below(level, so, nhom);
  const head = heading(so, nhom, [...at, tt === '' ? 'tieu_de' : 'tt'], level, tt === '');
  return [head, ...nhiem_vu.map((task) => listedTask(task, inner, level.depth + 1))];
}

/** A task among its like: numbered where tdkt numbers it, else it carries their numbers on. */
function listedTask(task: NhiemVu, level: Level, cap: number): NhiemVu {
  const noi_dung = task.noi_dung.map((doan, index) => {
    if (index > 0 || doan.loai !== 'khoan' || !doan.tu_danh) return { ...standing(doan, level), cap };
    return { ...doan, so: takeNumber(level, undefined), cap };
  });
  return { ...task, noi_dung };
}

function assignments(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  return (node.phan_cong ?? []).flatMap(({ don_vi, noi_dung }, index) => {
    const here = [...at, 'phan_cong', index];
    const inside = [...here, 'noi_dung'];
    return madeSection({ title: orGap(don_vi), input: noi_dung, at: here, inside, oneLine: node.cung_dong === 'co' }, level, context);
  });
}

function heading(so: string, title: string | Usual, at: Path, level: Level, made: boolean): Doan {
  const typed = typeof title === 'string' ? title : '';
  const chu = typeof title === 'string' ? runs(title.replace(/\s*\n\s*/gu, ' ')) : [wording(title.mau, title.meaning)];
  return { loai: headingRole(level), so, tu_danh: made, cap: level.depth, chu, at, vung: { start: 0, end: typed.length } };
}
