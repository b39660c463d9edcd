import { decree, type Role } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './pages.ts';

/** What takes one line each, and what makes room for it. */
const oneLine: Partial<Record<Role, readonly [name: string, cure: string]>> = {
  quoc_hieu: ['Quốc hiệu', 'rút gọn địa danh'],
  tieu_ngu: ['Tiêu ngữ', 'rút gọn địa danh'],
  so_ky_hieu: ['Số, ký hiệu', 'dùng ký hiệu viết tắt ngắn hơn'],
  dia_danh_thoi_gian: ['Địa danh và ngày tháng', 'ghi địa danh ngắn hơn'],
};

/** Quốc hiệu, Tiêu ngữ, the number and the date stand on one line each. */
export const motDong: Rule = {
  code: 'trang/mot_dong',
  severity: 'warning',
  about: 'Quốc hiệu, Tiêu ngữ, số và ký hiệu, địa danh và ngày tháng đứng vừa một dòng.',
  cure: 'Ghi địa danh, ký hiệu ngắn hơn.',
  basis: decree('mục II.1, II.3, II.4'),
  onPages: true,
  bad: `
co_quan:
  ten: Ủy ban nhân dân xã Mường É
  ky_hieu: UBND
  dia_danh: ⟦Mường É và các bản Nà Sản, Nà Bó, Nà Khoang, Mường É Nọi⟧
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân xã Mường É
  ky_hieu: UBND
  dia_danh: Mường É
`,
  *check({ laid: { sheets } }) {
    for (const { page, number } of sheets)
      for (const line of page.pieces.flatMap(({ lines }) => lines)) {
        const known = oneLine[line.role];
        if (!known || line.index !== 1) continue;
        const [name, cure] = known;
        yield { ...placeOf(line), message: `Trang ${number}: ${name} không vừa một dòng, cần ${cure}` };
      }
  },
};
