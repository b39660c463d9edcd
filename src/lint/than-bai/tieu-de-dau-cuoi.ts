import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { valueAt } from '../shared/typed-values.ts';

/** A heading is no sentence: nothing stands behind its last word. One without a number (“Sáng:”) leads in what follows. */
export const dauCuoi: Rule = {
  code: 'tieu_de/dau_cuoi',
  severity: 'info',
  about: 'Tiêu đề của phần, mục, bảng, phụ lục không có dấu chấm, dấu phẩy hay dấu hai chấm ở cuối.',
  cure: 'Bỏ dấu ở cuối tiêu đề.',
  bad: `
noi_dung:
  - tieu_de: "Nội dung thi ⟦đua:⟧"
    noi_dung: |
      - Thi đua thực hiện cải cách hành chính.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thi đua
    noi_dung: |
      - Thi đua thực hiện cải cách hành chính.
`,
  *check({ texts, input }) {
    for (const text of texts) {
      if (!headings.has(text.key) || valueAt(input, [...text.path.slice(0, -1), 'so_muc']) === 'khong') continue;
      const last = /(?<!\S)(\S+?)\s*[.,;:]+$/u.exec(text.text);
      const word = last?.[1] ?? '';
      if (!last || /(?:\.\.|…|\/)$/u.test(last[0].slice(0, -1)) || abbreviation.test(last[0])) continue;
      const mark = marks[text.text.slice(-1)];
      yield inText(text, last.index, text.text.length, {
        message: `Tiêu đề có ${mark} ở cuối, cần bỏ dấu ấy`,
        fix: word,
      });
    }
  },
};

const headings = new Set(['tieu_de', 'phan', 'don_vi', 'nhom']);
const marks: Readonly<Record<string, string>> = { '.': 'dấu chấm', ',': 'dấu phẩy', ';': 'dấu chấm phẩy', ':': 'dấu hai chấm' };
/** “v.v.”, “TP.”, “Tr.”: their dot is their own. */
const abbreviation = /^(?:v\.v|[A-ZĐ]{1,3}|Tr|Th[sS]|TS|Tp)\.$/u;
