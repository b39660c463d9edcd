/** Each row of the table of other words answers in a mapping that has its field, and none speaks over a field's own name there. */
import { expect, test } from 'vitest';
import { otherKey, sameKey } from '../../src/schema/key-names.ts';
import { synonyms } from '../../src/schema/synonyms.ts';
import { foldName } from '../../src/vietnamese/fold.ts';
import { mappingDocs } from '../support/schema-walk.ts';

const mappings = mappingDocs().map(({ fields }) => fields.map(({ key, title }) => ({ key, title })));
const rows = synonyms.map(([field, words]) => ({ field, words: words.split(', ') }));

test.each(rows)('$field is called $words', ({ field, words }) => {
  const homes = mappings.filter((names) => names.some(({ key }) => key === field));
  expect(homes).not.toEqual([]);
  for (const word of words) {
    const answers = homes.map((names) => sameKey(word, names) ?? otherKey(word, names));
    expect(answers, word).toContain(field);
    expect(
      homes.every((names) => sameKey(word, names) === field),
      `${word} is the field itself`,
    ).toBe(false);
  }
});

test('no field stands in two rows, no word twice in one', () => {
  expect(new Set(rows.map(({ field }) => field)).size).toBe(rows.length);
  for (const { words } of rows) expect(new Set(words.map(foldName)).size, words.join(', ')).toBe(words.length);
});
