import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { planOutputs } from '../../src/cli/outputs.ts';
import { toInput } from '../../src/repository/inputs.ts';
import { readBytes, readTemplates } from '../../src/repository/io.ts';
import { makeFolderOf } from '../../src/repository/make-folder.ts';
import { writeBytes } from '../../src/repository/write-file.ts';
import { writeResult } from '../../src/repository/write-result.ts';
import { eachInOwnFolder, folder, put } from './sandbox.ts';

eachInOwnFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('reading', () => {
  test('a missing file names the nearest one', async () => {
    put('ke-hoach.yaml');
    expect(await readBytes(join(folder, 'ke-hoach.yml'))).toMatchObject({
      code: 'tep/khong_co',
      message: 'Không tìm thấy tệp này',
      help: `có phải “${join(folder, 'ke-hoach.yaml')}” không?`,
    });
    expect(await readBytes(join(folder, 'kế-hoạch'))).toHaveProperty('help');
    expect(await readBytes(join(folder, 'bao-cao-quy.yaml'))).not.toHaveProperty('help');
  });

  test.each([
    ['khong/co.yaml', 'tep/khong_co', 'Không tìm thấy thư mục “'],
    ['k/', 'tep/khong_co', 'Không tìm thấy thư mục này'],
    ['k.yaml/co.yaml', 'tep/khong_co', 'Không tìm thấy thư mục'],
    ['.', 'tep/la_thu_muc', 'Đây là một thư mục'],
    ['lap.yaml', 'tep/vong_lap', 'vòng tròn'],
    ['cut.yaml', 'tep/khong_co', 'Liên kết này không dẫn tới tệp nào'],
    [`${'a'.repeat(300)}.yaml`, 'tep/ten_dai', 'dài quá mức'],
    ['lon.yaml', 'tep/qua_lon', '10 MB'],
  ])('%s', async (name, code, words) => {
    put('k.yaml');
    put('lon.yaml', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
    symlinkSync('lap.yaml', join(folder, 'lap.yaml'));
    symlinkSync('khong-co.yaml', join(folder, 'cut.yaml'));
    expect(await readBytes(join(folder, name))).toMatchObject({ code, severity: 'error', message: expect.stringContaining(words) });
  });

  test.each([
    ['EACCES', 'Không có quyền đọc'],
    ['EBUSY', 'đang bị chương trình khác giữ'],
    ['EIO', 'hệ điều hành báo EIO'],
  ])('%s', async (code, words) => {
    vi.spyOn(fs, 'stat').mockRejectedValueOnce(systemError(code));
    expect(await readBytes(put('a.yaml'))).toMatchObject({ message: expect.stringContaining(words) });
  });

  test('an error of ours is not taken for one of the file system', async () => {
    vi.spyOn(fs, 'stat').mockRejectedValueOnce(new TypeError('hỏng'));
    await expect(readBytes(put('a.yaml'))).rejects.toThrow('hỏng');
  });
});

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'x' });
}

