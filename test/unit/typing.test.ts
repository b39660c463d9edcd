/** Slips of typing as text alone: old fonts, letters of other alphabets, words said twice, letters typed in parts. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { mayStandTwice } from '../../src/vietnamese/doubling.ts';
import { ownLetters } from '../../src/vietnamese/look-alikes.ts';
import { garbled, isGarbled, toUnicode } from '../../src/vietnamese/old-encodings.ts';

describe('text of old fonts', () => {
  test.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['KÕ ho¹ch', 'Kế hoạch'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Uyû ban nhaân daân tænh', 'Uỷ ban nhân dân tỉnh'],
    ['Keá hoaïch thi ñua, khen thöôûng', 'Kế hoạch thi đua, khen thưởng'],
    ['Káº¿ hoáº¡ch thi Ä‘ua, khen thÆ°á»Ÿng nÄƒm 2026', 'Kế hoạch thi đua, khen thưởng năm 2026'],
  ])('%s is known and read', (old, meant) => {
    const found = garbled(old);
    expect(isGarbled(old)).toBe(true);
    expect(toUnicode(old, found?.encoding ?? 'VNI')).toBe(meant);
  });

  test.each(['XÃ HỘI', 'El Niño, La Niña, München, Düsseldorf', 'Microsoft® Office', '5 µg', 'Orléans, naïve', 'quê, hoà, hoá, loè'])(
    '%s is none',
    (text) => {
      expect(isGarbled(text)).toBe(false);
    },
  );
});

test.each([
  ['đƣợc', 'được'],
  ['TRƢỜNG', 'TRƯỜNG'],
  ['Ðảng', 'Đảng'],
  ['УВND', 'YBND'],
  ['Москва', 'Москва'],
  ['kΩ', 'kΩ'],
  ['μm', 'μm'],
  ['Sở', 'Sở'],
])('the letters of %s are %s', (word, own) => {
  expect(ownLetters(word)).toBe(own);
});

test.each([
  ['trường', 'các', 'đại', false],
  ['trường', 'môi', 'học', true],
  ['của', '', 'tỉnh', false],
  ['của', 'nhiều', 'cải', true],
  ['luôn', 'các', '', true],
  ['lao động', 'người', 'làm', false],
  ['kiểm tra', 'đoàn', 'thực', true],
  ['xã hội', 'dựng', 'chủ', true],
  ['2026', 'năm', '', false],
  ['10', '', '', true],
])('“%s” twice, between “%s” and “%s”: %s', (words, before, after, may) => {
  expect(mayStandTwice(words, before, after)).toBe(may);
});

test('letters typed in parts are a note once a file, with the whole mended', () => {
  const text = 'nam: 2026\ntrich_yeu: Kế hoạch thi đua # thêm ở đây\n';
  const typed = text.normalize('NFD');
  const [note, ...others] = parse('ke-hoach.yaml', new TextEncoder().encode(typed)).diagnostics;
  expect(others).toEqual([]);
  expect(note).toMatchObject({ code: 'yaml/dau_to_hop', severity: 'info' });
  const { span, text: by } = note?.fix ?? { span: { start: 0, end: 0 }, text: '' };
  expect(typed.slice(0, span.start) + by + typed.slice(span.end)).toBe(text);
});
