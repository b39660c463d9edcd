import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

const digits = [...'0123456789'];

/** Times of day stand on a clock; hours that only last (“48 giờ”, “45 giờ 30 phút”) are none. */
export const gioKhongCo: Rule = {
  code: 'thoi_gian/gio_khong_co',
  severity: 'warning',
  about: 'Giờ ghi trong văn bản phải có thật: giờ từ 0 đến 24, phút từ 00 đến 59.',
  cure: 'Sửa lại giờ, phút.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Khai mạc lúc ⟦8 giờ 75 phút⟧, thứ Ba, ngày 10 tháng 3 năm 2026.
`,
  good: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Khai mạc lúc 8 giờ 00 phút, thứ Ba, ngày 10 tháng 3 năm 2026.
`,
  words: ['giờ', 'lúc', 'hồi', ...digits.flatMap((digit) => [`${digit}h`, `${digit} h`])],
  check({ texts }) {
    const timed = texts.filter(({ text }) => /\d *(?:[Gg]iờ|h)|\d:\d\d/u.test(text));
    return complaintsAbout(timed, wordsLike(withMinutes, atHour, hourOfDay), say);
  },
};

/** “8 giờ 75 phút”, “08h75” */
const withMinutes = regex.gu`(?<![\d.,/\p{L}])(?<hour>\d{1,2}) *(?:[Gg]iờ|h) *(?<minute>\d{2})(?: *phút)?(?![\d\p{L}])`;
/** “lúc 26 giờ”, “hồi 8:75” */
const atHour = regex.giu`(?<=\<(?:lúc|hồi) +)(?<hour>\d{1,2})(?: *(?:giờ|h)\>(?! *\d)|:(?<minute>\d{2})(?!\d))`;
/** “26 giờ ngày 10/3/2026” */
const hourOfDay = regex.giu`(?<![\d.,/\p{L}]|\<(?:lúc|hồi|trong|sau) +)(?<hour>\d{1,2}) *(?:giờ|h)(?= +ngày +\d)`;
const timeOfDay = regex.iu`\<(?:lúc|hồi|vào|từ|đến|trước|khai +mạc|bắt +đầu) *:? *$`;
const ofDay = regex.iu`^,? +(?:ngày +\d|thứ|sáng|chiều|tối)`;

function say({ words, groups, start, end }: Words, { text }: { readonly text: string }) {
  const [hour, minute] = [Number(groups.hour), Number(groups.minute ?? 0)];
  const late = hour > 24 || (hour === 24 && minute > 0);
  const spoken = groups.minute === undefined || words.includes(':') || timeOfDay.test(text.slice(0, start)) || ofDay.test(text.slice(end));
  if (minute <= 59 && !(late && spoken)) return null;
  const typed = oneLine(words);
  return {
    message: `“${typed}” không có trên đồng hồ, cần ghi giờ từ 0 đến 24, phút từ 00 đến 59`,
    help: `ghi “${minute > 59 ? typed.replace(/\d{2}(?=\D*$)/u, '…') : typed.replace(/^\d+/u, '…')}”`,
  };
}
