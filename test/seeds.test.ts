/** The plans that the project was given, against the examples made of them: nothing lost, nothing made up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleFile } from './support/build.ts';
import { foldedWords, inCommon, shared } from './support/compare.ts';
import { openDocx, storyText } from './support/docx-file.ts';
import { pathOf } from './support/project.ts';

const folder = pathOf('../shared/seeds');
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

describe('words in common', () => {
  test('are counted in order', () => {
    expect(inCommon(foldedWords('Kế hoạch hoà bình, 2024'), foldedWords('KẾ HOẠCH: hòa 2024 bình'))).toBe(4);
    expect(inCommon(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(1);
  });

  test('are counted as often as they stand', () => {
    expect(shared(['a', 'a', 'b'], ['b', 'a', 'c'])).toBe(2);
  });
});

if (seeds.length === 0) console.warn('Không đối chiếu với kế hoạch gốc: không có thư mục ../shared/seeds cạnh thư mục này.');

/** From the title on: the letterhead is made of fields of its own, and is missing from some copies, as are their tags. */
function fromTitle(text: string): string[] {
  const words = foldedWords(text.replace(/<[^<>]*>/gu, ' '));
  const start = words.findIndex((word, index) => word === 'kế' && words[index + 1] === 'hoạch');
  return words.slice(start);
}

for (const seed of seeds) {
  describe(seed, () => {
    const name = seed.slice(0, -'.txt'.length);
    const texts = async () => ({
      given: fromTitle(readFileSync(join(folder, seed), 'utf8')),
      made: fromTitle(storyText(openDocx(await exampleFile('docx', name)))),
    });

    test('is in the example, all of it', async () => {
      const { given, made } = await texts();
      expect(shared(given, made) / given.length).toBeGreaterThanOrEqual(0.985);
    });

    test('and hardly anything else', async () => {
      const { given, made } = await texts();
      expect(1 - shared(made, given) / made.length).toBeLessThanOrEqual(0.015);
    });

    // A copy’s tables came cell by cell in another order.
    test('in its order', async () => {
      const { given, made } = await texts();
      expect(inCommon(given, made) / made.length).toBeGreaterThanOrEqual(0.97);
    });
  });
}
