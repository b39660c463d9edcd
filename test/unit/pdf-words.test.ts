/** What a PDF says, held against its Word document and against our measure. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf, plainText } from '../../src/document.ts';
import { lostWords, otherStart } from '../../src/repository/pdf-words.ts';
import { exampleDocument, exampleFile } from '../support/build.ts';

describe('words that a PDF lacks', async () => {
  const docx = await exampleFile('docx', 'mau-don-gian');
  const paragraphs = paragraphsOf(exampleDocument('mau-don-gian')).map(({ children }) => plainText(children));
  const without = (text: string) => paragraphs.filter((paragraph) => !paragraph.includes(text));

  test.each([
    ['all of them', paragraphs],
    ['in another order, on pages', [paragraphs.slice(20).join(''), paragraphs.slice(0, 20).join('')]],
    ['without spaces and signs', [paragraphs.join('').replace(/[^\p{L}\p{N}]/gu, '')]],
    ['with numbers of notes', [paragraphs.join(' 1 ')]],
    ['decomposed', paragraphs.map((each) => each.normalize('NFD'))],
    ['in capitals', paragraphs.map((each) => each.toUpperCase())],
  ])('%s are there', (_, texts) => expect(lostWords(docx, texts)).toBeNull());

  test('a paragraph that is lost is named', () => {
    expect(lostWords(docx, without('Mục đích'))).toContain('Mục đích');
    expect(lostWords(docx, without('Nơi nhận'))).toBe('Nơi nhận:');
  });

  test('so is one whose words stand elsewhere too', async () => {
    const cells = paragraphsOf(exampleDocument('phu-luc-ngang-2026')).map(({ children }) => plainText(children));
    const first = cells.indexOf('Sở Nội vụ');
    expect(cells.lastIndexOf('Sở Nội vụ')).toBeGreaterThan(first);
    expect(lostWords(await exampleFile('docx', 'phu-luc-ngang-2026'), cells.toSpliced(first, 1))).toBe('Sở Nội vụ');
  });
});

test.each([
  [['Kế hoạch', 'II. NỘI DUNG'], ['KẾ HOẠCH năm', 'II. Nội dung thi đua'], null],
  [['Kế hoạch', '1 Sở Nội vụ'], ['Kế hoạch', '12Sở Nội vụ'], null],
  [['Kế hoạch', ''], ['Kế hoạch', 'gì cũng được'], null],
  [['Kế hoạch', 'II. NỘI DUNG Một'], ['Kế hoạch', 'Một'], { page: 2, ours: 'II. NỘI DUNG Một', theirs: 'Một' }],
  [
    ['Kế hoạch', 'một hai ba bốn năm sáu bảy tám chín'],
    ['Kế hoạch', 'hai'],
    { page: 2, ours: 'một hai ba bốn năm sáu bảy tám …', theirs: 'hai' },
  ],
])('pages that begin with %j, measured and made %j', (starts, texts, found) => expect(otherStart(starts, texts)).toEqual(found));
