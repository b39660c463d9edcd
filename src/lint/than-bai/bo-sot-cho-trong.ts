import type { Rule } from '../rule.ts';
import { blanksOf, mayHaveBlanks } from '../shared/blanks.ts';
import { isForm } from '../shared/fill-in-forms.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';

/** Room left to fill in, in the words of the plan itself; a form in an appendix keeps its dots. */
export const choTrong: Rule = {
  code: 'bo_sot/cho_trong',
  severity: 'warning',
  about: 'Chỗ để trống bằng dấu chấm, gạch dưới hoặc khoảng trắng trong lời văn, chưa được điền.',
  cure: 'Điền cho đủ; chưa biết thì bỏ cả cụm từ ấy.',
  signing: 'error',
  bad: `
mo_dau: |
  Thực hiện Kế hoạch ⟦số …/KH-UBND⟧ ⟦ngày … tháng …⟧ năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch
    khen thưởng ⟦………⟧ tập thể như sau
`,
  good: `
mo_dau: |
  Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch
    khen thưởng 15 tập thể như sau
`,
  check({ texts }) {
    return oneComplaintEach(texts.filter((text) => mayHaveBlanks(text.text) && !isForm(text)).flatMap(blanksIn));
  },
  *gaps({ texts }) {
    const forms = texts.filter((text) => text.path.includes('phu_luc') && isForm(text) && mayHaveBlanks(text.text));
    const count = forms.reduce((sum, text) => sum + blanksOf(text.typed).length, 0);
    if (count > 0) yield `${count} chỗ trống trong phụ lục: coi là mẫu biểu để người khác điền`;
  },
};

function blanksIn(text: Text): Slip[] {
  return blanksOf(text.typed).map(({ start, end }) => {
    const words = text.text.slice(start, end).replace(/ {2,}/gu, '   ');
    const shown = words.length > 40 ? `${words.slice(0, 10)}…` : words;
    // An outline with dotted lines under each of its points is one thing to fill in.
    const isLine = text.text.replace(/[\s.…_]/gu, '') === '';
    const same = JSON.stringify(isLine ? text.path : [text.path, text.start, start]);
    return { text, start, end, message: `Chỗ trống “${shown}” chưa điền, cần điền hoặc bỏ cụm từ này`, same };
  });
}
