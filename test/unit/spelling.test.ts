/** The spelling checker over its whole table: every word is right, and every slip of a mark in one is told, or told why not. */
import { describe, expect, test } from 'vitest';
import { compounds } from '../../src/vietnamese/compounds.ts';
import { misspellingsIn } from '../../src/vietnamese/spelling.ts';
import { freeWords, functionWords, loanWords, surelyRight, surelyWrong } from '../../src/vietnamese/spelling-words.ts';
import { isSyllable, toneInPlace } from '../../src/vietnamese/syllables.ts';
import { examples, filesIn, readText } from '../support/project.ts';

const pairs = compounds().filter((word) => word.split(' ').length === 2);
const said = (text: string) => misspellingsIn(text).map(({ words, wanted }) => `${words} → ${wanted.join(', ')}`);

/** All pairs of a table that is kept by the first syllable. */
function all(table: ReadonlyMap<string, readonly string[]>): string[] {
  return [...table].flatMap(([first, seconds]) => seconds.map((second) => `${first} ${second}`));
}

describe('the table of words of two syllables', () => {
  test('has each word once, all of syllables', () => {
    expect(pairs.length).toBeGreaterThan(2500);
    expect(pairs.filter((word, at) => pairs.indexOf(word) !== at)).toEqual([]);
    expect(pairs.flatMap((word) => word.split(' ')).filter((syllable) => !isSyllable(syllable))).toEqual([]);
  });

  test('no word of it is told, small, at the head of a sentence or in capitals', () => {
    const ways = [
      (word: string) => word,
      (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
      (word: string) => word.toUpperCase(),
    ];
    expect(pairs.flatMap((word) => ways.flatMap((way) => said(way(word))))).toEqual([]);
  });
});

const vowels = 'aàáãảạ ăằắẵẳặ âầấẫẩậ eèéẽẻẹ êềếễểệ iìíĩỉị oòóõỏọ ôồốỗổộ ơờớỡởợ uùúũủụ ưừứữửự yỳýỹỷỵ'.split(' ');

/** The syllable with each other tone: what fingers slip to. */
function otherTones(syllable: string): string[] {
  const plain = syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  const at = [...syllable].findIndex((letter) => vowels.some((forms) => forms.indexOf(letter) > 0));
  const forms = vowels.find((each) => each.startsWith(plain.charAt(at)));
  if (at < 0 || forms === undefined) return [];
  return [...forms]
    .map((letter) => plain.slice(0, at) + letter + plain.slice(at + 1))
    .filter((slip) => slip !== syllable && isSyllable(slip));
}

const slips = pairs.flatMap((word) => {
  const [first = '', second = ''] = word.split(' ');
  return [...otherTones(first).map((slip) => `${slip} ${second}`), ...otherTones(second).map((slip) => `${first} ${slip}`)].map((slip) => ({
    word,
    slip,
  }));
});

describe('a slip of the tone in a word of the table', () => {
  const told = slips.filter(({ slip }) => said(slip).length > 0);

  test('is told more than nine times of ten, and the word is among what may have been meant', () => {
    expect(slips.length).toBeGreaterThan(10_000);
    expect(told.length / slips.length).toBeGreaterThan(0.93);
    expect(told.filter(({ word, slip }) => !misspellingsIn(slip).some(({ wanted }) => wanted.includes(word))).length).toBeLessThan(
      told.length * 0.02,
    );
  });

  test('is left alone only where it is a word too, or each half stands anywhere', () => {
    const words = new Set([...pairs, ...all(surelyRight)]);
    const anywhere = ([first = '', second = '']: string[]) =>
      functionWords.has(first) || functionWords.has(second) || (freeWords.has(first) && freeWords.has(second));
    const silent = slips.filter(({ slip }) => said(slip).length === 0).map(({ slip }) => slip);
    expect(silent.filter((slip) => !words.has(slip) && !anywhere(slip.split(' ')))).toEqual([]);
  });
});

describe('pairs that settle a doubt', () => {
  test.each(all(surelyWrong))('told: %s', (pair) => {
    expect(said(pair)).toHaveLength(1);
  });

  test.each(all(surelyRight))('left alone: %s', (pair) => {
    expect(said(pair)).toEqual([]);
  });

  test.each([...loanWords])('left alone: %s', (word) => {
    expect(said(word)).toEqual([]);
  });
});

describe('syllables', () => {
  test.each([
    ['hoạch thuở quở khuỷu quýnh giếng gìn gì nghiêng ngoằn ngoèo yếu ỷ quốc quyển hòa hoà ủy uỷ rượu hươu xoong khuya thuế', true],
    ['thưc nươc nộị triểt cưt đẵ họat qủa cuả tòan nghành ghà ngiêng kác ciên thiđua luợng trạch́ quôc internet', false],
  ])('%s', (words, lawful) => {
    expect(words.split(' ').filter((word) => isSyllable(word) !== lawful)).toEqual([]);
  });

  test.each([
    ['họat', 'hoạt'],
    ['qủa', 'quả'],
    ['gía', 'giá'],
    ['cuả', 'của'],
    ['ngừơi', 'người'],
    ['trỉên', 'triển'],
    ['hoà', 'hòa'],
    ['thiđuạ', null],
  ])('%s has its tone in place as %s', (typed, wanted) => {
    expect(toneInPlace(typed)).toBe(wanted);
  });
});

// Comments name the slips of the plans as they were found.
test.each([...examples.map((name) => `examples/${name}.yaml`), ...filesIn('test/plans', '.yaml')])('nothing is told of %s', (file) => {
  const lines = readText(file).split('\n');
  expect(lines.filter((line) => !line.trim().startsWith('#')).flatMap(said)).toEqual([]);
});
