import type { Problem } from '../../diagnostic.ts';
import { lastDay } from '../../vietnamese/dates.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../texts.ts';

/** Days, months and quarters named in any text are in the calendar. */
export const ngayKhongCo: Rule = {
  code: 'thoi_gian/ngay_khong_co',
  severity: 'warning',
  about: 'Ngày, tháng, quý ghi trong văn bản phải có thật trong lịch.',
  cure: 'Sửa lại ngày, tháng, quý.',
  rows: ['BD-19'],
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      - Các đơn vị gửi báo cáo ⟦ngày 31 tháng 4 năm 2026⟧.
      - Tổng hợp kết quả trước ngày ⟦30/02/2026⟧.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      - Các đơn vị gửi báo cáo ngày 30 tháng 4 năm 2026.
      - Tổng hợp kết quả trước ngày 28/02/2026.
`,
  *check({ texts }) {
    for (const text of texts) if (/\d/u.test(text.text)) for (const row of rows) yield* checkRow(text, row);
  },
};

type Groups = Readonly<Record<string, string>>;

interface Row {
  readonly pattern: RegExp;
  readonly key?: string;
  /** What is wrong with what was found, `''` when nothing is. */
  wrong(groups: Groups): string;
}

const rows: readonly Row[] = [
  { pattern: /(?<![\d/.,-])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>(?:19|20)\d\d)(?![\d/])/gu, wrong: wrongDay },
  { pattern: /(?<!\p{L})ngày +(?<d>\d{1,2}) +tháng +(?<m>\d{1,2}) +năm +(?<y>(?:19|20)\d\d)(?!\d)/giu, wrong: wrongDay },
  { pattern: /(?<!\p{L})ngày +(?<d>\d{1,2}) +tháng +(?<m>\d{1,2})(?!\d|\/\d| +(?:năm|ngày))/giu, wrong: wrongDay },
  { pattern: /(?<!\p{L})ngày +(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/])/giu, wrong: wrongDay },
  {
    key: 'thoi_gian',
    pattern: /(?=\d)(?<![\d/]|(?:quý|tuần|tháng) +)(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/])(?<!ngày +\d+\/\d+)/giu,
    wrong: wrongDay,
  },
  { pattern: /(?<!\p{L})tháng +(?<m>\d{1,2})(?:\/| +năm +)(?:19|20)\d\d(?!\d)/giu, wrong: wrongMonth },
  { key: 'thoi_gian', pattern: /^(?:trong +)?tháng +(?<m>\d{1,2})$/giu, wrong: wrongMonth },
  { pattern: /(?<!\p{L})qu[ýí] +(?:[05-9]|VI{0,3})(?:\/| +năm +)(?:19|20)\d\d(?!\d)/giu, wrong: () => 'mỗi năm chỉ có bốn quý' },
];

function wrongDay({ d = '', m = '', y }: Groups): string {
  const month = wrongMonth({ m });
  if (month !== '') return month;
  // Without a year 29 February may be meant.
  const last = lastDay(y === undefined ? 2024 : Number(y), Number(m));
  const [day, monthName] = [Number(d), `tháng ${m}${y === undefined ? '' : `/${y}`}`];
  return day === 0 ? 'ngày bắt đầu từ 01' : day > last ? `${monthName} chỉ có ${last} ngày` : '';
}

function wrongMonth({ m = '' }: Groups): string {
  return Number(m) >= 1 && Number(m) <= 12 ? '' : 'tháng chỉ từ 01 đến 12';
}

function* checkRow(text: Text, { pattern, key, wrong }: Row): Iterable<Problem> {
  if (key !== undefined && key !== text.key) return;
  for (const match of text.text.matchAll(pattern)) {
    const why = wrong(match.groups ?? {});
    const words = match[0].replace(/ +/gu, ' ');
    if (why !== '')
      yield inText(text, match.index, match.index + match[0].length, {
        message: `“${words}” không có trong lịch, cần sửa lại ngày tháng`,
        help: why,
      });
  }
}
