import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';

/** “Phụ lục” stands above the title already. */
export const tenGoLap: Rule = {
  code: 'phu_luc/ten_go_lap',
  severity: 'warning',
  about: 'Tiêu đề của phụ lục không bắt đầu bằng chữ “Phụ lục”: tdkt in tên phụ lục ở dòng trên.',
  cure: 'Bỏ chữ “Phụ lục” ở đầu tiêu đề; muốn gọi tên khác thì ghi ở `ten`.',
  basis: decree('mục III.1.b'),
  bad: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Danh mục nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.
phu_luc:
  - tieu_de: "⟦Phụ lục:⟧ Danh mục nhiệm vụ"
    noi_dung: Các nhiệm vụ trọng tâm của năm.
`,
  good: `
noi_dung:
  - tieu_de: Nội dung
    noi_dung: Danh mục nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: Các nhiệm vụ trọng tâm của năm.
`,
  words: ['phụ lục'],
  *check({ texts }) {
    for (const text of texts) {
      if (text.key !== 'tieu_de' || text.path.at(-3) !== 'phu_luc') continue;
      const typed = /^\s*phụ lục(?:\s+(?:số\s+)?(?:[IVX]+|\d+))?\s*[.:–-]/iu.exec(text.text);
      if (!typed) continue;
      yield inText(text, typed[0].search(regex.u`\p{L}`), typed[0].length, {
        message: 'Chữ “Phụ lục” đã in ở dòng trên tiêu đề, cần bỏ ở đây',
        help: `bỏ “${typed[0].trim()}”`,
      });
    }
  },
};
