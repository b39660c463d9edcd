import { formatMonth, lastDay, leapYear } from '../../vietnamese/dates.ts';
import { regex } from '../../vietnamese/letters.ts';
import { oneLine } from '../../vietnamese/white-space.ts';
import type { Rule } from '../rule.ts';
import { inText, type Text } from '../shared/typed-texts.ts';
import { datesIn, isReal, type WrittenDate } from './written-dates.ts';

/** Every date in the text stands in the calendar. */
export const khongCoThat: Rule = {
  code: 'ngay/khong_co_that',
  severity: 'error',
  about: 'Mọi ngày ghi trong kế hoạch phải có trong lịch.',
  cure: 'Tra lại lịch, bản gốc hoặc văn bản được dẫn rồi ghi đúng ngày.',
  bad: `
noi_dung:
  - tieu_de: Thời gian thực hiện
    noi_dung: |
      - Phát động trước ⟦ngày 30 tháng 02 năm 2026⟧.
      - Báo cáo kết quả trước ⟦ngày 31/6/2026⟧.
`,
  good: `
noi_dung:
  - tieu_de: Thời gian thực hiện
    noi_dung: |
      - Phát động trước ngày 28 tháng 02 năm 2026.
      - Báo cáo kết quả trước ngày 30/6/2026.
`,
  *check({ texts }) {
    for (const text of texts) {
      for (const date of datesIn(text.text, text.key === 'thoi_gian')) {
        if (isReal(date) || !isMeantAsDate(date, text)) continue;
        const typed = oneLine(text.text.slice(date.start, date.end));
        yield inText(text, date.start, date.end, {
          message: `“${typed}” không có trong lịch, cần ghi một ngày có thật`,
          help: reason(date, typed),
        });
      }
    }
  },
};

/** Numbers that no calendar could hold (`45/30/2026`) are a date only where the text says so. */
function isMeantAsDate({ start, day, month, year, named }: WrittenDate, { text, key }: Text): boolean {
  if (regex.iu`\<số\s+$`.test(text.slice(0, start))) return false;
  const [d, m] = [Number(day.text), Number(month.text)];
  const possible = d >= 1 && d <= 31 && m >= 1 && m <= 12;
  if (possible) return named || year !== null || key === 'thoi_gian';
  // 12/31/2025: the month first; 32/10/2020: a slip of the finger.
  const near = (d >= 1 && d <= 12 && m <= 31) || (d <= 39 && m >= 1 && m <= 12);
  return year !== null && (named || near);
}

function reason({ day, month, year }: WrittenDate, typed: string): string {
  const wanted = `ghi “${typed.replace(day.text, '…')}”`;
  const m = Number(month.text);
  if (m < 1 || m > 12) return 'xem lại tháng: một năm có 12 tháng; ngày đứng trước, tháng đứng sau';
  if (Number(day.text) < 1) return 'xem lại ngày: ngày đầu tháng là 01';
  if (year === null) return `tháng ${formatMonth(m)} có nhiều nhất ${lastDay(leapYear, m)} ngày, ${wanted}`;
  return `tháng ${formatMonth(m)} năm ${year} có ${lastDay(year, m)} ngày, ${wanted}`;
}
