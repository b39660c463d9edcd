import { decree } from '../../decree30.ts';
import { isUndivided } from '../../law/offices.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';

/** The unit that drafted keeps a copy as well, and is found by it. */
export const donViSoanThao: Rule = {
  code: 'luu/don_vi_soan_thao',
  severity: 'warning',
  about: 'Dòng lưu có chữ viết tắt của đơn vị soạn thảo sau VT.',
  cure: 'Ghi thêm chữ viết tắt của đơn vị soạn thảo, như “VT, NC”.',
  basis: decree('mục II.9.d'),
  bad: `
luu: ⟦VT⟧
`,
  good: `
luu: VT, NC
`,
  *check({ filing, issuerNames }) {
    const match = filing && !issuerNames.every(isUndivided) && regex.u`^VT(?:\s*\((?!\p{Lu}{2})[^()]*\))?$`.exec(filing.core);
    if (!filing || !match) return;
    yield {
      path: ['luu'],
      range: { start: filing.start, end: filing.start + filing.core.length },
      // Văn phòng of a commune drafts most of what it issues, and keeps one copy.
      ...(issuerNames.every((name) => commune.test(name)) && { severity: 'info' as const }),
      message: `Dòng lưu chỉ có “${filing.core}”, cần thêm chữ viết tắt của đơn vị soạn thảo`,
      help: `ghi như sau\nluu: ${filing.core}, …`,
    };
  },
};

const commune = regex.iu`\<(?:xã|phường|thị\s+trấn|đặc\s+khu)\>`;
