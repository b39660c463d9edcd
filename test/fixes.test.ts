/** The fixes that rules propose: applied to their own samples and cases, they settle what they can and change nothing else. */
import { expect, test } from 'vitest';
import { fixPlan } from '../src/fix.ts';
import { rules } from '../src/lint/rules/index.ts';
import { parse } from '../src/source/parse.ts';
import { compileText } from './support/build.ts';
import { filesIn, readText } from './support/project.ts';
import { layOver } from './support/samples.ts';

const fragments = [
  ...rules.map(({ code, bad }) => [code, bad] as const),
  ...filesIn('test/rules', '.yaml').flatMap((file) =>
    readText(file)
      .split(/^---.*\n/mu)
      .map((text, index) => [`${file} ${index + 1}`, text] as const),
  ),
];

const fixable = fragments
  .map(([name, fragment]) => ({ name, text: layOver(fragment).text }))
  .filter(({ text }) => compileText('a.yaml', text).diagnostics.some(({ fix }) => fix));

test('there are many', () => {
  expect(fixable.length).toBeGreaterThan(60);
});

test.each(fixable.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  const { text: fixed, changes, check } = fixPlan('a.yaml', text, (now) => compileText('a.yaml', now));
  expect(check.diagnostics.filter(({ code }) => code.startsWith('yaml/') && !code.endsWith('dau_to_hop'))).toEqual(
    compileText('a.yaml', text).diagnostics.filter(({ code }) => code.startsWith('yaml/') && !code.endsWith('dau_to_hop')),
  );
  const again = fixPlan('a.yaml', fixed, (now) => compileText('a.yaml', now));
  expect(again.text).toBe(fixed);
  expect(legalWords(fixed)).toEqual(legalWords(text));
  for (const { before, after } of changes) expect(before).not.toBe(after);
});

/** Letters and digits of the grounds, the signature, the issuer and the date. */
function legalWords(text: string): unknown {
  const value = parse('a.yaml', new TextEncoder().encode(text)).plan?.value as Record<string, unknown> | undefined;
  const words = JSON.stringify(['can_cu', 'ky', 'co_quan', 'kem_theo'].map((key) => value?.[key]));
  return words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
