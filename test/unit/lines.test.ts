/** Where names and titles break: tables read by eye, every entry of the lists of words, and names put together at random. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../src/decree30.ts';
import { plainText } from '../../src/document.ts';
import { blockWidth } from '../../src/page.ts';
import { agencyLines } from '../../src/plan/agency.ts';
import { cutWord, joints } from '../../src/plan/joints.ts';
import { breakLines, titleLines } from '../../src/plan/lines.ts';
import type { Chu } from '../../src/plan/plan.ts';
import { titleWidth } from '../../src/plan/titles.ts';
import { compounds } from '../../src/vietnamese/compounds.ts';
import { foldTone } from '../../src/vietnamese/fold.ts';
import { closePhrases, leaning, naming, numbered, openings, openingsOfNumbers, places, titles } from '../../src/vietnamese/phrases.ts';
import { documentOf } from '../support/build.ts';
import { agencies, ofAppendices, ofSigners, subjects, whole } from '../support/names.ts';
import { readText } from '../support/project.ts';

const shown = (chu: readonly Chu[]) => chu.map((run) => (run.xuong_dong ? ' / ' : run.chu)).join('');

describe('names of agencies', () => {
  test.each(agencies)('%s | %s | %i', (superior, issuer, size) => {
    const set = agencyLines(superior === '' ? undefined : whole(superior), [whole(issuer)]);
    expect([shown(set.chu_quan), shown(set.dong), styleOf(set.chu_nho ? 'co_quan_ban_hanh_nho' : 'co_quan_ban_hanh').size]).toEqual([
      superior,
      issuer,
      size,
    ]);
  });

  test('typed over lines stay as they are', () => {
    const set = agencyLines('UBND\nTỈNH SƠN LA', ['Trường Mầm\nnon Hoa Sen']);
    expect([shown(set.chu_quan), shown(set.dong)]).toEqual(['UBND / TỈNH SƠN LA', 'Trường Mầm / non Hoa Sen']);
  });

  test('break alike in a decision and in the plan attached to it, however long the date', () => {
    const yaml = readText('examples/quyet-dinh-2026.yaml')
      .replace(/ {2}ten: .*/u, '  ten: Ủy ban nhân dân phường Phan Đình Phùng')
      .replace(/ {2}dia_danh: .*/u, '  dia_danh: Thành phố Hồ Chí Minh')
      .replace(/ngay_ban_hanh: .*/u, '');
    const heads = documentOf('quyet-dinh.yaml', yaml)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'columns' && block.place === 'dau' ? [block.rows[0]?.left[0]] : []));
    const text = 'ỦY BAN NHÂN DÂN\nPHƯỜNG PHAN ĐÌNH PHÙNG';
    expect(heads.map((name) => name?.kind === 'paragraph' && plainText(name.children))).toEqual([text, text]);
  });

  test('of two issuers stand one under another', () => {
    expect(shown(agencyLines(undefined, ['Sở Nội vụ -', 'Liên đoàn Lao động tỉnh Nghệ An']).dong)).toBe(
      'Sở Nội vụ - / Liên đoàn Lao động / tỉnh Nghệ An',
    );
  });
});

test.each(subjects)('the title %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'trich_yeu', titleWidth(false)))).toBe(lines);
});

test.each(ofAppendices)('the title of an appendix %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'ten_phu_luc', titleWidth(false)))).toBe(lines);
});

test.each(ofSigners)('the title of a signer %s', (lines) => {
  expect(shown(titleLines(whole(lines), 'chuc_vu', blockWidth(false) / 2 - 3))).toBe(lines);
});

describe('the lists of words', () => {
  /** The cost of a break before word `at` of “… words …”. */
  const cost = (words: string, at: number) => joints(words.split(' '))[at] ?? 0;
  const length = (words: string) => words.split(' ').length;
  const failing = (words: Iterable<string>, holds: (word: string) => boolean) => [...words].filter((word) => !holds(word));
  const inner = (words: string) => Array.from({ length: length(words) - 1 }, (_, index) => index + 1);

  test('no compound is parted, in small letters or capitals', () => {
    const parted = (word: string) => inner(word).some((at) => cost(word, at) < cutWord || cost(word.toUpperCase(), at) < cutWord);
    expect(failing(compounds(), (word) => !parted(word))).toEqual([]);
  });

  test('every compound stands once, with its tone where the table has it', () => {
    const words = compounds();
    expect(words.filter((word, index) => words.indexOf(word) !== index || foldTone(word) !== word)).toEqual([]);
  });

  test('no line ends with a leaning word', () => {
    expect(failing(leaning, (word) => cost(`báo cáo ${word} kế hoạch`, 2 + length(word)) === cutWord)).toEqual([]);
  });

  test('no name is parted from the generic word before it, and a new part may follow that word', () => {
    const words = [...naming, ...places];
    expect(failing(words, (word) => cost(`báo cáo ${word} Kim Đồng`, 2 + length(word)) === cutWord)).toEqual([]);
    expect(failing(words, (word) => cost(`báo cáo ${word} và kế hoạch`, 2 + length(word)) < 1)).toEqual([]);
  });

  test('a number stays with the word that it numbers', () => {
    expect(failing(numbered, (word) => cost(`báo cáo ${word} 5`, 2 + length(word)) === cutWord)).toEqual([]);
  });

  test('a line gladly begins with an opening word', () => {
    expect(failing(openings, (word) => cost(`báo cáo ${word} kế hoạch`, 2) === 0)).toEqual([]);
    expect(failing(places, (word) => cost(`báo cáo ${word} Kim Đồng`, 2) === 0)).toEqual([]);
    expect(failing(openingsOfNumbers, (word) => cost(`báo cáo ${word} 5`, 2) < 0.5)).toEqual([]);
  });

  test('a person stays with the title, and a close phrase together, if one more line helps', () => {
    expect(failing(titles, (word) => cost(`${word} Kim Đồng`, length(word)) >= 2)).toEqual([]);
    expect(failing(closePhrases, (phrase) => inner(phrase).every((at) => cost(phrase, at) >= 2))).toEqual([]);
  });
});

