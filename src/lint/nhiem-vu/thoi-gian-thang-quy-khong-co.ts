import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** Months and quarters named in any text are in the calendar; whole dates are another rule's. */
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
    for (const { pattern, key, why } of rows) {
      const own = texts.filter((text) => key === undefined || key === text.key);
      yield* complaintsAbout(own, wordsLike(pattern), ({ words }) => ({
        message: `“${oneLine(words)}” không có trong lịch, cần sửa lại`,
        help: `${why}: ghi “${oneLine(words).replace(/(?<= )(?:\d+|[IVX]+)(?=$|[ /])/u, '…')}”`,
      }));
    }
  },
};

const noMonth = '(?:0|00|1[3-9]|[2-9]\\d)';
const months = 'tháng chỉ từ 01 đến 12';

/** `key`: only in this field. */
const rows: readonly { readonly pattern: RegExp; readonly key?: string; readonly why: string }[] = [
  { pattern: regex.giu`(?<!\p{L}|\d +)tháng +${noMonth}(?:/| +năm +)(?:19|20)\d\d(?!\d)`, why: months },
  { pattern: regex.giu`^(?:trong +)?tháng +${noMonth}$`, key: 'thoi_gian', why: months },
  { pattern: regex.giu`\<qu[ýí] +(?:[05-9]|VI{0,3})(?:/| +năm +)(?:19|20)\d\d(?!\d)`, why: 'mỗi năm chỉ có bốn quý' },
];
