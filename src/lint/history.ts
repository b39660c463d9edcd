/** Whether words tell of an earlier time: then a name that has since gone is right. */

const words =
  /(?<!\p{L})(?:cũ|trước\s+đây|trước\s+kia|sáp\s+nhập|hợp\s+nhất|sắp\s+xếp\s+đơn\s+vị|chia\s+tách|tái\s+lập|thành\s+lập\s+tỉnh|giải\s+thể|kết\s+thúc\s+hoạt\s+động)(?!\p{L})/iu;

/** “nguyên Chủ tịch …”, and not “tài nguyên”, “Thái Nguyên”. */
const formerly = /(?<!\p{L}|[Tt]ài\s)nguyên\s+(?:\p{Lu}|là\s|lãnh\s+đạo|cán\s+bộ)/u;

/** A date, a month, a year; of a range (2021 - 2025) the end. */
const times =
  /(?:(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+|tháng\s+(\d{1,2})\s+năm\s+)|(?<!\d)(?:19|20)\d{2}\s*[-–]\s*)?(?<!\d)((?:19|20)\d{2})(?!\d)/gu;

/** The clause around the words speaks of a time not after `day`, or says that the name is an old one. */
export function tellsOfBefore(text: string, start: number, end: number, day: string): boolean {
  const clause = clauseAround(text, start, end);
  return words.test(clause) || formerly.test(clause) || Array.from(clause.matchAll(times), lastDayOf).some((last) => last <= day);
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 240), start).split(/[;.](?=\s)/u);
  const after = text.slice(end, end + 100).split(/[;.](?=\s|$)/u);
  return `${before.at(-1) ?? ''}${text.slice(start, end)}${after[0] ?? ''}`;
}

/** As text that sorts; days that are not said count as the last ones. */
function lastDayOf([, day, month, longDay, longMonth, loneMonth, year]: RegExpMatchArray): string {
  const typed = Number(month ?? longMonth ?? loneMonth ?? 12);
  const valid = typed >= 1 && typed <= 12;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(valid ? typed : 12)}-${two(valid ? Number(day ?? longDay ?? 31) : 31)}`;
}
