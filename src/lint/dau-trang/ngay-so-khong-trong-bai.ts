import { decree } from '../../decree30.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { dateOfPlaceLine, datesIn, isReal, type WrittenDate, withoutZero } from './written-dates.ts';

/** Long dates in citations and prose are written like the document's own. */
export const soKhongTrongBai: Rule = {
  code: 'ngay/so_khong_trong_bai',
  severity: 'warning',
  about: 'Ngày viết bằng lời trong căn cứ và trong bài nên có số 0 trước ngày dưới 10 và tháng 1, 2, như ngày của văn bản.',
  cure: 'Ghi như “ngày 05 tháng 01 năm 2027”.',
  basis: decree('mục II.4, II.6'),
  unsure: 'Nghị định chỉ quy định cách ghi này cho ngày của chính văn bản.',
  bad: `
can_cu:
  - Quyết định số 15/2026/QĐ-UBND ngày ⟦5 tháng 1⟧ năm 2026 của Ủy ban nhân dân tỉnh Sơn La ban hành Quy chế thi đua, khen thưởng
`,
  good: `
can_cu:
  - Quyết định số 15/2026/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn La ban hành Quy chế thi đua, khen thưởng
`,
  *check({ texts }) {
    for (const text of texts) {
      if (text.key === 'dia_danh') continue;
      for (const date of datesIn(text.text)) {
        const bare = isWhole(date, text) ? withoutZero(date) : null;
        if (!bare || dateOfPlaceLine(text.text)) continue;
        yield inText(text, bare.start, bare.end, {
          ...(isCited(date, text) ? {} : { severity: 'info' }),
          message: `“${bare.typed}” thiếu số 0 ở trước, cần ghi như ngày của văn bản: “${bare.wanted}”`,
          help: `ghi “${bare.by}”`,
          fix: bare.by,
        });
      }
    }
  },
};

/** A real day with month and year; not the end of a range, whose other day would keep its form, and not quoted words. */
function isWhole(date: WrittenDate, { text }: Text): boolean {
  if (!date.long || !date.named || date.year === null || !isReal(date)) return false;
  const before = text.slice(0, date.start);
  return before.lastIndexOf('“') <= before.lastIndexOf('”') && !/\d{1,2}\s*(?:đến|tới|và|,|-|–)\s+(?:hết\s+)?$/u.test(before);
}

/** `Nghị định số 30/2020/NĐ-CP ngày …`, or a legal ground. */
function isCited({ start }: WrittenDate, { key, text }: Text): boolean {
  return key === 'can_cu' || regex.u`\<số\s+[\p{L}\d/-]+\s+$`.test(text.slice(0, start));
}
