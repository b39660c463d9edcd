import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { bullets, hollowBullets, symbolFont } from '../../vietnamese/bullets.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import type { Recipient } from './recipients.ts';

/** We print the dash; other marks and numbers pasted from Word would stand behind it. */
export const kyHieuDauDong: Rule = {
  code: 'noi_nhan/ky_hieu_dau_dong',
  severity: 'warning',
  about: 'Nơi nhận mở đầu bằng gạch ngang do tdkt ghi, không đánh số, không gõ thêm ký hiệu.',
  cure: 'Bỏ số hoặc ký hiệu ở đầu nơi nhận; nơi nhận thuộc một nhóm thì dùng `ten` và `gom`.',
  basis: decree('mục II.9.d'),
  bad: `
noi_nhan:
  - ⟦1. Thường⟧ trực Tỉnh ủy
  - ⟦• Sở⟧ Nội vụ
`,
  good: `
noi_nhan:
  - Thường trực Tỉnh ủy
  - Sở Nội vụ
`,
  *check({ recipients }) {
    for (const recipient of recipients) yield* typedMarks(recipient);
  },
};

const marker = regex.u`^(?:\(?\d{1,2}[.)/](?!\d)|[a-zđ]\)|[IVX]+\.(?=\s)|[–—·*${bullets}${hollowBullets}${symbolFont}]|-(?=\S)|\+)\s*(?=\S)`;

function* typedMarks({ text, path, as }: Recipient): Iterable<Problem> {
  const start = text.length - text.trimStart().length;
  const match = marker.exec(text.slice(start));
  // Before a member of a group the plus is ours.
  if (!match || (match[0].startsWith('+') && as === 'trong_nhom')) return;
  const mark = match[0].trim();
  const rest = text.slice(start + match[0].length);
  const first = /^\S+/u.exec(rest)?.[0] ?? '';
  const range = { start, end: start + match[0].length + first.length };
  if (mark === '+') {
    yield { path, range, message: 'Dấu “+” là của nơi nhận thuộc một nhóm, cần ghi nhóm bằng `ten` và `gom`', help: group(rest) };
    return;
  }
  yield {
    path,
    range,
    message: `Nơi nhận mở đầu bằng “${mark}”, cần bỏ: tdkt tự ghi dấu gạch`,
    help: `bỏ “${mark}” ở đầu`,
    ...(regex.u`^[\p{L}\p{N}]`.test(first) && { fix: first }),
  };
}

function group(member: string): string {
  return `ghi như sau\n- ten: …\n  gom:\n    - ${oneLine(member).replace(/[\s;.,]+$/u, '')}`;
}
