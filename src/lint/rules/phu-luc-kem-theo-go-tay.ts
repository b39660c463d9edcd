import { decree } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import { proseOf } from '../reading/prose.ts';
import { inText, type Text } from '../reading/texts.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** “(Kèm theo Kế hoạch số …)” is printed by tdkt; typed, it stands twice. */
export const kemTheoGoTay: Rule = {
  code: 'phu_luc/kem_theo_go_tay',
  severity: 'error',
  about: 'Dòng “(Kèm theo … số …)” dưới tên phụ lục và tên kế hoạch kèm theo do tdkt in từ số, ngày của văn bản, không gõ tay.',
  cure: 'Bỏ dòng gõ tay; kế hoạch ban hành kèm theo văn bản khác thì khai ở `kem_theo`.',
  basis: decree('mục III.1.c'),
  rows: ['PL-04'],
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
  *check(subject) {
    const prose = new Set(proseOf(subject.texts));
    for (const text of subject.texts) {
      const inAppendix = text.path.includes('phu_luc');
      if (inAppendix ? prose.has(text) || text.path.at(-3) === 'phu_luc' : text.key === 'trich_yeu' || text.path.at(-1) === 'mo_dau') {
        yield* typedLine(text, inAppendix, subject);
      }
    }
  },
};

const line =
  /\((?:Ban\s+hành\s+)?kèm\s+theo\s+(?:Kế\s+hoạch|Quyết\s+định|Báo\s+cáo|Văn\s+bản|Công\s+văn|Chương\s+trình|Tờ\s+trình)(?!\p{L})[^)]*\)?/iu;

/** In prose only a paragraph of its own; in a title anywhere. */
function* typedLine(text: Text, inAppendix: boolean, { plan }: Subject): Iterable<Problem> {
  const found = line.exec(text.text);
  if (!found) return;
  const end = found.index + found[0].length;
  const isTitle = text.key === 'tieu_de' || text.key === 'trich_yeu';
  const around = text.text.slice(0, found.index) + text.text.slice(end);
  if (!isTitle && !/^[\s*.;]*$/u.test(around)) return;
  const printed = inAppendix || plan.kem_theo !== null || text.path[0] === 'ke_hoach';
  const message = printed
    ? 'Dòng “(Kèm theo …)” gõ tay trong khi tdkt đã in từ số và ngày của văn bản, cần bỏ dòng này'
    : 'Dòng “(Kèm theo …)” gõ tay, cần khai văn bản ban hành kế hoạch ở `kem_theo`';
  const help = printed
    ? 'bỏ dòng này; số và ngày lấy từ so_van_ban, ngay_ban_hanh hoặc kem_theo'
    : 'thêm ở ngoài cùng\nkem_theo:\n  van_ban: Quyết định\n  ky_hieu: QĐ-UBND';
  yield inText(text, found.index, end, { message, help });
}
