/** Files made from the code: `npm run update` writes them, and here they fail when stale. */
import { expect, test } from 'vitest';
import type { DocumentKindName } from '../src/decree30.ts';
import { planJsonSchema } from '../src/schema/json-schema.ts';
import { parse } from '../src/source/parse.ts';
import { decreeTables, fieldReference, glossary, ruleReference } from './support/docs.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { mappingDocs } from './support/schema-walk.ts';

const schema = (kind: DocumentKindName) => `${JSON.stringify(planJsonSchema(kind), null, 2)}\n`;

const generated: Readonly<Record<string, () => string>> = {
  'schemas/plan.schema.json': () => schema('ke_hoach'),
  'schemas/quyet-dinh.schema.json': () => schema('quyet_dinh'),
  'schemas/bao-cao.schema.json': () => schema('bao_cao'),
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

test.each(examples)('%s names its own schema', (name) => {
  const [line = ''] = readText(`examples/${name}.yaml`).split('\n');
  const kind = /^loai: (\w+)$/mu.exec(readText(`examples/${name}.yaml`))?.[1]?.replace('ke_hoach', 'plan') ?? 'plan';
  expect(line).toBe(`# yaml-language-server: $schema=../schemas/${kind.replaceAll('_', '-')}.schema.json`);
});
