/** Words put into a plan's text: written as the value that they fall in is written, all else untouched. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { putField, putWords } from '../../src/source/put-words.ts';

/** The edits as ⟦old→new⟧ in the text. */
function put(marked: string): string {
  const edits: { span: { start: number; end: number }; words: string }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const [, old, words = ''] = /^⟦([^→]*)→([^⟧]*)⟧$/u.exec(part) ?? [];
    if (old !== undefined) edits.push({ span: { start: text.length, end: text.length + old.length }, words });
    text += old ?? part;
  }
  return putWords(text, edits);
}

describe('putWords', () => {
  test.each([
    ['a: một ⟦hai→2⟧ ba # ghi chú', 'a: một 2 ba # ghi chú'],
    ['a: một ⟦hai→hai: hai⟧ ba # ghi chú', "a: 'một hai: hai ba' # ghi chú"],
    ['a: một ⟦hai→hai #2⟧ ba', "a: 'một hai #2 ba'"],
    ["a: Người 'mới' ⟦hai→hai:⟧", "a: 'Người ''mới'' hai:'"],
    ['a: ⟦một→- một⟧', "a: '- một'"],
    ['a: ⟦một→“một”⟧', 'a: “một”'],
    ['a: ⟦một→"một"⟧ hai', 'a: \'"một" hai\''],
    ['a: [⟦một→1, 2⟧, hai]', "a: ['1, 2', hai]"],
    ['a: [⟦một→1 2⟧, hai]', 'a: [1 2, hai]'],
    ["a: 'một ⟦hai→h'ai⟧'", "a: 'một h''ai'"],
    ['a: "một\\t⟦hai→h\\"a\\\\i⟧"', 'a: "một\\th\\\\\\"a\\\\\\\\i"'],
    ['a: |\n  một ⟦hai→2: #2⟧\n  ba\nb: hai', 'a: |\n  một 2: #2\n  ba\nb: hai'],
    ['a: >-\n  một\n  ⟦hai→2⟧ ba\n', 'a: >-\n  một\n  2 ba\n'],
    ['a: một\n  ⟦hai→2⟧ ba\nb: c', 'a: một\n  2 ba\nb: c'],
    ['a: một\n  ⟦hai→2: ⟧ba\nb: c', "a: 'một\n  2: ba'\nb: c"],
    ['a: ⟦một→1⟧ và ⟦hai→2⟧\r\nb: c\r\n', 'a: 1 và 2\r\nb: c\r\n'],
    ['hai: một ⟦hai→2⟧ # hai\n', 'hai: một 2 # hai\n'],
    ['- ⟦một→1⟧\n- - ⟦hai→2⟧', '- 1\n- - 2'],
  ])('%j', (marked, expected) => {
    expect(put(marked)).toBe(expected);
  });

  test.each([
    'hai: hai',
    'hai #2',
    '- hai',
    '[hai]',
    '{hai',
    '&hai',
    '*hai',
    '!hai',
    '| hai',
    '> hai',
    "'hai",
    '"hai',
    '% hai',
    '@hai',
    '`hai',
    '? hai',
    'hai:',
    'hai, ba',
    'a\\b',
  ])('a value of nothing but %j is read back as it is', (words) => {
    for (const before of ['a: một\n', 'a: [một, x]\n', "a: 'một'\n", 'a: "một"\n', 'a: |\n  một\n']) {
      const start = before.indexOf('một');
      const { plan, diagnostics } = parse(
        'a.yaml',
        new TextEncoder().encode(putWords(before, [{ span: { start, end: start + 3 }, words }])),
      );
      expect(diagnostics).toEqual([]);
      expect([plan?.value]).toEqual([{ a: before.includes('[') ? [words, 'x'] : words }]);
    }
  });

  test('of two edits that overlap the first is made', () => {
    expect(
      putWords('a: một hai', [
        { span: { start: 3, end: 6 }, words: '1' },
        { span: { start: 5, end: 8 }, words: 'x' },
      ]),
    ).toBe('a: 1 hai');
  });
});

describe('putField', () => {
  test.each([
    ['nam: 2026\nso: 12 # số\nb: c\n', 'nam: 2026\nso: 15 # số\nb: c\n'],
    ["so: '12'\r\n", 'so: 15\r\n'],
    ['so:\nb: c\n', 'so: 15\nb: c\n'],
    ['so: # chưa có\n', 'so: 15 # chưa có\n'],
    ['nam: 2026\nb: c\n', 'nam: 2026\nso: 15\nb: c\n'],
    ['nam: 2026\r\nb: c\r\n', 'nam: 2026\r\nso: 15\r\nb: c\r\n'],
    ['nam: 2026', 'nam: 2026\nso: 15\n'],
    ['x:\n  so: 12\nb: c\n', 'x:\n  so: 12\nso: 15\nb: c\n'],
    ['# so: 12\nb: c\n', '# so: 12\nso: 15\nb: c\n'],
  ])('%j', (before, after) => {
    expect(putField(before, [], 'so', '15', ['b'])).toBe(after);
  });

  test.each([
    ['x:\n  a: 1\ny: 2\n', 'x:\n  a: 1\n  so: 15\ny: 2\n'],
    ['x: # mới\n    a: |\n      1\n\n# sau\ny: 2\n', 'x: # mới\n    a: |\n      1\n    so: 15\n\n# sau\ny: 2\n'],
    ['x:\n  so: 1 # số\n  a: 2\n', 'x:\n  so: 15 # số\n  a: 2\n'],
    ['x:\n  a: 1', 'x:\n  a: 1\n  so: 15\n'],
    ['x: {a: 1}\n', 'x: {a: 1}\n'],
    ['x: chữ\n', 'x: chữ\n'],
    ['y: chữ\n', 'y: chữ\n'],
  ])('within a mapping: %j', (before, after) => {
    expect(putField(before, ['x'], 'so', '15')).toBe(after);
  });
});
