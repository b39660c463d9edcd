/** The letters of our patterns are those of Unicode, as far as plans have them; words are bounded by them. */
import { describe, expect, test } from 'vitest';
import { capitals, letters, regex, smalls } from '../../src/vietnamese/letters.ts';
import { filesIn, readText } from '../support/project.ts';

const bases = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = bases.flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC')));
const small = [...new Set([...vowels, ...'abcdđeghiklmnopqrstuvxyfjwz'])];
const vietnamese = [...small, ...small.map((letter) => letter.toUpperCase())];

/** Every character that is typed in the files of some folders. */
function charactersOf(...folders: readonly string[]): string[] {
  const texts = folders.flatMap((folder) => filesIn(folder, '.yaml')).map(readText);
  return [...new Set(texts.flatMap((text) => [...text]))];
}

describe.each([
  ['letters', letters, /\p{L}/u],
  ['capitals', capitals, /\p{Lu}/u],
  ['smalls', smalls, /\p{Ll}/u],
] as const)('%s', (_, inside, unicode) => {
  const own = new RegExp(`[${inside}]`, 'u');

  test('are those of Unicode in Vietnamese', () => {
    expect(vietnamese).toHaveLength(2 * (72 + 21));
    expect(vietnamese.filter((letter) => own.test(letter) !== unicode.test(letter))).toEqual([]);
  });

  test('are those of Unicode in all plans that are right', () => {
    const right = charactersOf('examples', 'test/plans');
    expect(right.length).toBeGreaterThan(150);
    expect(right.filter((character) => own.test(character) !== unicode.test(character))).toEqual([]);
  });

  // What is left are signs that draw a letter of ours in another encoding or alphabet: rules mend them first.
  test('are those of Unicode in plans that are wrong, but for letters of no language of Europe', () => {
    const wrong = charactersOf('test/cases', 'test/rules').filter((character) => !/[ƀ-ƟƢ-ƮƱ-ɏɐ-\u02ffѠ-ӿ]|[^\0-\uffff]/u.test(character));
    expect(wrong.filter((character) => own.test(character) !== unicode.test(character))).toEqual([]);
  });
});

describe('regex', () => {
  test.each([
    ['giao ủy ban', true],
    ['(ủy)', true],
    ['ủy1', true],
    ['thủy', false],
    ['ủyên', false],
  ])('\\< and \\> bound a word as letters of ours do: %s', (text, found) => {
    expect(regex.u`\<ủy\>`.test(text)).toBe(found);
  });

  test('knows letters in a class and outside of one, behind an escaped bracket too', () => {
    expect('Đ1-ệ'.replace(regex.gu`[^\p{L}\d]`, '')).toBe('Đ1ệ');
    expect(regex.u`\[\p{Lu}\p{Ll}`.exec('x [Độ')?.[0]).toBe('[Độ');
    expect(regex.u`[\]\p{Ll}]+$`.exec('Đ]ộ')?.[0]).toBe(']ộ');
  });

  test('reads its parts in the same way', () => {
    const name = String.raw`\<\p{Lu}\p{Ll}+\>`;
    expect(regex.u`${name} ${name}`.exec('tỉnh Sơn La')?.[0]).toBe('Sơn La');
  });

  test('is one pattern however often its line runs', () => {
    const make = () => regex.u`ủy`;
    expect(make()).toBe(make());
  });

  // Rules on letters of other alphabets ask Unicode.
  const others = /\/tep\/bo-ma-/u;
  const files = ['lint', 'law', 'plan', 'vietnamese']
    .flatMap((folder) => filesIn(`src/${folder}`, '.ts'))
    .filter((file) => !others.test(file));

  test('stands wherever a letter is asked for', () => {
    const literal = /\/[^/\n`]*\\p\{L[ul]?\}[^`\n]*\/[a-z]*u\b/u;
    expect(
      files.filter((file) =>
        readText(file)
          .split('\n')
          .some((line) => !/`|^ \*/u.test(line) && literal.test(line)),
      ),
    ).toEqual([]);
  });

  test('has its boundaries from one place', () => {
    expect(files.filter((file) => /\(\?<?!\[?\\{1,2}p\{L\}\]?\)/u.test(readText(file)))).toEqual([]);
  });
});
