/** `--fix`: what it changes, and that nothing else moves by a byte. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/check.ts';
import { fixPlan } from '../../src/fix.ts';
import { eachInOwnFolder, put, run } from './sandbox.ts';

eachInOwnFolder();

/** Complains of every `from` and proposes `to`. */
const replacing =
  (from: RegExp, to: string) =>
  (text: string): Check => ({
    sources: {},
    diagnostics: [...text.matchAll(from)].map(({ index, 0: found }) => {
      const span = { start: index, end: index + found.length };
      return { code: 'thu/sua', severity: 'warning', message: 'Thử', file: 'a.yaml', span, fix: { span, text: to } };
    }),
  });

describe('fixPlan', () => {
  test('changes the words and nothing else', () => {
    const text = '# ghi  chú\r\nnam: 2026   # sau\r\n\r\na: "lao động lao động"\r\nb: |\r\n  lao động\r\n    lao động\r\n';
    const fixed = fixPlan('a.yaml', text, replacing(/lao động\s+lao động/gu, 'lao động'));
    expect(fixed.text).toBe('# ghi  chú\r\nnam: 2026   # sau\r\n\r\na: "lao động"\r\nb: |\r\n  lao động\r\n');
    expect(fixed.changes.map(({ before, after }) => [before, after])).toEqual([
      ['lao động lao động', 'lao động'],
      ['lao động\r\n    lao động', 'lao động'],
    ]);
  });

  test('leaves alone what would break the file, and makes the other changes', () => {
    const text = 'nam: 2026\na: một;hai\nb: "x;y"\n';
    expect(fixPlan('a.yaml', text, replacing(/;/gu, ': ')).text).toBe('nam: 2026\na: một;hai\nb: "x: y"\n');
    expect(fixPlan('a.yaml', text, replacing(/;/gu, '"')).text).toBe('nam: 2026\na: một"hai\nb: "x;y"\n');
    expect(fixPlan('a.yaml', 'nam: 2026\na: x # y\n', replacing(/x/gu, '')).text).toBe('nam: 2026\na:  # y\n');
  });

  test('goes on until nothing is left, and ends when a change only brings on the next', () => {
    expect(fixPlan('a.yaml', 'a: oooo\n', replacing(/oo/gu, 'o')).text).toBe('a: o\n');
    expect(fixPlan('a.yaml', 'a: x\n', replacing(/x/gu, 'xx')).text).toMatch(/^a: x+\n$/u);
  });

  test('mends what stands around a line that YAML refuses, and nothing that would read otherwise', () => {
    const text = 'nam: 2026\nmo_dau: Kinh phí: ngân sách\nb: y\n';
    expect(fixPlan('a.yaml', text, replacing(/y/gu, 'z')).text).toBe(text.replace('y', 'z'));
    expect(fixPlan('a.yaml', text, replacing(/y/gu, 'z: z')).text).toBe(text);
  });
});

const plan = readFileSync(new URL('../rules/ke-hoach-tot.yaml', import.meta.url), 'utf8');
const accented = plan.replace('nam: 2026', 'năm: 2026 # năm của kế hoạch').replace('trich_yeu:', 'Trích yếu:');

