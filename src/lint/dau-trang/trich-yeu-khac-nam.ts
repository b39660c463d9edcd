import type { DocumentInput } from '../../schema/kinds.ts';
import type { Rule } from '../rule.ts';
import { isOfPlan, onlyYear } from '../shared/plan-year.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** The one year that the subject line names is the plan's. */
export const khacNam: Rule = {
  code: 'trich_yeu/khac_nam',
  severity: 'warning',
  about: 'Năm ghi trong trích yếu phải là năm ghi ở trường nam.',
  cure: 'Sửa trích yếu hoặc sửa nam: tdkt lấy nam để in tiêu đề các quý và hiểu thời hạn không ghi năm.',
  bad: `
nam: 2026
trich_yeu: Công tác thi đua, khen thưởng ⟦năm 2025⟧
`,
  good: `
nam: 2026
trich_yeu: Công tác thi đua, khen thưởng năm 2026
`,
  *check({ input, texts }) {
    const { nam } = input;
    for (const text of texts) {
      const found = isPlanTitle(text, input) ? onlyYear(text.text, nam) : null;
      if (!found || isOfPlan(found.year, nam)) continue;
      yield inText(text, found.start, found.end, {
        message: `Trích yếu ghi “năm ${found.year}” mà kế hoạch ghi \`nam: ${nam}\`, cần ghi cùng một năm`,
        help: `ghi “năm ${nam}”, hoặc sửa \`nam\``,
        related: [{ message: 'năm của kế hoạch ghi ở đây', path: ['nam'] }],
      });
    }
  },
};

/** A report looks back, and a decision's own title need not name the plan's year. */
function isPlanTitle({ key, path }: Text, { loai = 'ke_hoach' }: DocumentInput): boolean {
  return key === 'trich_yeu' && (path.length > 1 || loai === 'ke_hoach');
}
