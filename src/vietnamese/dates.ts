/** Dates as clerks type them. */

/** A date of which the day, or day and month, may be open. */
export interface PartialDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number;
}

/** `21/02/2024`, `02/2024` or `2024`; the calendar aside. */
export const datePattern = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** `21/02/2024`; the calendar aside. */
export const fullDatePattern = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** Reads `21/02/2024`, `02/2024` or `2024`; null when it is none of these or not in the calendar (30/02). */
export function parseDate(text: string): PartialDate | null {
  const match = datePattern.exec(text.trim());
  if (!match) return null;
  const [day, month, year] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  if (year == null || year < 100 || (day ?? 1) < 1 || (day ?? 1) > lastDay(year, month ?? 1)) return null;
  return { day: day ?? null, month: month ?? null, year };
}

export function isDate(text: string): boolean {
  return parseDate(text) !== null;
}

/** Two digits for days below 10 and for months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function formatDay(day: number): string {
  return String(day).padStart(2, '0');
}

export function formatMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** `2022-06-15` → `15 tháng 6 năm 2022`, the long form of a citation. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${formatDay(day ?? 0)} tháng ${formatMonth(month ?? 0)} năm ${year}`;
}

/** `2025-07-01` → `01/7/2025`, the short form. */
export function shortDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${formatDay(day ?? 0)}/${formatMonth(month ?? 0)}/${year}`;
}

/** `2025-07-01`, which sorts. */
export function isoDate(year: number | string, month: number | string, day: number | string): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The number of days of a month; 0 for a month that does not exist. */
export function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Has every day that a year can have. */
export const leapYear = 2024;
