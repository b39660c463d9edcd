import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { isCentralBody, isPeoplesBody } from '../shared/issuer.ts';

/** Ủy ban nhân dân, Hội đồng nhân dân and ministries have no superior body in the head of the page. */
export const thuaChuQuan: Rule = {
  code: 'co_quan/thua_chu_quan',
  severity: 'error',
  about: 'Ủy ban nhân dân, Hội đồng nhân dân các cấp và bộ không có cơ quan chủ quản ở đầu văn bản.',
  cure: 'Bỏ dòng `chu_quan`.',
  basis: decree('mục II.2.a'),
  bad: `
co_quan:
  chu_quan: ⟦UBND tỉnh Sơn La⟧
  ten: Ủy ban nhân dân phường Tô Hiệu
  ky_hieu: UBND
  dia_danh: Tô Hiệu
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân phường Tô Hiệu
  ky_hieu: UBND
  dia_danh: Tô Hiệu
`,
  *check({ input, issuers }) {
    const { chu_quan } = input.co_quan;
    const [first] = issuers;
    if (chu_quan === undefined || !first || !issuers.every((issuer) => isPeoplesBody(issuer) || isCentralBody(issuer))) return;
    yield {
      path: ['co_quan', 'chu_quan'],
      message: `“${first.name}” không có cơ quan chủ quản, cần bỏ \`chu_quan\``,
      help: 'bỏ dòng `chu_quan`; đầu trang chỉ in tên cơ quan ban hành',
      related: [{ message: 'cơ quan ban hành ghi ở đây', path: first.path }],
    };
  },
};
