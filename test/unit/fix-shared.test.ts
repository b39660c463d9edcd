/** `validate --fix` and the file that plans inherit: mended where it lies in what was named, else said to be left. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../support/project.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const shareable = ['co_quan', 'noi_nhan', 'luu', 'ky'];
const whole = readText('test/rules/ke-hoach-tot.yaml');
const fields = shareable.map((key) => new RegExp(`^${key}:.*\\n(?:[ #].*\\n)*`, 'mu').exec(whole)?.[0] ?? '');
const office = fields.join('');
const plan = fields.reduce((rest, field) => rest.replace(field, ''), whole);
/** A slip that only a plan's rules see, and a key that reading the file sees. */
const wrong = office.replace('Sở Nội vụ', 'Sở Nội vụ , Sở Tài chính').replace('ky_hieu:', 'ký_hiệu:');
const right = office.replace('Sở Nội vụ', 'Sở Nội vụ, Sở Tài chính');

const fix = (...words: readonly string[]) =>
  run(['validate', '--fix', '--no-cache', ...words.map((word) => (word.startsWith('-') ? word : join(folder, word)))]);
const now = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  mkdirSync(join(folder, '.git'));
  put('xa/chung.yaml', wrong);
  put('xa/kh.yaml', plan);
  put('xa/kh-2.yaml', plan.replace('so_van_ban: 52', 'so_van_ban: 53').replace('Phát động phong trào', 'Phát động  phong trào'));
});

describe('is mended', () => {
  test.each([
    ['in a folder', ['xa']],
    ['above it, in a folder', ['.']],
    ['by name beside its plan', ['xa/kh.yaml', 'xa/chung.yaml']],
    ['by name before its plan', ['xa/chung.yaml', 'xa/kh.yaml']],
    ['by a pattern', ['xa/*.yaml']],
  ])('%s', async (_, words) => {
    const { out, err } = await fix(...words);
    expect(now('xa/chung.yaml')).toBe(right);
    expect({ err, changed: out.includes(join(folder, 'xa/chung.yaml')) }).toEqual({ err: '', changed: true });
    expect(out).not.toContain('ghi/');
  });

  test('with the plans beside it, and then nothing is left', async () => {
    await fix('xa');
    expect(now('xa/kh-2.yaml')).not.toContain('  phong trào');
    const { out } = await fix('xa');
    expect(out).not.toContain('chung.yaml');
  });

  test('with what it inherits itself', async () => {
    put('chung.yaml', office.replace('Sở Nội vụ', 'Sở  Nội vụ'));
    put('xa/chung.yaml', 'co_quan:\n  dia_danh: Mộc  Châu\n');
    await fix('.');
    expect([now('chung.yaml'), now('xa/chung.yaml')]).toEqual([office, 'co_quan:\n  dia_danh: Mộc Châu\n']);
  });

  test('but not written with --dry-run', async () => {
    const { out } = await fix('xa', '--dry-run');
    expect(now('xa/chung.yaml')).toBe(wrong);
    expect(out).toMatch(/^\+.*Sở Nội vụ, Sở Tài chính/mu);
    const named = await fix('xa/chung.yaml', 'xa/kh.yaml', '--dry-run');
    expect(named.out.match(/^\+.*ky_hieu/gmu)).toHaveLength(1);
  });
});

describe('is left, and said', () => {
  test.each([
    ['when a plan alone is named', ['xa/kh.yaml']],
    ['when only a folder below it is', ['xa/2026']],
  ])('%s', async (_, words) => {
    put('xa/2026/kh.yaml', plan);
    const { err } = await fix(...words);
    expect(now('xa/chung.yaml')).toBe(wrong);
    expect(err).toBe(
      `tdkt: --fix không sửa “${join(folder, 'xa/chung.yaml')}”, vì câu lệnh không nêu tệp này; để sửa cả ở đó, cần ghi thêm tên tệp này vào câu lệnh\n`,
    );
  });

  test('what only plans see in it, when it is named alone', async () => {
    const { err } = await fix('xa/chung.yaml');
    expect(now('xa/chung.yaml')).toBe(wrong.replace('ký_hiệu:', 'ky_hieu:'));
    expect(err).toMatch(/^tdkt: --fix chỉ xét riêng “.*xa\/chung\.yaml”; .* cần chạy tdkt validate --fix với cả thư mục “.*\/xa”\n$/u);
  });

  test('not when nothing in it can be mended', async () => {
    writeFileSync(join(folder, 'xa/chung.yaml'), office);
    expect((await fix('xa/kh.yaml')).err).toBe('');
  });
});
