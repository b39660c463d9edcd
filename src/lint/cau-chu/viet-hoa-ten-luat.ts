import { lawNames } from '../../law/act-names.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { hasCapitalsOf, isCapital, isPrintedAsTyped } from '../shared/capitals.ts';
import { finder } from '../shared/name-patterns.ts';
import { oneComplaintEach, type Slip } from '../shared/repeated-slips.ts';
import type { Text } from '../shared/typed-texts.ts';

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
  *check({ texts }) {
    yield* oneComplaintEach(texts.filter(isPrintedAsTyped).flatMap((text) => [...slipsIn(text)]));
  },
};

const find = finder(lawNames);

function* slipsIn(text: Text): Iterable<Slip> {
  for (const { start, end, typed, right } of find(text.text)) {
    // “pháp luật lưu trữ”: in small letters throughout it names no law.
    if (hasCapitalsOf(typed, right) || !typed.split(/\s+/u).some(isCapital) || /(?:pháp|kỷ|quy)\s+$/iu.test(text.text.slice(0, start)))
      continue;
    yield {
      text,
      start,
      end,
      message: `Tên luật “${oneLine(typed)}” viết hoa chưa đúng, cần “${right}”`,
      help: `ghi “${right}”`,
      same: right,
    };
  }
}
