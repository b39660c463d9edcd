/** Feasts of the lunar calendar: the days of the table, and which of them a text means. */
import { expect, test } from 'vitest';
import { feastsIn } from '../../src/roll/feasts.ts';

const names = ['Tết', 'Giỗ Tổ', 'Phật đản', 'Vu lan', 'Trung thu'];
const lunar = ['1/1', '3/10', '4/15', '7/15', '8/15'];
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** The calendar of China has the same months, but by another hour: a day beside it some months begin. */
test.each(Array.from({ length: 11 }, (_, index) => 2024 + index))('the days of %d and of the year behind it', (year) => {
  for (const [place, name] of names.entries()) {
    const [found] = feastsIn(name, year, year + 1);
    for (const [of, feast] of [[year, found?.old] as const, [year + 1, found?.next] as const]) {
      const near = [-1, 0, 1].map((by) => chinese.format(new Date(Date.UTC(of, (feast?.month ?? 0) - 1, (feast?.day ?? 0) + by))));
      expect(near, `${name} ${of}`).toContain(lunar[place]);
    }
  }
});

test.each([
  ['Tết Nguyên đán', '17/2 → 6/2'],
  ['mùng 6 tháng Giêng', '22/2 → 11/2'],
  ['mùng 1 Tết', '17/2 → 6/2'],
  ['đêm Giao thừa', '16/2 → 5/2'],
  ['Rằm tháng Giêng, Ngày thơ Việt Nam', '3/3 → 20/2'],
  ['Giỗ Tổ Hùng Vương', '26/4 → 16/4'],
  ['lễ Vu Lan', '27/8 → 16/8'],
  ['đêm hội Trăng rằm, Tết Trung thu', '25/9 → 15/9'],
  ['Tết Dương lịch, Tết Độc lập, Tết Thiếu nhi', undefined],
  ['rằm, mùng một hằng tháng', undefined],
])('%s: %s', (words, days) => {
  const found = feastsIn(words, 2026, 2027).map(({ old, next }) => `${old.day}/${old.month} → ${next.day}/${next.month}`);
  if (days === undefined) expect(found).toEqual([]);
  else expect(found).toContain(days);
});

test('a year that the calendar has not is not guessed', () => {
  expect(feastsIn('Tết', 2035, 2036)).toEqual([]);
});
