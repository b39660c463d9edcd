import { decree, documentKinds } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { withCapital } from '../shared/capitals.ts';
import { inText, type Text } from '../shared/typed-texts.ts';

/** The name of the document is printed above the subject line, which need not say it again. */
export const lapTenLoai: Rule = {
  code: 'trich_yeu/lap_ten_loai',
  severity: 'warning',
  about: 'Trích yếu không lặp lại tên loại văn bản đã in ở dòng trên.',
  cure: 'Bỏ chữ “Kế hoạch” ở đầu trích yếu.',
  basis: decree('mục II.5'),
  unsure: 'Nghị định không cấm, nhưng in ra sẽ thành “KẾ HOẠCH / Kế hoạch …”.',
  bad: `
trich_yeu: ⟦Kế hoạch⟧ công tác thi đua, khen thưởng năm 2026
`,
  good: `
trich_yeu: Công tác thi đua, khen thưởng năm 2026
`,
  *check({ plan, texts }) {
    for (const text of texts) {
      if (text.key !== 'trich_yeu') continue;
      const { start, end } = repetition(text, text.path.length > 1 ? documentKinds.ke_hoach.name : plan.ten_loai);
      if (end === 0) continue;
      const name = text.text.slice(start, end);
      yield inText(text, start, end, {
        message: `Trích yếu mở đầu bằng “${name}” đã in ở dòng tên loại, cần bỏ đi`,
        help: `ghi thẳng nội dung\ntrich_yeu: ${withCapital(text.text.slice(end).trim())}`,
      });
    }
  },
};

/** Not `Kế hoạch hóa`, `Kế hoạch số 52/KH-UBND`. */
function repetition({ text }: Text, name: string): { start: number; end: number } {
  const start = text.search(/[^\s*]/u);
  const end = start + name.length;
  const same = text.slice(start, end).toLowerCase() === name.toLowerCase();
  const goesOn = regex.u`^\s+(?!hóa\>|hoá\>|số\s|[-–&]|và\s|của\s)\p{L}`.test(text.slice(end));
  return same && goesOn ? { start, end } : { start: 0, end: 0 };
}
