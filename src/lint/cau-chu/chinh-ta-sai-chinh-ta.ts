import { misspellingsIn, misspeltWords } from '../../vietnamese/misspellings.ts';
import type { Rule } from '../rule.ts';
import { addressesOf } from '../shared/addresses.ts';
import { inText } from '../shared/typed-texts.ts';

/** A few words that are wrong wherever they stand. */
export const saiChinhTa: Rule = {
  code: 'chinh_ta/sai_chinh_ta',
  severity: 'warning',
  about: 'Một số từ hay viết sai chính tả trong công tác thi đua, khen thưởng, như “xuất xắc”, “bổ xung”, “chất luợng”.',
  cure: 'Viết lại cho đúng chính tả.',
  bad: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị hoàn thành ⟦xuất xắc⟧ nhiệm vụ, nâng cao chất ⟦luợng⟧ công tác khen thưởng
`,
  good: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị hoàn thành xuất sắc nhiệm vụ, nâng cao chất lượng công tác khen thưởng
`,
  words: misspeltWords,
  *check({ texts }) {
    for (const text of texts) {
      if (text.key === 'ho_ten') continue;
      const addresses = addressesOf(text.text);
      for (const { start, end, words, wanted } of misspellingsIn(text.text)) {
        if (addresses.some((address) => address.start <= start && start < address.end)) continue;
        yield inText(text, start, end, { message: `“${words.replace(/ +/gu, ' ')}” viết sai chính tả, cần viết “${wanted}”` });
      }
    }
  },
};
