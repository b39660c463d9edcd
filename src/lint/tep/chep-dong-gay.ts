import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { proseOf } from '../shared/prose-paragraphs.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { brokenParagraphs } from './broken-lines.ts';

/** Lines as a PDF breaks them: each would be printed as a paragraph of its own. */
export const dongGay: Rule = {
  code: 'chep/dong_gay',
  severity: 'warning',
  about: 'Một đoạn văn chép từ PDF, thư điện tử bị ngắt thành nhiều dòng; mỗi dòng sẽ in thành một đoạn riêng.',
  cure: 'Nối các dòng thành một đoạn, hoặc chạy `tdkt validate --fix`.',
  unsure: 'tdkt đoán đoạn bị ngắt vì dòng trên dài mà không có dấu kết câu, dòng dưới mở đầu bằng chữ thường.',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      ⟦- Tổ chức phát động, triển khai các phong trào thi đua yêu nước trong toàn
      tỉnh, gắn với việc thực hiện nhiệm vụ chính trị của cơ quan, đơn vị.⟧
      - Sơ kết, tổng kết phong trào thi đua.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      - Tổ chức phát động, triển khai các phong trào thi đua yêu nước trong toàn tỉnh, gắn với việc thực hiện nhiệm vụ chính trị của cơ quan, đơn vị.
      - Sơ kết, tổng kết phong trào thi đua.
`,
  *check(subject) {
    for (const lines of brokenParagraphs(subject.texts)) {
      const [first, last] = [lines[0], lines.at(-1)] as [Text, Text];
      const whole = lines.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join(' ');
      yield {
        path: first.path,
        range: { start: first.start, end: last.start + last.text.length },
        message: `Đoạn này bị ngắt thành ${lines.length} dòng nên in thành ${lines.length} đoạn, cần nối lại`,
        help: `ghi cả đoạn trên một dòng\n${whole}`,
        fix: whole,
        relined: true,
      };
    }
    yield* pageNumbers(proseOf(subject));
  },
};

/** The number of a page stands between its lines and the next page's. */
function* pageNumbers(texts: readonly Text[]): Iterable<Problem> {
  for (const [index, text] of texts.entries()) {
    const found = /^(?:Trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/u.exec(text.text.trim())?.[0];
    const inside = [texts[index - 1], texts[index + 1]].every((other) => other?.path === text.path);
    if (found === undefined || !inside) continue;
    yield inText(text, 0, text.text.length, { message: `Đoạn chỉ có “${found}” giống số trang chép từ PDF, cần bỏ dòng này` });
  }
}
