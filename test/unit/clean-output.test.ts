/** What goes out: few words for one mistake made a thousand times, and no character that a terminal would obey. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const good = readText('test/rules/ke-hoach-tot.yaml');
const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const;
const controls = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe('one kind of complaint', () => {
  const many = `${good}${Array.from({ length: 500 }, (_, index) => `khoa_la_${index}: a\n`).join('')}`;

  test.each(formats)('is told twenty times a file, then counted: %s', async (format) => {
    const { status, out } = await run(['validate', put('a.yaml', many), '--format', format]);
    expect(status).toBe(1);
    expect(out).toContain('; và ở 480 chỗ khác');
    expect(out.match(/khoa_la_\d+` không có/gu)?.length).toBeLessThan(60);
  });

  test('is told twenty times of each file, and all of them when there are no more', async () => {
    const some = `${good}${Array.from({ length: 20 }, (_, index) => `khoa_la_${index}: a\n`).join('')}`;
    const { out } = await run(['validate', put('a.yaml', some), put('b.yaml', some), '--format', 'json']);
    const { problems, summary } = JSON.parse(out);
    expect(out).not.toContain('chỗ khác');
    expect(problems.filter(({ code }: { code: string }) => code === 'ke_hoach/khoa_la')).toHaveLength(40);
    expect(summary.error).toBeGreaterThanOrEqual(40);
  });

  test('counts in the summary with all its places', async () => {
    const { out } = await run(['validate', put('a.yaml', many), '--format', 'json']);
    expect(JSON.parse(out).summary.error).toBeGreaterThanOrEqual(500);
  });

  test('is told so by build too', async () => {
    const { err } = await run(['build', put('a.yaml', many), '-o', '-', '--format', 'text']);
    expect(err).toContain('; và ở 480 chỗ khác');
  });
});

describe('control characters', () => {
  const name = 'kế\u001b[31m\n::error::hoạch\u0085\u007f\u202e.yaml';
  const bad = `${good}kho\u0085á\u007f\u202e: a\n`;

  test.each(formats)('of a name or a value reach nobody: %s', async (format) => {
    const { out, err } = await run(['validate', put(name, bad), '--format', format]);
    expect(out).not.toMatch(controls);
    expect(err).not.toMatch(controls);
    expect(out).not.toMatch(/^::error::/mu);
  });

  test('stand in JSON as escapes, so that a program finds the file', async () => {
    const file = put(name, bad);
    expect(JSON.parse((await run(['validate', file, '--format', 'json'])).out).problems[0].file).toBe(file);
  });

  test.each([
    ['validate', '--fix', '--dry-run'],
    ['validate', '--fix'],
    ['validate', '--for-signature'],
    ['build', '--format', 'text,html'],
  ])('nor by %s %s %s', async (command, ...options) => {
    const { out, err } = await run([command, put(name, good.replace('Sơn La', 'Sơn\u0085 La  ')), ...options]);
    expect(out + err).not.toMatch(controls);
  });

  test('nor by a missing file, a wrong command or option', async () => {
    for (const argv of [
      ['validate', 'a\u001b[2J\nb.yaml'],
      ['x\u001b[2J\ny'],
      ['build', 'a.yaml', '--x\u0085y'],
      ['explain', 'a\u001bb'],
    ]) {
      const { out, err } = await run(argv);
      expect(out + err).not.toMatch(controls);
    }
  });

  test.each([
    ['text', 'txt'],
    ['html', 'html'],
  ])('of a plan do not stand in %s', async (format, ending) => {
    const file = put('a.yaml', good.replace('Bảo đảm khách quan', 'Bảo\u0085 đảm\u007f khách\u009b quan'));
    await run(['build', file, '-o', join(folder, `ra.${ending}`), '--format', format]);
    expect(readFileSync(join(folder, `ra.${ending}`), 'utf8')).not.toMatch(controls);
  });
});

test.runIf(process.platform === 'linux')('a pipe or a device is no plan, and nobody waits for it', async () => {
  execFileSync('mkfifo', [join(folder, 'ong.yaml')]);
  for (const file of [join(folder, 'ong.yaml'), '/dev/zero']) {
    const { status, out } = await run(['validate', file]);
    expect(status).toBe(1);
    expect(out).toContain('tep/khong_la_tep');
  }
});

test.runIf(process.platform === 'linux')('nor is one a place for a result or a report', async () => {
  const [pipe, link] = [join(folder, 'ong.docx'), join(folder, 'khong.docx')];
  execFileSync('mkfifo', [pipe]);
  symlinkSync('/dev/null', link);
  const plan = put('a.yaml', good);
  for (const words of [
    ['build', plan, '-o', pipe],
    ['build', plan, '-o', link],
    ['validate', plan, '--report', pipe],
  ]) {
    const { status, out, err } = await run(words);
    expect(status).toBe(1);
    expect(out + err).toContain('ghi/la_thiet_bi');
    expect(lstatSync(pipe).isFIFO() && lstatSync(link).isSymbolicLink()).toBe(true);
  }
});
