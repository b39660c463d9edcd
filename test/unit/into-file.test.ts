/** `-o` where a command prints: the same words in a new file, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOver } from '../support/samples.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

test.each([
  ['validate ke-hoach.yaml --no-cache', 1],
  ['validate ke-hoach.yaml --no-cache --format json', 1],
  ['explain can_cu', 0],
  ['explain yaml/tab', 0],
  ['show ke-hoach.yaml --stage plan', 1],
  ['schema', 0],
])('%s -o: what would be printed', async (line, status) => {
  put(
    'ke-hoach.yaml',
    layOver('')
      .text.replace('so_van_ban: 52', 'so_van_ban: 052')
      .replace(/^luu:.*$/mu, 'luu: : x'),
  );
  const words = line.replace('ke-hoach.yaml', join(folder, 'ke-hoach.yaml')).split(' ');
  const target = join(folder, 'ra/kết quả.txt');
  const printed = await run(words);
  const written = await run([...words, '-o', target]);
  expect(printed.status).toBe(status);
  expect(written).toMatchObject({ status, err: printed.err });
  expect(readFileSync(target, 'utf8')).toBe(printed.out);
  expect(written.out).toBe(`${target}\n`);
  expect(await run([...words, '-o', '-'])).toEqual(printed);
});

test("nobody's file is written over", async () => {
  const plan = put('ke-hoach.yaml', layOver('').text);
  const mine = put('cua-toi.txt', 'của tôi');
  for (const words of [['validate', plan, '--no-cache'], ['explain'], ['show', plan, '--stage', 'plan']]) {
    const { status, out, err } = await run([...words, '-o', mine]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('cua-toi.txt  lỗi  Đã có tệp này, tdkt không ghi đè lên; cần -o với một tên khác   ghi/da_co');
  }
  expect(readFileSync(mine, 'utf8')).toBe('của tôi');
});

test('with --fix it is for a Word file alone', async () => {
  const { status, err } = await run(['validate', put('ke-hoach.yaml', layOver('').text), '--fix', '-o', join(folder, 'ra.txt')]);
  expect(status).toBe(2);
  expect(err).toContain('Cùng với --fix, tùy chọn “-o” chỉ dùng khi sửa tệp Word');
});
