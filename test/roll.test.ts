/** All examples moved to the next years: `npm run update` writes the table anew, a person reads every line that changed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples, pathOf } from './support/project.ts';
import { rollTable } from './support/roll-table.ts';

test.each(examples)('%s', async (name) => {
  const file = pathOf(`examples/${name}.yaml`);
  const [first = 0, last] = (/^nam: (.*)$/mu.exec(readFileSync(file, 'utf8'))?.[1]?.match(/\d{4}/gu) ?? []).map(Number);
  const next = last === undefined ? [first + 2] : [last + 1];
  const tables = [first + 1, ...next].map((to) => rollTable(file, name, String(to)));
  await expect(tables.join('\n')).toMatchFileSnapshot(pathOf(`test/golden/${name}/nam-sau.txt`));
});
