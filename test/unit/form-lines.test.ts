import { expect, test } from 'vitest';
import { formLines } from '../../src/plan/form-lines.ts';
import { paragraphs } from '../../src/plan/outline.ts';
import { chuTho } from '../../src/plan/plan.ts';

const drawn = (line: string) =>
  formLines(paragraphs(line, ['noi_dung'])).map(({ loai, chu }) => (loai === 'dong_cham' ? `${chuTho(chu)}|` : chuTho(chu)))[0];

test.each([
  ['Họ và tên: ……………', 'Họ và tên: |'],
  ['Họ và tên:..................', 'Họ và tên:|'],
  ['**Họ và tên:** ......', 'Họ và tên: |'],
  ['Số điện thoại: ....', 'Số điện thoại: |'],
  ['Họ và tên ........', 'Họ và tên |'],
  ['Họ và tên: …… Nam/Nữ: ……', 'Họ và tên: …… Nam/Nữ: |'],
  ['Gồm có: ông A, bà B, ....................', 'Gồm có: ông A, bà B, |'],
  ['....................', '|'],
  ['…', '|'],
])('%s is drawn to the margin', (line, expected) => {
  expect(drawn(line)).toBe(expected);
});

test.each([
  'Tuyên truyền về thi đua, khen thưởng,....',
  'Tuyên truyền về thi đua, khen thưởng, ......',
  'Cán bộ, công chức, viên chức....',
  'Các sở, ban, ngành ....',
  'Báo, đài, …',
  'Báo, đài….',
  'Báo, đài, v.v....',
  'Báo, đài, v.v……',
  'Ngày sinh ..../..../....',
  'Ngày sinh: ……/……/……',
  'Sơn La, ngày ..... tháng ..... năm ......',
  'Thực hiện từ ngày 01 tháng 3.',
])('%s is printed as typed', (line) => {
  expect(drawn(line)).toBe(line);
});
