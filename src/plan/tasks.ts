/** Tasks as data: their fields filled in, their time read, their groups and quarters. */
import type { Path } from '../diagnostic.ts';
import type { MucInput } from '../schema/body.ts';
import { listDetails, type NhiemVuInput, type TaskDetail, taskDetails } from '../schema/tasks.ts';
import { type readTime, timeReader } from '../vietnamese/times.ts';
import { filled, orGap } from './gap.ts';
import { append, lastWords, runs, withoutEnd, wording, words } from './inline.ts';
import { listItem, paragraphs } from './outline.ts';
import type { ChiTiet, Chu, Doan, NhiemVu } from './plan.ts';

export interface TaskGroup {
  /** `''` for tasks that stand in no group. */
  readonly nhom: string;
  readonly tt: string;
  /** `I` … `IV`, `ca_nam` of the group as a whole; `''` when it has none. */
  readonly quy: string;
  readonly nhiem_vu: readonly NhiemVu[];
  /** What the group's own row says in a table: totals, a lead agency. */
  readonly chi_tiet: ChiTiet;
  /** Order numbers typed in the file, one a task; `''` where tdkt numbers. */
  readonly so: readonly string[];
  readonly at: Path;
}

type Item = NonNullable<MucInput['nhiem_vu']>[number];
type Task = Extract<Item, { noi_dung: string }>;
type Group = Extract<Item, { nhom: string }>;

const quarters: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/** How the tasks of a section are printed. */
interface Look {
  readonly layout: string;
  readonly nam: string;
  /** In a list, with numbers instead of dashes. */
  readonly numbered: boolean;
  /** `ket_qua` is printed without being asked for. */
  readonly tells_results: boolean;
}

interface Job extends Look {
  readonly read: typeof readTime;
}

/** Runs of single tasks become nameless groups, so that order is kept. */
export function taskGroups(items: readonly Item[], at: Path, look: Look): TaskGroup[] {
  const groups: TaskGroup[] = [];
  const job = { ...look, read: timeReader() };
  let singles: { readonly nhiem_vu: NhiemVu[]; readonly so: string[] } | null = null;
  for (const [index, item] of items.entries()) {
    const here = [...at, index];
    if ('nhom' in item) {
      groups.push(group(item, here, job));
      singles = null;
      continue;
    }
    if (!singles) {
      singles = { nhiem_vu: [], so: [] };
      groups.push({ nhom: '', tt: '', quy: '', ...singles, chi_tiet: alone.cua_nhom, at: here });
    }
    singles.nhiem_vu.push(task(item, here, alone, job));
    singles.so.push(item.tt ?? '');
  }
  return groups;
}

/** What a task takes from the group that it is typed in. */
type FromGroup = Pick<NhiemVu, 'nhom' | 'cua_nhom'> & { readonly quy: string | undefined };

function group(input: Group, at: Path, job: Job): TaskGroup {
  const nhom = orGap(input.nhom);
  const chi_tiet = details(input);
  const common = { nhom, cua_nhom: chi_tiet, quy: input.quy };
  return {
    nhom,
    tt: input.tt ?? '',
    quy: quarterNumber(input.quy),
    nhiem_vu: input.nhiem_vu.map((item, index) => task(item, [...at, 'nhiem_vu', index], common, job)),
    chi_tiet,
    so: input.nhiem_vu.map((item) => item.tt ?? ''),
    at,
  };
}

function task(input: Task, at: Path, { quy: groupQuarter, nhom, cua_nhom }: FromGroup, job: Job): NhiemVu {
  const { layout, nam, numbered, read, tells_results } = job;
  const quy = quarterNumber(input.quy ?? groupQuarter);
  const year = Number(nam.slice(0, 4));
  const shown = details(input);
  const ownQuarter = input.quy === undefined || layout === 'theo_quy' ? '' : quarterName(quy, nam);
  const noi_dung = withMarker(
    filled(paragraphs(input.noi_dung, [...at, 'noi_dung']), [...at, 'noi_dung']),
    layout === 'bang' ? undefined : input.tt,
    numbered && layout !== 'bang',
  );
  const said = { ...shown, thoi_gian: shown.thoi_gian || ownQuarter };
  return {
    loai: 'nhiem_vu',
    quy,
    nhom,
    cua_nhom,
    noi_dung,
    ...said,
    ma: input.ma ?? '',
    trang_thai: input.trang_thai ?? '',
    hoan_thanh: input.hoan_thanh ?? '',
    dong_duoi:
      layout === 'bang'
        ? []
        : detailLines(tells_results ? said : { ...said, ket_qua: '' }, noi_dung[0]?.loai === 'gach' ? 'cong' : 'gach', at),
    khoang:
      nam === '' ? null : (read(shown.thoi_gian, year) ?? (quy === '' ? null : read(quy === 'ca_nam' ? 'cả năm' : `quý ${quy}`, year))),
    at,
  };
}

