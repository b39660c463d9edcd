/** Files made from the code: `npm run update` writes them, and here they fail when stale. */
import { expect, test } from 'vitest';
import { planJsonSchema } from '../src/schema/json-schema.ts';
import { decreeTables, fieldReference, glossary } from './support/docs.ts';
import { pathOf } from './support/project.ts';

const generated: Readonly<Record<string, () => string>> = {
  'schemas/plan.schema.json': () => `${JSON.stringify(planJsonSchema(), null, 2)}\n`,
  'docs/truong.md': fieldReference,
  'docs/glossary.md': glossary,
  'docs/decree30.md': decreeTables,
};

test.each(Object.entries(generated))('%s is as the code has it', async (file, make) => {
  await expect(make()).toMatchFileSnapshot(pathOf(file));
});
