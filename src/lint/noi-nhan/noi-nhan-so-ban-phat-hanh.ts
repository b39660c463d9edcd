import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import type { Rule } from '../rule.ts';

/** The typist's mark and the number of copies: `PL.(300)`. It is looked for where a clerk has room for it: at the end. */
export const soBanPhatHanh: Rule = {
  code: 'noi_nhan/so_ban_phat_hanh',
  severity: 'warning',
  about: 'Ký hiệu người soạn thảo và số lượng bản phát hành viết như “PL.(300)”: chữ in hoa, dấu chấm, số trong ngoặc.',
  cure: 'Viết lại theo dạng “PL.(300)”.',
  basis: decree('mục III.3'),
  bad: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - ⟦PL (300)⟧
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
  - PL.(300)
`,
  *check({ recipients, filing }) {
    const last = recipients.at(-1);
    if (last?.as === 'noi') yield* misspelt(last.text, last.path, near);
    if (filing) yield* misspelt(filing.typed, ['luu'], nearInFiling);
  },
};

const near =
  /^\s*(?:[-+]\s+)?(?<all>(?<who>[A-ZĐa-zđ]{1,5})\s*(?:\.\s*\(?|\(|\.?\s*\(\s*)\s*(?<copies>\d{1,5})\s*(?:b|bản)?\s*\)?)(?=[\s;.,]*$)/u;

/** `NV (10)` may be ten copies on file; three digits are copies sent out. */
const nearInFiling = /(?<=[,;]\s*)(?<all>(?<who>[A-ZĐ]{1,5})\s*(?:\.\s*\(?|\()\s*(?<copies>\d{3,5})\s*\)?)(?=[\s;.,]*$)/u;

function* misspelt(text: string, path: Problem['path'], pattern: RegExp): Iterable<Problem> {
  const match = pattern.exec(text);
  const { all = '', who = '', copies = '' } = match?.groups ?? {};
  const right = `${who.toUpperCase()}.(${copies})`;
  if (!match || all === right) return;
  const start = match.index + match[0].indexOf(all);
  yield {
    path,
    range: { start, end: start + all.length },
    message: `Ký hiệu người soạn thảo và số bản đang ghi “${all}”, cần ghi “${right}”`,
    help: `ghi ${right}`,
    fix: right,
  };
}
