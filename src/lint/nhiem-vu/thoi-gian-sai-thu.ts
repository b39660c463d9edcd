import { isDate } from '../../vietnamese/dates.ts';
import { foldAccents } from '../../vietnamese/fold.ts';
import { regex } from '../../vietnamese/letters.ts';
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

const days = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
/** “lần thứ Năm” counts, it names no day. */
const counted = '(?:lần|đợt|kỳ|họp|phiên|nghị|hội|khóa|vòng|tuần) +';
const name = '(?<name>thứ +(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ +nhật)';
const date = '(?<day>\\d{1,2})(?:/| +tháng +)(?<month>\\d{1,2})(?:/| +năm +)(?<year>\\d{4})';
const named = regex.giu`(?=[tc])(?<!\p{L}|${counted})${name},? *\(?(?:ngày +)?${date}(?!\d)`;

/** “ngày 24/11/2026 (thứ Sáu)”, “(sáng thứ Sáu)”. */
const behind = regex.giu`(?<![\d/.])${date} *\( *(?:(?:sáng|chiều|tối) +)?${name} *\)`;

function say({ words, groups }: Words) {
  const { name = '', day = '', month = '', year = '' } = groups;
  if (!isDate(`${day}/${month}/${year}`)) return null;
  const right = weekday(Number(year), Number(month), Number(day));
  if (right === dayOf(name)) return null;
  const date = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return {
    message: `Ngày ${date} là ${days[right]}, không phải ${name.replace(/ +/gu, ' ')}, cần sửa thứ hoặc sửa ngày`,
    help: `ghi “${words.replace(name, days[right] ?? '')}”; nếu đúng thứ thì sửa ngày`,
  };
}

/** 0 for Sunday. */
function dayOf(name: string): number {
  const last = foldAccents(name).split(/ +/u).at(-1) ?? '';
  return /\d/u.test(last) ? Number(last) - 1 : ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(last);
}

const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Sakamoto's rule; January and February count with the year before. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (monthShift[month - 1] ?? 0) + day) % 7;
}
