/** The cells of a row → the fields of a task, every word of them; words without a field of their own stand in its note. */

import { dayBehind } from '../../read/cell-values.ts';
import { escaped } from '../../recover/plan-marks.ts';
import { type TaskState, taskStates } from '../../schema/tasks.ts';
import { isoDate } from '../../vietnamese/dates.ts';
import { foldAccents, foldTone } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman, toRoman } from '../../vietnamese/numbers.ts';
import { readTime } from '../../vietnamese/times.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import { type Meaning, unitIn } from './heads.ts';
import { isNumber, type Said } from './rows.ts';
import { isTick, isTickColumn, isTicked } from './ticks.ts';

export interface RawTask {
  /** In the table. */
  readonly row: number;
  readonly tt: string;
  readonly noi_dung: string;
  readonly chu_tri: readonly string[];
  readonly phoi_hop: readonly string[];
  readonly thoi_gian: string;
  /** `1` … `4`, `ca_nam`; empty where the table does not say. */
  readonly quy: string;
  readonly nhom: string;
  /** Of `kinh_phi`, where only the head of the column says it. */
  readonly don_vi_tinh: string;
  /** Columns whose words were no value of their field, and stand in the note. */
  readonly noted: readonly string[];
  /** Fields whose words stand as they are. */
  readonly others: Readonly<Partial<Record<'ma' | 'san_pham' | 'kinh_phi' | 'ket_qua' | 'ghi_chu' | 'trang_thai' | 'hoan_thanh', string>>>;
}

/** `rows`: the row of the task, and those that go on with it. */
export function taskOf(row: number, rows: readonly Said[]): RawTask {
  const all = (meaning: Meaning): string => distinct(rows.flatMap((said) => textsOf(said, meaning)));
  // `1.1` that was typed as a number.
  const number = all('tt').replace(/^(\d+),(\d+)$/u, '$1.$2');
  const quarter = quarterOf(all('quy'));
  const state = stateOf(all('trang_thai'));
  const done = /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(all('hoan_thanh'));
  const strange = [
    ...(isNumber(number) ? [] : labelled(rows, 'tt')),
    ...(quarter === '' ? labelled(rows, 'quy') : []),
    ...(state === '' ? labelled(rows, 'trang_thai') : []),
    ...(done ? [] : labelled(rows, 'hoan_thanh')),
  ];
  const note = [all('ghi_chu'), ...strange, ...labelled(rows, null)];
  return {
    row,
    tt: isNumber(number) ? number : '',
    // A dash before the one line of a cell is the column's own mark.
    noi_dung: escaped(joined(all('noi_dung')).replace(/^[-–+•]\s+(?!.*\n)/u, '')),
    ...agenciesOf(all('chu_tri'), all('phoi_hop')),
    thoi_gian: timeOf(rows, all),
    quy: quarter || oneQuarter(rows),
    nhom: oneLine(monthsIn(rows, 'nhom', all('nhom'))),
    don_vi_tinh: amountUnit(rows),
    noted: strange.map((words) => words.slice(0, words.indexOf(':'))),
    others: {
      san_pham: escaped(all('san_pham')),
      kinh_phi: escaped(all('kinh_phi').replace(/\s*\n\s*/gu, '; ')),
      ket_qua: escaped(all('ket_qua')),
      ghi_chu: escaped(distinct(note)),
      ma: oneLine(all('ma')),
      trang_thai: state,
      hoan_thanh: done ? all('hoan_thanh') : '',
    },
  };
}

const days: readonly Meaning[] = ['thoi_gian', 'bat_dau', 'ket_thuc', 'hoan_thanh'];

function textsOf(said: Said, meaning: Meaning): string[] {
  const own = [...said].flatMap(([column, text]) => (column.meaning === meaning ? [text] : []));
  return days.includes(meaning) ? own.map(dayBehind) : own;
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts.map(joined).filter((text) => text !== ''))].join('\n');
}

