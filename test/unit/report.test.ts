import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lineFinder, positionIn } from '../../src/report/position.ts';
import { reportText } from '../../src/report/text.ts';

const file = 'ke-hoach.yaml';
const plain = { color: false };

/** A complaint about the first occurrence of `words` in `text`. */
function about(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(words);
  return { code: 'thu/nghiem', severity: 'error', message: 'Có lỗi', file, span: { start, end: start + words.length }, ...more };
}

function report(text: string, ...diagnostics: Diagnostic[]): string {
  return reportText(diagnostics, { [file]: text }, plain);
}

/** The line of a report that shows the file, the carets below it, and what stands above the carets. */
function frameOf(printed: string): { line: string; carets: string; above: string } {
  const lines = printed.split('\n');
  const at = lines.findIndex((line) => /\| +\^/.test(line));
  const line = lines[at - 1] ?? '';
  const carets = lines[at] ?? '';
  const width = { before: carets.indexOf('^'), marks: carets.replaceAll(/[^^]/g, '').length };
  return { line, carets, above: sliceColumns(line, width.before, width.before + width.marks) };
}

/** What a terminal shows in the columns `from` to `to`. */
function sliceColumns(text: string, from: number, to: number): string {
  let column = 0;
  let out = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (column >= from && column < to) out += segment;
    column += stringWidth(segment);
  }
  return out;
}

describe('one complaint', () => {
  const text = `${'nam: 2026\n'.repeat(12)}can_cu:\n  - Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023\nnam: 2026\n`;

  test('is printed in the form of the design', () => {
    const printed = report(
      text,
      about(text, 'Nghị định số 98/2023/NĐ-CP', {
        code: 'can_cu/het_hieu_luc',
        message: 'Căn cứ “Nghị định số 98/2023/NĐ-CP” hết hiệu lực từ 01/7/2025, cần Nghị định số 152/2025/NĐ-CP',
        help: 'thay bằng',
        basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a',
      }),
    );
    expect(printed).toBe(
      `ke-hoach.yaml:14:5  lỗi  Căn cứ “Nghị định số 98/2023/NĐ-CP” hết hiệu lực từ 01/7/2025, cần Nghị định số 152/2025/NĐ-CP   can_cu/het_hieu_luc
   |
14 |   - Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = giúp: thay bằng
   = căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a
1 lỗi, 0 cảnh báo
`,
    );
  });

  test('has the further lines of its help under the first', () => {
    expect(report(text, about(text, 'can_cu', { help: 'viết\ncan_cu:\n  - luat-tdkt-2022' }))).toContain(
      '   = giúp: viết\n           can_cu:\n             - luat-tdkt-2022\n',
    );
  });

  test('shows the place that explains it as a second frame', () => {
    const printed = report(text, about(text, 'can_cu', { related: [{ message: 'đã ghi lần đầu ở đây', span: { start: 0, end: 3 } }] }));
    expect(printed).toContain('   = xem dòng 1, cột 1: đã ghi lần đầu ở đây\n   |\n 1 | nam: 2026\n   | ^^^\n');
  });

  test('without a known text has no place and no frame', () => {
    expect(reportText([about('', '', { message: 'Không tìm thấy tệp này' })], {}, plain)).toBe(
      'ke-hoach.yaml  lỗi  Không tìm thấy tệp này   thu/nghiem\n1 lỗi, 0 cảnh báo\n',
    );
  });

  test('keeps to one line when its message has several', () => {
    expect(report(text, about(text, 'nam', { message: 'một\n  hai' }))).toContain('lỗi  một hai   thu/nghiem\n');
  });
});

describe('carets stand under the words', () => {
  test.each([
    ['composed letters', 'ten: Ủy ban nhân dân tỉnh Sơn La', 'tỉnh'],
    ['decomposed letters', 'ten: Ủy ban nhân dân tỉnh Sơn La'.normalize('NFD'), 'tỉnh'.normalize('NFD')],
    ['after wide letters', 'ten: 計画 kế hoạch', 'kế'],
    ['wide letters', 'ten: 計画 kế hoạch', '計画'],
    ['an emoji', 'ten: 👨‍👩‍👧 kế hoạch', 'kế hoạch'],
    ['at the end', 'ten: kế hoạch', 'kế hoạch'],
  ])('%s', (_, text, words) => {
    expect(frameOf(report(text, about(text, words))).above).toBe(words.normalize('NFC'));
  });

  test('also when a tab stands before them', () => {
    expect(frameOf(report('\t\tten: a', about('\t\tten: a', 'ten'))).above).toBe('ten');
  });

  test('a tab is underlined as wide as it is shown', () => {
    expect(frameOf(report('\tten: a', about('\tten: a', '\t'))).carets).toBe('  | ^^^^');
  });

  test('an empty stretch gets one caret, also behind the last character', () => {
    expect(frameOf(report('ten:', { ...about('ten:', ''), span: { start: 4, end: 4 } })).carets).toBe('  |     ^');
    expect(frameOf(report('', about('', ''))).carets).toBe('  | ^');
  });

  test('a stretch of several lines shows its first', () => {
    const { line, carets } = frameOf(report('a:   \n  b\n', { ...about('', ''), span: { start: 0, end: 9 } }));
    expect([line, carets]).toEqual(['1 | a:', '  | ^^']);
  });

  test('a combining mark belongs to its letter', () => {
    const text = 'tỉnh'.normalize('NFD');
    const printed = report(text, { ...about(text, 'x'), span: { start: 2, end: 3 } });
    expect(printed).toContain('ke-hoach.yaml:1:2 ');
    expect(frameOf(printed).above).toBe('ỉ');
  });
});

