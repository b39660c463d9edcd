import { describe, expect, test } from 'vitest';
import { type GridWord, wordsOf } from '../../src/table/grid.ts';
import { wrapped } from '../../src/table/wrap.ts';

const words = (text: string): GridWord[] => wordsOf({ role: 'o_trai', runs: [{ text, bold: false, italic: false }] }, new Map());
const widthOf = (text: string) => words(text).reduce((sum, word) => sum + word.width, 0);

describe('lines of a cell', () => {
  test('break at spaces; a word that has no room goes to the next line', () => {
    const room = widthOf('thi') + widthOf('đua') + 0.2;
    expect(wrapped(words('thi đua thi đua'), room)).toEqual({ lines: 2, odd: 0 });
    expect(wrapped([], room)).toEqual({ lines: 0, odd: 0 });
  });

  test('a link breaks after / ? - as every program does, whatever the room', () => {
    const link = 'https://bit.ly/thi-dua';
    const room = Math.max(...['https:/', 'bit.ly/', 'thi-', 'dua'].map(widthOf));
    for (const more of [0.01, 0.03, 0.06]) expect(wrapped(words(link), room + more).odd).toBe(0);
  });

  test('an address breaks wherever the line ends: odd, but for a line that ends after . or @', () => {
    const address = words('bantdkt@sonla.gov.vn');
    expect(wrapped(address, widthOf('bantdkt@') + 0.01)).toEqual({
      lines: 2 + Number(widthOf('sonla.gov.vn') > widthOf('bantdkt@')),
      odd: 1,
    });
    expect(wrapped(address, widthOf('bantdkt@sonla.') + 0.01)).toEqual({ lines: 2, odd: 0 });
    expect(wrapped(address, widthOf('bantdkt@so'))).toEqual({ lines: 2, odd: 1 });
  });

  test('a name of a file that no line could hold is not odd', () => {
    expect(wrapped(words(`https://x.vn/${'a'.repeat(80)}`), 2).odd).toBe(0);
  });
});
