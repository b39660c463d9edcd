import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { isJoint } from '../shared/issuer.ts';

/** The letters of an organ that has units; `MTTQ-BTT` and the like are one organ's own. */
const withUnit = regex.u`^((?:UBND|HĐND|S\p{Lu}+|VP\p{Lu}*|P\p{Lu}{2,}))\s*-\s*([\p{Lu}\d&][\p{Lu}\d&-]*)$`;

/** The drafting unit stands in the symbol of a công văn and in “Lưu:”, not in that of a document with a name. */
export const donViSoanThao: Rule = {
  code: 'so/don_vi_soan_thao',
  severity: 'warning',
  about: 'Ký hiệu của văn bản có tên loại không có chữ viết tắt của đơn vị soạn thảo; chữ ấy chỉ có ở công văn và dòng Lưu.',
  cure: 'Bỏ phần đơn vị soạn thảo trong `ky_hieu`, ghi vào `luu`.',
  basis: decree('mục II.3.b'),
  unsure: 'Suy từ câu chữ của Nghị định, chưa có quy định cấm rõ ràng.',
  bad: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND⟦-NV⟧
  dia_danh: Sơn La
`,
  good: `
co_quan:
  ten: Ủy ban nhân dân tỉnh Sơn La
  ky_hieu: UBND
  dia_danh: Sơn La
luu: VT, NV
`,
  *check({ input, plan, issuers }) {
    const typed = input.co_quan.ky_hieu;
    const [issuer, another] = issuers;
    const [, organ = '', unit = ''] = withUnit.exec(typed.trim()) ?? [];
    if (unit === '' || !issuer || issuer.name === '' || another || isJoint(issuer)) return;
    const start = typed.indexOf('-');
    yield {
      path: ['co_quan', 'ky_hieu'],
      range: { start, end: typed.trimEnd().length },
      message: `Ký hiệu của ${plan.ten_loai.toLowerCase()} có chữ “${unit}” của đơn vị soạn thảo, cần chỉ ghi chữ viết tắt của cơ quan`,
      help: `đơn vị soạn thảo ghi ở dòng \`luu: VT, ${unit}\`, ở đây ghi\nky_hieu: ${organ}`,
    };
  },
};
