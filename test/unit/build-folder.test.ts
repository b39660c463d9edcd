/** A folder of plans built into another: which paths results keep, what is refused before anything is written, what is skipped. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eachInOwnFolder, folder, put, run } from './sandbox.ts';

eachInOwnFolder();

const plan = readFileSync(join(import.meta.dirname, '../../examples/mau-don-gian.yaml'), 'utf8');
const at = (...names: string[]) => names.map((name) => join(folder, name));
const putPlans = (...names: string[]) => names.map((name) => put(name, plan));
const out = 'ra/2026';

function filesIn(name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).replace(`${folder}/`, ''))
    .sort();
}

describe('-o', () => {
  test.each([
    ['a folder', ['kho'], ['so/noi-vu/ke-hoach.txt', 'xa/a/ke-hoach.txt']],
    ['a pattern', ['kho/*/*/*.yaml'], ['so/noi-vu/ke-hoach.txt', 'xa/a/ke-hoach.txt']],
    ['two folders', ['kho/so', 'kho/xa'], ['a/ke-hoach.txt', 'noi-vu/ke-hoach.txt']],
    ['a file', ['kho/xa/a/ke-hoach.yaml'], ['ke-hoach.txt']],
    ['a file and its folder', ['kho/xa/a/ke-hoach.yaml', 'kho'], ['ke-hoach.txt', 'so/noi-vu/ke-hoach.txt']],
  ])('keeps the paths below %s, and makes the folders', async (_, words, results) => {
    putPlans('kho/so/noi-vu/ke-hoach.yaml', 'kho/xa/a/ke-hoach.yaml');
    const { status, err } = await run(['build', ...at(...words), '-o', join(folder, out), '--format', 'text']);
    const summary = new RegExp(`^${results.length} kế hoạch: ${results.length} đã dựng, 0 không đổi, 0 có lỗi; [0-9,]+ giây\n$`, 'u');
    expect({ status, err }).toEqual({ status: 0, err: results.length > 1 ? expect.stringMatching(summary) : '' });
    expect(filesIn(out)).toEqual(results.map((name) => `${out}/${name}`));
  });

  test.each([
    ['two files of one name', ['kho/so/ke-hoach.yaml', 'kho/xa/ke-hoach.yaml'], 'ghi thư mục chứa cả hai'],
    ['two folders that hold the same', ['kho/so', 'kho/xa'], 'ghi thư mục chứa cả hai'],
    ['two endings', ['lap'], 'đổi tên một tệp'],
    ['a file where a folder must be', ['thu-muc'], 'đổi tên một thư mục'],
  ])('refuses %s with both sources, before anything is written', async (_, words, cure) => {
    putPlans('kho/so/ke-hoach.yaml', 'kho/xa/ke-hoach.yaml', 'lap/a.yaml', 'lap/a.yml', 'thu-muc/a.yaml', 'thu-muc/a.txt/b.yaml');
    const { status, out: written, err } = await run(['build', ...at(...words), '-o', join(folder, out), '--format', 'text']);
    expect({ status, written }).toEqual({ status: 2, written: '' });
    expect(err).toMatch(/“.*\.ya?ml” và “.*\.ya?ml” cùng ghi ra “/u);
    expect(err).toContain(cure);
    expect(existsSync(join(folder, 'ra'))).toBe(false);
  });

  test('a YAML file that is no plan takes nobody’s place', async () => {
    putPlans('kho/a.yaml');
    put('kho/a.yml', 'services: {}\n');
    expect(await run(['build', ...at('kho'), '-o', join(folder, out), '--format', 'text'])).toMatchObject({ status: 0 });
  });

  test('says that a file stands where a folder is needed, and goes on with the others', async () => {
    putPlans('kho/so/a.yaml', 'kho/b.yaml');
    put('ra/so', 'ghi chú');
    const { status, err } = await run(['build', ...at('kho'), '-o', ...at('ra'), '--format', 'text']);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('có một tệp nằm ở chỗ của thư mục') });
    expect(filesIn('ra')).toEqual(['ra/b.txt', 'ra/so']);
  });

  test('makes no folder for a plan that gives no document', async () => {
    putPlans('kho/xa/b.yaml', 'kho/so/b.txt');
    symlinkSync('a.yaml', join(folder, 'kho/so/a.yaml'));
    expect((await run(['build', ...at('kho'), '-o', ...at('ra'), '--format', 'text'])).status).toBe(1);
    expect(readdirSync(join(folder, 'ra'))).toEqual(['xa']);
  });
});

describe('an older result', () => {
  test('at the place of a plan that gives none is called old', async () => {
    const [path = ''] = putPlans('a.yaml');
    await run(['build', path, '--format', 'text']);
    put('a.yaml', 'Kính gửi: các sở\n');
    const { status, err } = await run(['build', path, '--format', 'text,html']);
    expect(status).toBe(1);
    expect(err).toContain(`${join(folder, 'a.txt')}  cảnh báo  Tệp này là bản cũ`);
    expect(err).not.toContain('a.html');
  });

  test('is not spoken of where there is a draft, or was none', async () => {
    const path = put('a.yaml', plan.replace(/^nam: .*$/mu, 'nam: hai nghìn'));
    for (const _ of [1, 2]) expect((await run(['build', path, '--format', 'text'])).err).not.toContain('bản cũ');
  });
});

describe('what is no plan', () => {
  test.each(['build', 'validate'])('is counted by %s, and named with --verbose', async (command) => {
    putPlans('kho/a.yaml');
    put('kho/ci.yaml', 'jobs: {}\n');
    const words = [command, ...at('kho')];
    const { status, err } = await run(words);
    expect({ status, err }).toEqual({ status: 0, err: 'Bỏ qua 1 tệp YAML không có trường nào của kế hoạch (thêm --verbose để xem tên)\n' });
    expect((await run([...words, '--verbose'])).err).toBe(
      `Bỏ qua 1 tệp YAML không có trường nào của kế hoạch:\n  ${join(folder, 'kho/ci.yaml')}\n`,
    );
    expect((await run([command, ...at('kho/ci.yaml')])).status).toBe(1);
    put('kho/rong.yaml', '');
    expect((await run(words)).err).toContain('Bỏ qua 1 tệp YAML rỗng, 1 tệp YAML không có trường nào của kế hoạch (');
  });
});

describe('a run of many', () => {
  test('ends with what was done, and says nothing but complaints with --quiet', async () => {
    putPlans('kho/a.yaml', 'kho/b.yaml');
    put('kho/c.yaml', plan.replace(/^nam: .*$/mu, 'nam: hai nghìn'));
    put('kho/la.yaml', 'x: 1\n');
    const words = ['build', ...at('kho'), '--format', 'text', '--no-cache'];
    await run(['build', ...at('kho/a.yaml'), '--format', 'text']);
    const { err } = await run(words);
    expect(err).toMatch(/^Bỏ qua 1 tệp/u);
    expect(err).toMatch(/\n3 kế hoạch: 2 đã dựng, 1 không đổi, 1 có lỗi; [0-9,]+ giây\n$/u);
    const quiet = await run([...words, '--quiet']);
    expect(quiet).toMatchObject({ status: 1, out: '' });
    expect(quiet.err).toMatch(/^\S+c\.yaml:/u);
    expect(quiet.err).not.toMatch(/Bỏ qua|giây/u);
    expect(await run(['validate', ...at('kho/a.yaml', 'kho/b.yaml'), '--quiet', '--no-cache'])).toMatchObject({
      status: 0,
      out: '',
      err: '',
    });
  });
});

describe('--allow-empty', () => {
  test.each([
    ['nothing named', [], ''],
    ['an empty folder', ['trong'], ''],
    ['a list with nothing in it', ['--files-from', '-'], '\n'],
    ['a list of what was deleted', ['--files-from', '-'], 'khong-co.yaml\n'],
    ['only what is no plan', ['ci.yaml'], ''],
  ])('%s', async (_, words, stdin) => {
    put('trong/a.txt');
    put('ci.yaml', 'jobs: {}\n');
    const argv = ['validate', ...words.map((word) => (word.startsWith('-') ? word : join(folder, word)))];
    const refused = await run(argv, { stdin });
    expect(refused.status).toBe(words.length === 0 ? 2 : 1);
    const { status, out: said, err } = await run([...argv, '--allow-empty'], { stdin });
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(err).toMatch(/Không có kế hoạch nào\.\n$/u);
  });

  test('what is there is looked at all the same', async () => {
    const [path = ''] = putPlans('a.yaml');
    expect(await run(['validate', '--allow-empty', path])).toMatchObject({ status: 0, out: 'không có lỗi\n', err: '' });
    expect((await run(['validate', '--allow-empty', join(folder, 'khong-co.yaml')])).status).toBe(1);
  });
});

test('--files-from takes plans beside those that are named', async () => {
  const [a = '', b = ''] = putPlans('a.yaml', 'k/b.yaml');
  expect(await run(['validate', a, '--files-from', '-'], { stdin: `${b}\n${a}\n` })).toMatchObject({
    status: 0,
    out: 'không có lỗi trong 2 tệp\n',
  });
});

describe('--files-from', () => {
  const checked = async (stdin: string, ...words: readonly string[]) =>
    run(['validate', '--files-from', '-', '--no-cache', ...words], { stdin });

  test.each([
    ['from the root of the repository, as git does', 'so/y-te/a.yaml\nxa/b.yaml\n', 2],
    ['from the working folder', 'a.yaml\n../../xa/b.yaml\n', 2],
    ['from both', 'a.yaml\nso/y-te/a.yaml\n', 1],
  ])('hears names that are counted %s', async (_, list, count) => {
    mkdirSync(join(folder, '.git'));
    putPlans('so/y-te/a.yaml', 'xa/b.yaml');
    const before = process.cwd();
    process.chdir(join(folder, 'so/y-te'));
    try {
      const out = count === 1 ? 'không có lỗi\n' : `không có lỗi trong ${count} tệp\n`;
      expect(await checked(list, '--allow-empty')).toMatchObject({ status: 0, out, err: '' });
    } finally {
      process.chdir(before);
    }
  });

  test('a folder that is listed is no file, and is counted, not gone through', async () => {
    const [a] = putPlans('a.yaml', 'so/b.yaml');
    expect(await checked(`${join(folder, 'so')}\n/\n.\n${a}\n`)).toMatchObject({
      ...{ status: 0, out: 'không có lỗi\n' },
      err: 'Bỏ qua 3 thư mục trong danh sách tệp (thêm --verbose để xem tên)\n',
    });
  });
});
