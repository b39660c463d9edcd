import { shortDate } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../shared/typed-texts.ts';
import { type Citation, readCitations } from './citations.ts';
import { atCitation } from './grounds.ts';

/** A document cannot carry out what was issued after it. */
export const ngayNguoc: Rule = {
  code: 'vien_dan/ngay_nguoc',
  severity: 'warning',
  about: 'Văn bản triển khai, hướng dẫn một văn bản khác không thể ban hành trước văn bản ấy.',
  cure: 'Xem lại ngày của hai văn bản.',
  words: ['triển khai', 'thực hiện', 'thi hành', 'hướng dẫn', 'quy định chi tiết', 'sửa đổi'],
  bad: `
mo_dau: |
  Thực hiện Kế hoạch số 18/KH-UBND ngày ⟦14/01/2025⟧ của Ủy ban nhân dân tỉnh triển khai Nghị quyết số 71-NQ/TW ngày 22/8/2025
    của Bộ Chính trị, Sở Nội vụ ban hành Kế hoạch như sau
`,
  good: `
mo_dau: |
  Thực hiện Kế hoạch số 18/KH-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh triển khai Nghị quyết số 71-NQ/TW ngày 22/8/2025
    của Bộ Chính trị, Sở Nội vụ ban hành Kế hoạch như sau
`,
  *check({ texts, lawDay }) {
    for (const text of texts) {
      if (!someLink.test(text.text)) continue;
      const all = readCitations(text, lawDay);
      for (const [index, inner] of all.entries()) {
        const outer = all[index - 1];
        if (!outer?.date || dayOf(inner) <= outer.date.iso || !carriesOut(text, outer, inner)) continue;
        yield atCitation(
          outer,
          {
            message: `“${outer.label}” ngày ${shortDate(outer.date.iso)} không thể thực hiện “${inner.label}” ngày ${shortDate(dayOf(inner))}, cần sửa một trong hai ngày`,
            help: 'đối chiếu hai ngày với bản gốc rồi ghi lại ngày sai',
          },
          outer.date,
        );
      }
    }
  },
};

/** `''` while it is open; a name alone may be that of an earlier law. */
function dayOf({ date, act, number }: Citation): string {
  return date ? date.iso : act && number && !act.unsure.issued ? act.issued : '';
}

const someLink = regex.iu`\<(?:triển\s+khai|thực\s+hiện|thi\s+hành|hướng\s+dẫn|quy\s+định\s+chi\s+tiết|sửa\s+đổi)\>`;
const undone = regex.iu`\<(?:được|thay\s+thế|bãi\s+bỏ|đến|trước|sau)\>`;

/** The words between the two lead from the one to the other, within one sentence. */
function carriesOut({ text, start }: Text, outer: Citation, inner: Citation): boolean {
  const from = Math.max(outer.date?.range.end ?? 0, outer.issuer?.range.end ?? 0) - start;
  const between = text.slice(from, (inner.range?.start ?? 0) - start);
  return !/[;.“”]|,\s*$/u.test(between) && someLink.test(between) && !undone.test(between);
}
