import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { wholeOf } from '../shared/typed-values.ts';

/** The filing line has a field of its own; among the recipients it would be printed twice. */
export const dongLuu: Rule = {
  code: 'noi_nhan/dong_luu',
  severity: 'error',
  about: 'Dòng “Lưu” do tdkt in từ trường `luu`, không ghi thành một nơi nhận.',
  cure: 'Bỏ dòng này khỏi `noi_nhan` và ghi vào `luu`.',
  basis: decree('mục II.9.d'),
  bad: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - ⟦Lưu VT, NC.⟧
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
luu: VT, NC
`,
  *check({ input, recipients }) {
    for (const { text, path } of recipients) {
      const match = filing.exec(text);
      if (!match) continue;
      yield {
        path,
        range: wholeOf(text),
        message: `Dòng “${oneLine(text)}” đang là một nơi nhận, cần ghi vào trường \`luu\``,
        help: `bỏ dòng này và ghi ở ngoài cùng, sát lề trái\nluu: ${
          oneLine(text.slice(match[0].length))
            .replace(/[\s;.,]+$/u, '')
            .replace(/^văn thư/iu, 'VT') || 'VT'
        }`,
        ...(input.luu !== undefined && { related: [{ message: 'luu đã ghi ở đây', path: ['luu'], at: 'key' as const }] }),
      };
    }
  },
};

const filing = regex.iu`^\s*(?:[-–—+•*]\s*)?lưu\s*(?::|(?=VT(?![\p{Ll}])|(?:văn thư|hồ sơ)\>))\s*`;
