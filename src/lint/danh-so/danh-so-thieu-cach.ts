import { isInitial } from '../../plan/markers.ts';
import { regex } from '../../vietnamese/letters.ts';
import { parseRoman } from '../../vietnamese/numbers.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { typedAt } from '../shared/typed-values.ts';

/** A number glued to its paragraph is no number: the paragraph loses its place and its look. */
export const thieuCach: Rule = {
  code: 'danh_so/thieu_cach',
  severity: 'warning',
  about: 'Sau số, chữ cái hoặc gạch đầu dòng phải có một dấu cách, nếu không tdkt in cả dòng như đoạn thường.',
  cure: 'Thêm một dấu cách sau số, chữ cái hoặc gạch đầu dòng.',
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      ⟦1.Phát⟧ động phong trào thi đua.
      ⟦a)Cấp⟧ tỉnh;
      ⟦-Cấp⟧ xã.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: |
      1. Phát động phong trào thi đua.
      a) Cấp tỉnh;
      - Cấp xã.
`,
  *check({ input, prose }) {
    for (const text of prose) {
      const found = glued.exec(text.text);
      const [whole, stars = '', so = '', roman, word = ''] = found ?? [];
      if (whole === undefined || isInitial(so, word) || (roman !== undefined && parseRoman(roman) === null)) continue;
      yield inText(text, stars.length, whole.length, {
        message: `“${so}” viết liền với chữ sau nên không thành số đầu dòng, cần thêm một dấu cách`,
        help: `ghi “${so} ${word}”`,
        // On one line with its field `- ` would begin a list of YAML.
        ...((so !== '-' || typedAt(input, text.path)?.includes('\n')) && { fix: `${so} ${word}` }),
      });
    }
  },
};

/** Not “V.I. Lê-nin”, “V.v.”, “a.m”, “-5”. */
const glued = regex.u`^(\**)(([IVX]{1,6})\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-–+•])(?!\p{Lu}\.|v\.)(\p{L}[^\s*]*)`;
