/** Two versions of a plan as one Word file: who accepts all has the new one's words, who refuses all the old one's. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printed } from '../src/compile.ts';
import { writeRedline } from '../src/redline/docx.ts';
import { redline, type Version } from '../src/redline/index.ts';
import { writers } from '../src/write/index.ts';
import { random } from './support/mutations.ts';
import { edited } from './support/plan-edits.ts';
import { examples, pathOf, templates } from './support/project.ts';
import { linesOf } from './support/tracked.ts';

function versionOf(yaml: string): Version {
  const { document, plan } = printed('ke-hoach.yaml', new TextEncoder().encode(yaml), templates);
  if (!document || !plan) throw new Error('no document');
  return { document, plan };
}

const pairs = Array.from({ length: Number(process.env.N ?? 50) }, (_, seed) => {
  const name = examples[seed % examples.length] ?? '';
  return [`${seed} ${name}`, readFileSync(pathOf(`examples/${name}.yaml`), 'utf8'), seed] as const;
});

import { writeFileSync } from 'node:fs';
describe.each(pairs)('%s', (_, before, seed) => {
  test('either version comes back', async () => {
    const after = edited(before, random(seed));
    const [old, next] = [versionOf(before), versionOf(after)];
    const file = writeRedline(redline(old, next), { name: 'tdkt', date: '' });
    if (process.env.OUT) { writeFileSync(process.env.OUT + '/' + seed + '.docx', file); writeFileSync(process.env.OUT + '/' + seed + '.new.docx', await writers.docx.write(next.document)); writeFileSync(process.env.OUT + '/' + seed + '.old.docx', await writers.docx.write(old.document)); }
    expect(linesOf(file, 'w:del')).toEqual(linesOf(await writers.docx.write(next.document), 'w:del'));
    expect(linesOf(file, 'w:ins')).toEqual(linesOf(await writers.docx.write(old.document), 'w:ins'));
  });
});
