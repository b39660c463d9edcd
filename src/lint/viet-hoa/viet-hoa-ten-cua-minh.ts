import { provinces } from '../../law/provinces.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isAllCapitals, isPrintedAsTyped } from '../shared/capitals.ts';
import { complaintsOnce, wordsLike } from '../shared/word-complaints.ts';

/** “phường Đông kinh” in a plan of Đông Kinh: the place that the letterhead names, wherever it is named again. */
export const tenCuaMinh: Rule = {
  code: 'viet_hoa/ten_cua_minh',
  severity: 'warning',
  about: 'Địa danh của cơ quan ban hành viết hoa trong bài như ở đầu văn bản.',
  cure: 'Viết như ở `dia_danh`.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.a',
  bad: `
co_quan:
  ten: Ủy ban nhân dân phường Đông Kinh
  ky_hieu: UBND
  dia_danh: Đông Kinh
trich_yeu: Công tác thi đua, khen thưởng năm 2026 trên địa bàn phường ⟦Đông kinh⟧
mo_dau: Ủy ban nhân dân phường ban hành Kế hoạch như sau
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân phường Đông Kinh
  ky_hieu: UBND
  dia_danh: Đông Kinh
trich_yeu: Công tác thi đua, khen thưởng năm 2026 trên địa bàn phường Đông Kinh
mo_dau: Ủy ban nhân dân phường ban hành Kế hoạch như sau
`,
  *check({ input, texts }) {
    const name = oneLine(input.co_quan.dia_danh).trim();
    if (!regex.u`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$`.test(name) || provinces.some((each) => each.name === name)) return;
    const pattern = regex.giu`\<(?<=(?:xã|phường|đặc khu)\s+)${name.replaceAll(' ', '\\s+')}\>`;
    const printed = texts.filter((text) => isPrintedAsTyped(text) && text.key !== 'dia_danh');
    yield* complaintsOnce(printed, wordsLike(pattern), ({ words }) =>
      oneLine(words) === name || isAllCapitals(words)
        ? null
        : { message: `“${oneLine(words)}” viết hoa khác đầu văn bản, cần “${name}”`, help: `ghi “${name}”`, same: name },
    );
  },
};
