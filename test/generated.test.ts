/** Files made from the code: `npm run update` writes them, and here they fail when stale. */
import { expect, test } from 'vitest';
import { planJsonSchema, sharedJsonSchema } from '../src/schema/json-schema.ts';
import { parse } from '../src/source/parse.ts';
import { decreeTables, fieldReference, glossary, ruleReference } from './support/docs.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { mappingDocs } from './support/schema-walk.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Plans written for earlier releases name the schema of their kind. */
const formerName = () => json({ $schema: 'http://json-schema.org/draft-07/schema#', $ref: 'plan.schema.json' });

const generated: Readonly<Record<string, () => string>> = {
  'schemas/plan.schema.json': () => json(planJsonSchema()),
  'schemas/chung.schema.json': () => json(sharedJsonSchema()),
  'schemas/quyet-dinh.schema.json': formerName,
  'schemas/bao-cao.schema.json': formerName,
  'docs/truong.md': fieldReference,
  'docs/glossary.md': glossary,
  'docs/decree30.md': decreeTables,
  'docs/rules.md': ruleReference,
};

test.each(Object.entries(generated))('%s is as the code has it', async (file, make) => {
  await expect(make()).toMatchFileSnapshot(pathOf(file));
});

test.each(mappingDocs())('the samples of $name can be read', ({ fields }) => {
  const samples = fields.map(({ sample }) => sample);
  expect(samples.filter((sample) => sample.split('\n').length > 2)).toEqual([]);
  const { plan, diagnostics } = parse('mau.yaml', new TextEncoder().encode(samples.join('\n')));
  expect(diagnostics).toEqual([]);
  expect(Object.keys(plan?.value ?? {})).toEqual(fields.map(({ key }) => key));
});

test.each(examples)('%s names the schema', (name) => {
  const [line] = readText(`examples/${name}.yaml`).split('\n');
  expect(line).toBe('# yaml-language-server: $schema=../schemas/plan.schema.json');
});
