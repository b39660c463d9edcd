import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate } from '../../src/vietnamese/dates.ts';
import { readTime, timeKind } from '../../src/vietnamese/times.ts';

/** Read in a plan of 2026. */
const times: Readonly<Record<string, readonly (readonly [text: string, tu: string, den: string])[]>> = {
  quarters: [
    ['Quý I', '2026-01-01', '2026-03-31'],
    ['Quí II/2020', '2020-04-01', '2020-06-30'],
    ['Qúy II', '2026-04-01', '2026-06-30'],
    ['quý 1 năm 2026', '2026-01-01', '2026-03-31'],
    ['Trong quý II, III', '2026-04-01', '2026-09-30'],
    ['Trong Quí I và Quí II/2020', '2020-01-01', '2020-06-30'],
    ['Trong tháng Quý I/2020', '2020-01-01', '2020-03-31'],
    ['Quý I - 2026', '2026-01-01', '2026-03-31'],
    ['Quý I, II năm 2027', '2027-01-01', '2027-06-30'],
    ['Quý II/III', '2026-04-01', '2026-09-30'],
    ['Quý II - III/2026', '2026-04-01', '2026-09-30'],
    ['Quý IV/2025, quý I/2026', '2025-10-01', '2026-03-31'],
    ['Từ quý II đến quý IV', '2026-04-01', '2026-12-31'],
    ['Đầu quý II/2026', '2026-04-01', '2026-06-30'],
    ['(Quý II)', '2026-04-01', '2026-06-30'],
    ['Quý I+II', '2026-01-01', '2026-06-30'],
  ],
  months: [
    ['Tháng 5', '2026-05-01', '2026-05-31'],
    ['Trong tháng 02/2020', '2020-02-01', '2020-02-29'],
    ['Trong tháng\n\n11/2020', '2020-11-01', '2020-11-30'],
    ['Tháng 01, 02', '2026-01-01', '2026-02-28'],
    ['Tháng 04,05', '2026-04-01', '2026-05-31'],
    ['Tháng 8, 9, 10', '2026-08-01', '2026-10-31'],
    ['Tháng 11, 12', '2026-11-01', '2026-12-31'],
    ['tháng 4 đến tháng 6/2026', '2026-04-01', '2026-06-30'],
    ['tháng 6 - 7', '2026-06-01', '2026-07-31'],
    ['tháng 6 – 7/2027', '2027-06-01', '2027-07-31'],
    ['Tháng 11-12/2026', '2026-11-01', '2026-12-31'],
    ['Trong tháng II/2020', '2020-02-01', '2020-02-29'],
    ['6-7/2026', '2026-06-01', '2026-07-31'],
    ['Tháng5/2026', '2026-05-01', '2026-05-31'],
    ['Tháng 6 - 2026', '2026-06-01', '2026-06-30'],
    ['Tháng 7/2020 - 8/2020', '2020-07-01', '2020-08-31'],
    ['Từ tháng 9/2025 đến tháng 5/2026', '2025-09-01', '2026-05-31'],
    ['Từ tháng 9 đến tháng 5/2027', '2026-09-01', '2027-05-31'],
    ['Từ tháng 3/2026', '2026-03-01', '2026-12-31'],
    ['từ tháng 6 đến năm 2027', '2026-06-01', '2027-12-31'],
    ['- Tháng 5;\n- Tháng 6.', '2026-05-01', '2026-06-30'],
    ['Thời gian thực hiện: Tháng 5.', '2026-05-01', '2026-05-31'],
    ['cuối tháng 3', '2026-03-01', '2026-03-31'],
    ['Tháng 3 (theo yêu cầu của Cụm trưởng)', '2026-03-01', '2026-03-31'],
    ['6 tháng đầu năm', '2026-01-01', '2026-06-30'],
    ['Sáu tháng đầu năm 2027', '2027-01-01', '2027-06-30'],
    ['6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['9 tháng đầu năm', '2026-01-01', '2026-09-30'],
    ['6 tháng đầu 2026', '2026-01-01', '2026-06-30'],
    ['Quý II, Tháng 9', '2026-04-01', '2026-09-30'],
  ],
  days: [
    ['23/5/2021', '2021-05-23', '2021-05-23'],
    ['ngày 30 tháng 11 năm 2026', '2026-11-30', '2026-11-30'],
    ['ngày 30 tháng 11/2026', '2026-11-30', '2026-11-30'],
    ['15 tháng 3', '2026-03-15', '2026-03-15'],
    ['30/11', '2026-11-30', '2026-11-30'],
    ['15-3-2026', '2026-03-15', '2026-03-15'],
    ['15.03.2026', '2026-03-15', '2026-03-15'],
    ['29/02/2024', '2024-02-29', '2024-02-29'],
    ['từ ngày 01/3 đến ngày 30/4/2026', '2026-03-01', '2026-04-30'],
    ['từ 01-15/3/2026', '2026-03-01', '2026-03-15'],
    ['01/3 - 15/3/2026', '2026-03-01', '2026-03-15'],
    ['ngày 9 - 10/10/2020', '2020-10-09', '2020-10-10'],
    ['Từ ngày 01 đến ngày 15 tháng 3 năm 2026', '2026-03-01', '2026-03-15'],
    ['Ngày 26, 27 tháng 3 năm 2026', '2026-03-26', '2026-03-27'],
    ['Ngày 15, 16 tháng 3 và 20 tháng 4', '2026-03-15', '2026-04-20'],
    ['từ 20/12 đến 15/01/2027', '2026-12-20', '2027-01-15'],
    ['Sau ngày 15/6', '2026-06-16', '2026-12-31'],
    ['Sau ngày 30/6', '2026-07-01', '2026-12-31'],
    ['Từ ngày 15/6', '2026-06-15', '2026-12-31'],
    ['Thứ Hai, ngày 05/3/2026', '2026-03-05', '2026-03-05'],
    ['17h30 ngày 20/12', '2026-12-20', '2026-12-20'],
    ['8 giờ 00 - 11 giờ 30 phút, ngày 20/12', '2026-12-20', '2026-12-20'],
  ],
  weeks: [
    ['Tuần 2 tháng 3', '2026-03-08', '2026-03-14'],
    ['Tuần 1, 2 tháng 3/2027', '2027-03-01', '2027-03-14'],
    ['Tuần thứ hai của tháng 3', '2026-03-08', '2026-03-14'],
    ['Tuần 1/tháng 3', '2026-03-01', '2026-03-07'],
    ['Tuần 5 tháng 3', '2026-03-29', '2026-03-31'],
    ['tuần cuối tháng 3', '2026-03-01', '2026-03-31'],
  ],
  deadlines: [
    ['Trước ngày 30/11', '2026-01-01', '2026-11-30'],
    ['Trước 30/11', '2026-01-01', '2026-11-30'],
    ['trước ngày 30/11 hằng năm', '2026-01-01', '2026-11-30'],
    ['chậm nhất ngày 15/12/2026', '2026-01-01', '2026-12-15'],
    ['Chậm nhất là ngày 15/12', '2026-01-01', '2026-12-15'],
    ['hoàn thành trước ngày 20/12', '2026-01-01', '2026-12-20'],
    ['Hoàn thành chậm nhất trước ngày 20/12', '2026-01-01', '2026-12-20'],
    ['trước 17 giờ 00 phút ngày 20/12', '2026-01-01', '2026-12-20'],
    ['Thời hạn hoàn thành: 30/11', '2026-01-01', '2026-11-30'],
    ['Hạn: 30/11', '2026-01-01', '2026-11-30'],
    ['Hạn nộp: 30/11/2026', '2026-01-01', '2026-11-30'],
    ['Hạn gửi báo cáo: 30/11', '2026-01-01', '2026-11-30'],
    ['trước ngày 15/01/2027', '2027-01-01', '2027-01-15'],
    ['đến hết tháng 6', '2026-01-01', '2026-06-30'],
    ['Hết quý II', '2026-01-01', '2026-06-30'],
    ['đến hết năm', '2026-01-01', '2026-12-31'],
    ['Từ nay đến hết ngày 30/6', '2026-01-01', '2026-06-30'],
    ['Đến năm 2030', '2026-01-01', '2030-12-31'],
    ['Trước tháng 6', '2026-01-01', '2026-05-31'],
    ['Trước tháng 3/2028', '2028-01-01', '2028-02-29'],
    ['Trước năm 2027', '2026-01-01', '2026-12-31'],
    ['Trước ngày 15/6 và trước ngày 15/12', '2026-01-01', '2026-12-15'],
    ['Quý II, trước ngày 15/6', '2026-04-01', '2026-06-15'],
    ['từ ngày 1/3 đến trước ngày 30/4', '2026-03-01', '2026-04-30'],
  ],
  years: [
    ['Năm 2027', '2027-01-01', '2027-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['Trong năm', '2026-01-01', '2026-12-31'],
    ['Trong năm 2027', '2027-01-01', '2027-12-31'],
    ['Cả năm', '2026-01-01', '2026-12-31'],
    ['2026-2030', '2026-01-01', '2030-12-31'],
    ['2026 – 2030', '2026-01-01', '2030-12-31'],
    ['Năm 2026, 2027', '2026-01-01', '2027-12-31'],
    ['giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
    ['từ năm 2026 đến năm 2030', '2026-01-01', '2030-12-31'],
    ['Hằng năm', '2026-01-01', '2026-12-31'],
    ['Hàng năm', '2026-01-01', '2026-12-31'],
    ['Quý IV hằng năm', '2026-10-01', '2026-12-31'],
    ['Hằng năm, trước ngày 15/12', '2026-01-01', '2026-12-15'],
    ['Thường xuyên', '2026-01-01', '2026-12-31'],
    ['Thường xuyên trong năm', '2026-01-01', '2026-12-31'],
    ['Thường xuyên, liên tục', '2026-01-01', '2026-12-31'],
    ['Thường xuyên trong năm 2027', '2027-01-01', '2027-12-31'],
    ['Thường xuyên từ tháng 3 đến tháng 5', '2026-03-01', '2026-05-31'],
    ['Thường xuyên, tháng 3', '2026-01-01', '2026-12-31'],
    ['Hằng quý', '2026-01-01', '2026-12-31'],
    ['Định kỳ hằng tháng', '2026-01-01', '2026-12-31'],
    ['Các tháng trong năm', '2026-01-01', '2026-12-31'],
  ],
};

describe.each(Object.entries(times))('%s', (_, rows) => {
  test.each(rows)('%j is %s to %s', (text, tu, den) => {
    expect(readTime(text, 2026)).toEqual({ tu, den });
    expect(readTime(text.normalize('NFD').toUpperCase(), 2026)).toEqual({ tu, den });
    expect(readTime(`  ${text.replaceAll(' ', '\u00a0 ')};\n`, 2026)).toEqual({ tu, den });
  });
});

describe('a time that says nothing sure', () => {
  test.each([
    '',
    '-',
    'từ',
    'đến',
    '...',
    '5',
    '1-3',
    'II/2026',
    'đầu năm',
    'giữa năm',
    'cuối năm 2026',
    'Theo kế hoạch',
    'Sau khi có hướng dẫn của Trung ương',
    'Đột xuất',
    'Giai đoạn 1',
    'năm học 2020 - 2021',
    '30/02',
    '29/02',
    '31/4',
    '29/02/2100',
    '0/5',
    'tháng 13',
    'tháng 0',
    'Quý V',
    'Quý 0',
    'Tuần 6 tháng 3',
    'Tuần 5 tháng 02',
    '13 tháng đầu năm',
    'tháng 4/5',
    'Tuần 2/3',
    '20/11/26',
    'ngày 5',
    'ngày 5/2026',
    'ngày V/3',
    'Ngày 25 hằng tháng',
    '10 ngày',
    '6 tháng',
    '2 tháng 1 lần',
    'từ 20/12 đến 15/01',
    'Tháng 12, 01/2026',
    'Tháng 9, 5',
    'Tháng 9, trước ngày 15/8',
    'Tháng 6, trước tháng 6',
    'Sau ngày 31/12',
    'Trước cuối tháng 6',
    'Tháng 3 (ngày 15)',
    'Trước ngày 10/3 (âm lịch)',
    '10/3 ÂL',
    'Tháng năm',
    'Từ tháng 3 trở đi',
  ])('%j is not read', (text) => {
    expect(readTime(text, 2026)).toBeNull();
  });
});

test('the year of the plan decides where none is typed', () => {
  expect(readTime('tháng 02', 2028)).toEqual({ tu: '2028-02-01', den: '2028-02-29' });
  expect(readTime('29/02', 2028)).toEqual({ tu: '2028-02-29', den: '2028-02-29' });
  expect(readTime('Quý IV hằng năm', 2028)).toEqual({ tu: '2028-10-01', den: '2028-12-31' });
});

test.each([
  ['Quý I', 'khoang'],
  ['từ ngày 01/3 đến ngày 30/4/2026', 'khoang'],
  ['Sau ngày 15/6', 'khoang'],
  ['29/02', 'khoang'],
  ['Trong năm', 'khoang'],
  ['trước ngày 30/11', 'han'],
  ['Chậm nhất ngày 15/12/2026', 'han'],
  ['Đến năm 2030', 'han'],
  ['Thường xuyên trong năm', 'thuong_xuyen'],
  ['Hàng quý', 'thuong_xuyen'],
  ['Hàng năm', 'hang_nam'],
  ['Quý IV hằng năm', 'hang_nam'],
  ['trước ngày 30/11 hằng năm', 'hang_nam'],
  ['Thường xuyên theo chỉ đạo', 'khong_ro'],
  ['30/02', 'khong_ro'],
  ['', 'khong_ro'],
] as const)('%j binds as %s', (text, kind) => {
  expect(timeKind(text)).toBe(kind);
});

const vocabulary = [
  'quý',
  'tháng',
  'ngày',
  'tuần',
  'năm',
  'từ',
  'đến',
  'trước',
  'sau',
  'chậm nhất',
  'đầu',
  'cuối',
  'hằng năm',
  'thường xuyên',
  'và',
  'trong',
  '8h30',
  'I',
  'iv',
  '0',
  '1',
  '02',
  '13',
  '31',
  '2026',
  '2027',
  '1900',
  '9999',
  '/',
  '-',
  '–',
  ',',
  '.',
  '(',
  ')',
  ' ',
  '\n',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))),
);

test('any text is read into days of the calendar in order, or not at all', () => {
  const reversed = (iso: string): string => iso.split('-').reverse().join('/');
  fc.assert(
    fc.property(typed, fc.integer({ min: 1990, max: 2100 }), (text, year) => {
      const read = readTime(text, year);
      timeKind(text);
      if (read === null) return;
      expect([read.tu, read.den].map(reversed).every(isDate)).toBe(true);
      expect(read.tu <= read.den).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('any day and any month of a year come back', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dd] = iso.split('-').map(Number);
      for (const text of [`${dd}/${month}/${year}`, `ngày ${dd} tháng ${month} năm ${year}`]) {
        expect(readTime(text, 1999)).toEqual({ tu: iso, den: iso });
      }
      expect(readTime(`tháng ${month}`, year ?? 0)?.tu).toBe(`${iso.slice(0, 8)}01`);
    }),
  );
});
