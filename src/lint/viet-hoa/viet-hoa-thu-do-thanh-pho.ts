import { fixedPlaceNames } from '../../law/place-names.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isRunning } from '../shared/capitals.ts';
import { type FoundName, finder } from '../shared/name-patterns.ts';
import { complaintsOnce } from '../shared/word-complaints.ts';

/** Thủ đô Hà Nội and Thành phố Hồ Chí Minh keep their capitals everywhere. */
export const thuDoThanhPho: Rule = {
  code: 'viet_hoa/thu_do_thanh_pho',
  severity: 'warning',
  about: 'Hai tên viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  cure: 'Viết đúng: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.c',
  bad: `
noi_nhan:
  - UBND ⟦thành phố Hồ Chí Minh⟧
`,
  good: `
noi_nhan:
  - UBND Thành phố Hồ Chí Minh
`,
  words: fixedPlaceNames.map((name) => name.toLowerCase()),
  check({ texts }) {
    return complaintsOnce(
      texts.filter((text) => isRunning(text) || text.key === 'dia_danh'),
      find,
      say,
    );
  },
};

const find = finder(fixedPlaceNames);

function say({ typed, right }: FoundName) {
  if (hasCapitalsOf(typed, right)) return null;
  return {
    message: `“${oneLine(typed)}” là tên viết hoa đặc biệt, cần “${right}”`,
    help: `ghi “${right}”`,
    same: right,
  };
}
