import { lawNames } from '../../law/act-names.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isCapital, isPrintedAsTyped } from '../shared/capitals.ts';
import { type FoundName, finder } from '../shared/name-patterns.ts';
import type { Text } from '../shared/typed-texts.ts';
import { complaintsOnce } from '../shared/word-complaints.ts';

/** “Luật Thi đua, Khen thưởng”: only the type word and the first syllable of a law's name take a capital. */
export const tenLuat: Rule = {
  code: 'viet_hoa/ten_luat',
  severity: 'warning',
  about: 'Tên luật chỉ viết hoa chữ đầu của tên loại và chữ đầu âm tiết thứ nhất của tên: Luật Thi đua, khen thưởng.',
  cure: 'Viết đúng tên luật như trong giúp.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
  bad: `
can_cu:
  - ⟦Luật Thi đua, Khen thưởng⟧ ngày 15 tháng 6 năm 2022
`,
  good: `
can_cu:
  - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
`,
  check({ texts }) {
    return complaintsOnce(texts.filter(isPrintedAsTyped), find, say);
  },
};

const find = finder(lawNames);

function say({ start, typed, right }: FoundName, { text }: Text) {
  // “pháp luật lưu trữ”: in small letters throughout it names no law.
  if (hasCapitalsOf(typed, right) || !typed.split(/\s+/u).some(isCapital) || /(?:pháp|kỷ|quy)\s+$/iu.test(text.slice(0, start)))
    return null;
  return {
    message: `Tên luật “${oneLine(typed)}” viết hoa chưa đúng, cần “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}