describe('writing', () => {
  const bytes = Buffer.from('mới');

  test('makes the file, with nothing beside it', async () => {
    expect(await writeBytes(join(folder, 'a.docx'), bytes)).toBeNull();
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('mới');
  });

  test('keeps the permissions of a file and goes through a link', async () => {
    const real = put('that.docx', 'cũ');
    chmodSync(real, 0o640);
    symlinkSync('that.docx', join(folder, 'a.docx'));
    expect(await writeBytes(join(folder, 'a.docx'), bytes)).toBeNull();
    expect(lstatSync(join(folder, 'a.docx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe('mới');
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('a file that is held open (%s) stays as it was', async (code) => {
    const path = put('a.docx', 'cũ');
    vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError(code));
    expect(await writeBytes(path, bytes)).toMatchObject({
      code: 'ghi/dang_mo',
      file: path,
      message: expect.stringContaining('đang mở trong Word'),
    });
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect(readFileSync(path, 'utf8')).toBe('cũ');
  });

  test.each([
    ['ke-hoach-2026.docx', '~$-hoach-2026.docx', 'Word'],
    ['ke-hoach-2026.docx', '~$ke-hoach-2026.docx', 'Word'],
    ['ke-2026.docx', '~$e-2026.docx', 'Word'],
    ['kh.docx', '~$kh.docx', 'Word'],
    ['kh.docx', '.~lock.kh.docx#', 'LibreOffice'],
  ])('%s is left alone while %s lies beside it', async (name, lock, program) => {
    put(lock);
    const problem = await writeBytes(put(name, 'cũ'), bytes);
    expect(problem).toMatchObject({
      message: `Tệp này đang mở trong ${program}, hãy đóng lại rồi chạy lại`,
      help: expect.stringContaining(lock),
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('cũ');
  });

  test('the lock of another document does not matter', async () => {
    put('~$12.docx');
    expect(await writeBytes(join(folder, 'ab12.docx'), bytes)).toBeNull();
  });

  test.each([
    ['ENOSPC', 'Ổ đĩa đã đầy'],
    ['EROFS', 'chỉ cho đọc'],
    ['EACCES', 'Không có quyền ghi vào thư mục'],
    ['EIO', 'hệ điều hành báo EIO'],
  ])('%s', async (code, words) => {
    vi.spyOn(fs, 'open').mockRejectedValueOnce(systemError(code));
    expect(await writeBytes(join(folder, 'a.docx'), bytes)).toMatchObject({ message: expect.stringContaining(words) });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('names the folder that does not exist', async () => {
    expect(await writeBytes(join(folder, 'khong/co/a.docx'), bytes)).toMatchObject({
      message: `Không có thư mục “${join(folder, 'khong/co')}”, hãy tạo thư mục này trước`,
    });
  });

  test('refuses a folder', async () => {
    put('a.docx/b');
    expect(await writeBytes(join(folder, 'a.docx'), bytes)).toMatchObject({ code: 'ghi/la_thu_muc' });
  });

  test('an error of ours is not hidden, and leaves nothing behind', async () => {
    vi.spyOn(fs, 'rename').mockRejectedValueOnce(new TypeError('hỏng'));
    await expect(writeBytes(join(folder, 'a.docx'), bytes)).rejects.toThrow('hỏng');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('where results go', () => {
  const targets = (
    words: string[],
    options: { output?: string; format?: string },
    existing: 'folder' | 'file' | null = null,
  ): (string | null)[] => planOutputs(words.map(toInput), options, existing).map((o) => o.target);

  test.each([
    [['k/a.yaml'], {}, ['k/a.docx']],
    [['k/a.YML'], { format: 'docx, HTML,text,docx' }, ['k/a.docx', 'k/a.html', 'k/a.txt']],
    [['k/a'], {}, ['k/a.docx']],
    [['k/1.2026'], {}, ['k/1.2026.docx']],
    [['k/a.yaml'], { output: 'b.html' }, ['b.html']],
    [['k/a.yaml'], { output: 'B.DOCX' }, ['B.DOCX']],
    [['k/a.yaml', 'b.yaml'], { output: 'ra/' }, ['ra/a.docx', 'ra/b.docx']],
    [['k/a.yaml', 'b.yaml'], { output: 'chua/co' }, ['chua/co/a.docx', 'chua/co/b.docx']],
    [['k/a.yaml'], { output: 'ra/2026.11', format: 'html,text' }, ['ra/2026.11/a.html', 'ra/2026.11/a.txt']],
    [['-'], {}, [null]],
    [['-'], { format: 'text' }, [null]],
    [['-'], { output: 'a.txt' }, ['a.txt']],
    [['a.yaml'], { output: '-', format: 'html' }, [null]],
    [[], { output: 'a.docx' }, []],
  ])('%j %j', (words, options, expected) => {
    expect(targets(words, options)).toEqual(expected);
  });

  test('an existing folder wins over its look', () => {
    expect(targets(['a.yaml'], { output: 'ra.docx' }, 'folder')).toEqual(['ra.docx/a.docx']);
  });

  test('names that Windows takes for the same clash', () => {
    expect(() => targets(['1/A.yaml', '2/a.yaml'], { output: 'ra/' })).toThrow('cùng ghi ra');
    expect(() => targets(['kế.yaml'.normalize('NFC'), 'kế.yaml'.normalize('NFD')], { output: 'ra/' })).toThrow(
      'tệp thứ nhất gõ theo Unicode dựng sẵn, tệp thứ hai theo Unicode tổ hợp',
    );
    expect(() => targets(['1/kế.yaml'.normalize('NFC'), '2/kế.yaml'.normalize('NFD')], { output: 'ra/' })).toThrow('cùng ghi ra');
  });
});

describe('templates', () => {
  test('are named by their path, and an office’s own come first', async () => {
    const { files, problems } = await readTemplates();
    const names = files.map((f) => f.name);
    expect(problems).toEqual([]);
    expect(names).toContain('ke_hoach');
    expect(names.some((name) => name.startsWith('phan/'))).toBe(true);

    put('phan/README.md');
    put('ke_hoach.hbs', '\ufeffriêng');
    const own = await readTemplates(folder);
    expect(own.problems).toEqual([]);
    expect(own.files[0]).toEqual({ name: 'ke_hoach', path: join(folder, 'ke_hoach.hbs'), text: 'riêng', builtIn: false });
    expect(own.files.slice(1)).toEqual(files);
  });

  test('cannot have a name that replaces nothing', async () => {
    put('ke_hoahc.hbs');
    put('ke_hoach.hbs', Buffer.from([0xff, 0xfe, 0x41]));
    const { problems } = await readTemplates(folder);
    expect(problems.map((p) => p.message)).toEqual([
      'Mẫu này không viết bằng UTF-8, hãy lưu lại với bảng mã UTF-8',
      'Không có mẫu nào tên “ke_hoahc” để thay, có phải “ke_hoach” không?',
    ]);
  });

  test('cannot come from a folder that does not exist', async () => {
    const { problems } = await readTemplates(join(folder, 'khong-co'));
    expect(problems).toMatchObject([{ message: 'Không tìm thấy thư mục mẫu này', file: join(folder, 'khong-co') }]);
  });
});

describe('a result', () => {
  // The system says there that a folder is not there, though it is asked for it in one that is.
  test.runIf(process.platform === 'linux')('has no folder where none can be made', { timeout: 10_000 }, async () => {
    for (const target of ['/proc/khong/co/a.docx', '/proc/a/b.docx']) {
      expect(await makeFolderOf(target)).toMatchObject({
        code: 'ghi/khong_co_thu_muc',
        message: expect.stringContaining('cần ghi ra nơi khác'),
      });
    }
  });

  test('has its folders made, and a file in the place of one is told', async () => {
    expect(await makeFolderOf(join(folder, 'a/b/c.docx'))).toBeNull();
    expect(statSync(join(folder, 'a/b')).isDirectory()).toBe(true);
    put('a/tep');
    for (const target of ['a/tep/c.docx', 'a/tep/d/c.docx']) {
      expect(await makeFolderOf(join(folder, target))).toMatchObject({ code: 'ghi/la_tep' });
    }
  });

  test('that is as it should be leaves nothing old of other runs beside it either', async () => {
    const old = put('.tdkt-00000000-0000-4000-8000-000000000000.tmp');
    const young = put('.tdkt-00000000-0000-4000-8000-000000000001.tmp');
    utimesSync(old, 0, 0);
    const result = { target: put('a.txt', 'chữ'), format: 'text', bytes: Buffer.from('chữ'), plan: null } as const;
    expect(await writeResult(result, false)).toEqual({ became: 'unchanged' });
    expect(readdirSync(folder).sort()).toEqual([basename(young), 'a.txt']);
  });
});
