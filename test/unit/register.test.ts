/** The books of a run: which plan a new one is compared with. */
import { expect, test } from 'vitest';
import { circumstanceOf, type Entry, enter, outOfOrder, sameNumber } from '../../src/lint/register.ts';

const entry = (so: number, ngay: string): Entry => ({ book: 'KH-UBND', so, ngay, file: `${so}.yaml` });

function book(...entries: readonly Entry[]): Map<string, Entry[]> {
  const register = new Map<string, Entry[]>();
  for (const one of entries) enter(register, one);
  return register;
}

test.each([
  ['rises with the dates', 5, '2026-03-01', undefined],
  ['before the number before it', 5, '2026-01-10', 4],
  ['behind the number after it', 5, '2026-05-01', 8],
  ['far from a plan that is told of already', 9, '2026-04-20', undefined],
  ['an open day', 5, '', undefined],
])('%s', (_name, so, ngay, other) => {
  const register = book(entry(3, '2026-12-31'), entry(4, '2026-02-01'), entry(8, '2026-04-01'), entry(6, ''));
  expect(outOfOrder(register, entry(so, ngay))?.so).toBe(other);
});

test('the first plan with the same number is named, in its own book only', () => {
  const register = book(entry(4, '2026-02-01'), { ...entry(4, '2026-03-01'), file: 'b.yaml' });
  expect(sameNumber(register, entry(4, ''))?.file).toBe('4.yaml');
  expect(sameNumber(register, { ...entry(4, ''), book: 'BC-UBND' })).toBeUndefined();
});

test('the circumstance of a plan is what a rule could say of the others', () => {
  const register = book(entry(4, '2026-02-01'), entry(8, '2026-04-01'));
  expect(circumstanceOf(register, entry(5, '2026-03-01'))).toBe('');
  expect(circumstanceOf(register, null)).toBe('');
  const told = [
    circumstanceOf(new Map(), entry(5, '')),
    circumstanceOf(register, entry(4, '')),
    circumstanceOf(register, entry(5, '2026-05-01')),
  ];
  expect(new Set(told.filter((one) => one !== '')).size).toBe(3);
});