/** A line that was broken for the column's width goes on in a small letter. */
function joined(text: string): string {
  return text.replace(/(?<![.;:!?])\n(?=\p{Ll}(?![).]))/gu, ' ');
}

/** `Địa điểm: Hội trường tỉnh`: words of columns that mean this, or nothing that is known. */
function labelled(rows: readonly Said[], meaning: Meaning | null): string[] {
  return rows.flatMap((said) => [...said].flatMap(([column, text]) => (column.meaning === meaning ? [`${column.title}: ${text}`] : [])));
}

/** A cell for both says who is who: `Chủ trì: Sở Nội vụ`, below it `Phối hợp: các xã`. */
function agenciesOf(leads: string, helpers: string): Pick<RawTask, 'chu_tri' | 'phoi_hop'> {
  const named = regex.iu`^[-+•*–]?\s*(?:(?:đơn vị|cơ quan|ĐV|CQ)\s+)?(chủ trì|phối hợp)\s*:\s*`;
  const lines = foldTone(leads).split(regex.giu`\n|;\s*(?=(?:(?:đơn vị|cơ quan|ĐV|CQ)\s+)?(?:chủ trì|phối hợp)\s*:)`);
  if (!lines.some((line) => named.test(line))) return { chu_tri: agenciesIn(leads), phoi_hop: agenciesIn(helpers) };
  const [chu_tri, phoi_hop]: [string[], string[]] = [[], [helpers]];
  let who = chu_tri;
  for (const line of lines) {
    const [label, role] = named.exec(line) ?? [''];
    if (role !== undefined) who = /^p/iu.test(role) ? phoi_hop : chu_tri;
    who.push(line.slice(label.length));
  }
  return { chu_tri: agenciesIn(chu_tri.join('\n')), phoi_hop: agenciesIn(phoi_hop.join('\n')) };
}

/** One a line, or parted by semicolons; a comma may stand within a name. */
function agenciesIn(text: string): string[] {
  const names = text.split(/\n|;/u).map((name) => oneLine(name.replace(/^\s*[-+•*–]\s*/u, '')).replace(/[.,]$/u, ''));
  return [...new Set(names.filter((name) => name !== ''))].map(escaped);
}

/** What amounts are counted in, where the head of their column says it. */
function amountUnit(rows: readonly Said[]): string {
  const units = rows.flatMap((said) => [...said.keys()].flatMap(({ meaning, title }) => (meaning === 'kinh_phi' ? [unitIn(title)] : [])));
  return units[0] ?? '';
}

/** `Quý II/2026`, `II`, `2`, `cả năm`. */
export function quarterOf(text: string): string {
  const words = foldAccents(text).trim();
  if (/^(?:ca nam|thuong xuyen(?: trong nam)?|trong nam)$/u.test(words)) return 'ca_nam';
  const [, number = ''] = /^(?:quy\s*|q)?([1-4]|i{1,3}|iv)(?:\s*[/-]?\s*(?:nam\s*)?\d{4})?$/u.exec(words) ?? [];
  return number === '' ? '' : String(/^\d/u.test(number) ? number : parseRoman(number));
}

/** As people note it, without accents. */
const alsoCalled: Readonly<Record<TaskState, RegExp>> = {
  chua_thuc_hien: /^(?:chua (?:lam|trien khai|bat dau)|not started)$/u,
  dang_thuc_hien: /^(?:dang (?:lam|trien khai|xu ly)|in progress)$/u,
  hoan_thanh: /^(?:da )?(?:xong|hoan thanh|done)$/u,
  khong_thuc_hien: /^(?:huy|khong lam|dung)$/u,
};

const states = Object.keys(taskStates) as TaskState[];

function stateOf(text: string): string {
  if (isTick(text)) return isTicked(text) ? 'hoan_thanh' : 'chua_thuc_hien';
  const words = foldAccents(text).trim();
  return states.find((state) => foldAccents(taskStates[state]) === words || alsoCalled[state].test(words)) ?? '';
}

// ── When ─────────────────────────────────────────────────────────────────────

