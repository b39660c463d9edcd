import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';

/** “V/v” belongs to an official letter, which has no name of its own. */
export const veViec: Rule = {
  code: 'trich_yeu/ve_viec',
  severity: 'error',
  about: 'Trích yếu của văn bản có tên loại không mở đầu bằng “V/v”, chỉ công văn mới ghi “V/v”.',
  cure: 'Bỏ “V/v”, hoặc viết đủ “Về việc”.',
  basis: decree('mục II.5.b'),
  bad: `
trich_yeu: ⟦V/v⟧ phát động phong trào thi đua năm 2026
`,
  good: `
trich_yeu: Phát động phong trào thi đua năm 2026
`,
  words: ['v/v', 'v /v', 'v/ v', 'v / v', 'vv'],
  *check({ texts }) {
    for (const text of texts) {
      const found = text.key === 'trich_yeu' ? regex.iu`^[\s*]*(v\s*/\s*v|vv)\>(?:\s*:)?`.exec(text.text) : null;
      if (!found) continue;
      const start = found[0].search(/v/iu);
      yield inText(text, start, found[0].length, {
        message: 'Trích yếu mở đầu bằng “V/v”, cần ghi đủ “Về việc” hoặc bỏ đi: “V/v” chỉ dùng trong công văn',
      });
    }
  },
};
