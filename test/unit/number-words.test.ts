/** Numbers in words, read and written again. */
import { expect, test } from 'vitest';
import { numberWords, numberWordsLike, readNumberWords, yearWords } from '../../src/vietnamese/number-words.ts';

test.each([
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['tám mươi mốt', 81],
  ['chín mươi tư', 94],
  ['chín mươi bốn', 94],
  ['sáu mươi lăm', 65],
  ['một trăm ba mươi sáu', 136],
  ['một trăm linh năm', 105],
  ['một trăm lẻ năm', 105],
])('%s is %d', (words, number) => {
  expect(words).toMatch(new RegExp(`^${numberWords}$`, 'u'));
  expect(readNumberWords(words)).toBe(number);
  expect(numberWordsLike(words, number)).toBe(words);
});

test.each([
  ['hai nghìn không trăm hai mươi sáu', 2026, 'hai nghìn không trăm hai mươi bảy'],
  ['Hai ngàn không trăm hai mươi chín', 2029, 'Hai ngàn không trăm ba mươi'],
  ['HAI NGHÌN KHÔNG TRĂM BA MƯƠI', 2030, 'HAI NGHÌN KHÔNG TRĂM BA MƯƠI MỐT'],
  ['hai ngàn hai mươi sáu', 2026, 'hai ngàn hai mươi bảy'],
  ['hai nghìn không trăm hai sáu', 2026, 'hai nghìn không trăm hai mươi bảy'],
  ['hai nghìn không trăm mười chín', 2019, 'hai nghìn không trăm hai mươi'],
])('%s is the year %d, and then comes %s', (words, year, next) => {
  expect(words.toLowerCase()).toMatch(new RegExp(`^${yearWords}$`, 'u'));
  expect(readNumberWords(words)).toBe(year);
  expect(numberWordsLike(words, year + 1)).toBe(next);
});

test('what is written is read as the same', () => {
  for (let number = 10; number < 1000; number++) {
    const words = numberWordsLike('mười', number);
    expect([words, readNumberWords(words)]).toEqual([words, number]);
    expect(words).toMatch(new RegExp(`^${numberWords}$`, 'u'));
  }
});
