import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { agencyFields } from '../shared/agencies.ts';
import { joined } from './don-vi-tach-sai.ts';

/** `"[Sở Nội vụ, Sở Tài chính]"`: in quotes it is no list, and the brackets stand on the paper. */
export const ngoacVuong: Rule = {
  code: 'don_vi/ngoac_vuong',
  severity: 'warning',
  about: 'Danh sách đơn vị trong ngoặc vuông lại đặt trong ngoặc kép thì thành một đơn vị, in ra cả dấu [ ].',
  cure: 'Ghi mỗi đơn vị một dòng sau dấu gạch, hoặc bỏ cặp dấu ngoặc kép.',
  signing: 'error',
  bad: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        phoi_hop: "⟦[Sở Tài chính, Các sở, ban, ngành]⟧"
        thoi_gian: Tháng 3/2026
`,
  good: `
noi_dung:
  - tieu_de: Nội dung thực hiện
    trinh_bay: liet_ke
    nhiem_vu:
      - noi_dung: Phát động phong trào thi đua năm 2026
        chu_tri: Sở Nội vụ
        phoi_hop:
          - Sở Tài chính
          - Các sở, ban, ngành
        thoi_gian: Tháng 3/2026
`,
  *check({ texts }) {
    for (const { path, key, text } of texts) {
      const inner = agencyFields.has(key) ? /^\s*\[([^[\]]*)\][\s,;.]*$/u.exec(text)?.[1] : undefined;
      const items = inner?.split(/[,;]/u).map((item) => item.trim()) ?? [];
      if (items.length < 2 || !items.every(isName)) continue;
      const names = joined(items).map(({ parts }) => parts.join(', '));
      const message = 'Danh sách trong dấu [ ] mà đặt trong ngoặc kép thì in ra cả dấu [ ], cần bỏ cả hai dấu';
      yield { path, message, help: ['ghi như sau', ...asTyped(path.at(-1), names)].join('\n') };
    }
  },
};

/** A unit that work is given to holds no list, an item of one stands below its dash. */
function asTyped(field: string | number | undefined, names: readonly string[]): string[] {
  if (field === 'don_vi') return [`${field}: ${names.join('; ')}`];
  return typeof field === 'string' ? [`${field}:`, ...names.map((name) => `  - ${name}`)] : names.map((name) => `- ${name}`);
}

/** Not a gap to be filled in, nor the number of a source. */
function isName(item: string): boolean {
  return regex.u`^\p{L}`.test(item) && !/…|\.{3}/u.test(item);
}
