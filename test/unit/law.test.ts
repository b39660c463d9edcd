/** The tables of law hold together: what one row names is in another, and days follow each other. */
import { describe, expect, test } from 'vitest';
import { acts } from '../../src/law/acts.ts';
import { actOf, baseSalaries } from '../../src/law/base-salary.ts';
import { provinces } from '../../src/law/provinces.ts';
import { symbolIssuers } from '../../src/law/symbols.ts';

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

describe('whose a symbol is', () => {
  /** A symbol of each row, its issuer as typed, and one that is not. */
  const samples: readonly (readonly [symbol: string, right: readonly string[], wrong: string])[] = [
    ['NĐ-CP', ['chính phủ'], 'thủ tướng chính phủ'],
    ['QĐ-TTg', ['thủ tướng chính phủ', 'phó thủ tướng chính phủ', 'ttg'], 'chính phủ'],
    ['QĐ-CTN', ['chủ tịch nước'], 'quốc hội'],
    ['QH15', ['quốc hội'], 'chính phủ'],
    ['UBTVQH15', ['ủy ban thường vụ quốc hội'], 'quốc hội'],
    ['NQ/TW', ['bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương'], 'chính phủ'],
    ['TT-BNV', ['bộ nội vụ', 'bộ trưởng bộ nội vụ', 'bnv'], 'chính phủ'],
    ['NQ-HĐND', ['hội đồng nhân dân tỉnh', 'hđnd xã', 'thường trực hội đồng nhân dân'], 'ủy ban nhân dân tỉnh'],
    ['KH-UBND', ['ủy ban nhân dân tỉnh', 'ubnd xã', 'chủ tịch ủy ban nhân dân tỉnh'], 'sở nội vụ'],
    ['QĐ/TU', ['ban thường vụ tỉnh ủy', 'tỉnh ủy', 'thành ủy'], 'ủy ban nhân dân tỉnh'],
    ['KH-SNV', ['sở nội vụ', 'giám đốc sở nội vụ', 'snv'], 'ủy ban nhân dân tỉnh'],
  ];

  test.each(samples)('%s', (symbol, right, wrong) => {
    const row = symbolIssuers.find(({ is }) => is.test(symbol));
    expect(right.filter((name) => !row?.by.test(name))).toEqual([]);
    expect(row?.by.test(wrong)).toBe(false);
  });

  test('every row is asked', () => {
    expect(symbolIssuers.filter(({ is }) => !samples.some(([symbol]) => is.test(symbol)))).toEqual([]);
  });
});
