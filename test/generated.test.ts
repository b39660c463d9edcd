/** Files made from the code: `npm run update` writes them, and here they fail when stale. */
import { expect, test } from 'vitest';
import type { DocumentKindName } from '../src/decree30.ts';
import { planJsonSchema } from '../src/schema/json-schema.ts';
import { decreeTables, fieldReference, glossary } from './support/docs.ts';
import { pathOf } from './support/project.ts';

const schema = (kind: DocumentKindName) => `${JSON.stringify(planJsonSchema(kind), null, 2)}\n`;

const generated: Readonly<Record<string, () => string>> = {
  'schemas/plan.schema.json': () => schema('ke_hoach'),
  'schemas/quyet-dinh.schema.json': () => schema('quyet_dinh'),
  'schemas/bao-cao.schema.json': () => schema('bao_cao'),
  'docs/truong.md': fieldReference,
  'docs/glossary.md': glossary,
  'docs/decree30.md': decreeTables,
};

test.each(Object.entries(generated))('%s is as the code has it', async (file, make) => {
  await expect(make()).toMatchFileSnapshot(pathOf(file));
});
