/** Whether words tell of an earlier time: then a name that has since gone is right. */

import { isoDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { matches } from '../../vietnamese/matches.ts';

const words = regex.iu`\<(?:cũ|trước\s+đây|trước\s+kia|sáp\s+nhập|hợp\s+nhất|nay\s+(?:là|thuộc)|sắp\s+xếp\s+đơn\s+vị|trước\s+(?:khi\s+)?sắp\s+xếp|chia\s+tách|tái\s+lập|thành\s+lập\s+tỉnh|giải\s+thể|kết\s+thúc\s+hoạt\s+động)\>`;

/** “xã Chiềng Mung (sau sắp xếp thuộc xã Mai Sơn)”; in brackets only. */
const since = regex.iu`\([^()]{0,40}\<sau\s+(?:khi\s+)?sắp\s+xếp\>`;

/** “nguyên Chủ tịch …”, and not “tài nguyên”, “Thái Nguyên”. */
const formerly = regex.u`(?<!\p{L}|[Tt]ài\s)nguyên\s+(?:\p{Lu}|là\s|lãnh\s+đạo|cán\s+bộ)`;

/** A date, a month, a year, or two years (2021 - 2025). */
const times =
  /(?:(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+|tháng\s+(\d{1,2})\s+năm\s+)|(?<!\d)((?:19|20)\d{2})\s*[-–]\s*)?(?<!\d)((?:19|20)\d{2})(?!\d)/gu;

/** The day on which something changed, and the one on which it is spoken of. */
interface Change {
  readonly since: string;
  readonly now: string;
}

/** The clause around the words speaks of a time not after the change, or says that the name is an old one. */
export function tellsOfBefore(text: string, start: number, end: number, { since, now }: Change): boolean {
  return saysItIsOld(text, start, end) || namesATimeBefore(text, start, end, { since, now });
}

/** “tỉnh Hà Giang (cũ)”, “trước khi sáp nhập”. */
export function saysItIsOld(text: string, start: number, end: number): boolean {
  const clause = clauseAround(text, start, end);
  return words.test(clause) || since.test(clause) || formerly.test(clause);
}

function namesATimeBefore(text: string, start: number, end: number, { since, now }: Change): boolean {
  const clause = clauseAround(text, start, end);
  return matches(clause, times)
    .map((match) => lastDayOf(match, now))
    .some((last) => last <= since);
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 240), start).split(/[;.](?=\s)/u);
  const after = text.slice(end, end + 100).split(/[;.](?=\s|$)/u);
  return `${before.at(-1) ?? ''}${text.slice(start, end)}${after[0] ?? ''}`;
}

/** As text that sorts; a month counts as its last day, a year that has passed as its first, since half of it may be meant. */
function lastDayOf([, day, month, longDay, longMonth, loneMonth, rangeFrom, year = '']: RegExpMatchArray, now: string): string {
  const typed = Number(month ?? longMonth ?? loneMonth ?? 0);
  if (typed >= 1 && typed <= 12) return isoDate(year, typed, day ?? longDay ?? 31);
  return rangeFrom !== undefined || year < now.slice(0, 4) ? `${year}-01-01` : `${year}-12-31`;
}

/** “Thông tư số … của Bộ trưởng ” right before: an act of that body. */
export function isCited(before: string): boolean {
  return regex.u`\<số\s+\d[^\s;]*(?:\s+[^\s;.]+){0,12}?\s+của\s+(?:(?:Bộ\s+trưởng|Giám\s+đốc)\s+)?$`.test(before.slice(-160));
}
