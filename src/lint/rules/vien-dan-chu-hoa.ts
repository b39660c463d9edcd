import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../texts.ts';

/** References to clauses: `điểm a khoản 2 Điều 10 Mục 1 Chương II`. */
export const vienDanChuHoa: Rule = {
  code: 'vien_dan/chu_hoa',
  severity: 'warning',
  about: 'Khi viện dẫn thì viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.',
  cure: 'Sửa chữ đầu: điểm a khoản 2 Điều 10 Chương II.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
  rows: ['CC-20'],
  bad: `
ket_thuc: |
  Hồ sơ thực hiện theo quy định tại ⟦Điểm⟧ a ⟦Khoản⟧ 2 ⟦điều⟧ 30 Nghị định số 152/2025/NĐ-CP
`,
  good: `
ket_thuc: |
  Hồ sơ thực hiện theo quy định tại điểm a khoản 2 Điều 30 Nghị định số 152/2025/NĐ-CP
`,
  *check({ texts }) {
    for (const text of texts) {
      if (!/(?:khoản|điểm|điều|chương)\s/iu.test(text.text)) continue;
      yield* small(text);
      yield* capital(text);
    }
  },
};

const act =
  '(?:Hiến\\s+pháp|Bộ\\s+luật|Luật|Pháp\\s+lệnh|Nghị\\s+định|Nghị\\s+quyết|Thông\\s+tư|Quyết\\s+định|Điều\\s+lệ|Quy\\s+chế|Quy\\s+định)(?!\\p{L})';
const article = '[Đđ]iều\\s+\\d+[a-zđ]?(?!\\p{L})';
/** Behind a word of the same sentence, before an article: “tại Khoản 2 Điều 10”. */
const clause = new RegExp(
  `(?<=[\\p{L}\\d,(]\\s+)(Khoản|Điểm)(?=\\s+(?:\\d+|[a-zđ])(?:(?:,|\\s+và|,\\s*(?:[Đđ]iểm|[Kk]hoản)|\\s+(?:[Đđ]iểm|[Kk]hoản))\\s*(?:\\d+|[a-zđ])(?!\\p{L})){0,8}(?:\\s+của|,)?\\s+(?:[Kk]hoản\\s+\\d+(?:\\s+của|,)?\\s+)?${article})`,
  'gu',
);
/** “khoản 2 điều 10”, “điều 10 Luật …”, “chương II của Nghị định …”. */
const unit = new RegExp(
  `(?<=(?:[Kk]hoản\\s+\\d+(?:\\s+của|,)?\\s+))(điều)(?=\\s+\\d)|(?<!\\p{L})(điều|(?:tiểu\\s+)?mục|chương|phần)(?=\\s+(?:\\d+[a-zđ]?|[IVX]+)(?:,|\\s+và\\s+\\d+)?(?:\\s+(?:của|tại))?\\s+(?:${article}\\s+)?${act})`,
  'gu',
);

function* small(text: Text): Iterable<Problem> {
  for (const match of text.text.matchAll(clause))
    yield spelling(text, match.index, match[1] ?? '', (word) => word.toLowerCase(), 'viết thường');
}

function* capital(text: Text): Iterable<Problem> {
  for (const match of text.text.matchAll(unit))
    yield spelling(text, match.index, match[0], (word) => word.charAt(0).toUpperCase() + word.slice(1), 'viết hoa');
}

function spelling(text: Text, start: number, word: string, mend: (word: string) => string, form: string): Problem {
  const fix = mend(word);
  return inText(text, start, start + word.length, { message: `Viện dẫn ghi “${word}”, cần ${form} “${fix}”`, fix });
}
