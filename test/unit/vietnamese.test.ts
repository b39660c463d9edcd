import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAccents, foldTone } from '../../src/vietnamese/fold.ts';
import { letter, parseRoman, toRoman } from '../../src/vietnamese/numbers.ts';
import { meantWord } from '../../src/vietnamese/strange-letters.ts';
import { isSyllable } from '../../src/vietnamese/syllables.ts';

describe('Roman numbers', () => {
  test.each([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [49, 'XLIX'],
    [90, 'XC'],
    [400, 'CD'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (n, text) => {
    expect(toRoman(n)).toBe(text);
    expect(parseRoman(text)).toBe(n);
    expect(parseRoman(text.toLowerCase())).toBe(n);
  });

  test.each([0, -1, 1.5, 4000, Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (n) => {
    expect(toRoman(n)).toBe('');
  });

  test.each(['', 'IIII', 'VX', 'IC', 'IXI', 'A', 'I.', ' I', '1', 'ı', 'Ⅱ', 'MMMM'])('%j is none', (text) => {
    expect(parseRoman(text)).toBeNull();
  });

  test('every number comes back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => parseRoman(toRoman(n)) === n));
  });
});

describe('list letters', () => {
  test('run in the order of the decree, đ after d', () => {
    const run = Array.from({ length: 23 }, (_, n) => letter(n)).join(' ');
    expect(run).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  test.each([
    [23, 'aa'],
    [24, 'ab'],
    [27, 'ađ'],
    [45, 'ay'],
    [46, 'ba'],
    [23 + 23 * 23, 'aaa'],
  ])('%i is %s', (n, text) => {
    expect(letter(n)).toBe(text);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (n) => {
    expect(letter(n)).toBe('');
  });
});

describe('foldAccents', () => {
  test.each([
    ['Đơn vị', 'don vi'],
    ['NƠI NHẬN', 'noi nhan'],
    ['Uỷ ban nhân dân', 'uy ban nhan dan'],
    ['Thưởng, kỷ luật; ẵm ngoẹo', 'thuong, ky luat; am ngoeo'],
    ['noi_dung 1.a)', 'noi_dung 1.a)'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
    expect(foldAccents(text.normalize('NFD'))).toBe(folded);
  });
});

describe('foldTone', () => {
  test.each([
    ['hoà', 'hòa'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['CỘNG HOÀ XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
    ['toả', 'tỏa'],
    ['đoạ', 'đọa'],
    ['hoá', 'hóa'],
    ['xoã', 'xõa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['Uỷ ban', 'Ủy ban'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['thuỳ', 'thùy'],
    ['luỹ kế', 'lũy kế'],
    ['luỵ', 'lụy'],
    ['hoà/hoá-uỷ.', 'hòa/hóa-ủy.'],
  ])('%s → %s', (text, folded) => {
    expect(foldTone(text)).toBe(folded);
    expect(foldTone(text.normalize('NFD'))).toBe(folded);
  });

  test.each([
    'hòa',
    'Ủy',
    'thúy',
    'quý',
    'quỹ',
    'Quỳnh',
    'QUÝ',
    'hoàn',
    'hoạch',
    'hoài',
    'xoáy',
    'toán',
    'khoản',
    'huỳnh',
    'huýt',
    'tuyển',
    'quà',
    'què',
    'thuở',
    'Huế',
    'mùa',
    'của',
    'giữa',
    'họa',
    'loặt',
    'ngoặc',
    'oằn',
    'ngoẻo',
    'khuya',
    'lúy',
  ])('%s stays', (text) => {
    expect(foldTone(text)).toBe(text);
  });

  test('is done after one pass, and gives NFC of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'qhouaeyiòóàáỳýỷộăư n') }), (text) => {
        const folded = foldTone(text);
        expect(foldTone(folded)).toBe(folded);
        expect(folded.normalize('NFC')).toBe(folded);
        expect(folded).toHaveLength(text.length);
      }),
    );
  });
});

test.each(['hoạch', 'Thi', 'đua', 'nghiêm', 'khuya', 'giữ', 'gì', 'quyết', 'Uỷ', 'ương', 'thuở', 'khoảng', 'nguyễn'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['thiđua', 'khenthưởng', 'Internet', 'cóý', 'ternet', 'bảoan', 'kếhoạch', ''])('%s is no syllable', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test.each([
  ['nghi\u04cbp', 'nghiệp'],
  ['v\u04e9', 'vụ'],
  ['TR\u046c\u04e0NG', 'TRƯỜNG'],
  ['\u0108\u04a4I', 'ĐẠI'],
  ['H\u04d0C', 'HỌC'],
  ['\u00ffua', 'đua'],
  ['Vi\u034ft', 'Việt'],
  ['n\u0361i', 'nội'],
  ['Tr\u02f1\u0365ng', 'Trường'],
  ['\u1e71n', 'tấn'],
  ['a\u0301\u0302n', 'ấn'],
])('%s was meant as %s', (word, meant) => {
  expect(meantWord(word, true)).toBe(meant);
});

test.each(['N\u01f6i', 'l\u01dc', 'hoa\u0351\u0301\u0300', '\u0300'])('what %s was meant as cannot be told', (word) => {
  expect(meantWord(word, false)).toBe(null);
});
