import { things, withDots } from '../../vietnamese/amounts.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { oneComplaintEach } from '../shared/repeated-slips.ts';

/** Four figures are written with a dot or without, one way in a plan. */
export const haiCachViet: Rule = {
  code: 'so_lieu/hai_cach_viet',
  severity: 'info',
  about: 'Số có bốn chữ số viết một cách trong cả văn bản: đã có chỗ ghi 1.500 thì chỗ khác không ghi 1500.',
  cure: 'Thêm dấu chấm ngăn hàng nghìn.',
  unsure: 'Theo cách viết số thông dụng; Nghị định 30/2020/NĐ-CP không quy định.',
  bad: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung: |
      - Hỗ trợ 1.500 hộ thoát nghèo.
      - Tập huấn cho ⟦2000⟧ người.
`,
  good: `
noi_dung:
  - tieu_de: Chỉ tiêu
    noi_dung: |
      - Hỗ trợ 1.500 hộ thoát nghèo.
      - Tập huấn cho 2.000 người.
`,
  *check({ texts }) {
    if (!texts.some(({ text }) => dotted.test(text))) return;
    const slips = texts.flatMap((text) =>
      [...text.text.matchAll(plain)].map(({ 0: number, index }) => {
        const message = `Số “${number}” viết liền, chỗ khác có dấu chấm ngăn hàng nghìn, cần ghi “${withDots(number)}”`;
        return { text, start: index, end: index + number.length, same: number, message };
      }),
    );
    yield* oneComplaintEach(slips);
  },
};

const dotted = regex.iu`(?<![\d.,/])[1-9]\d{0,2}(?:\.\d{3})+\s+(?:${things})\>`;
/** “năm 2026 cán bộ …” is a year. */
const plain = regex.giu`(?<![\d.,/-]|\<(?:năm|khóa|số|mã)\s+|–\s?)[1-9]\d{3}(?=\s+(?:${things})\>)`;
