/** All examples moved to the next years: `npm run update` writes the table anew, a person reads every line that changed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fieldsHolding } from '../src/schema/holdings.ts';
import { parse } from '../src/source/parse.ts';
import { documentInput, toYaml } from './support/arbitrary-document.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { rolled, rollTable } from './support/roll-table.ts';

test.each(examples)('%s', async (name) => {
  const file = pathOf(`examples/${name}.yaml`);
  const [first = 0, last] = (/^nam: (.*)$/mu.exec(readFileSync(file, 'utf8'))?.[1]?.match(/\d{4}/gu) ?? []).map(Number);
  const next = last === undefined ? [first + 2] : [last + 1];
  const tables = [first + 1, ...next].map((to) => rollTable(file, name, String(to)));
  await expect(tables.join('\n')).toMatchFileSnapshot(pathOf(`test/golden/${name}/nam-sau.txt`));
});

/** Sentences of the list, in documents of every kind, written in two ways. */
const sentences = readText('test/roll/nam-2026.txt')
  .split('\n\n')
  .slice(1)
  .map((block) => block.trim().split('\n')[0] ?? '');
const written = fc.tuple(documentInput, fc.array(fc.constantFrom(...sentences), { minLength: 5, maxLength: 12 })).map(([input, chosen]) => {
  let next = 0;
  const fill = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, name)]));
    return prose.has(key) ? `${value}\n${chosen[next++ % chosen.length]}` : value;
  };
  return { ...(fill(input) as object), nam: '2026' };
});
const prose = fieldsHolding('prose', 'aside');

test('however a plan is written, the same moves, and comments change nothing', () => {
  fc.assert(
    fc.property(written, (value) => {
      const texts = [toYaml(value), stringify(value, { lineWidth: 0 })].map((yaml) => {
        const result = rolled('a.yaml', new TextEncoder().encode(yaml), '2027');
        if (typeof result === 'string') throw new Error(result);
        return result.text;
      });
      const values = texts.flatMap((text) => [text, text.replace(/^ *# xem lại: .*\n/gmu, '')]).map((text) => readBack(text));
      for (const other of values.slice(1)) expect(other).toEqual(values[0]);
      expect(shapeOf(values[0])).toEqual(shapeOf(value));
    }),
    { numRuns: 60, seed: 2026 },
  );
});

function readBack(text: string): unknown {
  const { plan, diagnostics } = parse('a.yaml', new TextEncoder().encode(text));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return plan?.value;
}

/** Which texts a document has; without those that are given anew. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return '';
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (given.has(key) ? [] : [[key, shapeOf(inner)]])));
}

const given = new Set(['so_van_ban', 'ngay_ban_hanh', 'ket_qua', 'trang_thai', 'hoan_thanh', 'can_cu']);
