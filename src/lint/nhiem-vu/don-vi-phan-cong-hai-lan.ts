import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { groupBy } from '../shared/group-by.ts';

/** Who is given work has one place in the list: twice, one of the two names is another's. */
export const phanCongHaiLan: Rule = {
  code: 'don_vi/phan_cong_hai_lan',
  severity: 'warning',
  about: 'Trong một danh sách phân công, mỗi đơn vị chỉ đứng một lần.',
  cure: 'Sửa tên đơn vị chép nhầm, hoặc gộp hai phần làm một.',
  bad: `
noi_dung:
  - phan_cong:
      - don_vi: Sở Nội vụ
        noi_dung: Hướng dẫn, theo dõi việc thực hiện Kế hoạch này.
      - don_vi: ⟦Sở Nội vụ⟧
        noi_dung: Bố trí kinh phí thực hiện.
`,
  good: `
noi_dung:
  - phan_cong:
      - don_vi: Văn phòng Ủy ban nhân dân tỉnh
        noi_dung: Bố trí kinh phí thực hiện.
      - don_vi: Sở Nội vụ
        noi_dung: Hướng dẫn, theo dõi việc thực hiện Kế hoạch này.
`,
  *check({ texts }) {
    const units = texts.filter(({ key, path, text }) => key === 'don_vi' && path.at(-3) === 'phan_cong' && regex.u`\p{L}`.test(text));
    for (const [first, ...again] of groupBy(
      units,
      ({ path, text }) => `${path.slice(0, -2).join('/')} ${text.trim().toLowerCase()}`,
    ).values())
      for (const { path, text } of again)
        yield {
          path,
          message: `“${text.trim()}” đã có trong danh sách phân công này, cần sửa tên hoặc gộp lại`,
          help: 'sửa tên đơn vị; cùng một đơn vị thì gộp việc vào chỗ đã có\ndon_vi: …',
          related: first ? [{ message: 'đã giao việc ở đây', path: first.path }] : [],
        };
  },
};