describe('tdkt validate --fix', () => {
  test('writes the plan and says what it did', async () => {
    const file = put('a.yaml', accented);
    const { status, out } = await run(['validate', '--fix', file]);
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(plan.replace('nam: 2026', 'nam: 2026 # năm của kế hoạch'));
    expect(out).toContain('a.yaml:1:1  đã sửa  “năm” → “nam”   ke_hoach/khoa_la\n');
    expect(out).toContain('“Trích yếu” → “trich_yeu”');
  });

  test('keeps the byte order mark and the line ends', async () => {
    const file = put('a.yaml', `\ufeff${accented.replaceAll('\n', '\r\n')}`);
    await run(['validate', '--fix', file]);
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${plan.replace('nam: 2026', 'nam: 2026 # năm của kế hoạch').replaceAll('\n', '\r\n')}`);
  });

  const straight = 'đã thay dấu cách lạ bằng dấu cách thường   yaml/cach_la';
  test.each<[what: string, from: string, to: string, said: string]>([
    ['odd spaces before fields', '  ky_hieu: UBND\n  dia', '\u00a0\u00a0ky_hieu: UBND\n\u00a0 dia', `4:3  ${straight}`],
    ['odd spaces before items', '  - Sở Nội vụ\n', ' \u00a0- Sở Nội vụ\n', `37:3  ${straight}`],
    ['an unseen sign before a field', 'luu: VT', '\u200bluu: VT', `39:2  ${straight}`],
    ['an odd space behind a field', 'luu: VT', 'luu:\u00a0VT', `39:1  ${straight}`],
    ['odd spaces behind a field', 'luu: VT', 'luu:\u3000 \u00a0VT', `39:1  ${straight}`],
    ['odd spaces behind dashes', '- Thường trực Tỉnh ủy\n  - Sở', '-\u00a0Thường trực Tỉnh ủy\n  -\u00a0Sở', `36:3  ${straight}`],
    ['a comma behind quotes', 'nam: 2026', 'nam: "2026",', '1:12  đã bỏ dấu “,” sau ngoặc   yaml/sau_ngoac'],
  ])('mends %s', async (what, from, to, said) => {
    for (const end of ['\n', '\r\n']) {
      const file = put('a.yaml', plan.replace(from, to).replaceAll('\n', end));
      expect(await run(['validate', '--fix', file])).toMatchObject({ status: 0, out: expect.stringContaining(`a.yaml:${said}\n`) });
      const good = what.includes('quotes') ? plan.replace(from, 'nam: "2026"') : plan;
      expect(readFileSync(file, 'utf8')).toBe(good.replaceAll('\n', end));
    }
  });

  test('says briefly that it has composed the letters of a whole file', async () => {
    const file = put('a.yaml', accented.normalize('NFD'));
    const { out } = await run(['validate', '--fix', file]);
    expect(out).toMatch(/^\S+a\.yaml:\d+:\d+ {2}đã chuyển \d+ chữ sang Unicode dựng sẵn {3}yaml\/dau_to_hop\n/mu);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(readFileSync(file, 'utf8')).toBe(plan.replace('nam: 2026', 'nam: 2026 # năm của kế hoạch'));
  });

  test('does not write what needs no change', async () => {
    const file = put('a.yaml', plan);
    expect(await run(['validate', '--fix', file])).toMatchObject({ status: 0, out: expect.not.stringContaining('đã sửa') });
    expect(readFileSync(file, 'utf8')).toBe(plan);
  });

  test('with --dry-run shows a diff and writes nothing', async () => {
    const file = put('a.yaml', accented);
    const { status, out } = await run(['validate', '--fix', '--dry-run', file]);
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(accented);
    expect(out).toBe(
      [
        `--- ${file}`,
        `+++ ${file} (đã sửa)`,
        '@@ -1,3 +1,3 @@',
        '-năm: 2026 # năm của kế hoạch',
        '+nam: 2026 # năm của kế hoạch',
        ' co_quan:',
        '   ten: Ủy ban nhân dân tỉnh Sơn La',
        '@@ -6,5 +6,5 @@',
        ' so_van_ban: 52',
        ' ngay_ban_hanh: 21/02/2026',
        '-Trích yếu: Công tác thi đua, khen thưởng năm 2026',
        '+trich_yeu: Công tác thi đua, khen thưởng năm 2026',
        ' can_cu:',
        '   - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
        '',
      ].join('\n'),
    );
  });

  test('refuses another encoding and standard input, and --dry-run alone', async () => {
    const bytes = Buffer.from(`\ufeff${accented}`, 'utf16le');
    const file = put('a.yaml', bytes);
    expect(await run(['validate', '--fix', file])).toMatchObject({ status: 1, out: expect.stringContaining('không viết bằng UTF-8') });
    expect(readFileSync(file)).toEqual(bytes);
    expect(await run(['validate', '--fix', '-'], { stdin: plan })).toMatchObject({ status: 2 });
    expect((await run(['validate', '--fix', '--dry-run', '-'], { stdin: accented })).out).toContain('+nam: 2026');
    expect(await run(['validate', '--dry-run', file])).toMatchObject({ status: 2, err: expect.stringContaining('--fix') });
  });
});
