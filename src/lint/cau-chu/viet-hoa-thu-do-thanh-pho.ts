import { fixedPlaceNames } from '../../law/place-names.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isRunning } from '../shared/capitals.ts';
import { finder } from '../shared/name-patterns.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';

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
  *check({ texts }) {
    yield* oneComplaintEach(texts.filter((text) => isRunning(text) || text.key === 'dia_danh').flatMap((text) => [...slipsIn(text)]));
  },
};

const find = finder(fixedPlaceNames);

function* slipsIn(text: Text): Iterable<Slip> {
  for (const { start, end, typed, right } of find(text.text)) {
    if (hasCapitalsOf(typed, right)) continue;
    yield {
      text,
      start,
      end,
      message: `“${oneLine(typed)}” là tên viết hoa đặc biệt, cần “${right}”`,
      help: `ghi “${right}”`,
      same: right,
    };
  }
}