/** `+ Cơ quan chủ trì: Sở Nội vụ.` under a task that opens with a dash, `- Cơ quan …` under a numbered one. */
function detailLines(said: ChiTiet, role: 'cong' | 'gach', at: Path): Doan[] {
  return taskDetails.flatMap((field) => {
    const value = said[field];
    const names = (typeof value === 'string' ? value.split('\n') : value).map(nameInList);
    const text = names.filter((name) => name.length > 0).flatMap((name, index) => (index === 0 ? name : [words('; '), ...name]));
    if (text.length === 0) return [];
    const chu = [wording(`ten_${field}`), words(': '), ...(/[.!?…]$/u.test(lastWords(text)) ? text : append(text, '.'))];
    return [{ loai: role, so: role === 'cong' ? '+' : '-', tu_danh: true, cap: 0, chu, at: [...at, field], vung: { start: 0, end: 0 } }];
  });
}

/** A name in a running list: without its dash and semicolon, and after the first one without its capital “Các”. */
function nameInList(part: string, index: number): Chu[] {
  const name = withoutEnd(runs(part.trim().replace(/^[-+]\s+/u, '')), /[;,]$/u);
  return index > 0 ? name.map((run, place) => (place === 0 ? { ...run, chu: run.chu.replace(/^Các(?=\s)/u, 'các') } : run)) : name;
}

function quarterNumber(typed: string | undefined): string {
  return typed === undefined ? '' : (quarters[typed] ?? typed);
}

function details(input: Partial<Pick<NhiemVuInput, TaskDetail>>): ChiTiet {
  const said = taskDetails.map((field) => [field, listDetails.has(field) ? [input[field] ?? []].flat() : (input[field] ?? '')]);
  return Object.fromEntries(said) as ChiTiet;
}

/** What stands in no group has nothing from one. */
const alone: FromGroup = { nhom: '', cua_nhom: details({}), quy: undefined };

/**
 * A listed task opens with its typed number, else with a number of ours where they are asked for, else with a dash
 * unless it has a marker; in a table's cell the dash goes again.
 */
function withMarker(noi_dung: readonly Doan[], tt: string | undefined, numbered: boolean): Doan[] {
  const [first, ...rest] = noi_dung;
  if (first && tt !== undefined) return [{ ...first, loai: 'khoan', so: tt }, ...rest];
  // The number is known when all that stands before it is.
  const takesNumber = numbered && (first?.loai === 'noi_dung' || first?.so === '-');
  return first && takesNumber ? [{ ...first, loai: 'khoan', so: '', tu_danh: true }, ...rest] : listItem(noi_dung);
}

/** One group a quarter that has tasks, in the year's order and under the name that a group of its own gives it; then the whole year, then what is still open. */
export function byQuarter(groups: readonly TaskGroup[], nam: string): TaskGroup[] {
  const all = groups.flatMap((g) => g.nhiem_vu);
  const known = ['I', 'II', 'III', 'IV', 'ca_nam'];
  const others = new Set(all.map((t) => t.quy).filter((quy) => !known.includes(quy)));
  return [...known, ...others].flatMap((quy) => {
    const nhiem_vu = all.filter((t) => t.quy === quy);
    const [first] = nhiem_vu;
    if (!first) return [];
    const own = quy === '' ? undefined : groups.find((g) => g.quy === quy);
    const { nhom, tt, at } = own ?? { nhom: quarterName(quy, nam), tt: '', at: first.at };
    return [{ nhom, tt, quy, nhiem_vu, chi_tiet: alone.cua_nhom, so: [], at }];
  });
}

/** `Quý I/2024`; in a period of years only `Quý I`. */
export function quarterName(quy: string, nam: string): string {
  if (quy === 'ca_nam') return 'Thường xuyên trong năm';
  return /^\d{4}$/u.test(nam) ? `Quý ${orGap(quy)}/${nam}` : `Quý ${orGap(quy)}`;
}
