/** A run shared out: the parts together are the whole, each plan once, and rules over all plans see every plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markShard } from '../../src/repository/shard.ts';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8').replace(
  /^(?:so_van_ban|ngay_ban_hanh):.*\n/gmu,
  '',
);

/** Plans 1 to 7; the fourth and the sixth bear the number of the first, the fifth has an error. */
function putAll(): void {
  for (const [index, so] of [12, 13, 14, 12, 15, 12, 16].entries()) {
    const text = `so_van_ban: ${so}\nngay_ban_hanh: 20/11/2026\n${plan}`;
    put(`kho/so-${index + 1}/ke-hoach.yaml`, index === 4 ? `${text}mau_sac: đỏ\n` : text);
  }
}

const inputOf = (file: string) => ({ file, stdin: false, below: file });

describe('the parts of a run', () => {
  test.each([1, 2, 3, 8])('of %d are the whole, each plan once, whatever the order of words', (of) => {
    const inputs = ['c', 'a', 'b', 'đ', 'k/a', 'e', 'g'].map(inputOf);
    const partsOf = (all: typeof inputs) =>
      Array.from({ length: of }, (_, part) => markShard(all, { part: part + 1, of }).flatMap((input) => (input.aside ? [] : [input.file])));
    const parts = partsOf(inputs);
    expect(parts.flat().sort()).toEqual(inputs.map(({ file }) => file).sort());
    const sizes = parts.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(partsOf(inputs.toReversed()).map((part) => part.sort())).toEqual(parts.map((part) => part.sort()));
  });

  test('build the same bytes and say the same as the whole', async () => {
    putAll();
    const build = (out: string, ...words: string[]) =>
      run(['build', join(folder, 'kho'), '-o', join(folder, out), '--format', 'docx,text', '--no-cache', '--quiet', ...words]);
    const whole = await build('tat-ca');
    const parts = [];
    for (const part of [1, 2, 3]) parts.push(await build('tung-phan', '--shard', `${part}/3`));
    const results = (out: string) =>
      readdirSync(join(folder, out), { recursive: true })
        .map(String)
        .filter((name) => /\.(?:docx|txt)$/u.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(folder, out, name)).toString('base64')]);
    expect(results('tat-ca')).toHaveLength(14);
    expect(results('tung-phan')).toEqual(results('tat-ca'));
    const complaints = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith(folder))
        .sort();
    expect(complaints(whole.err).filter((line) => line.includes('so/trung_so'))).toHaveLength(2);
    expect(parts.flatMap(({ err }) => complaints(err)).sort()).toEqual(complaints(whole.err));
  });

  test('validate the same, also after the cache knows some plans', async () => {
    putAll();
    const found = async (...words: string[]) => {
      const { out } = await run(['validate', join(folder, 'kho'), '--format', 'json', '--cache-dir', join(folder, 'nho'), ...words]);
      return JSON.parse(out)
        .problems.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`)
        .sort();
    };
    const parts = [];
    for (const part of [1, 2]) parts.push(...(await found('--shard', `${part}/2`)));
    expect(parts.sort()).toEqual(await found());
    expect(parts.filter((each) => each.endsWith('so/trung_so'))).toHaveLength(2);
  });

  test('say, each of them, that templates cannot be used', async () => {
    putAll();
    const words = ['build', join(folder, 'kho'), '--templates', join(folder, 'khong-co'), '--no-cache'];
    for (const part of [1, 2]) {
      expect(await run([...words, '--shard', `${part}/2`])).toMatchObject({
        status: 1,
        err: expect.stringContaining('Không tìm thấy thư mục mẫu này'),
      });
    }
  });

  test('that have no plan are fine', async () => {
    put('kho/a.yaml', plan);
    put('kho/b.yaml', plan);
    expect(await run(['validate', join(folder, 'kho'), '--shard', '3/3', '--no-cache'])).toMatchObject({ status: 0, err: '' });
  });

  test.each(['0/2', '3/2', '2', 'a/b', '1/0', '-1/2', '1/2/3'])('cannot be %s', async (word) => {
    expect(await run(['build', 'a.yaml', `--shard=${word}`])).toMatchObject({ status: 2, err: expect.stringContaining('như 2/8') });
  });
});
