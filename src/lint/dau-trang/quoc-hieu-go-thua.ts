import type { Rule } from '../rule.ts';
import { inText } from '../shared/typed-texts.ts';
import { isInHead, quocHieu } from './typed-head.ts';

/** Copied from a Word file with the head of the page, the national name would be printed twice. */
export const goThua: Rule = {
  code: 'quoc_hieu/go_thua',
  severity: 'warning',
  about: 'Quốc hiệu, Tiêu ngữ gõ tay ở phần đầu văn bản, nơi tdkt đã tự in.',
  cure: 'Bỏ dòng Quốc hiệu, Tiêu ngữ gõ tay; chỉ gõ trong phụ lục khi biểu mẫu cần có.',
  bad: `
mo_dau: |
  ⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧
  ⟦Độc lập - Tự do - Hạnh phúc⟧
  Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  good: `
mo_dau: Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau
`,
  *check(subject) {
    for (const { words, text, start, end } of subject.typedHeads) {
      if (!isInHead(text)) continue;
      yield inText(text, start, end, {
        message: `${words === quocHieu ? 'Quốc hiệu' : 'Tiêu ngữ'} gõ tay ở \`${text.key}\` sẽ in thành hai lần, cần bỏ vì tdkt đã in ở đầu trang`,
        help: 'bỏ dòng này; Quốc hiệu và Tiêu ngữ chỉ gõ trong phụ lục, khi biểu mẫu cần có',
      });
    }
  },
};
