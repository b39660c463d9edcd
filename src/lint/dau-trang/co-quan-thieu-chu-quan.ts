import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Issuer } from '../shared/issuer.ts';

/** Always a part of some other body. */
const parts = regex.iu`^(?:sở|phòng|văn phòng|chi cục)\>`;
/** Nearly always. */
const likely = regex.iu`^(?:ban (?:quản lý|chỉ đạo|dân tộc|tiếp công dân|thi đua)|hội đồng thi đua|trung tâm|trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|thpt|thcs|th)|bệnh viện|trạm|cục)\>`;
/** Stand alone in spite of their names: central bodies, private ones, notaries and lawyers. */
const alone = regex.iu`\<(?:văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương|công chứng|luật sư|đại diện|thừa phát lại)|phòng (?:thương mại và công nghiệp|công chứng|giao dịch)|sở giao dịch|trung ương|quốc gia|chính phủ|tư thục|dân lập|quốc tế|việt nam)\>`;

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
    if (input.co_quan.chu_quan !== undefined || !first || !issuers.every(isPart)) return;
    const sure = parts.test(first.name);
    yield {
      path: first.path,
      ...(sure ? {} : { severity: 'warning' }),
      message: `“${first.name}” ${sure ? 'là cơ quan' : 'thường là đơn vị'} trực thuộc mà chưa ghi cơ quan chủ quản, cần thêm \`chu_quan\``,
      help: 'thêm trên dòng `ten`, ghi cơ quan cấp trên trực tiếp\nchu_quan: …',
    };
  },
};

function isPart({ name }: Issuer): boolean {
  return (parts.test(name) || likely.test(name)) && !alone.test(name);
}
