/** The agencies that an office knows by name: the `danh_sach_co_quan` of its shared parts. */
import * as z from 'zod';
import { isDate, isoDate, parseDate } from '../vietnamese/dates.ts';
import { field, names, ngay, text } from './fields.ts';
import { isMapping } from './shape.ts';

const co_quan_da_biet = z
  .strictObject({
    ten: field(text, 'Tên cơ quan', 'name', 'Tên đầy đủ, viết như phải viết.\nVí dụ:\nten: Sở Khoa học và Công nghệ'),
    viet_tat: field(
      names,
      'Tên viết tắt',
      'abbreviation',
      'Những cách viết tắt được dùng; bỏ trống là viết tắt thế nào cũng được.\nVí dụ:\nviet_tat: Sở KH&CN',
    ).optional(),
    ten_cu: field(
      names,
      'Tên cũ',
      'former names',
      'Tên trước khi đổi, và tên của những cơ quan đã nhập vào.\nVí dụ:\nten_cu:\n  - Sở Thông tin và Truyền thông',
    ).optional(),
    tu_ngay: field(
      ngay,
      'Có tên này từ ngày',
      'since',
      'Kế hoạch ban hành trước ngày ấy vẫn ghi tên cũ; bỏ trống là với mọi kế hoạch.\nVí dụ:\ntu_ngay: 01/03/2025',
    ).optional(),
  })
  .meta({ id: 'co_quan_da_biet', title: 'Cơ quan trong danh sách', gloss: 'agency', description: 'Một cơ quan mà kế hoạch hay nhắc đến.' });

export const danh_sach_co_quan = field(
  z.array(co_quan_da_biet).min(1),
  'Danh sách cơ quan',
  'list of agencies',
  'Tên, chữ viết tắt, tên cũ của những cơ quan mà kế hoạch nhắc đến: tdkt soát cách ghi theo danh sách này.\nVí dụ:\ndanh_sach_co_quan:\n  - ten: Sở Nội vụ',
);

/** One agency of the list; plain data. */
export interface KnownAgency {
  readonly ten: string;
  readonly viet_tat: readonly string[];
  readonly ten_cu: readonly string[];
  /** ISO; `''`: it has always borne this name. */
  readonly tu_ngay: string;
}

/** Of the nearest file that lists them; an item that cannot be read is left out. */
export function agenciesIn(values: readonly unknown[]): readonly KnownAgency[] {
  const list = values.map((value) => (isMapping(value) ? value['danh_sach_co_quan'] : undefined)).find(Array.isArray);
  if (!list) return none;
  const known =
    read.get(list) ?? list.flatMap((item: unknown) => (isMapping(item) && isText(item['ten']) ? agency(item, item['ten']) : []));
  read.set(list, known);
  return known;
}

const none: readonly KnownAgency[] = [];

/** All plans of an office have the same list. */
const read = new WeakMap<readonly unknown[], readonly KnownAgency[]>();

function agency({ viet_tat, ten_cu, tu_ngay }: Readonly<Record<string, unknown>>, ten: string): KnownAgency {
  return { ten: ten.trim(), viet_tat: texts(viet_tat), ten_cu: texts(ten_cu), tu_ngay: dayOf(tu_ngay) };
}

function texts(value: unknown): string[] {
  return [value].flat().flatMap((text) => (isText(text) ? text.trim() : []));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function dayOf(value: unknown): string {
  const date = typeof value === 'string' && isDate(value) ? parseDate(value) : null;
  return date ? isoDate(date.year, date.month ?? 1, date.day ?? 1) : '';
}
