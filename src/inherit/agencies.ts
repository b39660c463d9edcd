/** The agencies that an office knows by name: its `danh_sach_co_quan`. */
import { isDate, isoDate, parseDate } from '../vietnamese/dates.ts';
import { isMapping } from './values.ts';

/** One of them; plain data. */
export interface Agency {
  readonly ten: string;
  readonly viet_tat: readonly string[];
  readonly ten_cu: readonly string[];
  /** ISO; `''`: it has always borne this name. */
  readonly tu_ngay: string;
}

/** Of the nearest file that lists them; an item that cannot be read is left out. */
export function agenciesIn(values: readonly unknown[]): readonly Agency[] {
  const list = values.map((value) => (isMapping(value) ? value['danh_sach_co_quan'] : undefined)).find(Array.isArray) ?? [];
  return list.flatMap((item: unknown) => (isMapping(item) && typeof item['ten'] === 'string' ? agency(item, item['ten']) : []));
}

function agency({ viet_tat, ten_cu, tu_ngay }: Readonly<Record<string, unknown>>, ten: string): Agency {
  return { ten, viet_tat: texts(viet_tat), ten_cu: texts(ten_cu), tu_ngay: dayOf(tu_ngay) };
}

function texts(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}

function dayOf(value: unknown): string {
  const date = typeof value === 'string' && isDate(value) ? parseDate(value) : null;
  return date ? isoDate(date.year, date.month ?? 1, date.day ?? 1) : '';
}
