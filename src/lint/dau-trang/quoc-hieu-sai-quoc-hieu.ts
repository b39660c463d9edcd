import { decree } from '../../decree30.ts';
import { foldTone } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { isInHead, quocHieu } from './typed-head.ts';

/** The national name at the head of a form stands in capitals and in the decree's own spelling. */
export const saiQuocHieu: Rule = {
  code: 'quoc_hieu/sai_quoc_hieu',
  severity: 'error',
  about: 'Quốc hiệu gõ tay trong phụ lục, biểu mẫu phải đúng từng chữ và viết in hoa.',
  cure: `Ghi đúng “${quocHieu}”.`,
  basis: decree('mục II.1.a'),
  bad: `
phu_luc:
  - tieu_de: Mẫu báo cáo thành tích
    noi_dung: |
      **⟦CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧**
      **Độc lập - Tự do - Hạnh phúc**
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
      if (words !== quocHieu || typed === quocHieu || isInHead(text)) continue;
      yield inText(text, start, end, {
        message: `Quốc hiệu đang ghi “${typed}”, cần ghi “${quocHieu}”`,
        help: `ghi đúng từng chữ, in hoa\n${quocHieu}`,
        // The decree itself prints both HÒA and HOÀ.
        ...(foldTone(typed) === quocHieu ? { severity: 'warning', fix: quocHieu } : {}),
      });
    }
  },
};
