/** Days of the week, as clerks write them and as the calendar has them. */
import { foldAccents } from './fold.ts';

/** By number: 0 is Sunday. */
export const weekdayNames: readonly string[] = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** A name of a day, as a pattern: `thứ Hai`, `thứ 2`, `Chủ nhật`. */
export const weekdayPattern = '(?:thứ +(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ +nhật)';
/** “lần thứ Năm” counts, it names no day. */
export const countedBefore = '(?:lần|đợt|kỳ|họp|phiên|nghị|hội|khóa|vòng|tuần) +';

/** 0 for Sunday. */
export function readWeekday(name: string): number {
  const last = foldAccents(name).split(/ +/u).at(-1) ?? '';
  return /\d/u.test(last) ? Number(last) - 1 : ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(last);
}

const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Sakamoto's rule; January and February count with the year before. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (monthShift[month - 1] ?? 0) + day) % 7;
}
