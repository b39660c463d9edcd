/** Plans of every kind and their Word files: nobody's work is no difference, and what `--write` puts back prints what Word has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { everyField } from './support/every-field.ts';
import { documents } from './support/generated-documents.ts';
import { differences, everyFifth, reworded, wordOf } from './support/word-diff.ts';

const plans: readonly (readonly [string, string])[] = [
  ...Object.entries(everyField).map(([name, make]) => [name, toYaml(make((field) => `chữ của ${field} thử`))] as const),
  ...documents.filter((_, index) => index % 7 === 3).map(({ name, yaml }) => [name, yaml] as const),
  ...fc.sample(documentInput, { numRuns: 12, seed: 14 }).map((document, index) => [`${index}`, toYaml(document)] as const),
];

describe.each(plans)('%s', (_, yaml) => {
  test('nobody has worked on it', async () => {
    const { rows, renumbered, restyled } = await differences(yaml, await wordOf(yaml));
    expect([rows, renumbered, restyled]).toEqual([[], 0, 0]);
  });

  test('a word of every fifth text', async () => {
    const word = reworded(await wordOf(yaml), [everyFifth(1)]);
    const found = await differences(yaml, word);
    const left = found.rows.filter(({ isPlain }) => !isPlain).map(({ after }) => after);
    const after = await differences(found.yaml, word);
    expect(after.rows.filter((row) => !left.includes(row.after) && !found.also.includes(row.before))).toEqual([]);
  });
});
