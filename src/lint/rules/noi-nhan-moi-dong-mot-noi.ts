import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { type Recipient, recipientsOf, withoutBrackets } from '../reading/recipients.ts';
import type { Rule } from '../rule.ts';

/** Recipients joined in one item would be printed on one line. */
export const moiDongMotNoi: Rule = {
  code: 'noi_nhan/moi_dong_mot_noi',
  severity: 'error',
  about: 'Mỗi nơi nhận là một dòng riêng, không gộp nhiều nơi vào một mục bằng dấu chấm phẩy.',
  cure: 'Tách thành nhiều mục, mỗi mục một dấu gạch.',
  basis: decree('mục II.9.d'),
  rows: ['NN-03'],
  bad: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ⟦;⟧ Sở Tài chính
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - Sở Tài chính
`,
  *check({ input }) {
    for (const recipient of recipientsOf(input)) yield* joined(recipient);
  },
};

/** A semicolon with words behind it, or a line that begins as an item. */
const seam = /;(?=\s*[^\s;.,])|(?<=\n\s*)[-–•+*](?=\s)/u;

function* joined({ text, path }: Recipient): Iterable<Problem> {
  const match = seam.exec(withoutBrackets(text));
  if (!match) return;
  const parts = text.split(/;|\n\s*[-–•+*]\s/u).flatMap(
    (part) =>
      part
        .replace(/\s+/gu, ' ')
        .replace(/^\s*[-–•+*]\s/u, '')
        .trim() || [],
  );
  yield {
    path,
    range: { start: match.index, end: match.index + 1 },
    message: `Một mục đang gộp ${parts.length} nơi nhận, cần mỗi nơi một dòng`,
    help: `tách thành\n${parts.map((part) => `- ${part}`).join('\n')}`,
  };
}
