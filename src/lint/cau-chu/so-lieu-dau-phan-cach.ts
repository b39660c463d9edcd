import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
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
  *check({ texts }) {
    for (const { pattern, found, write } of habits) {
      yield* complaintsAbout(texts, wordsLike(pattern), ({ start, words }, text) =>
        isQuantity(words, start, text) ? { message: `Số “${words}” ${found}: “${write(words)}”` } : null,
      );
    }
  },
};

interface Habit {
  readonly pattern: RegExp;
  readonly found: string;
  write(number: string): string;
}

const swap = (number: string): string => number.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));

const things =
  'đồng|người|hộ|lượt|cá nhân|tập thể|cán bộ|công chức|viên chức|lao động|đoàn viên|hội viên|học sinh|giáo viên|hồ sơ|gia đình';

const habits: readonly Habit[] = [
  {
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d,]|\.\d)/gu,
    found: 'dùng dấu phẩy ngăn hàng nghìn, cần dấu chấm',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,])[1-9]\d{0,2},\d{3}(?=\s+(?:${things})\>)`,
    found: 'dùng dấu phẩy ngăn hàng nghìn, cần dấu chấm',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,/])(?!0\.)\d+\.\d{1,2}(?=\s*(?:[-–]\s*\d+(?:[.,]\d{1,2})?\s*)?%|\s+(?:tỷ|tỉ|triệu|ha|km|tấn)\>)`,
    found: 'dùng dấu chấm ngăn phần thập phân, cần dấu phẩy',
    write: swap,
  },
  {
    pattern: /(?<![\d.,/:])0\.\d{1,2}(?![\d./])(?!\s*\d{3})/gu,
    found: 'dùng dấu chấm ngăn phần thập phân, cần dấu phẩy',
    write: swap,
  },
  {
    pattern: regex.gu`(?<![\d.,/])[1-9]\d{4,}(?=\s+đồng\>)`,
    found: 'viết liền, cần dấu chấm ngăn hàng nghìn',
    write: (number) => number.replace(/\B(?=(?:\d{3})+$)/gu, '.'),
  },
];

/** Not `khoản 1.2`, nor a row of numbers as rooms or codes have: `101,102,103`. */
function isQuantity(number: string, at: number, { text, key }: Text): boolean {
  if (regex.iu`\<(?:mục|khoản|điều|phần|bảng|biểu|mẫu|số|phòng|mã)\s+$`.test(text.slice(0, at))) return false;
  if (!/,\d{3},/u.test(number)) return true;
  const after = text.slice(at + number.length);
  return (
    key === 'kinh_phi' ||
    /,000(?:\.\d+)?$/u.test(number) ||
    after.trim() === '' ||
    /^\s*(?:đ|VNĐ|triệu|nghìn|tỷ|người|lượt|hộ)/u.test(after)
  );
}
