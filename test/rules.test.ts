/** Every rule: its own samples, and the cases of test/rules/, to the exact line and columns. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/lint/rule.ts';
import { rules as listed } from '../src/lint/rules.ts';
import { filesIn, pathOf, readText } from './support/project.ts';
import { roomOf, ruleFiles } from './support/rule-files.ts';
import { complaintsOf, layOver, sceneOf, shown } from './support/samples.ts';

const rules = await Promise.all(ruleFiles.map(loadRule));
const files = new Map(rules.map((rule, index) => [rule, ruleFiles[index] ?? '']));

async function loadRule(file: string): Promise<Rule> {
  const module: Record<string, unknown> = await import(pathOf(file));
  const found = Object.values(module).filter((value): value is Rule => typeof value === 'object' && value !== null && 'check' in value);
  if (found.length !== 1) throw new Error(`${file} must export one rule`);
  return found[0] as Rule;
}

/** `ky-hoc-vi`, in the room of the part of the page that it is about. */
const nameOf = (rule: Rule) => rule.code.replaceAll(/[/_]/gu, '-');
const casesOf = (rule: Rule) => `test/rules/${roomOf(files.get(rule) ?? '')}/${nameOf(rule)}.yaml`;

function compare(rule: Rule, fragment: string): [said: string[], expected: string[]] {
  const { text, marked } = layOver(fragment);
  const said = complaintsOf(rule, text, sceneOf(fragment)).map(({ span }) => span);
  return [shown(text, said), shown(text, marked)];
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  test('complains of its bad sample, on the marked words', () => {
    const [said, expected] = compare(rule, rule.bad);
    expect(expected).not.toEqual([]);
    expect(said).toEqual(expected);
  });

  test('is silent on its good sample, and on a good plan', () => {
    expect(compare(rule, rule.good)[0]).toEqual([]);
    expect(compare(rule, '')[0]).toEqual([]);
  });

  test('says what was found, what is needed, by which clause', () => {
    const { severity, unsure, about, cure, basis } = rule;
    if (unsure !== undefined) expect(severity).not.toBe('error');
    for (const sentence of [about, cure]) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    if (basis !== undefined) expect(basis).toMatch(/Điều|mục|mẫu|Phụ lục|Luật|Nghị quyết|Quyết định/u);
    for (const { message } of complaintsOf(rule, layOver(rule.bad).text, sceneOf(rule.bad)))
      expect(message).toMatch(/^[\p{Lu}“`\d].*[^.]$/su);
  });

  const cases = casesOf(rule);
  const fragments = existsSync(pathOf(cases)) ? readText(cases).split(/^---.*\n/mu) : [];
  test.each(fragments.map((fragment, index) => [/^# (?!hôm nay|trước khi ký|tệp )(.*)/mu.exec(fragment)?.[1] ?? `${index + 1}`, fragment]))(
    'case: %s',
    (_name, fragment) => {
      const [said, expected] = compare(rule, fragment);
      expect(said).toEqual(expected);
    },
  );
});

describe('the list', () => {
  test('has every rule, each in the file of its code', () => {
    expect([...listed].map((rule) => rule.code).sort()).toEqual(rules.map((rule) => rule.code).sort());
    expect([...files].filter(([rule, file]) => !file.endsWith(`/${nameOf(rule)}.ts`)).map(([, file]) => file)).toEqual([]);
  });

  test('every file of cases belongs to a rule', () => {
    const known = new Set(rules.map(casesOf));
    expect(filesIn('test/rules', '.yaml').filter((file) => !known.has(file) && !file.endsWith('/ke-hoach-tot.yaml'))).toEqual([]);
  });
});
