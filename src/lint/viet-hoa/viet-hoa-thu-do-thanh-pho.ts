import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { isRunning } from '../shared/capitals.ts';
import { oneComplaintEach } from '../shared/repeated-slips.ts';

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
  check({ misspeltNames }) {
    const names = (misspeltNames.get('thu_do_thanh_pho') ?? []).filter(({ text }) => isRunning(text) || text.key === 'dia_danh');
    return oneComplaintEach(
      names.map(({ text, start, end, typed, right }) => ({
        text,
        start,
        end,
        message: `“${oneLine(typed)}” là tên viết hoa đặc biệt, cần ghi “${right}”`,
        help: `ghi “${right}”`,
        same: right,
      })),
    );
  },
};
