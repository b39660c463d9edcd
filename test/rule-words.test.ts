/** The words that a rule names are wherever it speaks: where they are not, asking it would be in vain. */
import { describe, expect, test } from 'vitest';
import { mayHaveSomethingToSay } from '../src/lint/lint.ts';
import { rules } from '../src/lint/rules.ts';
import { type Subject, subjectOf } from '../src/lint/subject.ts';
import { resolve } from '../src/plan/resolve.ts';
import { validate } from '../src/schema/validate.ts';
import { parse } from '../src/source/parse.ts';
import { mutations } from './support/mutations.ts';
import { examples, filesIn, occasion, readText } from './support/project.ts';

const named = rules.filter(({ words }) => words !== undefined);
const plans = [...examples.map((name) => `examples/${name}.yaml`), ...filesIn('test/plans', '.yaml'), ...filesIn('test/cases', '.yaml')];
const mutated = mutations(
  examples.map((name) => readText(`examples/${name}.yaml`)),
  75,
  2026,
);

function subjectIn(text: string): Subject | null {
  const { plan } = parse('a.yaml', new TextEncoder().encode(text));
  const { draft } = plan ? validate(plan) : {};
  return draft ? subjectOf('a.yaml', draft.input, resolve(draft.input), occasion) : null;
}

/** The rules that were not run, and have something to say nevertheless. */
function silencedWrongly(text: string): string[] {
  const subject = subjectIn(text);
  if (!subject) return [];
  return named.filter((rule) => !mayHaveSomethingToSay(rule, subject) && [...rule.check(subject)].length > 0).map(({ code }) => code);
}

// That a rule speaks on its bad sample and in its cases, words or not, is in test/rules.test.ts.
describe('a rule without its words has nothing to say', () => {
  test('some rules name words, in the spelling that is searched', () => {
    expect(named.length).toBeGreaterThan(9);
    for (const word of named.flatMap(({ words = [] }) => words)) expect(word).toBe(word.toLowerCase().normalize('NFC'));
  });

  test.each(plans)('%s', (file) => {
    expect(silencedWrongly(readText(file))).toEqual([]);
  });

  test('in plans with a mistake', () => {
    expect(mutated.length).toBeGreaterThan(20);
    expect(mutated.flatMap(({ text }) => silencedWrongly(text))).toEqual([]);
  });
});
