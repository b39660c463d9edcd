import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { runningText } from '../shared/document-bodies.ts';

/** “Như Điều 4” points to an article of this document. */
export const dieuKhongCo: Rule = {
  code: 'noi_nhan/dieu_khong_co',
  severity: 'warning',
  about: 'Nơi nhận “Như Điều …” dẫn tới một điều có trong văn bản.',
  cure: 'Sửa số của điều, thường là điều cuối cùng; kế hoạch, báo cáo không có điều thì ghi tên nơi nhận.',
  basis: decree('mục II.9.b'),
  whole: true,
  bad: `
noi_nhan:
  - ⟦Như Điều 3⟧
  - Sở Nội vụ
`,
  good: `
noi_nhan:
  - Như mục III
  - Sở Nội vụ
`,
  words: ['như điều'],
  *check({ plan, input, recipients, bodies }) {
    if (bodies.some(({ khoi }) => runningText(khoi).some(({ loai }) => loai === 'dieu') && plan.loai !== 'quyet_dinh')) return;
    const last = 'dieu' in input && Array.isArray(input.dieu) ? input.dieu.length : 0;
    if (plan.loai === 'quyet_dinh' && last === 0) return;
    for (const { text, path } of recipients) {
      const found = pointed.exec(text);
      if (!found?.[1] || Number(found[1]) <= last) continue;
      yield {
        path,
        range: { start: found.index, end: found.index + found[0].length },
        message: `Nơi nhận dẫn tới Điều ${found[1]} mà văn bản ${last > 0 ? `chỉ có ${last} điều` : 'không có điều nào'}, cần sửa`,
        help: last > 0 ? `ghi “Như Điều ${last}”` : 'ghi tên nơi nhận, hoặc dẫn tới mục giao việc\n- Như mục … (để thực hiện)',
      };
    }
  },
};

const pointed = regex.iu`(?<=^\s*(?:[-–+]\s*)?)như\s+điều\s+(\d{1,2})(?=\s*(?:\([^()]*\))?\s*[.;,]?\s*$)`;
