import { isDeputy } from '../../law/offices.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';

/** Who signs by authorisation signs in person. */
export const uyQuyenLai: Rule = {
  code: 'ky/uy_quyen_lai',
  severity: 'error',
  about: 'Người được ủy quyền (TUQ.) tự ký, không ủy quyền lại, nên dưới TUQ. không có KT.',
  cure: 'Bỏ `ky_thay` và ghi chức vụ của chính người được ủy quyền; nếu không phải ủy quyền thì bỏ `thua_uy_quyen`.',
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 3',
  bad: `
ky:
  thua_uy_quyen: Chủ tịch
  ky_thay: ⟦Giám đốc⟧
  chuc_vu: Phó Giám đốc Sở Nội vụ
  ho_ten: Nguyễn Văn Hòa
`,
  good: `
ky:
  thua_uy_quyen: Chủ tịch
  chuc_vu: Giám đốc Sở Nội vụ
  ho_ten: Nguyễn Văn Hòa
`,
  *check({ signatures }) {
    for (const { ky, path } of signatures) {
      const { thua_uy_quyen, ky_thay, chuc_vu = '' } = ky;
      if (thua_uy_quyen === undefined) continue;
      const related = [{ message: 'ủy quyền ghi ở đây', path: [...path, 'thua_uy_quyen'] }];
      if (ky_thay !== undefined) {
        yield {
          path: [...path, 'ky_thay'],
          range: wholeOf(ky_thay),
          message: `Dưới TUQ. ${oneLine(thua_uy_quyen)} có thêm KT. ${oneLine(ky_thay)}, cần để chính người được ủy quyền ký`,
          help: `bỏ \`ky_thay\`, ghi chức vụ người được ủy quyền\nchuc_vu: ${head(oneLine(ky_thay), oneLine(chuc_vu))}`,
          related,
        };
      } else if (isDeputy(chuc_vu)) {
        yield {
          path: [...path, 'chuc_vu'],
          range: wholeOf(chuc_vu),
          severity: 'warning',
          message: `“${oneLine(chuc_vu)}” ký thừa ủy quyền, cần để người đứng đầu đơn vị được ủy quyền ký`,
          help: 'ghi chức vụ người đứng đầu đơn vị; nếu cấp phó ký thay cấp trưởng thì ghi `ky_thay`, bỏ `thua_uy_quyen`',
          related,
        };
      }
    }
  },
};

/** “Giám đốc” over “Phó Giám đốc Sở Nội vụ” is “Giám đốc Sở Nội vụ”. */
function head(office: string, deputy: string): string {
  const own = deputy.replace(/^phó\s+/iu, '');
  return own.startsWith(office) ? own : office;
}
