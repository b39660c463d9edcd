/** What a check has asked of the day on which it is made. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { remembered } from '../../src/lint/today.ts';
import { readText } from '../support/project.ts';

const dated = readText('examples/son-la-2020.yaml');

/** The text with another date, or without one. */
function dayOf(date: string, forSignature = false): string | undefined {
  const text = dated.replace(/^ngay_ban_hanh: .*\n/mu, date);
  return check('a.yaml', Buffer.from(text), { today: '2026-11-20', forSignature, register: new Map() }).day;
}

test('remembers the longest part that was asked for', () => {
  const day = remembered('2026-11-20');
  expect([day.asked(), day.thisYear, day.asked(), day.today, day.asked(), day.thisYear, day.asked()]).toEqual([
    '',
    '2026',
    '2026',
    '2026-11-20',
    '2026-11-20',
    '2026',
    '2026-11-20',
  ]);
});

describe('a plan', () => {
  test.each([
    ['with its date asks for the year at most', 'ngay_ban_hanh: 15/01/2020\n', '2026'],
    ['of a past month does not matter to today, but to be sure it is asked', 'ngay_ban_hanh: …/01/2020\n', '2026-11-20'],
    ['without a date is judged by today’s law', '', '2026-11-20'],
  ])('%s', (_, date, asked) => {
    expect(dayOf(date)).toBe(asked);
  });

  test('that is no plan asks for nothing', () => {
    expect(check('a.yaml', Buffer.from('xin chào'), { today: '2026-11-20', forSignature: false, register: new Map() }).day).toBeUndefined();
  });
});
