/** The explanations of the codes that are no rules: none is missing or stale, and their samples are told what they say. */
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { codes } from '../src/codes.ts';
import type { Diagnostic, Explanation } from '../src/diagnostic.ts';
import { codesIn, readCase } from './support/cases.ts';
import { filesIn, occasion, readText } from './support/project.ts';
import { ruleFiles } from './support/rule-files.ts';
import { layOver } from './support/samples.ts';

const { explanations } = codes.others;

describe('completeness', () => {
  const spelt = [
    'src/source',
    'src/inherit',
    'src/schema',
    'src/template',
    'src/repository',
    'src/init',
    'src/cli',
    'src/lint',
    'src/inspect',
  ]
    .flatMap((folder) => filesIn(folder, '.ts'))
    .filter((file) => !ruleFiles.includes(file) && !/\/explanations(?:-[a-z-]+)?\.ts$/u.test(file))
    .flatMap((file) => codesIn(readText(file)));

  test('every code that the stages spell has one explanation, and every explanation its code', () => {
    expect(spelt.length).toBeGreaterThan(80);
    expect(explanations.map(({ code }) => code).sort()).toEqual([...new Set(spelt)].sort());
  });

  test('no explanation has the code of a rule', () => {
    const rules = new Set(codes.rules.explanations.map(({ code }) => code));
    expect(explanations.filter(({ code }) => rules.has(code))).toEqual([]);
  });

  test('a explanation has both samples or none', () => {
    expect(explanations.filter(({ bad, good }) => (bad === undefined) !== (good === undefined))).toEqual([]);
  });
});

test.each(explanations.map((explanation) => [explanation.code, explanation] as const))(
  '%s is told in two sentences',
  (_, { about, cure }) => {
    for (const sentence of [about, cure]) {
      expect(sentence).toMatch(/^[\p{Lu}`].*[^.]\.$/u);
      expect(sentence).not.toMatch(/handlebars|zod|docx|object|string|array|null|partial|helper/iu);
    }
  },
);

const shown = explanations.filter(
  (explanation): explanation is Explanation & { readonly bad: string; readonly good: string } => explanation.bad !== undefined,
);

describe.each(shown.map((explanation) => [explanation.code, explanation] as const))('%s', (code, explanation) => {
  test('is said of its bad sample, as severely and by the same clause', () => {
    const said = told(explanation.bad).filter((diagnostic) => diagnostic.code === code);
    const [first] = said.length > 0 ? said : toldAlone(explanation);
    expect(first).toMatchObject({ severity: explanation.severity });
    expect(first?.basis).toBe(explanation.basis);
  });

  test('is not said of its good sample, nor is any other error', () => {
    expect(told(explanation.good).filter((diagnostic) => diagnostic.code === code || diagnostic.severity === 'error')).toEqual([]);
  });
});

test('test/cases/ is told as severely as the explanations say', () => {
  const severities = new Map(explanations.map(({ code, severity }) => [code, severity]));
  const said = filesIn('test/cases', '.yaml').flatMap((file) => check(file, readCase(file).bytes, occasion).diagnostics);
  expect(said.filter(({ code, severity }) => (severities.get(code) ?? severity) !== severity)).toEqual([]);
});

/** A good plan with the sample's fields; what is said of a plan attached to a decision is shown on one that is. */
function told(sample: string): readonly Diagnostic[] {
  const base = /^kem_theo:/mu.test(sample) ? readText('examples/kem-theo-2026.yaml') : undefined;
  return complaints(layOver(sample, base).text);
}

/** Fields are found by their names: a sample that cannot be read, has a field twice or none, cannot be laid over a plan. */
function toldAlone({ code, bad = '' }: Explanation): readonly Diagnostic[] {
  return code.startsWith('yaml/') || code === 'ke_hoach/tep_khac' ? complaints(bad).filter((diagnostic) => diagnostic.code === code) : [];
}

function complaints(text: string): readonly Diagnostic[] {
  return check('ke-hoach.yaml', new TextEncoder().encode(text), occasion).diagnostics;
}
