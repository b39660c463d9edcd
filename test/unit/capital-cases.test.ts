/** Phụ lục II, case by case: the slip of docs/rules.md is seen, once, by the rule that it names. */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { rules } from '../../src/lint/rules.ts';
import { capitalCases } from '../support/capital-cases.ts';
import { occasion } from '../support/project.ts';
import { layOver } from '../support/samples.ts';

const ofCapitals = rules.map(({ code }) => code).filter((code) => code.startsWith('viet_hoa/'));

test('there are 29, and every rule on capitals is of one', () => {
  expect(capitalCases).toHaveLength(29);
  const named = capitalCases.flatMap(({ codes }) => codes);
  expect(ofCapitals.filter((code) => !named.includes(code))).toEqual([]);
  expect(named.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([]);
});

test.each(capitalCases.filter(({ slip }) => slip !== undefined))('$clause $about', ({ slip = '', codes }) => {
  const { text } = layOver(`ket_thuc: Các cơ quan, đơn vị thực hiện ${slip}; báo cáo kết quả theo quy định`);
  const said = check('a.yaml', new TextEncoder().encode(text), occasion).diagnostics.map(({ code }) => code);
  expect(said.filter((code) => ofCapitals.includes(code))).toEqual([codes[0]]);
});
