/** Whatever is spoilt in a plan, a template or a document that stands there already: `npm run fuzz` tries more, and says how to try one again. */
import { expect, test } from 'vitest';
import { tryMutant } from './fuzz/fuzz.ts';

const [batches, size] = [8, 250];

test.each(Array.from({ length: batches }, (_, batch) => batch * size + 1))(
  'mutants from %i on are answered as they should be',
  async (first) => {
    const faults: string[] = [];
    for (let seed = first; seed < first + size; seed++) {
      const verdict = await tryMutant(seed);
      faults.push(...verdict.faults.map((fault) => `npm run fuzz 1 ${seed} (${verdict.kind}): ${fault}`));
    }
    expect(faults).toEqual([]);
  },
);
