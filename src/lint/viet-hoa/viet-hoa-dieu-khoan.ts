import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isAllCapitals, isCapital, isMidSentence, isPrintedAsTyped } from '../shared/capitals.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce, type Words, wordsLike } from '../shared/word-complaints.ts';

/** “Điểm a Khoản 2 điều 103”: điểm and khoản in small letters, Điều, Mục, Chương, Phần with a capital. */
export const dieuKhoan: Rule = {
  code: 'viet_hoa/dieu_khoan',
  severity: 'warning',
  about: 'Khi viện dẫn: điểm, khoản viết thường; Điều, Mục, Tiểu mục, Chương, Phần viết hoa.',
  cure: 'Viết như: điểm a khoản 2 Điều 103.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
  bad: `
ket_thuc: Các cơ quan, đơn vị thực hiện theo ⟦Điểm a Khoản 2 điều 103⟧ của Luật
`,
  good: `
ket_thuc: Các cơ quan, đơn vị thực hiện theo điểm a khoản 2 Điều 103 của Luật
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isPrintedAsTyped), wordsLike(reference), say);
  },
};

const part =
  '(?:điểm\\s+[a-zđ]\\>\\)?|khoản\\s+\\d{1,2}[a-zđ]?(?![\\p{L}\\d])|điều\\s+\\d{1,3}[a-zđ]?(?![\\p{L}\\d])|(?:tiểu\\s+)?(?<!danh\\s+)mục\\s+(?:[IVXLC]+|\\d{1,2})(?![\\p{L}\\d])|chương\\s+[IVXLC]+\\>|phần\\s+(?:[IVXLC]+|thứ\\s+\\p{L}+)\\>|phụ\\s+lục\\s+[IVX]+\\>)';
const reference = regex.giu`\<${part}(?:\s*,?\s+${part})*`;

/** “mục II” alone may be of any list; with a clause or an act beside it, it is cited. */
const clause = /(?:điểm|khoản|điều|phụ\s+lục)\s/iu;
const act = regex.u`^\s*,?\s+(?:của\s+)?(?:Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định|Chỉ\s+thị|Kế\s+hoạch\s+số)\>`;

function say({ start, end, words }: Words, text: Text) {
  if (isAllCapitals(words) || !(clause.test(words) || act.test(text.text.slice(end, end + 40)))) return null;
  const small = rightCapitals(oneLine(words));
  const right = isCapital(words) && !isMidSentence(text, start) ? words.charAt(0) + small.slice(1) : small;
  if (right === oneLine(words)) return null;
  return {
    message: `Viện dẫn “${oneLine(words)}” viết hoa chưa đúng, cần ghi “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}

function rightCapitals(words: string): string {
  return words
    .replace(regex.giu`\<(?:điểm|khoản)(?=\s)`, (word) => word.toLowerCase())
    .replace(
      regex.giu`(?<!\p{L}|tiểu\s)(?:điều|tiểu mục|mục|chương|phần|phụ lục)(?=\s)`,
      (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    );
}
