/** The quarter that a task's time tells to who has to type it. */
import { expect, test } from 'vitest';
import { quarterOf } from '../../src/schema/quarter-of.ts';

test.each([
  ['Tháng 11/2026', '4'],
  ['Trước ngày 30/9/2026', '3'],
  ['trước 15/01', '1'],
  ['Quý II/2026', '2'],
  ['Quý II, III', '2'],
  ['Tháng 3-5', '1'],
  ['Từ tháng 4 đến tháng 6/2026', '2'],
  ['20/5/2026', '2'],
  ['Thường xuyên', 'ca_nam'],
  ['Hằng quý', 'ca_nam'],
  ['Cả năm', 'ca_nam'],
  ['Năm 2026', 'ca_nam'],
  ['Quý IV/2026, Quý I/2027', null],
  ['Theo hướng dẫn của Sở Nội vụ', null],
  ['', null],
  [undefined, null],
])('%s', (thoi_gian, quy) => {
  expect(quarterOf(thoi_gian)).toBe(quy);
});
