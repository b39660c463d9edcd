import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';

/** “Như trên” points to “Kính gửi”; where nothing stands above, it points to nobody. */
export const nhuTren: Rule = {
  code: 'noi_nhan/nhu_tren',
  severity: 'error',
  about: 'Nơi nhận “Như trên” chỉ dùng khi phía trên có “Kính gửi”.',
  cure: 'Ghi tên các nơi nhận; quyết định thì dẫn tới điều khoản, như “Như Điều 3”.',
  basis: decree('mục II.9.b'),
  whole: true,
  bad: `
noi_nhan:
  - ⟦Như trên⟧
  - Sở Nội vụ
`,
  good: `
noi_nhan:
  - Như mục III (để thực hiện)
  - Sở Nội vụ
`,
  *check({ plan, recipients }) {
    if (plan.kinh_gui.length > 0) return;
    for (const { text, path } of recipients) {
      const match = regex.iu`(?<=^\s*(?:[-–+]\s*)?)như\s+(?:trên|kính\s+gửi)\>`.exec(text);
      if (!match) continue;
      yield {
        path,
        range: { start: match.index, end: match.index + match[0].length },
        message: 'Văn bản không có “Kính gửi” mà nơi nhận ghi “Như trên”, cần ghi tên nơi nhận',
        help: helps[plan.loai],
      };
    }
  },
};

const helps = {
  ke_hoach: 'ghi tên nơi nhận, hoặc dẫn tới mục giao việc\n- Như mục … (để thực hiện)',
  quyet_dinh: 'dẫn tới điều ghi nơi thi hành\n- Như Điều 3',
  bao_cao: 'ghi tên nơi nhận, hoặc thêm kinh_gui\nkinh_gui: Bộ Nội vụ',
} as const;
