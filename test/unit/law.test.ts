/** The tables of law hold together: what one row names is in another, and days follow each other. */
import { describe, expect, test } from 'vitest';
import { acts } from '../../src/law/acts.ts';
import { actOf, baseSalaries } from '../../src/law/base-salary.ts';
import { provinces } from '../../src/law/provinces.ts';

const ids = acts.map(({ id }) => id);

describe('acts', () => {
  test('have each their own id', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(acts)('$id', ({ issued, effective, expires, next, name, issuer }) => {
    for (const day of [issued, effective, expires]) if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    expect(effective === null || issued <= effective).toBe(true);
    expect(effective === null || expires === null || effective < expires).toBe(true);
    expect(next === null || ids.includes(next)).toBe(true);
    expect(name.trim()).not.toBe('');
    expect(issuer.trim()).not.toBe('');
  });
});

test('each base salary is set by an act of the registry, one after the other', () => {
  const days = baseSalaries.map((salary) => actOf(salary)?.effective);
  expect(days.filter((day) => day === undefined || day === null)).toEqual([]);
  expect([...days].sort()).toEqual(days);
});

test('the provinces are 34, each with its own code and name', () => {
  expect(provinces).toHaveLength(34);
  for (const key of ['code', 'name'] as const) expect(new Set(provinces.map((each) => each[key])).size).toBe(34);
});
