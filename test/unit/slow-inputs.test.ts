/** Files with a mistake made thousands of times, a key that stuck, a page pasted into a line: none may take time that grows with its square. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { breakLines } from '../../src/plan/lines.ts';

const head = 'loai: ke_hoach\nso_van_ban: "12"\n';
const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('');
const task = (index: number) =>
  `      - noi_dung: Tập huấn lần ${index}\n        don_vi_chu_tri: Sở Nội vụ\n        thoi_gian: Quý I/2026\n`;

/** Most are of a size at which the square of it would take far longer than is allowed below. */
const inputs: Readonly<Record<string, () => string>> = {
  '9 MB of blank lines': () => `${head}${'\n'.repeat(9_000_000)}trich_yeu: a\n`,
  '9 MB of blank lines in a text': () => `${head}mo_dau: |\n  a\n${'\n'.repeat(9_000_000)}  b\n`,
  '20,000 aliases': () => `${head}can_cu:\n  - &a Luật\n${many(20_000, () => '  - *a\n')}`,
  '20,000 aliases of nothing': () => `${head}can_cu:\n${many(20_000, (index) => `  - *b${index}\n`)}`,
  '20,000 anchors': () => `${head}can_cu:\n${many(20_000, (index) => `  - &a${index} Luật\n`)}`,
  '10,000 comments that hide words': () => `${head}can_cu:\n${many(10_000, (index) => `  - Luật #${index} a\n`)}`,
  '6,000 fields in the wrong column': () =>
    `${head}noi_dung:\n  - tieu_de: a\n    nhiem_vu:\n${many(3000, (index) => `      - noi_dung: Việc ${index}\n       don_vi_chu_tri: Sở\n`)}`,
  'a quote open above 400 tasks': () => `${head}noi_dung:\n  - tieu_de: a\n    nhiem_vu: '"\n${many(400, task)}`,
  'a brace open above 1,000 tasks': () => `${head}noi_dung:\n  - tieu_de: {"\n    nhiem_vu:\n${many(1000, task)}`,
  'brackets open above 1,000 tasks': () => `${head}noi_dung:\n  - tieu_de: [[[\n    nhiem_vu:\n${many(1000, task)}`,
  'a title of 200,000 words': () => `${head}trich_yeu: ${'chữ nghĩa '.repeat(100_000)}\n`,
  'a line of 4 MB': () => `${head}trich_yeu: ${'a'.repeat(4_000_000)}\n`,
  '1,000 nested sections': () =>
    `${head}noi_dung:\n${many(1000, (depth) => `${' '.repeat(4 * depth + 2)}- tieu_de: Mục\n${' '.repeat(4 * depth + 4)}noi_dung:\n`)}${' '.repeat(4002)}- Hết\n`,
  '20,000 brackets': () => `${head}noi_dung: ${'['.repeat(20_000)}\n`,
  '10,000 comments that silence rules': () => `${head}can_cu:\n${many(10_000, () => '  - Luật # tdkt-bo-qua: a/b — lý do\n')}`,
};

/** In milliseconds of the processor: many times what they take, for the machine may be busy. */
const most = 12_000;

describe('is read in a moment', () => {
  test.each(Object.keys(inputs))('%s', { timeout: 60_000 }, (name) => {
    const bytes = Buffer.from(inputs[name]?.() ?? '');
    const before = process.cpuUsage();
    const { diagnostics } = check('a.yaml', bytes, { today: '2026-11-28', forSignature: false, register: new Map() });
    const { user, system } = process.cpuUsage(before);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect((user + system) / 1000).toBeLessThan(most);
  });
});

test('a page pasted into a title keeps its words, in lines that fit', () => {
  const words = Array.from({ length: 1000 }, (_, index) => `chữ${index}`);
  const lines = breakLines(words.join(' '), 60, (line) => line.length);
  expect(lines.join(' ').split(' ')).toEqual(words);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('blank lines beyond a hundred change no place and no word', () => {
  const plan = (blank: number) => Buffer.from(`${head}mo_dau: |\n  Một.\n${'\n'.repeat(blank)}  Hai.\nkhoa_la: a\n`);
  const occasion = { today: '2026-11-28', forSignature: false, register: new Map() };
  const [few, lots] = [check('a.yaml', plan(2), occasion), check('a.yaml', plan(500), occasion)];
  const wordsOf = ({ plan }: typeof few) => plan?.mo_dau.flatMap((one) => ('chu' in one ? one.chu : []));
  expect(wordsOf(lots)).toEqual(wordsOf(few));
  const placeOf = ({ diagnostics }: typeof few) => diagnostics.find(({ code }) => code === 'ke_hoach/khoa_la')?.span.start ?? 0;
  expect(placeOf(lots) - placeOf(few)).toBe(498);
});
