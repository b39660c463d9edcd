import type { Problem } from '../../diagnostic.ts';
import { things, withDots } from '../../vietnamese/amounts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { typedAt, valueAt } from '../shared/typed-values.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

/** Numbers are written the Vietnamese way: 1.250.000 and 98,5. */
export const dauPhanCach: Rule = {
  code: 'so_lieu/dau_phan_cach',
  severity: 'info',
  about: 'Số viết theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.',
  cure: 'Ghi như 1.250.000 đồng; 98,5%.',
  unsure: 'Theo cách viết số thông dụng; Nghị định 30/2020/NĐ-CP không quy định.',
  bad: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung: |
      - Trên ⟦98.5⟧% hộ gia đình đạt danh hiệu Gia đình văn hóa.
      - Kinh phí ⟦150,000,000⟧ đồng.
`,
  good: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung: |
      - Trên 98,5% hộ gia đình đạt danh hiệu Gia đình văn hóa.
      - Kinh phí 150.000.000 đồng.
`,
  *check({ texts, input }) {
    const numbered = texts.filter(({ text }) => suspicious.test(text));
    if (numbered.length === 0) return;
    yield* inColumns(numbered, input);
    for (const { pattern, found, write } of habits) {
      yield* complaintsAbout(numbered, wordsLike(pattern), ({ start, words }, text) =>
        isQuantity(words, start, text) ? { message: `Số “${words}” ${found}: “${write(words)}”` } : null,
      );
    }
  },
};

/** One look at every text: commas before three figures, points before one or two, long rows of figures. */
const suspicious = /\d,\d{3}|\d\.\d{1,2}(?!\d)|\d{5}|\d \d{3}/;

/** “98.5” alone in a cell, under a head that says what it measures; elsewhere it may be a number of a list. */
function* inColumns(texts: readonly Text[], input: unknown): Iterable<Problem> {
  for (const text of texts) {
    if (text.key !== 'dong' || !/^\**[1-9]\d{0,2}\.\d{1,2}\**$/u.test(text.text)) continue;
    const number = text.text.replaceAll('*', '');
    const cot = valueAt(input, [...text.path.slice(0, -3), 'cot', text.path.at(-1) ?? 0]);
    const title = typeof cot === 'string' ? cot : typedAt(cot, ['tieu_de']);
    if (title === undefined || !measured.test(title)) continue;
    const start = text.text.indexOf(number);
    yield inText(text, start, start + number.length, {
      message: `Số “${number}” dùng dấu chấm ngăn phần thập phân, cần ghi dấu phẩy: “${swap(number)}”`,
    });
  }
}

const measured = regex.iu`%|\<(?:tỷ lệ|tỉ lệ|điểm|diện tích|kinh phí|hệ số|số tiền|sản lượng|mức|tăng trưởng)\>|\((?:triệu|tỷ|tỉ|ha|km|tấn)`;

interface Habit {
  readonly pattern: RegExp;
  readonly found: string;
  write(number: string): string;
}

const swap = (number: string): string => number.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));

const measures = 'tỷ|tỉ|triệu|nghìn|ha|km|m|m2|m²|m³|kg|tấn|tạ|lít|lần|độ|điểm|kW|kWh|MW|MB|GB|USD';
const amounts = 'tăng|giảm|đạt|gấp|bằng|chiếm';

const habits: readonly Habit[] = [
  {
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,]|\.\d)/gu,
    found: 'dùng dấu phẩy ngăn hàng nghìn, cần ghi dấu chấm',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,])[1-9]\d{0,2},\d{3}(?=\s+(?:${things})\>)`,
    found: 'dùng dấu phẩy ngăn hàng nghìn, cần ghi dấu chấm',
    write: swap,
  },
  {
    pattern: /(?<![\d.,])[1-9]\d{0,2},\d{3}\.\d{1,2}(?![\d,]|\.\d)/gu,
    found: 'dùng dấu phẩy ngăn hàng nghìn, dấu chấm ngăn phần thập phân, cần ghi ngược lại',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,]\s?)[1-9]\d{0,2}(?:(?: \d{3})+(?=\s+đồng\>)|(?: \d{3}){2,}(?=\s+(?:${things}|triệu)\>))`,
    found: 'dùng dấu cách ngăn hàng nghìn, cần ghi dấu chấm',
    write: (number) => number.replaceAll(' ', '.'),
  },
  // “điểm” before a letter is the point of a law.
  {
    pattern: regex.gu`(?<![\d.,/])(?!0\.)\d+\.\d{1,2}(?=\s*(?:[-–]\s*\d+(?:[.,]\d{1,2})?\s*)?%|\s+(?!điểm\s+[a-zđ]\>)(?:${measures})(?![\p{L}\d]))`,
    found: 'dùng dấu chấm ngăn phần thập phân, cần ghi dấu phẩy',
    write: swap,
  },
  // “tăng 12.5.”; “đạt 12.500 hộ” is thousands, “bằng 15.3” may be a day of March.
  {
    pattern: regex.giu`(?<=\<(?:${amounts})\s+)[1-9]\d*\.\d(?=[.,;]?(?:\s|$))(?!\s+(?:%|(?:${measures})(?![\p{L}\d])))`,
    found: 'dùng dấu chấm ngăn phần thập phân, cần ghi dấu phẩy',
    write: swap,
  },
  {
    pattern: /(?<![\d.,/:])0\.\d{1,2}(?![\d/]|\.\d)(?!\s*\d{3})/gu,
    found: 'dùng dấu chấm ngăn phần thập phân, cần ghi dấu phẩy',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,/])[1-9]\d{4,}(?=\s+(?:${things})\>)`,
    found: 'viết liền, cần ghi dấu chấm ngăn hàng nghìn',
    write: withDots,
  },
];

/** Not `khoản 1.2`, nor a row of numbers as rooms or codes have: `101,102,103`. */
function isQuantity(number: string, at: number, { text, key }: Text): boolean {
  if (regex.iu`\<(?:mục|khoản|điều|phần|bảng|biểu|mẫu|(?<!hệ )số|phòng|mã)\s+$`.test(text.slice(0, at))) return false;
  if (!/,\d{3},/u.test(number)) return true;
  const after = text.slice(at + number.length);
  return (
    key === 'kinh_phi' ||
    /,000(?:\.\d+)?$/u.test(number) ||
    after.trim() === '' ||
    /^\s*(?:đ|VNĐ|triệu|nghìn|tỷ|người|lượt|hộ)/u.test(after)
  );
}
