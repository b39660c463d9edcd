/** What README shows is what tdkt does. */
import { expect, test } from 'vitest';
import { resultFormats } from '../src/write/index.ts';
import { compileText } from './support/build.ts';
import { readText } from './support/project.ts';

test('the plan in README is a good one', () => {
  const [plan = ''] = /(?<=^```yaml\n).*?(?=^```$)/msu.exec(readText('README.md')) ?? [];
  const { diagnostics, document } = compileText('ke-hoach.yaml', plan);
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  expect(document).toBeDefined();
});

test('README names every format', () => {
  expect(readText('README.md')).toContain(`--format ${resultFormats.join(',')}`);
});
