import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isCapital, isPrintedAsTyped } from '../shared/capitals.ts';
import { oneComplaintEach } from '../shared/repeated-slips.ts';
import type { Misspelt } from '../shared/spelt-names.ts';

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
  check({ misspeltNames }) {
    const names = (misspeltNames.get('ten_luat') ?? []).filter((name) => isPrintedAsTyped(name.text) && !mayBeCommon(name));
    return oneComplaintEach(
      names.map(({ text, start, end, typed, right }) => ({
        text,
        start,
        end,
        message: `Tên luật “${oneLine(typed)}” viết hoa chưa đúng, cần ghi “${right}”`,
        help: `ghi “${right}”`,
        same: right,
      })),
    );
  },
};

/** “pháp luật lưu trữ”: in small letters throughout it names no law. */
function mayBeCommon({ text, start, end, typed }: Misspelt): boolean {
  if (/^\s+(?:năm\s+(?:19|20)\d\d|ngày\s+\d|số\s+\d)/u.test(text.text.slice(end))) return false;
  return !typed.split(/\s+/u).some(isCapital) || /(?:pháp|kỷ|quy)\s+$/iu.test(text.text.slice(0, start));
}
