/** The columns of a list of tasks as a table to work with: in CSV, in a spreadsheet, in JSON under their keys. */
import { taskStates } from '../schema/tasks.ts';
import { daysBetween } from './conditions.ts';
import type { Task } from './list.ts';

export interface Column<Key extends string = string, Value extends string | number = string | number> {
  readonly key: Key;
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly kind: 'text' | 'day' | 'number';
  /** Of a day, ISO; `''` for nothing. */
  value(task: Task): Value;
}

function text<Key extends string>(key: Key, title: string, width: number, value: (task: Task) => string): Column<Key, string> {
  return { key, title, width, kind: 'text', value };
}

function day<Key extends string>(key: Key, title: string, value: (task: Task) => string): Column<Key, string> {
  return { key, title, width: 12, kind: 'day', value };
}

function number<Key extends string, Value extends number | ''>(key: Key, title: string, value: (task: Task) => Value): Column<Key, Value> {
  return { key, title, width: 9, kind: 'number', value };
}

const together = (names: readonly string[]) => names.join('; ');

export const columns = [
  text('ma', 'Mã', 14, ({ ma }) => ma),
  text('noi_dung', 'Nhiệm vụ', 60, ({ noi_dung }) => noi_dung),
  text('nhom', 'Nhóm', 24, ({ nhom }) => nhom),
  text('chu_tri', 'Cơ quan chủ trì', 28, ({ leadNames }) => together(leadNames)),
  text('phoi_hop', 'Cơ quan phối hợp', 32, ({ phoi_hop }) => together(phoi_hop)),
  text('thoi_gian', 'Thời gian', 20, ({ thoi_gian }) => thoi_gian),
  day('tu', 'Từ ngày', ({ tu }) => tu),
  day('den', 'Đến ngày', ({ den }) => den),
  text('tinh_trang', 'Tình trạng', 22, ({ conditionWords }) => conditionWords),
  number('qua_han', 'Quá hạn (ngày)', ({ condition, den, today }) => (condition === 'qua_han' ? daysBetween(den, today) : '')),
  text('trang_thai', 'Trạng thái đã ghi', 16, ({ trang_thai }) => (trang_thai === '' ? '' : taskStates[trang_thai])),
  day('hoan_thanh', 'Ngày hoàn thành', ({ hoan_thanh }) => hoan_thanh),
  text('ket_qua', 'Kết quả thực hiện', 30, ({ ket_qua }) => ket_qua),
  text('san_pham', 'Sản phẩm', 24, ({ san_pham }) => san_pham),
  text('kinh_phi', 'Kinh phí', 18, ({ kinh_phi }) => kinh_phi),
  text('so_ky_hieu', 'Số kế hoạch', 16, ({ nguon }) => nguon.so_ky_hieu),
  day('ngay', 'Ngày kế hoạch', ({ nguon }) => nguon.ngay),
  text('co_quan', 'Cơ quan ban hành', 28, ({ nguon }) => nguon.co_quan),
  text('trich_yeu', 'Trích yếu', 40, ({ nguon }) => nguon.trich_yeu),
  text('tep', 'Tệp', 36, ({ tep }) => tep),
  number('dong', 'Dòng', ({ dong }) => dong),
] as const satisfies readonly Column[];

/** A task under the keys of the columns. */
export type Row = { readonly [Each in (typeof columns)[number] as Each['key']]: ReturnType<Each['value']> };

export function rowOf(task: Task): Row {
  return Object.fromEntries(columns.map(({ key, value }) => [key, value(task)])) as Row;
}
