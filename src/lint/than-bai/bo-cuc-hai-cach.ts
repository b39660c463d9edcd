import { decree } from '../../decree30.ts';
import { chuTho, type Doan } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { runningText } from '../shared/document-bodies.ts';
import { typedAt } from '../shared/typed-values.ts';

/** A text is divided into chapters and articles, or into I., 1., a): not both ways. */
export const haiCach: Rule = {
  code: 'bo_cuc/hai_cach',
  severity: 'warning',
  about: 'Một văn bản chia theo chương, mục, điều hoặc chia theo I., 1., a), không dùng cả hai cách.',
  cure: 'Chọn một cách; kế hoạch thường chia theo I., 1., a).',
  basis: decree('mục V.6'),
  bad: `
noi_dung:
  - tieu_de: Quy định chung
    noi_dung: |
      ⟦**Điều 1. Phạm vi điều chỉnh**⟧
      Kế hoạch này áp dụng đối với các cơ quan, đơn vị.
`,
  good: `
noi_dung:
  - tieu_de: Quy định chung
    noi_dung: |
      **1. Phạm vi điều chỉnh**
      Kế hoạch này áp dụng đối với các cơ quan, đơn vị.
`,
  *check({ input, bodies }) {
    for (const { khoi } of bodies) {
      const doan = runningText(khoi);
      const section = doan.find(({ loai, so }) => loai === 'muc' && /^[IVX]+\.?$/u.test(so));
      const article = doan.find((each) => isArticle(each, typedAt(input, each.at) ?? ''));
      if (!section || !article) continue;
      const name = /^(?:\S+\s+){1,2}?[\dIVX]+/u.exec(chuTho(article.chu))?.[0] ?? '';
      yield {
        path: article.at,
        range: article.vung,
        message: `“${name}” đứng trong văn bản chia theo mục ${section.so}, cần chia theo một cách`,
        help: 'chia theo I., 1., a) thì ghi điều này thành một mục có `tieu_de`; quy chế, quy định chia theo chương, điều thì chuyển vào `phu_luc`',
        related: [{ message: `mục ${section.so} ở đây`, path: section.at }],
      };
    }
  },
};

/** A heading of the other kind, bold, or an article that opens its paragraph: “Điều 1. Phạm vi”. */
function isArticle({ loai, vung }: Doan, typed: string): boolean {
  const text = typed.slice(vung.start, vung.end);
  if (loai === 'dieu') return false;
  return regex.u`^\*\*(?:Chương\s+[IVX\d]+|CHƯƠNG\s+[IVX\d]+|(?:Tiểu mục|Mục|MỤC)\s+\d+|Điều\s+\d+)[.:]?[*\s]|^Điều\s+\d+\.\s+\p{Lu}`.test(
    text,
  );
}