function timeOf(rows: readonly Said[], all: (meaning: Meaning) => string): string {
  const time = withMonth(monthsIn(rows, 'thoi_gian', all('thoi_gian')), monthsIn(rows, 'nhom', all('nhom')))
    .replace(/;?\s*\n\s*(?:[-–+•]\s+)?/gu, '; ')
    .replace(/^[-–+•]\s+/u, '');
  const ends = [oneLine(all('bat_dau')), oneLine(all('ket_thuc'))];
  const [from, to] = isSpan(time, ends) ? [] : ends.map(dated);
  const span = [from ? `Từ ${from}` : '', to ? `${from ? '' : 'Đến '}${from ? 'đến ' : ''}${to}` : '']
    .filter((part) => part !== '')
    .join(' ');
  const months = ticks(rows, 'thang');
  const quarters = ticks(rows, 'quy');
  const named = [
    time,
    span,
    months.length > 0 ? `Tháng ${months.join(', ')}` : '',
    quarters.length > 1 ? `Quý ${quarters.map(toRoman).join(', ')}` : '',
    ...remarks(rows),
  ];
  return escaped(named.filter((part) => part !== '').join('; '));
}

/** Under “Tháng” stands a number alone: `8`, `9/2026`. */
function monthsIn(rows: readonly Said[], of: Meaning, text: string): string {
  const isMonths = rows.some((said) => [...said.keys()].some(({ meaning, name }) => meaning === of && /^tháng/iu.test(name)));
  return isMonths && /^\d{1,2}(?:\s*[-–,/]\s*\d{1,2})*(?:\/\d{4})?$/u.test(text) ? `Tháng ${text}` : text;
}

/** `Tuần 4`, `Cuối tháng` under a group that says of which month. */
function withMonth(time: string, group: string): string {
  const [, month = ''] = /^Tháng (\d{1,2}(?:\/\d{4})?)$/u.exec(group) ?? [];
  if (month === '') return time;
  if (/^(?:đầu|giữa|cuối|trong) tháng$/iu.test(time)) return `${time} ${month}`;
  return /^(?:tuần|ngày) (?:\d+|[IVX]+|đầu|cuối|thứ \S+)$/iu.test(time) ? `${time} tháng ${month}` : time;
}

/** The same days in other words: `Quý I/2026` from 01/01 to 31/3. */
function isSpan(time: string, ends: readonly string[]): boolean {
  const [from, to] = ends
    .map((end) => /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(end))
    .map((date) => date && isoDate(date[3] ?? '', date[2] ?? '', date[1] ?? ''));
  const read = from && time !== '' ? readTime(time, Number(from.slice(0, 4))) : null;
  return read !== null && read.tu === from && read.den === to;
}

/** As it stands behind “từ”. */
const dated = (text: string): string =>
  /^\d{1,2}\/\d{1,2}/u.test(text)
    ? `ngày ${text}`
    : text.replace(/^(?:Quý|Tháng|Tuần|Ngày|Đầu|Giữa|Cuối)(?= )/u, (word) => word.toLowerCase());

/** The months or quarters in whose columns something stands. */
function ticks(rows: readonly Said[], unit: 'thang' | 'quy'): number[] {
  const numbers = rows.flatMap((said) => [...said.keys()].flatMap(({ meaning }) => ticked(meaning, unit)));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function ticked(meaning: Meaning | null, unit: 'thang' | 'quy'): number[] {
  const [, number] = new RegExp(`^${unit} (\\d+)$`, 'u').exec(meaning ?? '') ?? [];
  return number === undefined ? [] : [Number(number)];
}

/** What stands in such a column and is more than a tick. */
function remarks(rows: readonly Said[]): string[] {
  return rows.flatMap((said) =>
    [...said].flatMap(([column, text]) => (isTickColumn(column.meaning) && !isTicked(text) ? [`${column.title}: ${oneLine(text)}`] : [])),
  );
}

function oneQuarter(rows: readonly Said[]): string {
  const quarters = ticks(rows, 'quy');
  return quarters.length === 1 ? String(quarters[0]) : '';
}
