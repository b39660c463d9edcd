/** Files with very much of one thing: none may take time that grows with its square. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { breakLines } from '../../src/plan/lines.ts';
import { slowPlans } from '../support/slow-plans.ts';

/** In milliseconds of the processor; at an eighth of their size they take half a second each, on a busy machine twice that. */
const most = 4000;

/** What a busy machine, the compiler and the collector of garbage may add. */
const noise = 300;

function timeOf(text: string): number {
  const bytes = Buffer.from(text);
  const before = process.cpuUsage();
  const { diagnostics } = check('a.yaml', bytes, { today: '2026-11-28', forSignature: false, register: new Map() });
  const { user, system } = process.cpuUsage(before);
  expect(diagnostics.length).toBeGreaterThan(0);
  return (user + system) / 1000;
}

interface Measured {
  readonly half: number;
  readonly whole: number;
}

function measured(half: string, whole: string): Measured {
  return { half: timeOf(half), whole: timeOf(whole) };
}

function isFair({ half, whole }: Measured): boolean {
  return whole < most && whole < 3 * half + noise;
}

describe('is read in a moment, twice as much in little more than twice as long', () => {
  test.each(Object.entries(slowPlans))('%s', { timeout: 120_000 }, (_, { count, text }) => {
    const [half, whole] = [text(count / 16), text(count / 8)];
    let found = measured(half, whole);
    // What grows with its square does so every time, a collector of garbage comes once.
    for (let again = 0; again < 2 && !isFair(found); again++) found = measured(half, whole);
    expect(found.whole).toBeLessThan(most);
    expect(found.whole).toBeLessThan(3 * found.half + noise);
  });
});

test('a page pasted into a title keeps its words, in lines that fit', () => {
  const words = Array.from({ length: 1000 }, (_, index) => `chữ${index}`);
  const lines = breakLines(words.join(' '), 60, (line) => line.length);
  expect(lines.join(' ').split(' ')).toEqual(words);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('blank lines beyond a hundred change no place and no word', () => {
  const plan = (blank: number) => Buffer.from(`loai: ke_hoach\nmo_dau: |\n  Một.\n${'\n'.repeat(blank)}  Hai.\nkhoa_la: a\n`);
  const occasion = { today: '2026-11-28', forSignature: false, register: new Map() };
  const [few, lots] = [check('a.yaml', plan(2), occasion), check('a.yaml', plan(500), occasion)];
  const wordsOf = ({ plan }: typeof few) => plan?.mo_dau.flatMap((one) => ('chu' in one ? one.chu : []));
  expect(wordsOf(lots)).toEqual(wordsOf(few));
  const placeOf = ({ diagnostics }: typeof few) => diagnostics.find(({ code }) => code === 'ke_hoach/khoa_la')?.span.start ?? 0;
  expect(placeOf(lots) - placeOf(few)).toBe(498);
});

test('a paragraph longer than a book is read in parts, and no part is taken for a broken line', () => {
  const sentence = 'Sở Nội vụ chủ trì thực hiện nhiệm vụ. ';
  const plan = `loai: ke_hoach\nmo_dau: ${sentence.repeat(300)}Nghành giáo dục tham gia.\n`;
  const { diagnostics } = check('a.yaml', Buffer.from(plan), { today: '2026-11-28', forSignature: false, register: new Map() });
  const codes = diagnostics.map(({ code }) => code);
  expect(codes).not.toContain('chep/dong_gay');
  const slip = diagnostics.find(({ code }) => code === 'chinh_ta/sai_chinh_ta');
  expect(plan.slice(slip?.span.start, slip?.span.end).toLowerCase()).toContain('nghành');
});

test.each([
  [400, true],
  [1001, false],
])('of a file with %i places that could only be guessed rules are asked: %s', (count, asked) => {
  const grounds = Array.from({ length: count }, (_, index) => `  - &a${index} Luật\n`).join('');
  const plan = Buffer.from(`loai: ke_hoach\ncan_cu:\n${grounds}`);
  const { outcomes = [] } = check('a.yaml', plan, { today: '2026-11-28', forSignature: false, register: new Map() });
  expect(outcomes.some((outcome) => outcome.asked)).toBe(asked);
});
