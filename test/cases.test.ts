/** Every file of test/cases/ is told what is wrong with it, on the right lines, and nothing else. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { codesIn, complaintsOf, readCase } from './support/cases.ts';
import { filesIn, occasion, readText, templates } from './support/project.ts';
import { ruleFiles } from './support/rule-files.ts';

const files = filesIn('test/cases', '.yaml');

test.each(files)('%s', (file) => {
  const { bytes, expected } = readCase(file);
  expect(complaintsOf(compile(file, bytes, templates, occasion), expected)).toEqual(expected);
});

/** What no text file can hold. */
const bytes: readonly (readonly [what: string, bytes: Uint8Array, expected: readonly string[]])[] = [
  ['UTF-16 as older Notepads save it', utf16(readText('examples/mau-don-gian.yaml')), ['1 yaml/utf16']],
  ['a Word file', Buffer.from('PK\u0003\u0004\u0014\u0000word/document.xml\u00e1', 'latin1'), ['1 yaml/khong_phai_van_ban']],
  ['more levels than any plan has', Buffer.from(`nam: ${'['.repeat(100)}${']'.repeat(100)}`), ['1 yaml/qua_sau']],
  ['a file without a letter', new Uint8Array(), ['1 yaml/rong']],
];

describe('bytes', () => {
  test.each(bytes)('%s', (_, content, expected) => {
    expect(complaintsOf(compile('ke-hoach.yaml', content, templates, occasion), expected)).toEqual(expected);
  });
});

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

describe('completeness', () => {
  const codes = ['src/source', 'src/schema', 'src/lint']
    .flatMap((folder) => filesIn(folder, '.ts'))
    // Rules have cases of their own: test/rules.test.ts.
    .filter((file) => !ruleFiles.includes(file))
    // Of files that plans share tells test/unit/shared-parts.test.ts.
    .filter((file) => file !== 'src/schema/validate-shared.ts')
    // Of plans beside each other tells test/unit/beside.test.ts.
    .filter((file) => !file.startsWith('src/lint/nhieu-ke-hoach/'))
    .flatMap((file) => codesIn(readText(file)));
  const expected = [...files.flatMap((file) => readCase(file).expected), ...bytes.flatMap(([, , lines]) => lines)];

  test('every code that the stages spell has a case', () => {
    const shown = new Set(expected.map((line) => line.split(' ')[1]));
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => !shown.has(code)).sort()).toEqual([]);
  });

  test('a plan without mistakes is among the cases', () => {
    expect(files.filter((file) => readCase(file).expected.length === 0)).not.toEqual([]);
  });
});
