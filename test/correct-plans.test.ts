/** Correct plans of many offices, fields and years: no rule has an error or a warning for any of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { filesIn, occasion, pathOf, templates } from './support/project.ts';

const plans = filesIn('test/plans/dung', '.yaml');

describe.each([false, true])('before signature: %s', (forSignature) => {
  test.each(plans)('%s', (file) => {
    const { diagnostics } = compile(file, readFileSync(pathOf(file)), templates, { ...occasion, forSignature });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});
