import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';

const marks: readonly (readonly [RegExp, string])[] = [
  [regex.u`\<H(?:ỎA|OẢ)\s+TỐC\>`, 'hoa_toc'],
  [regex.u`\<THƯỢNG\s+KHẨN\>`, 'thuong_khan'],
  [regex.u`\<KHẨN\>`, 'khan'],
];

/** In small letters only when there is nothing else: “khẩn trương” is another word. */
const alone = /^\s*(?:h(?:ỏa|oả) tốc|(?:thượng )?khẩn)\s*$/iu;

/** Typed as a note on circulation, the urgency mark would come out black and at the wrong place. */
export const saiCho: Rule = {
  code: 'do_khan/sai_cho',
  severity: 'error',
  about: 'Dấu chỉ mức độ khẩn phải ghi ở `do_khan` để in khung đỏ dưới số, ký hiệu.',
  cure: 'Chuyển sang `do_khan`, ghi khan, thuong_khan hoặc hoa_toc.',
  basis: decree('mục III.2.b'),
  bad: `
pham_vi_luu_hanh: ⟦HỎA TỐC⟧
`,
  good: `
do_khan: hoa_toc
`,
  *check({ input }) {
    for (const key of ['pham_vi_luu_hanh', 'du_thao'] as const) {
      const typed = input[key] ?? '';
      const read = alone.test(typed) ? typed.toUpperCase() : typed;
      const found = marks.map(([pattern, value]) => ({ match: pattern.exec(read), value })).find(({ match }) => match);
      if (!found?.match) continue;
      const { index } = found.match;
      const mark = typed.slice(index, index + found.match[0].length);
      yield {
        path: [key],
        range: { start: index, end: index + mark.length },
        message: `Dấu chỉ mức độ khẩn “${mark}” ghi ở \`${key}\` sẽ in sai chỗ, cần ghi ở \`do_khan\``,
        help: `bỏ những chữ này và ghi ở ngoài cùng\ndo_khan: ${found.value}`,
      };
    }
  },
};
