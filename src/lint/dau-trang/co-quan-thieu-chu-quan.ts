import { decree } from '../../decree30.ts';
import { superiorOf } from '../../law/superior-bodies.ts';
import type { Rule } from '../rule.ts';

/** A department, an office or a unit is named under the body it belongs to. */
export const thieuChuQuan: Rule = {
  code: 'co_quan/thieu_chu_quan',
  severity: 'error',
  about: 'Sở, phòng, văn phòng, ban, trung tâm, trường và đơn vị trực thuộc phải có tên cơ quan chủ quản trực tiếp ở trên.',
  cure: 'Thêm dòng `chu_quan`, ghi cơ quan cấp trên trực tiếp.',
  basis: decree('mục II.2.a'),
  whole: 'co_quan',
  bad: `
co_quan:
  ten: ⟦Sở Nội vụ⟧
  ky_hieu: SNV
  dia_danh: Sơn La
`,
  good: `
co_quan:
  chu_quan: UBND tỉnh Sơn La
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Sơn La
`,
  *check({ input, issuers }) {
    const [first] = issuers;
    if (input.co_quan.chu_quan !== undefined || !first || issuers.some(({ name }) => superiorOf(name) === 'none')) return;
    const sure = superiorOf(first.name) === 'always';
    yield {
      path: first.path,
      ...(sure ? {} : { severity: 'warning' }),
      message: `“${first.name}” ${sure ? 'là cơ quan' : 'thường là đơn vị'} trực thuộc mà chưa ghi cơ quan chủ quản, cần thêm \`chu_quan\``,
      help: 'thêm trên dòng `ten`, ghi cơ quan cấp trên trực tiếp\nchu_quan: …',
    };
  },
};
