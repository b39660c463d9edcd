/** The year that a title names as that of the work itself. */

import type { Span } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';

const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const named = regex.iu`\<năm\s+((?:19|20)\d{2})(?!\d|\s*[-–/]\s*\d)`;

/** Words before a year that make it another thing than the year of the work. */
const otherYear = regex.iu`(?:tháng\s+\d{1,2}|đến|tới|từ|trước|sau|hết|tầm\s+nhìn|so\s+với|kỷ\s+niệm.*|kỉ\s+niệm.*|(?:luật|pháp\s+lệnh|nghị\s+quyết|nghị\s+định|quyết\s+định|chỉ\s+thị|kết\s+luận|thông\s+tư|kế\s+hoạch\s+số|sự\s+kiện|cách\s+mạng|đại\s+hội)\>.*)\s+$`;

/** Work that looks back on a year before the plan's. */
const lookingBack = regex.iu`\<(?:tổng\s+kết|sơ\s+kết|đánh\s+giá|tuyên\s+dương|tôn\s+vinh|biểu\s+dương|trao\s+(?:tặng|thưởng)|công\s+bố|bình\s+xét|xét\s+(?:tặng|khen|chọn)|kiểm\s+điểm|chấm\s+điểm|kết\s+quả|quyết\s+toán|khắc\s+phục|kết\s+luận|thành\s+tích|(?:chuyển|niên)\s+(?:tiếp|độ)|năm\s+học)\>`;

export function looksBack(title: string): boolean {
  return lookingBack.test(title);
}

/** The one year of a title, with its “năm”; null where there are more, or it may be another thing's. No work looks back on a year after `nam`. */
export function onlyYear(title: string, nam?: string): (Span & { readonly year: string }) | null {
  const found = named.exec(title);
  if (!found?.[1] || (title.match(years) ?? []).length !== 1) return null;
  if (
    otherYear.test(title.slice(0, found.index)) ||
    (looksBack(title) && (nam === undefined || found[1] <= (nam.match(years)?.at(-1) ?? '9999')))
  )
    return null;
  return { year: found[1], start: found.index, end: found.index + found[0].length };
}

/** `nam` may be a period; of a plan that does not say it any year may be. */
export function isOfPlan(year: string, nam: string): boolean {
  const [first = '', last = first] = nam.match(/\d{4}/gu) ?? [];
  return first === '' || (first <= year && year <= last);
}
