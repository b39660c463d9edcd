import { decree } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { isInHead, tieuNgu } from './typed-head.ts';

/** The motto at the head of a form: three phrases, each with one capital, joined by short dashes with a space on either side. */
export const saiTieuNgu: Rule = {
  code: 'quoc_hieu/sai_tieu_ngu',
  severity: 'error',
  about: 'Tiêu ngữ gõ tay trong phụ lục, biểu mẫu phải đúng từng chữ, giữa các cụm từ là gạch nối ngắn có dấu cách hai bên.',
  cure: `Ghi đúng “${tieuNgu}”.`,
  basis: decree('mục II.1.b'),
  bad: `
phu_luc:
  - tieu_de: Mẫu báo cáo thành tích
    noi_dung: |
      **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
      **⟦Độc lập – Tự do – Hạnh phúc⟧**
      Tên tập thể: ………
`,
  good: `
phu_luc:
  - tieu_de: Mẫu báo cáo thành tích
    noi_dung: |
      **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
      **Độc lập - Tự do - Hạnh phúc**
      Tên tập thể: ………
`,
  *check(subject) {
    for (const { words, text, start, end, typed } of subject.typedHeads) {
      if (words !== tieuNgu || typed === tieuNgu || isInHead(text)) continue;
      yield inText(text, start, end, {
        message: `Tiêu ngữ đang ghi “${typed}”, cần ghi “${tieuNgu}”`,
        help: `chữ cái đầu của mỗi cụm từ viết hoa, gạch nối ngắn, có dấu cách hai bên\n${tieuNgu}`,
        ...(withShortDashes(typed) === tieuNgu ? { fix: tieuNgu } : {}),
      });
    }
  },
};

function withShortDashes(typed: string): string {
  return typed.replace(/ ?[-‐‑–—−] ?/gu, ' - ');
}
