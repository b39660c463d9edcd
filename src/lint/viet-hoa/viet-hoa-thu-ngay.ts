import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isRunning } from '../shared/capitals.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “thứ hai, ngày 05/10”: days of the week; a date, a time of day or “hằng tuần” tells them from “lần thứ hai”. */
export const thuNgay: Rule = {
  code: 'viet_hoa/thu_ngay',
  severity: 'warning',
  about: 'Tên ngày trong tuần, tháng trong năm không viết bằng chữ số thì viết hoa chữ chỉ ngày, tháng: thứ Hai, Chủ nhật, tháng Giêng.',
  cure: 'Viết: thứ Hai, thứ Bảy, Chủ nhật, tháng Giêng, tháng Chạp.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.c',
  bad: `
ket_thuc: Các đơn vị gửi báo cáo vào ⟦thứ sáu⟧, ngày 20/11/2026
`,
  good: `
ket_thuc: Các đơn vị gửi báo cáo vào thứ Sáu, ngày 20/11/2026
`,
  words: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'tháng giêng', 'tháng chạp'],
  check({ texts }) {
    return complaintsOnce(texts.filter(isRunning), wordsLike(days), say);
  },
};

const days = regex.giu`\<(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật|tháng\s+(?:giêng|chạp))\>`;
/** “lần thứ hai, ngày 05/10”. */
const counted = regex.iu`\<(?:lần|người|năm|đứng|hạng|xếp|cấp|đợt|kỳ|khóa|vị trí|bậc)\s+$`;
const timeBefore = regex.iu`\<(?:sáng|trưa|chiều|tối|đêm)\s+(?:ngày\s+)?$`;
/** “thứ Bảy, Chủ nhật hằng tuần”. */
const dateAfter = regex.iu`^(?:\s*(?:,|và|hoặc|đến)\s*(?:thứ\s+\p{L}+|chủ\s+nhật))*\s*[,(]?\s*(?:(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d|ngày\s+\d{1,2}\s+tháng|(?:hằng|hàng|mỗi|trong|cuối|đầu)\s+tuần)`;

function say({ words, start, end }: Words, { text }: Text) {
  const typed = oneLine(words);
  const month = /^tháng/iu.test(typed);
  const before = text.slice(0, start);
  if (!month && (counted.test(before) || (!timeBefore.test(before) && !dateAfter.test(text.slice(end))))) return null;
  const right = rightDay(typed);
  if (hasCapitalsOf(typed, right) || hasCapitalsOf(typed, right.charAt(0).toUpperCase() + right.slice(1)) || typed === 'Chủ Nhật')
    return null;
  return { message: `“${typed}” viết hoa chưa đúng, cần ghi “${right}”`, help: `ghi “${right}”`, same: right };
}

function rightDay(typed: string): string {
  if (/^chủ/iu.test(typed)) return 'Chủ nhật';
  const [first = '', last = ''] = typed.split(' ');
  return `${first.charAt(0)}${first.slice(1).toLowerCase()} ${last.charAt(0).toUpperCase()}${last.slice(1).toLowerCase()}`;
}
