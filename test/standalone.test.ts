/** tdkt as one file that needs no Node: on this Linux, and as Windows runs it (Wine). */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFile } from './support/build.ts';
import { cleanCopy, npm } from './support/packed.ts';
import { isMissing } from './support/programs.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { layOver } from './support/samples.ts';
import { type Answer, areNodesMissing, windows } from './support/standalone.ts';

const skipped = process.platform !== 'linux' || process.arch !== 'x64' || areNodesMissing('linux-x64', 'win-x64');
const noWine = isMissing('wine', 'wine64');

let copy = '';
const made = (name: string) => join(copy, 'ci/release/out', name);
const usual = ['--no-cache', '--today', '20/11/2026'];

describe.skipIf(skipped)('one file', () => {
  beforeAll(() => {
    copy = cleanCopy();
    npm(copy, 'run', 'standalone', '--', 'linux-x64', ...(noWine ? [] : ['win-x64']));
  }, 900_000);
  afterAll(() => rmSync(dirname(copy), { recursive: true }));

  describe('on Linux', () => {
    /** Nothing of the machine is there but its file and the plan: no Node, no repository. */
    const tdkt = (...words: readonly string[]): Answer =>
      spawnSync(made('tdkt-linux-x64'), words, { cwd: dirname(copy), encoding: 'utf8', env: { PATH: '/nowhere' }, maxBuffer: 2 ** 26 });

    test('builds every example with the bytes of the program, each once by a worker too', async () => {
      const folder = join(dirname(copy), 'nhieu');
      mkdirSync(folder);
      const files = [0, 1, 2].flatMap((round) => examples.map((name) => ({ name, file: `${round}-${name}` })));
      for (const { name, file } of files) copyFileSync(pathOf(`examples/${name}.yaml`), join(folder, `${file}.yaml`));
      const { stdout } = tdkt('build', 'nhieu', '-o', 'ra/', ...usual);
      expect(stdout.trim().split('\n')).toHaveLength(files.length);
      for (const { name, file } of files)
        expect(readFileSync(join(dirname(copy), 'ra', `${file}.docx`)).equals(await exampleFile('docx', name)), file).toBe(true);
    });

    test('says what the program says', () => {
      writeFileSync(join(dirname(copy), 'sai.yaml'), layOver('').text.replace('so_van_ban: 52', 'so_van_ban: 052'));
      for (const words of [
        ['--help'],
        ['--version'],
        ['xyz'],
        ['explain', 'yaml/tab'],
        ['validate', 'sai.yaml', ...usual],
        ['schema'],
        ['completion', 'bash'],
      ]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/tdkt.js'), ...words], {
          cwd: dirname(copy),
          encoding: 'utf8',
        });
        expect(tdkt(...words), words.join(' ')).toMatchObject({ status, stdout, stderr });
      }
    });

    test("takes an office's own templates beside those that it holds", () => {
      const own = join(dirname(copy), 'mau/phan');
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, 'ten_du_thao.hbs'), 'BẢN THẢO');
      copyFileSync(pathOf('examples/hoi-dong-hoa-toc-2026.yaml'), join(dirname(copy), 'a.yaml'));
      expect(tdkt('build', 'a.yaml', '--templates', 'mau', '-o', 'a.txt', '--format', 'text', ...usual)).toMatchObject({
        status: 0,
        stderr: '',
      });
    });

    test('starts in less than one and a half times what Node takes to do nothing', () => {
      const node = join(copy, `node_modules/.cache/tdkt/linux-x64-${process.versions.node}/package/bin/node`);
      const cost = (program: string, ...words: readonly string[]) => {
        const many = 'TIMEFORMAT="%U %S"; time for i in 1 2 3 4 5 6 7 8 9 10; do "$0" "$@" > /dev/null; done';
        const { stderr } = spawnSync('bash', ['-c', many, program, ...words], { encoding: 'utf8' });
        return stderr
          .trim()
          .split(' ')
          .reduce((sum, time) => sum + Number(time), 0);
      };
      cost(made('tdkt-linux-x64'), '--help');
      expect(cost(made('tdkt-linux-x64'), '--help')).toBeLessThan(1.5 * cost(existsSync(node) ? node : process.execPath, '-e', '0'));
    });

    test('lies beside the licence of Node', () => {
      expect(readFileSync(made('NODE-LICENSE.txt'), 'utf8')).toContain('Node.js is licensed for use as follows');
    });

    test('is not larger than a hundred and thirty megabytes', () => expect(statSync(made('tdkt-linux-x64')).size).toBeLessThan(130e6));

    test('V8 takes all the code that was made for it', { timeout: 300_000 }, () => {
      const said =
        "process.stderr.write([...require('../../bin/load.js').loaded.values()].map(({ script }) => script.cachedDataRejected).join());";
      const start = join(copy, 'ci/release/one-file.cjs');
      writeFileSync(start, readFileSync(start, 'utf8').replace('process.exitCode = status;', `process.exitCode = status; ${said}`));
      execFileSync(process.execPath, ['ci/release/standalone.js', 'linux-x64'], { cwd: copy, stdio: 'pipe' });
      const rejected = tdkt('validate', 'a.yaml', ...usual).stderr.split(',');
      expect(rejected.length).toBeGreaterThan(50);
      expect(rejected.filter((answer) => answer !== 'false')).toEqual([]);
    });
  });

  describe.skipIf(noWine)('on Windows', () => {
    const { folder, disk, env, run } = windows();
    const tdkt = (...words: readonly string[]) => run([join(folder, 'tdkt.exe'), ...words], join(folder, 'việc'));
    const here = (name: string) => join(folder, 'việc', name);

    beforeAll(() => {
      cpSync(made('tdkt.exe'), join(folder, 'tdkt.exe'));
      mkdirSync(here('kế hoạch/2026'), { recursive: true });
      copyFileSync(pathOf('examples/son-la-2020.yaml'), here('kế hoạch/2026/sơn-la.yaml'));
      writeFileSync(here(`kế hoạch/2026/${'huyện'.normalize('NFD')}.yaml`), readText('examples/huyen-2020.yaml').replaceAll('\n', '\r\n'));
      expect(tdkt('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^tdkt \d/u) });
      mkdirSync(join(disk, 'ke'));
      copyFileSync(pathOf('examples/son-la-2020.yaml'), join(disk, 'ke/a.yaml'));
    }, 600_000);
    afterAll(() => {
      spawnSync('wineserver', ['-k'], { env });
      rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 1000 });
    });

    test('builds every example with the bytes of the program', async () => {
      mkdirSync(here('mau'));
      for (const name of examples) copyFileSync(pathOf(`examples/${name}.yaml`), here(`mau/${name}.yaml`));
      expect(
        tdkt('build', 'mau', '-o', 'ra\\', ...usual)
          .stdout.split(/\r?\n/u)
          .filter((line) => line !== ''),
      ).toHaveLength(examples.length);
      for (const name of examples) expect(readFileSync(here(`ra/${name}.docx`)).equals(await exampleFile('docx', name)), name).toBe(true);
    });

    test('takes backslashes, patterns, Vietnamese names composed or not, and line ends of Windows', async () => {
      expect(tdkt('validate', 'kế hoạch\\2026\\sơn-la.yaml', ...usual)).toMatchObject({ status: 0, stderr: '' });
      const { status, stdout } = tdkt('build', 'kế hoạch\\2026\\*.yaml', '-o', 'bản in\\', ...usual);
      expect({ status, lines: stdout.normalize('NFC').split(/\r?\n/u) }).toEqual({
        status: 0,
        lines: ['bản in\\huyện.docx', 'bản in\\sơn-la.docx', ''],
      });
      expect(readFileSync(here('bản in/sơn-la.docx')).equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
      expect(readFileSync(here(`bản in/${'huyện'.normalize('NFD')}.docx`)).equals(await exampleFile('docx', 'huyen-2020'))).toBe(true);
    });

    test('builds what is dropped on it, whatever its name', async () => {
      const names = ['ke(1)', 'a&b', 'tha vào', '100%'];
      mkdirSync(join(disk, 'tha'));
      for (const name of names) copyFileSync(pathOf('examples/son-la-2020.yaml'), join(disk, `tha/${name}.yaml`));
      const { stdout } = tdkt(...names.map((name) => `C:\\tha\\${name}.yaml`));
      expect(
        stdout
          .split(/\r?\n/u)
          .filter((line) => line !== '')
          .sort(),
      ).toEqual(names.map((name) => `C:\\tha\\${name}.docx`).sort());
      for (const name of names)
        expect(readFileSync(join(disk, `tha/${name}.docx`)).equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
      expect(tdkt('a.yaml')).toMatchObject({ status: 2 });
    });

    test('builds the plans among all that is dropped, in folders of another disk too, and judges a Word document that comes alone', () => {
      mkdirSync(join(disk, 'kho'));
      cpSync(pathOf('examples/kho-ke-hoach'), join(disk, 'kho/tỉnh'), { recursive: true });
      copyFileSync(pathOf('examples/son-la-2020.yaml'), join(disk, 'kho/a.yaml'));
      const built = tdkt('C:\\kho\\a.yaml');
      expect(built).toMatchObject({ status: 0, stdout: expect.stringContaining('C:\\kho\\a.docx') });
      const all = tdkt('C:\\kho\\a.docx', 'C:\\kho\\a.yaml', 'C:\\kho\\tỉnh');
      expect(all).toMatchObject({ status: 0, stdout: expect.stringContaining('C:\\kho\\tỉnh\\tinh\\2026\\ke-hoach.docx') });
      expect(tdkt('C:\\kho\\a.docx')).toMatchObject({ status: 0, stdout: expect.stringContaining('không có lỗi') });
    });

    test('finds plans of another disk in a list, and Word files by a pattern', () => {
      writeFileSync(here('danh-sach.txt'), 'C:\\kho\\a.yaml\r\n');
      expect(tdkt('validate', '--files-from', 'danh-sach.txt', ...usual)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('không có lỗi'),
      });
      expect(tdkt('import', 'C:\\kho\\*.DOCX', '-o', 'nhập\\')).toMatchObject({ status: 0 });
      expect(readdirSync(here('nhập'))).toEqual(['a.yaml']);
    });

    test('writes where paths are longer than Windows once took, and says it of a name that is too long', async () => {
      const far = Array.from({ length: 12 }, (_, level) => `thư mục dài của phòng chuyên môn ${level}`).join('\\');
      expect(tdkt('build', 'C:\\kho\\a.yaml', '-o', `${far}\\a.docx`, ...usual)).toMatchObject({ status: 0 });
      expect(readFileSync(here(`${far.replaceAll('\\', '/')}/a.docx`)).equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
      const { status, stderr } = tdkt('build', 'C:\\kho\\a.yaml', '-o', `${'a'.repeat(260)}.docx`, ...usual);
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('hãy đặt tên ngắn hơn') });
    });

    test.each([
      ['C:\\ke\\a.yaml', 'C:\\ke\\b.docx', 'b.docx'],
      ['c:/ke/a.yaml', 'C:/ke/c.docx', 'c.docx'],
      ['\\\\?\\C:\\ke\\a.yaml', '\\\\?\\C:\\ke\\d.docx', 'd.docx'],
    ])('reads %s', async (plan, target, name) => {
      expect(tdkt('build', plan, '-o', target, ...usual)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(disk, 'ke', name)).equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
    });

    test.each(['437', '1258', '65001'])('writes UTF-8 whatever the code page of the console: %s', (page) => {
      expect(run(['cmd', '/c', `chcp ${page} >nul & ..\\tdkt.exe explain yaml/tab`], join(folder, 'việc')).stdout).toBe(
        tdkt('explain', 'yaml/tab').stdout,
      );
      expect(tdkt('explain', 'yaml/tab').stdout).toContain('dấu cách');
    });

    test('says it when Windows has no such name', () => {
      const { status, stderr } = tdkt('build', 'C:\\ke\\a.yaml', '-o', 'C:\\ke\\a?.docx', ...usual);
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('có dấu mà Windows không cho đặt') });
    });

    test('says it when a backslash has swallowed a quote', () => {
      expect(tdkt('build', 'kế hoạch" -o bản')).toMatchObject({ status: 2, stderr: expect.stringContaining('cần bỏ dấu \\ ấy') });
    });

    test('says it when another program holds the document, and writes it once it lets go', async () => {
      expect(tdkt('build', 'C:\\ke\\a.yaml', ...usual)).toMatchObject({ status: 0 });
      writeFileSync(join(disk, 'ke/a.yaml'), readText('examples/son-la-2020.yaml').replace('trich_yeu: ', 'trich_yeu: Phần một, '));
      const holder: ChildProcess = spawn('wine', ['cmd', '/c', 'set /p x= >> C:\\ke\\a.docx'], {
        env,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      await wait(8000);
      const before = readFileSync(join(disk, 'ke/a.docx'));
      const told = tdkt('build', 'C:\\ke\\a.yaml', ...usual);
      expect(told).toMatchObject({ status: 1, stderr: expect.stringContaining('C:\\ke\\a.docx  lỗi  Tệp này đang mở trong Word') });
      expect(readFileSync(join(disk, 'ke/a.docx')).equals(before)).toBe(true);
      holder.stdin?.end();
      await new Promise((done) => holder.once('exit', done));
      expect(tdkt('build', 'C:\\ke\\a.yaml', ...usual)).toMatchObject({ status: 0 });
      expect(readFileSync(join(disk, 'ke/a.docx')).equals(before)).toBe(false);
      expect(readdirSync(join(disk, 'ke')).filter((name) => !/^[abcd]\.(?:yaml|docx)$/u.test(name))).toEqual([]);
    }, 300_000);
  });
});
