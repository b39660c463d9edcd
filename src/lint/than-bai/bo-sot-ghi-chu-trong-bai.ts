import { regex } from '../../vietnamese/letters.ts';
import { isHeading } from '../../vietnamese/markdown.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { brief } from '../shared/typing-mends.ts';

/** In block text a `#` opens no comment: what was meant for the clerk would be printed. */
export const ghiChuTrongBai: Rule = {
  code: 'bo_sot/ghi_chu_trong_bai',
  severity: 'error',
  about: 'Ghi chú sau dấu # viết bên trong khối văn xuôi (sau dấu |) không phải là ghi chú: nó in ra văn bản.',
  cure: 'Chuyển ghi chú ra sau dấu | hoặc lên dòng trên tên trường.',
  bad: `
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện
    ⟦# tdkt-bo-qua: chinh_ta/lap_tu — đúng là như vậy⟧
`,
  good: `
# tdkt-bo-qua: chinh_ta/lap_tu — đúng là như vậy
ket_thuc: |
  Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện
`,
  words: ['#'],
  *check({ texts }) {
    for (const text of texts) {
      if (!text.text.includes('#')) continue;
      const typed = text.typed;
      for (const { 0: words, index } of matches(typed, comment)) {
        if (isHeading(words)) continue;
        const end = index + words.trimEnd().length;
        yield inText(text, index, end, {
          ...(ignore.test(words) ? {} : { severity: 'warning' }),
          message: `“${brief(words.trim())}” là ghi chú nằm giữa các dòng chữ nên sẽ in ra văn bản, cần chuyển lên trên`,
          help: 'chuyển ghi chú lên sau dấu | hoặc lên dòng ngay trên tên trường',
        });
      }
    }
  },
};

/** Behind white space, up to the end of the line: `# chữ`, `# tdkt-bo-qua`, `#tdkt-bo-qua`; not `#5`, `C#`, `#ThiDua`. */
const comment = regex.giu`(?<![^\s])#(?: *tdkt[ _-]b[oỏ][ _-]qua| +\p{L})[^\n]*`;
const ignore = /^# *tdkt[ _-]b[oỏ][ _-]qua/iu;