describe('what never parts', () => {
  test.each([
    ['Trường Mầm non', 2],
    ['Phường Phan Đình Phùng', 3],
    ['PHƯỜNG PHAN ĐÌNH PHÙNG', 3],
    ['tỉnh Đắk Lắk', 2],
    ['Chủ tịch Hồ Chí Minh', 3],
    ['Chủ tịch Hồ Chí Minh', 4],
    ['kỷ niệm 136 năm', 3],
    ['ngày 02 tháng 01 năm 2025', 2],
    ['ngày 02 tháng 01 năm 2025', 4],
    ['ngày … tháng … năm 2026', 2],
    ['quý IV năm 2026', 2],
    ['6 tháng đầu năm 2026', 1],
    ['6 tháng đầu năm 2026', 3],
    ['6 tháng đầu năm 2026', 4],
    ['Quyết định số 3103/QĐ-UBND', 2],
    ['Quyết định số 3103/QĐ-UBND', 3],
    ['Đại hội lần thứ XIV', 3],
    ['Đại hội lần thứ XIV', 4],
    ['Nghị quyết Đại hội', 1],
    ['Đề án 06 của Chính phủ', 2],
    ['chào mừng Quốc khánh 2/9', 4],
    ['Nghị quyết Đại hội XIV của Đảng', 4],
    ['Nâng cao chỉ số', 1],
    ['chuyển đổi số', 2],
    ['giai đoạn 2026 - 2030', 2],
    ['giai đoạn 2026 - 2030', 3],
    ['giai đoạn 2026 - 2030', 4],
    ['cạnh tranh cấp tỉnh (PCI)', 4],
  ])('%s before word %i', (text, at) => {
    expect(joints(text.split(' '))[at]).toBe(cutWord);
  });

  test.each([
    ['Ủy ban nhân dân tỉnh Sơn La', 4],
    ['thành phố Huế triển khai', 3],
    ['Hồ Chí Minh vĩ đại', 3],
    ['ban hành chính sách', 2],
    ['các xã và phường', 2],
    ['trên địa bàn tỉnh năm 2026', 4],
    ['chào mừng 80 năm Quốc khánh', 2],
    ['Bằng khen tặng 25 tập thể', 3],
  ])('but %s may before word %i', (text, at) => {
    expect(joints(text.split(' '))[at]).toBeLessThan(cutWord);
  });
});

describe('names and titles put together at random', () => {
  const fixed = [
    'Ủy ban nhân dân',
    'Sở Nông nghiệp',
    'Trường Mầm non',
    'Trần Quốc Toản',
    'Hồ Chí Minh',
    'tỉnh Đắk Lắk',
    'phường Hai Bà Trưng',
    'ngày 02 tháng 01 năm 2025',
    'lần thứ XIV',
    'Quyết định số 3103/QĐ-UBND',
    '6 tháng đầu năm 2026',
    '136 năm',
    'chuyển đổi số',
    'giai đoạn 2026 - 2030',
    ...compounds().slice(0, 400),
  ];
  const link = fc.constantFrom('và', 'của', 'về', 'theo', 'tại', 'các', 'những', 'trong');
  const text = fc
    .array(fc.tuple(fc.constantFrom(...fixed), link), { minLength: 2, maxLength: 9 })
    .map((parts) => parts.flatMap(([part, word], index) => (index < parts.length - 1 ? [part, word] : [part])));
  const limits = fc.integer({ min: 70, max: 142 });

  test('keep every word, and part no fixed phrase', () => {
    fc.assert(
      fc.property(text, limits, (parts, limit) => {
        const lines = breakLines(parts.join(' '), limit, (line) => line.length * 2);
        expect(lines.join(' ')).toBe(parts.join(' '));
        const ends = new Set(lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(' ').length));
        let at = 0;
        parts.forEach((part, index) => {
          // A link leans on what follows: neither is it parted inside, nor does a line end with it.
          const isLink = index % 2 === 1;
          for (let inside = at + 1; inside < at + part.length + (isLink ? 1 : 0); inside++)
            expect(ends.has(inside), `${part}: ${lines.join(' / ')}`).toBe(false);
          at += part.length + 1;
        });
      }),
      { seed: 30, numRuns: 500 },
    );
  });

  test('no line is wider than the column where its words let it', () => {
    fc.assert(
      fc.property(text, limits, (parts, limit) => {
        for (const line of breakLines(parts.join(' '), limit, (each) => each.length * 2))
          expect(line.length * 2 <= limit || !line.includes(' ')).toBe(true);
      }),
      { seed: 30, numRuns: 200 },
    );
  });
});
