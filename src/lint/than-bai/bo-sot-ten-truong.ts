import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { complaintsAbout, wordsLike } from '../shared/word-complaints.ts';

const fieldName = regex.gu`(?<![\p{L}\p{N}_])(?:[a-z]+(?:_[a-z]+)+|luu)(?= *:(?: |$))`;

/** A line that slipped one level in is read as a part of the text above it. */
export const tenTruong: Rule = {
  code: 'bo_sot/ten_truong',
  severity: 'error',
  about: 'Tên trường nằm lẫn trong chữ của văn bản, thường vì dòng ấy thụt vào quá sâu.',
  cure: 'Kéo dòng ấy về thẳng cột với các trường cùng cấp.',
  bad: `
noi_dung:
  - muc_dich: |
      - Nâng cao chất lượng công tác khen thưởng.
      ⟦yeu_cau⟧: Bảo đảm khách quan, kịp thời.
`,
  good: `
noi_dung:
  - muc_dich: |
      - Nâng cao chất lượng công tác khen thưởng.
    yeu_cau: Bảo đảm khách quan, kịp thời.
`,
  words: ['_', 'luu :', 'luu:'],
  check({ texts }) {
    return complaintsAbout(texts, wordsLike(fieldName), ({ words }, { key }) => ({
      message: `\`${words}\` đang nằm trong chữ của \`${key}\`, cần đặt thẳng cột với các trường cùng cấp`,
      help: `bớt khoảng trắng ở đầu dòng cho \`${words}:\` thẳng cột với các trường khác`,
    }));
  },
};
