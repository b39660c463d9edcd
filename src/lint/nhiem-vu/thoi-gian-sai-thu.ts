import { isDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { countedBefore, readWeekday, weekdayNames, weekdayOf, weekdayPattern } from '../../vietnamese/weekdays.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** A day of the week and the date behind it are one day. */
export const saiThu: Rule = {
  code: 'thoi_gian/sai_thu',
  severity: 'warning',
  about: 'Thứ trong tuần khớp với ngày ghi sau nó.',
  cure: 'Sửa thứ hoặc sửa ngày.',
  bad: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Khai mạc vào 8 giờ 00 phút, ⟦thứ Hai, ngày 10 tháng 3 năm 2026⟧.
`,
  good: `
noi_dung:
  - tieu_de: Thời gian
    noi_dung: Khai mạc vào 8 giờ 00 phút, thứ Ba, ngày 10 tháng 3 năm 2026.
`,
  words: [
    'chủ nhật',
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    ...['2', '3', '4', '5', '6', '7'].map((day) => `thứ ${day}`),
  ],
  check({ texts }) {
    return complaintsAbout(texts, wordsLike(named, behind), say);
  },
};

const name = `(?<name>${weekdayPattern})`;
const date = '(?<day>\\d{1,2})(?:/| +tháng +)(?<month>\\d{1,2})(?:/| +năm +)(?<year>\\d{4})';
const named = regex.giu`(?=[tc])(?<!\p{L}|${countedBefore})${name},? *\(?(?:ngày +)?${date}(?!\d)`;

/** “ngày 24/11/2026 (thứ Sáu)”, “(sáng thứ Sáu)”. */
const behind = regex.giu`(?<![\d/.])${date} *\( *(?:(?:sáng|chiều|tối) +)?${name} *\)`;

function say({ words, groups }: Words) {
  const { name = '', day = '', month = '', year = '' } = groups;
  if (!isDate(`${day}/${month}/${year}`)) return null;
  const right = weekdayOf(Number(year), Number(month), Number(day));
  if (right === readWeekday(name)) return null;
  const date = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return {
    message: `Ngày ${date} là ${weekdayNames[right]}, không phải ${name.replace(/ +/gu, ' ')}, cần sửa thứ hoặc sửa ngày`,
    help: `ghi “${words.replace(name, weekdayNames[right] ?? '')}”; nếu đúng thứ thì sửa ngày`,
  };
}
