import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, type Words, wordsLike } from '../shared/word-complaints.ts';

/** Figures that no count can give: a share above the whole, groups of two figures, a range that falls, words of another number. */
export const khongTheCo: Rule = {
  code: 'so_lieu/khong_the_co',
  severity: 'warning',
  about: 'Con số phải có thể có: tỷ lệ “chiếm” không quá 100%, “từ … đến dưới …” tăng dần, số tiền tách từng ba chữ số, số và chữ là một.',
  cure: 'Xem lại con số; thường là gõ thừa, gõ thiếu hoặc đảo một chữ số.',
  bad: `
ket_thuc: |
  Người lao động trực tiếp ⟦chiếm 158,4%⟧; đạt ⟦từ 90 đến dưới 80⟧ điểm được thưởng ⟦1.500.00⟧ đồng; khen ⟦05 (sáu)⟧ tập thể
`,
  good: `
ket_thuc: |
  Người lao động trực tiếp chiếm 58,4%; đạt từ 80 đến dưới 90 điểm được thưởng 1.500.000 đồng; khen 05 (năm) tập thể
`,
  *check({ texts }) {
    for (const { pattern, say } of rows) yield* complaintsAbout(texts, wordsLike(pattern), say);
  },
};

const digits = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

interface Row {
  readonly pattern: RegExp;
  say(found: Words): { message: string; help: string } | null;
}

const rows: readonly Row[] = [
  {
    pattern: regex.giu`\<chiếm(?:\s+tỷ\s+lệ)?\s+(?<share>\d{3}(?:,\d+)?)\s*%`,
    say: ({ words, groups }) =>
      Number((groups.share ?? '').replace(',', '.')) <= 100
        ? null
        : { message: `“${oneLine(words)}” lớn hơn toàn bộ, cần xem lại con số`, help: 'ghi “chiếm …%”, không quá 100%' },
  },
  {
    pattern: regex.gu`(?<![\d.,])\d{1,3}(?:\.\d{3})+\.\d{1,2}(?=\s+đồng\>)`,
    say: ({ words }) => ({
      message: `Số tiền “${words}” có nhóm không đủ ba chữ số, cần xem lại`,
      help: 'ghi “…”, đủ từng nhóm ba chữ số',
    }),
  },
  {
    pattern: regex.giu`\<từ\s+(?<low>\d{1,4})(?:\s*%|\s+điểm|\s+người|\s+hộ|\s+triệu\s+đồng)?\s+đến\s+dưới\s+(?<high>\d{1,4})(?![\d.,/]*\d)`,
    say: ({ words, groups }) =>
      Number(groups.low) < Number(groups.high)
        ? null
        : {
            message: `“${oneLine(words)}” có mốc sau không lớn hơn mốc trước, cần xem lại hai mốc`,
            help: 'ghi “từ … đến dưới …”, số nhỏ trước',
          },
  },
  {
    pattern: regex.giu`(?<![\d.,/])0?(?<count>\d|10)\s+\((?<word>${digits.join('|')})\)`,
    say: ({ words, groups }) => {
      const right = digits[Number(groups.count)] ?? '';
      return right === groups.word?.toLowerCase()
        ? null
        : {
            message: `“${oneLine(words)}” có số và chữ khác nhau, cần cùng một số`,
            help: `ghi “${words.replace(/\(.*/u, `(${right})`)}”, hoặc sửa số`,
          };
    },
  },
];
