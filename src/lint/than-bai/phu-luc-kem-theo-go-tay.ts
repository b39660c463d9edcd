import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { valueAt } from '../shared/typed-values.ts';

/** “(Kèm theo Kế hoạch số …)” is printed by tdkt; typed, it stands twice. */
export const kemTheoGoTay: Rule = {
  code: 'phu_luc/kem_theo_go_tay',
  severity: 'error',
  about: 'Dòng “(Kèm theo … số …)” dưới tên phụ lục do tdkt in từ số, ngày của văn bản, không gõ tay.',
  cure: 'Bỏ dòng gõ tay; không muốn in dòng này dưới bảng sau chữ ký thì ghi `ten: khong` và `kem_theo: khong`.',
  basis: decree('mục III.1.c'),
  bad: `
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: |
      ⟦(Kèm theo Kế hoạch số 52/KH-UBND ngày 21 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh)⟧
      Các nhiệm vụ trọng tâm của năm.
`,
  good: `
phu_luc:
  - tieu_de: Danh mục nhiệm vụ
    noi_dung: |
      Các nhiệm vụ trọng tâm của năm.
`,
  words: ['kèm theo'],
  *check({ input, texts, prose }) {
    const paragraphs = new Set(prose);
    for (const text of texts) {
      const at = text.path.indexOf('phu_luc') + 2;
      if (at === 1 || valueAt(input, [...text.path.slice(0, at), 'kem_theo']) !== undefined) continue;
      if (paragraphs.has(text) || text.path.length === at + 1) yield* typedLine(text, titles.has(text.key));
    }
  },
};

const titles = new Set(['tieu_de', 'phu_de']);
const line = regex.iu`\((?:Ban\s+hành\s+)?kèm\s+theo\s+(?:Kế\s+hoạch|Quyết\s+định|Báo\s+cáo|Văn\s+bản|Công\s+văn|Chương\s+trình|Tờ\s+trình)\>[^)]*\)?`;

/** In prose only a paragraph of its own; in a title anywhere. */
function* typedLine(text: Text, isTitle: boolean): Iterable<Problem> {
  const found = line.exec(text.text);
  if (!found) return;
  const end = found.index + found[0].length;
  const around = text.text.slice(0, found.index) + text.text.slice(end);
  if (!isTitle && !/^[\s*.;]*$/u.test(around)) return;
  yield inText(text, found.index, end, {
    message: 'Dòng “(Kèm theo …)” gõ tay trong khi tdkt đã in từ số và ngày của văn bản, cần bỏ dòng này',
    help: 'bỏ dòng này; số và ngày lấy từ `so_van_ban`, `ngay_ban_hanh` hoặc `kem_theo`',
  });
}
