/** The body's nodes → one flat run of paragraphs, tasks and tables, numbered on the way. */
import type { Path } from '../diagnostic.ts';
import type { MucInput, NoiDungInput } from '../schema/body.ts';
import { formLines } from './form-lines.ts';
import { runs } from './inline.ts';
import { below, headingRole, type Level, takeNumber, topLevel } from './numbering.ts';
import { paragraphs } from './outline.ts';
import type { Chu, Doan, Khoi, NhiemVu } from './plan.ts';
import { generalTable, taskTable } from './tables.ts';
import { byQuarter, type TaskGroup, taskGroups } from './tasks.ts';

/** What the whole plan knows and every part of its body may need. */
export interface Context {
  /** `2024`, or a period `2026-2030`. */
  readonly nam: string;
  /** Tasks met so far, in file order. */
  readonly tasks: NhiemVu[];
}

export function body(input: NoiDungInput | undefined, at: Path, level: Level, context: Context): Khoi[] {
  if (input === undefined) return [];
  if (typeof input === 'string') return formLines(paragraphs(input, at));
  return input.flatMap((node, index) => {
    const here = [...at, index];
    return typeof node === 'string' ? formLines(paragraphs(node, here)) : section(node, here, level, context);
  });
}

function section(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  if (node.phan !== undefined) return part(node, node.phan, at, level, context);
  const title = node.tieu_de ?? usualTitle(node, level);
  if (title === '') return content(node, at, level, context);
  const so = takeNumber(level, node.so_muc);
  return [heading(so, title, at, level, node.so_muc === undefined), ...content(node, at, below(level, so), context)];
}

/** A part: its number on one line, its title on the next, its sections numbered from I. again (mục II.6.đ). */
function part(node: MucInput, title: string, at: Path, level: Level, context: Context): Khoi[] {
  const number = takeNumber(level, node.so_muc);
  const so = node.so_muc === undefined ? `Phần ${number.replace(/\.$/u, '')}` : number;
  const place = { tu_danh: node.so_muc === undefined, at: [...at, 'phan'], vung: { start: 0, end: title.length } };
  return [
    ...(so === '' ? [] : [{ ...place, loai: 'phan' as const, so: '', chu: runs(so) }]),
    { ...place, loai: 'tieu_de_phan', so: '', chu: runs(title) },
    ...content(node, at, topLevel('la_ma'), context),
  ];
}

/** A node without a title of its own prints inside its section, except at the top, where the usual words stand. */
function usualTitle(node: MucInput, level: Level): string {
  if (node.muc_dich !== undefined && node.yeu_cau !== undefined) return 'Mục đích, yêu cầu';
  if (node.muc_dich !== undefined) return 'Mục đích';
  if (node.yeu_cau !== undefined) return 'Yêu cầu';
  return node.phan_cong !== undefined && level.depth === 1 ? 'Tổ chức thực hiện' : '';
}

function content(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  return [
    ...body(node.noi_dung, [...at, 'noi_dung'], level, context),
    ...purpose(node, at, level, context),
    ...tasks(node, at, level, context),
    ...(node.bang ? [generalTable(node.bang, [...at, 'bang'])] : []),
    ...assignments(node, at, level, context),
  ];
}

function purpose(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  const { muc_dich, yeu_cau } = node;
  if (muc_dich === undefined || yeu_cau === undefined) {
    return [...body(muc_dich, [...at, 'muc_dich'], level, context), ...body(yeu_cau, [...at, 'yeu_cau'], level, context)];
  }
  return [
    ...madeSection('Mục đích', muc_dich, [...at, 'muc_dich'], [...at, 'muc_dich'], level, context),
    ...madeSection('Yêu cầu', yeu_cau, [...at, 'yeu_cau'], [...at, 'yeu_cau'], level, context),
  ];
}

/** A section that the file does not spell as one: `at` is where it stands, `inside` where its content does. */
function madeSection(title: string, input: NoiDungInput, at: Path, inside: Path, level: Level, context: Context): Khoi[] {
  const so = takeNumber(level, undefined);
  return [heading(so, title, at, level, true), ...body(input, inside, below(level, so), context)];
}

function tasks(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  if (!node.nhiem_vu) return [];
  const groups = taskGroups(node.nhiem_vu, [...at, 'nhiem_vu'], node.trinh_bay ?? 'liet_ke', context.nam);
  context.tasks.push(...groups.flatMap((group) => group.nhiem_vu));
  if (node.trinh_bay === 'bang') return [taskTable(node, groups, at)];
  const listed = node.trinh_bay === 'theo_quy' ? byQuarter(groups, context.nam) : groups;
  return listed.flatMap((group) => groupList(group, level));
}

function groupList(group: TaskGroup, level: Level): Khoi[] {
  if (group.nhom === '') return [...group.nhiem_vu];
  return [heading(takeNumber(level, undefined), group.nhom, group.at, level, true), ...group.nhiem_vu];
}

function assignments(node: MucInput, at: Path, level: Level, context: Context): Khoi[] {
  return (node.phan_cong ?? []).flatMap(({ don_vi, noi_dung }, index) => {
    const here = [...at, 'phan_cong', index];
    return madeSection(don_vi, noi_dung, here, [...here, 'noi_dung'], level, context);
  });
}

function heading(so: string, title: string, at: Path, level: Level, made: boolean): Doan {
  const chu: readonly Chu[] = runs(title.replace(/\s*\n\s*/gu, ' '));
  return {
    loai: headingRole(level),
    so,
    tu_danh: made,
    chu,
    at: [...at, made ? 'tieu_de' : 'so_muc'],
    vung: { start: 0, end: title.length },
  };
}