describe('a long line', () => {
  const words = Array.from({ length: 200 }, (_, i) => `từ${i}`);
  const text = `noi_dung: ${words.join(' ')}`;

  test.each(['noi_dung', 'từ0 ', 'từ7 ', 'từ100', 'từ190', 'từ199'])('is cut around %s', (word) => {
    const { line, above } = frameOf(report(text, about(text, word)));
    expect(above).toBe(word);
    expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(line.endsWith('…')).toBe(word !== 'từ199');
  });

  test('is underlined as far as it is shown', () => {
    const { line, carets } = frameOf(report(text, about(text, words.slice(5, 150).join(' '))));
    expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(carets.length).toBe(stringWidth(line) - 1);
  });

  test('keeps its width whatever stands in it', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 });
    fc.assert(
      fc.property(long, fc.nat(400), fc.nat(400), (content, a, b) => {
        const span = { start: Math.min(a, b, content.length), end: Math.min(Math.max(a, b), content.length) };
        const lines = report(content, { ...about('', ''), span })
          .split('\n')
          .slice(1, -2);
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('costs little even when it is the whole of a huge file', () => {
    const huge = 'kế hoạch '.repeat(200_000);
    expect(frameOf(report(huge, { ...about('', ''), span: { start: 900_000, end: 900_008 } })).above).toBe('kế hoạch');
  });
});

describe('nothing in a plan can disturb the terminal', () => {
  test.each([
    ['escape', '\u001b[31m'],
    ['right-to-left override', '\u202e'],
    ['zero-width space', '\u200b'],
    ['byte order mark', '\ufeff'],
  ])('%s', (_, character) => {
    const text = `ten: a${character}b`;
    const printed = report(text, about(text, 'b', { message: `Có “${character}”` }));
    expect(printed).not.toContain(character);
    expect(frameOf(printed).above).toBe('b');
  });
});

describe('the summary', () => {
  const text = 'a\nb\nc\n';

  test('counts notes only when there are any', () => {
    expect(report(text, about(text, 'a', { severity: 'info' }))).toMatch(/lưu ý {2}Có lỗi[\s\S]*\n0 lỗi, 0 cảnh báo, 1 lưu ý\n$/);
  });

  test('counts files when there are several', () => {
    const printed = report(text, about(text, 'a'), about(text, 'b', { severity: 'warning' }), about(text, 'c', { file: 'khac.yaml' }));
    expect(printed).toMatch(/\n2 lỗi, 1 cảnh báo trong 2 tệp\n$/);
  });

  test('is not printed for nothing', () => {
    expect(reportText([], {}, plain)).toBe('');
  });
});

describe('colour', () => {
  test('changes no character', () => {
    const text = 'ten: a';
    const diagnostics = [about(text, 'a', { help: 'x', basis: 'y', related: [{ message: 'z', span: { start: 0, end: 3 } }] })];
    const colored = reportText(diagnostics, { [file]: text }, { color: true });
    const esc = '\u001b';
    expect(colored).toContain(`${esc}[`);
    expect(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(reportText(diagnostics, { [file]: text }, plain));
  });
});

describe('lines', () => {
  test('end with LF, CRLF or CR', () => {
    const text = 'a\r\nb\rc\nd';
    const find = lineFinder(text);
    expect([...'abcd'].map((letter) => find(text.indexOf(letter)))).toEqual([
      { number: 1, start: 0, text: 'a' },
      { number: 2, start: 3, text: 'b' },
      { number: 3, start: 5, text: 'c' },
      { number: 4, start: 7, text: 'd' },
    ]);
  });

  test('an offset behind the text lies at its end', () => {
    const line = lineFinder('a\nbc')(99);
    expect(positionIn(line, 99)).toEqual({ line: 2, column: 3 });
  });
});
