/** Every field that holds a text of the clerk's own is printed in every format; any text at all is tried in test/properties.test.ts. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/schema/kinds.ts';
import { everyField, lostIn } from '../support/every-field.ts';
import { mappingDocs } from '../support/schema-walk.ts';

test.each(Object.entries(everyField))('the text of every field of a %s is in every format', async (_, make) => {
  expect(await lostIn(make, (name) => `đầu ${name} cuối`)).toEqual([]);
});

/** Fields that hold no text to look for: numbers, dates, measures. */
const notProse = ['ke_thua', 'nam', 'so_van_ban', 'ngay_ban_hanh', 'so_muc', 'tt', 'so_cot', 'rong', 'cao', 'ma', 'hoan_thanh'];

describe('test/support/every-field.ts', () => {
  const filled = new Set(Object.values(everyField).flatMap((make) => keysIn(make((name) => name))));
  const all = mappingDocs(Object.values(kinds)).flatMap(({ fields }) => fields);

  test.each([...new Set(all.filter(({ words }) => words.length === 0).map(({ key }) => key))].filter((key) => !notProse.includes(key)))(
    'fills %s',
    (key) => {
      expect(filled.has(key), `a text in ${key} must be printed: fill it in test/support/every-field.ts`).toBe(true);
    },
  );
});

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)]);
}
