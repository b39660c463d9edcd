import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** Months and quarters named in any text are in the calendar; whole dates are another rule's, times of day `thoi_gian/gio_khong_co`. */
export const thangQuyKhongCo: Rule = {
  code: 'thoi_gian/thang_quy_khong_co',
  severity: 'warning',
  about: 'Tháng, quý ghi trong văn bản phải có thật: mỗi năm mười hai tháng, bốn quý.',
  cure: 'Sửa lại tháng, quý.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      - Tổ chức kiểm tra trong ⟦tháng 13/2026⟧.
      - Sơ kết vào ⟦quý V/2026⟧.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    noi_dung: |
      - Tổ chức kiểm tra trong tháng 12/2026.
      - Sơ kết vào quý IV/2026.
`,
  *check({ texts }) {
    const dated = texts.filter(({ text }) => /(?:[Tt]háng|[Qq]u[ýí]) +[\dIVX]/u.test(text));
    for (const { pattern, isIn, why } of rows) {
      const own = dated.filter(({ key }) => isIn === undefined || isIn(key));
      yield* complaintsAbout(own, wordsLike(pattern), ({ words }) => ({
        message: `“${oneLine(words)}” không có trong lịch, cần ghi lại`,
        help: `${why}: ghi “${oneLine(words).replace(/(?<= )(?:\d+|[IVX]+)(?=$|[ /])/u, '…')}”`,
      }));
    }
  },
};

const noMonth = '(?:0|00|1[3-9]|[2-9]\\d)';
const months = 'tháng chỉ từ 01 đến 12';
const quarters = 'mỗi năm chỉ có bốn quý';
/** “Thị Quý” is a name. */
const quarter = '(?<!\\p{L}|đá +)(?:(?<!\\p{Lu}\\p{Ll}* +)Q|q)u[ýí] +';
const ofYear = '(?:(?:/| +năm +)(?:19|20)\\d\\d)?';
/** Fields that hold a time and nothing else. */
const isTime = (key: string) => key === 'thoi_gian' || key === 'nhom';

/** `isIn`: only in these fields. */
const rows: readonly { readonly pattern: RegExp; readonly isIn?: (key: string) => boolean; readonly why: string }[] = [
  { pattern: regex.giu`(?<!\p{L}|\d +)tháng +${noMonth}(?:/| +năm +)(?:19|20)\d\d(?!\d)`, why: months },
  { pattern: regex.giu`(?<!\p{L}|\d +)tháng +${noMonth}(?![\d/]| +(?:năm|ngày)\>)`, isIn: isTime, why: months },
  {
    // “lương tháng 13”, “tháng 13 của dự án”, “từ tháng 13 đến tháng 24” of a child are right.
    pattern: regex.giu`(?<=\<(?:trong|vào|đầu|giữa|cuối|xong|hết|trước) +)tháng +${noMonth}(?![\d/]| +(?:năm|ngày|của|tuổi)\>)`,
    isIn: (key) => !isTime(key),
    why: months,
  },
  {
    pattern: regex.giu`(?<!\p{L}|\d +)tháng +(?:0?[1-9]|1[0-2])(?: *, *\d{1,2})* *, *${noMonth}(?:/| +năm +)(?:19|20)\d\d(?!\d)`,
    why: months,
  },
  // “hằng quý 6 tháng” has lost a comma.
  { pattern: regex.gu`${quarter}[05-9]${ofYear}(?![\d\p{L}%.,]*\d| +tháng\>)`, why: quarters },
  { pattern: regex.gu`${quarter}(?!(?:I{1,3}|IV)\>)[IVX]+${ofYear}\>`, why: quarters },
];
