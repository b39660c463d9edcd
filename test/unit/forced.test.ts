/** `build --force`: what somebody has worked in is kept beside what takes its place, whatever happens meanwhile. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeResult } from '../../src/repository/write-result.ts';
import { formats, writers } from '../../src/write/index.ts';
import { exampleFile } from '../support/build.ts';
import { changed } from '../support/docx-file.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();
afterEach(() => {
  vi.restoreAllMocks();
});

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const files = () => readdirSync(folder).sort();
const force = (target: string, bytes = 'mới') => writeResult({ target, format: 'text', bytes: Buffer.from(bytes), plan: null }, true);

const edited = async () => changed(await exampleFile('docx', 'huyen-2020'), 'word/document.xml', (xml) => xml.replace('Số:', 'Số: 15'));

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'x' });
}

describe('without it', () => {
  test('the refusal names both ways', async () => {
    put('a.docx', await edited());
    const { status, err } = await run(['build', put('a.yaml', plan)]);
    expect(status).toBe(1);
    expect(err).toContain(`xem đã sửa những gì: tdkt diff ${join(folder, 'a.yaml')} ${join(folder, 'a.docx')}; `);
    expect(err).toContain('vẫn dựng lại và giữ bản ấy trong “a.ban-cu-1.docx”: thêm --force');
  });

  test('the refusal names what can be typed: names with spaces quoted, the next free number, no plan that came from a stream', async () => {
    put('kế hoạch 1.docx', await edited());
    put('kế hoạch 1.ban-cu-1.docx', 'đã giữ');
    const path = put('kế hoạch 1.yaml', plan);
    expect((await run(['build', path])).err).toContain(
      `tdkt diff "${path}" "${join(folder, 'kế hoạch 1.docx')}"; vẫn dựng lại và giữ bản ấy trong “kế hoạch 1.ban-cu-2.docx”`,
    );
    const { err } = await run(['build', '-', '-o', join(folder, 'kế hoạch 1.docx')], { stdin: plan });
    expect(err).not.toContain('tdkt diff');
    expect(err).toContain('thêm --force');
  });

  test('the refusal names the templates that the file was made by', async () => {
    put('a.docx', await edited());
    put('mẫu của sở/ghi-chu.txt', '');
    const err = (await run(['build', put('a.yaml', plan), '--templates', join(folder, 'mẫu của sở')])).err;
    expect(err).toContain(`tdkt diff ${join(folder, 'a.yaml')} ${join(folder, 'a.docx')} --templates "${join(folder, 'mẫu của sở')}"; vẫn`);
  });

  test('each of several files is named once, and the others are written', async () => {
    const plans = ['a', 'b', 'c'].map((name, index) => put(`${name}.yaml`, plan.replace('215', String(300 + index))));
    for (const name of ['a.docx', 'c.docx']) put(name, 'của tôi');
    const { status, out, err } = await run(['build', ...plans]);
    expect({ status, out }).toEqual({ status: 1, out: `${join(folder, 'b.docx')}\n` });
    for (const name of ['a', 'c']) expect(err.split(`giữ bản ấy trong “${name}.ban-cu-1.docx”`)).toHaveLength(2);
  });
});

test.each(formats)('a file of %s is kept as it was, with its day and permissions, and written anew', async (format) => {
  const { extension } = writers[format];
  const path = put(`a.${extension}`, 'của tôi');
  chmodSync(path, 0o640);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  const { status, out, err } = await run(['build', put('a.yaml', plan), '--format', format, '--force']);
  expect({ status, out }).toEqual({ status: 0, out: `${path}\n` });
  expect(err).toBe(`${path}: bản đã có người sửa được giữ trong ${join(folder, `a.ban-cu-1.${extension}`)}\n`);
  expect(readFileSync(path).equals(await exampleFile(format, 'mau-don-gian'))).toBe(true);
  expect(read(`a.ban-cu-1.${extension}`)).toBe('của tôi');
  const { mode, mtimeMs } = statSync(join(folder, `a.ban-cu-1.${extension}`));
  expect({ mode: mode & 0o777, mtimeMs }).toEqual({ mode: 0o640, mtimeMs: 1_700_000_000_000 });
  expect(files()).toEqual([`a.ban-cu-1.${extension}`, `a.${extension}`, 'a.yaml']);
});

test('a file that nobody has worked in is written over, and none is kept', async () => {
  const path = put('a.yaml', plan);
  await run(['build', path]);
  put('a.yaml', plan.replace('215', '216'));
  expect(await run(['build', path, '--force'])).toMatchObject({ status: 0, err: '' });
  expect(files()).toEqual(['a.docx', 'a.yaml']);
});

test('goes together with no --check', async () => {
  expect(await run(['build', put('a.yaml', plan), '--check', '--force'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Tùy chọn “--force” không dùng cùng với “--check”'),
  });
});

describe('the name of what is kept', () => {
  test('is the next free one, whoever has the others', async () => {
    mkdirSync(join(folder, 'a.ban-cu-1.txt'));
    symlinkSync('khong-co', join(folder, 'a.ban-cu-2.txt'));
    put('a.ban-cu-3.txt', 'ba');
    expect(await force(put('a.txt', 'cũ'))).toEqual({ became: 'written', kept: join(folder, 'a.ban-cu-4.txt') });
    expect([read('a.txt'), read('a.ban-cu-3.txt'), read('a.ban-cu-4.txt')]).toEqual(['mới', 'ba', 'cũ']);
  });

  test('is that of before for what is kept already', async () => {
    for (const content of ['một', 'hai', 'một']) await force(put('a.txt', content));
    expect(files()).toEqual(['a.ban-cu-1.txt', 'a.ban-cu-2.txt', 'a.txt']);
    expect([read('a.ban-cu-1.txt'), read('a.ban-cu-2.txt')]).toEqual(['một', 'hai']);
  });

  test.each([
    ['a.ban.txt', 'a.ban.ban-cu-1.txt'],
    ['a', 'a.ban-cu-1'],
    ['.txt', '.txt.ban-cu-1'],
  ])('of %s is %s', async (name, kept) => {
    expect(await force(put(name, 'cũ'))).toEqual({ became: 'written', kept: join(folder, kept) });
  });

  test('stands beside the file to which a link leads', async () => {
    put('that/b.txt', 'cũ');
    symlinkSync('that/b.txt', join(folder, 'a.txt'));
    expect(await force(join(folder, 'a.txt'))).toEqual({ became: 'written', kept: join(folder, 'that/b.ban-cu-1.txt') });
    expect([read('that/b.txt'), read('that/b.ban-cu-1.txt'), files()]).toEqual(['mới', 'cũ', ['a.txt', 'that']]);
  });

  test('is free also where a disk knows no second names', async () => {
    put('a.ban-cu-1.txt', 'một');
    const link = vi.spyOn(fs, 'link').mockRejectedValue(systemError('EPERM'));
    expect(await force(put('a.txt', 'cũ'))).toEqual({ became: 'written', kept: join(folder, 'a.ban-cu-2.txt') });
    expect(link).toHaveBeenCalledTimes(2);
    expect([files(), read('a.ban-cu-1.txt'), read('a.ban-cu-2.txt'), read('a.txt')]).toEqual([
      ['a.ban-cu-1.txt', 'a.ban-cu-2.txt', 'a.txt'],
      'một',
      'cũ',
      'mới',
    ]);
  });
});

describe('when something comes between', () => {
  test('and someone saves meanwhile, both are kept', async () => {
    const path = put('a.txt', 'cũ');
    const open = fs.open;
    let opened = 0;
    vi.spyOn(fs, 'open').mockImplementation((...words) => {
      // The first is that of the new file, which is written when the old one has been looked at.
      if (opened++ === 0) put('a.txt', 'mới lưu');
      return open(...words);
    });
    expect(await force(path)).toEqual({ became: 'written', kept: join(folder, 'a.ban-cu-2.txt') });
    expect([read('a.txt'), read('a.ban-cu-1.txt'), read('a.ban-cu-2.txt')]).toEqual(['mới', 'cũ', 'mới lưu']);
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('and the file is held open (%s), it stays, and is kept once', async (code) => {
    const path = put('a.txt', 'cũ');
    for (const _ of [1, 2]) {
      vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError(code));
      expect(await force(path)).toMatchObject({ became: 'failed', problem: { code: 'ghi/dang_mo' } });
    }
    expect([files(), read('a.txt')]).toEqual([['a.ban-cu-1.txt', 'a.txt'], 'cũ']);
  });

  test('and the file is open in Word, nothing is kept or written', async () => {
    put('~$a.txt');
    expect(await force(put('a.txt', 'cũ'))).toMatchObject({ became: 'failed', problem: { code: 'ghi/dang_mo' } });
    expect(files()).toEqual(['a.txt', '~$a.txt']);
  });

  test.each(['ENOSPC', 'EROFS', 'EIO'])('and it cannot be kept (%s), it stays', async (code) => {
    vi.spyOn(fs, 'writeFile').mockRejectedValueOnce(systemError(code));
    expect(await force(put('a.txt', 'cũ'))).toMatchObject({ became: 'failed' });
    expect([files(), read('a.txt')]).toEqual([['a.txt'], 'cũ']);
  });
});
