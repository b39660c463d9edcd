/** All examples moved to the next years: `npm run update` writes the table anew, a person reads every line that changed. */
import { expect, test } from 'vitest';
import { examples, pathOf } from './support/project.ts';
import { rollTable } from './support/roll-table.ts';

test.each(examples)('%s', async (name) => {
  const [first = 0] = (name.match(/\d{4}/gu) ?? ['2026']).map(Number);
  const tables = [first + 1, first + 2].map((to) => rollTable(pathOf(`examples/${name}.yaml`), name, String(to)));
  await expect(tables.join('\n')).toMatchFileSnapshot(pathOf(`test/golden/${name}/nam-sau.txt`));
});
