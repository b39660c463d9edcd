/** Only what changed: the cache, `--check`, `--since`, `--watch` of the bundled program, in a repository of plans with git. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pathOf, readText } from './support/project.ts';

const plan = readText('examples/mau-don-gian.yaml');
const program = pathOf('bin/tdkt.js');
const names = ['so/noi-vu/2026/a', 'so/noi-vu/2026/b', 'so/y-te/2026/a', 'xa/muong-bu/2026/a'];

let folder: string;

beforeAll(() => {
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-kho-'));
  mkdirSync(join(folder, '.git'));
  for (const name of names) put(`${name}.yaml`, plan);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function tdkt(...words: string[]) {
  return tdktWith({}, ...words);
}

function tdktWith(env: Readonly<Record<string, string>>, ...words: string[]) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: '', ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words, '--today', '20/11/2026'], options);
  // The seconds that it took.
  return { status, out: stdout, err: stderr.replace(/; [\d,]+ giây/gu, '') };
}

/** Files below a folder and when they were written. */
function filesBelow(top: string): Map<string, bigint> {
  const found = readdirSync(top, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = found.map((each) => join(each.parentPath, each.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), statSync(path, { bigint: true }).mtimeNs]));
}

/** The files that are new or were written again. */
function written(before: ReadonlyMap<string, bigint>): string[] {
  return [...filesBelow(folder)].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
}

const entriesBelow = (top: string) =>
  [...filesBelow(join(folder, top)).keys()].filter((path) => !/\.gitignore$|CACHEDIR\.TAG$/u.test(path));

describe('a second run', () => {
  test('writes nothing and says the same', () => {
    const first = tdkt('build', '.', '-o', 'ra', '--format', 'docx,html,text');
    const before = filesBelow(folder);
    expect(entriesBelow('.tdkt-cache')).toHaveLength(names.length);
    const second = tdkt('build', '.', '-o', 'ra', '--format', 'docx,html,text');
    expect(written(before)).toEqual([]);
    expect(second).toEqual({ ...first, err: first.err.replace('4 đã dựng, 0 không đổi', '0 đã dựng, 4 không đổi') });
    expect(tdkt('validate', '.')).toEqual(tdkt('validate', '.'));
  });

  test('makes again exactly what a change touches', () => {
    tdkt('build', '.', '-o', 'ra');
    const before = filesBelow(folder);
    put(`${names[2]}.yaml`, `${plan}\n`);
    tdkt('build', '.', '-o', 'ra');
    const touched = written(before);
    expect(touched.filter((path) => !path.startsWith('.tdkt-cache'))).toEqual([`ra/${names[2]}.docx`, `${names[2]}.yaml`]);
    expect(touched.filter((path) => path.startsWith('.tdkt-cache'))).toHaveLength(1);
  });

  test('writes a result that is gone, from the cache', () => {
    tdkt('build', '.', '-o', 'ra');
    const whole = readFileSync(join(folder, `ra/${names[0]}.docx`));
    rmSync(join(folder, 'ra'), { recursive: true });
    const before = filesBelow(folder);
    tdkt('build', '.', '-o', 'ra');
    expect(written(before)).toEqual(names.map((name) => `ra/${name}.docx`));
    expect(readFileSync(join(folder, `ra/${names[0]}.docx`)).equals(whole)).toBe(true);
  });

  test.each([
    ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['with other bytes', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -5), Buffer.from('xxxxx')])],
    ['empty', () => Buffer.alloc(0)],
    ['those of something else', () => Buffer.from('{"done":{}}')],
  ])('does not trust entries that are %s', (_, spoil) => {
    const first = tdkt('build', '.', '-o', 'ra');
    const whole = readFileSync(join(folder, `ra/${names[0]}.docx`));
    for (const path of entriesBelow('.tdkt-cache')) writeFileSync(join(folder, path), spoil(readFileSync(join(folder, path))));
    rmSync(join(folder, 'ra'), { recursive: true });
    expect(tdkt('build', '.', '-o', 'ra')).toEqual(first);
    expect(readFileSync(join(folder, `ra/${names[0]}.docx`)).equals(whole)).toBe(true);
    const before = filesBelow(folder);
    tdkt('build', '.', '-o', 'ra');
    expect(written(before)).toEqual([]);
  });
});

describe('the folder of the cache', () => {
  test('is not made for one plan, nor with --no-cache', () => {
    tdkt('build', `${names[0]}.yaml`);
    tdkt('build', '.', '-o', 'ra', '--no-cache');
    tdkt('validate', '.', '--no-cache');
    expect(existsSync(join(folder, '.tdkt-cache'))).toBe(false);
  });

  test('stands where the repository begins, where --cache-dir says, or in that of XDG', () => {
    spawnSync(process.execPath, [program, 'validate', '.'], { cwd: join(folder, 'so'), env: { ...process.env, XDG_CACHE_HOME: '' } });
    expect(existsSync(join(folder, '.tdkt-cache'))).toBe(true);
    tdkt('validate', '.', '--cache-dir', 'nho/tdkt');
    expect(entriesBelow('nho/tdkt')).toHaveLength(names.length);
    tdktWith({ XDG_CACHE_HOME: join(folder, 'xdg') }, 'validate', '.');
    expect(entriesBelow('xdg/tdkt')).toHaveLength(names.length);
  });

  test('is not one of someone else', () => {
    const { status, err } = tdkt('validate', '.', '--cache-dir', 'so');
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('Không dùng được “so” làm nơi nhớ') });
    expect([...filesBelow(folder).keys()]).toEqual(names.map((name) => `${name}.yaml`));
  });
});

describe('--check', () => {
  const check = (...words: string[]) => tdkt('build', '.', '-o', 'ra', '--check', ...words);

  test('is silent about what is as the plans say, and writes nothing', () => {
    tdkt('build', '.', '-o', 'ra', '--format', 'docx,html,text');
    const before = filesBelow(join(folder, 'ra'));
    expect(check('--format', 'docx,html,text')).toMatchObject({ status: 0, out: '', err: '4 kế hoạch: 4 khớp, 0 có lỗi\n' });
    expect(filesBelow(join(folder, 'ra'))).toEqual(before);
  });

  test('names what is missing, of another plan, or changed by someone', () => {
    tdkt('build', '.', '-o', 'ra', '--format', 'docx,text');
    rmSync(join(folder, `ra/${names[0]}.docx`));
    put(`${names[1]}.yaml`, plan.replace(/^trich_yeu: .*$/mu, 'trich_yeu: Phát động thi đua'));
    const edited = join(folder, `ra/${names[2]}.txt`);
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('thi đua', 'THI ĐUA'));
    const before = filesBelow(join(folder, 'ra'));
    const { status, out, err } = check('--format', 'docx,text');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect([...err.matchAll(/^(\S+) {2}lỗi .* (\S+)$/gmu)].map(([, file, code]) => [file, code])).toEqual([
      [`ra/${names[0]}.docx`, 'ghi/chua_dung'],
      [`ra/${names[1]}.docx`, 'ghi/khac_ke_hoach'],
      [`ra/${names[1]}.txt`, 'ghi/khac_ke_hoach'],
      [`ra/${names[2]}.txt`, 'ghi/da_sua'],
    ]);
    expect(err).toContain('4 kế hoạch: 3 khớp, 0 có lỗi, 3 không khớp');
    expect(filesBelow(join(folder, 'ra'))).toEqual(before);
  });

  test('does not mind the line ends of another system', () => {
    tdkt('build', '.', '-o', 'ra', '--format', 'html,text');
    for (const path of filesBelow(join(folder, 'ra')).keys())
      writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replaceAll('\n', '\r\n'));
    expect(check('--format', 'html,text').status).toBe(0);
  });

  test('needs files', () => {
    expect(tdkt('build', `${names[0]}.yaml`, '-o', '-', '--check').status).toBe(2);
    expect(tdkt('build', '-', '--check').status).toBe(2);
  });
});

describe('--since', () => {
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=Thử', '-c', 'user.email=thu@vi.du', '-c', 'init.defaultBranch=chinh'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.trim();
  };
  const builtSince = (ref: string, ...words: string[]) =>
    tdkt('build', '.', '-o', 'ra', '--since', ref, ...words)
      .out.split('\n')
      .filter((line) => line !== '');

  beforeEach(() => {
    rmSync(join(folder, '.git'), { recursive: true });
    git('init', '-q');
    put('.gitignore', 'ra/\n');
    git('add', '-A');
    git('commit', '-qm', 'Đầu tiên');
  });

  test('takes what was committed, changed, added and named in Vietnamese since, and nothing else', () => {
    expect(tdkt('build', '.', '-o', 'ra', '--since', 'HEAD')).toMatchObject({ status: 0, out: '' });
    put(`${names[0]}.yaml`, `${plan}\n`);
    git('commit', '-qam', 'Sửa');
    put(`${names[2]}.yaml`, `${plan}\n`);
    put('xa/mường-bú/kế hoạch.yaml', plan);
    expect(builtSince('HEAD~1')).toEqual([`ra/${names[0]}.docx`, `ra/${names[2]}.docx`, 'ra/xa/mường-bú/kế hoạch.docx']);
    expect(builtSince('HEAD')).toEqual([`ra/${names[2]}.docx`, 'ra/xa/mường-bú/kế hoạch.docx']);
  });

  test('what others changed meanwhile on their branch is not ours', () => {
    git('switch', '-qc', 'cua-toi');
    put(`${names[0]}.yaml`, `${plan}\n`);
    git('commit', '-qam', 'Của tôi');
    git('switch', '-q', 'chinh');
    put(`${names[1]}.yaml`, `${plan}\n`);
    git('commit', '-qam', 'Của người khác');
    git('switch', '-q', 'cua-toi');
    expect(builtSince('chinh')).toEqual([`ra/${names[0]}.docx`]);
  });

  test('from a folder below, and through a link to a folder', () => {
    put(`${names[0]}.yaml`, `${plan}\n`);
    symlinkSync('so', join(folder, 'lien-ket'));
    const { stdout } = spawnSync(process.execPath, [program, 'build', '.', '-o', '../ra', '--since', 'HEAD'], {
      cwd: join(folder, 'so'),
      encoding: 'utf8',
    });
    expect(stdout).toBe(`../ra/${(names[0] ?? '').slice(3)}.docx\n`);
    expect(tdkt('build', 'lien-ket', '-o', 'ra', '--since', 'HEAD').out).toBe(`ra/${(names[0] ?? '').slice(3)}.docx\n`);
  });

  test('takes all plans when a template has changed', () => {
    cpSync(pathOf('templates/phan/dong.hbs'), join(folder, 'mau/phan/dong.hbs'), { recursive: true });
    git('add', '-A');
    git('commit', '-qm', 'Mẫu');
    expect(builtSince('HEAD', '--templates', 'mau')).toEqual([]);
    put('mau/phan/dong.hbs', `${readText('templates/phan/dong.hbs')} `);
    expect(builtSince('HEAD', '--templates', 'mau')).toHaveLength(names.length);
  });

  test('takes the plans that inherit what was changed, added above them, or deleted', () => {
    const office = 'luu: VT, NV\n';
    put('so/chung.yaml', office);
    put('mau-chung/rieng.yaml', `loai: chung\n${office}`);
    put(`${names[3]}.yaml`, `ke_thua: ../../../mau-chung/rieng.yaml\n${plan}`);
    git('add', '-A');
    git('commit', '-qm', 'Chung');
    expect(builtSince('HEAD')).toEqual([]);
    const of = (...indices: number[]) => indices.map((index) => `ra/${names[index]}.docx`);
    const steps: readonly (readonly [string, () => void, readonly string[]])[] = [
      ['the file that a plan names', () => put('mau-chung/rieng.yaml', 'loai: chung\nluu: VT, TH\n'), of(3)],
      ['a shared file', () => put('so/chung.yaml', 'luu: VT, TH\n'), of(0, 1, 2)],
      ['a nearer one', () => put('so/y-te/chung.yaml', office), of(2)],
      ['the nearer one gone', () => rmSync(join(folder, 'so/y-te/chung.yaml')), of(2)],
      ['templates named there', () => put('so/chung.yaml', 'mau: ../mau/\n'), of(0, 1, 2)],
      ['one of these templates', () => put('mau/phan/dong.hbs', `${readText('templates/phan/dong.hbs')} `), of(0, 1, 2)],
    ];
    mkdirSync(join(folder, 'mau/phan'), { recursive: true });
    cpSync(pathOf('templates/phan/dong.hbs'), join(folder, 'mau/phan/dong.hbs'));
    for (const [what, change, built] of steps) {
      git('add', '-A');
      git('commit', '-qm', what, '--allow-empty');
      change();
      expect(builtSince('HEAD'), what).toEqual(built);
    }
  });

  test('the plans that are not looked at still have their numbers', () => {
    const numbered = (more: string) => readText('examples/son-la-2020.yaml') + more;
    put('so/noi-vu/2026/a.yaml', numbered(''));
    git('add', '-A');
    git('commit', '-qm', 'Số');
    put('so/y-te/2026/a.yaml', numbered('\n'));
    const { status, out } = tdkt('validate', '.', '--since', 'HEAD');
    expect(status).toBe(1);
    expect(out).toContain('so/trung_so');
    expect(out).not.toContain('noi-vu/2026/a.yaml:');
  });

  test('what has changed is told what it says otherwise than the plans after it', () => {
    const numbered = readText('examples/son-la-2020.yaml');
    put('xa/z.yaml', numbered);
    git('add', '-A');
    git('commit', '-qm', 'Số');
    put('so/noi-vu/2026/a.yaml', `${numbered}\n`);
    const { out } = tdkt('validate', '.', '--since', 'HEAD');
    expect(out).toMatch(/noi-vu\/2026\/a\.yaml:.*so\/trung_so/u);
  });

  test('says in one sentence what git does not know, and that there is no git', () => {
    expect(tdkt('validate', '.', '--since', 'khong-co')).toMatchObject({
      status: 2,
      err: expect.stringContaining('git không có mốc “khong-co”'),
    });
    expect(tdkt('validate', '.', '--since', '--output=x')).toMatchObject({ status: 2, err: expect.stringContaining('git không có mốc') });
    const sentence = expect.stringContaining('không nằm trong kho git nào, hoặc máy này không có git');
    expect(tdktWith({ PATH: '' }, 'validate', '.', '--since', 'HEAD')).toMatchObject({ status: 2, err: sentence });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(tdkt('validate', '.', '--since', 'HEAD')).toMatchObject({ status: 2, err: sentence });
  });
});

describe('--watch', () => {
  const waiting = 'Đang chờ thay đổi';
  let child: ChildProcess;
  let said = '';
  afterEach(() => child.kill('SIGKILL'));

  /** Starts, and answers when the first round is over. */
  async function start(...words: string[]): Promise<string> {
    said = '';
    child = spawn(process.execPath, [program, 'build', '.', '-o', 'ra', '--watch', ...words], { cwd: folder });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
    return await roundAfter(() => {});
  }

  /** What is said until the round that a change brings about has done what is wanted. */
  async function roundAfter(change: () => void, done = () => said.includes(waiting)): Promise<string> {
    said = '';
    change();
    for (let left = 1200; !(said.trimEnd().endsWith('để dừng.') && done()); left--) {
      if (left === 0) throw new Error(`no round: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return said;
  }

  test('builds what a change touches, however it was saved, and goes on after mistakes', { timeout: 300_000 }, async () => {
    expect(await start()).toMatch(/^Đang dựng …\n[\s\S]*4 kế hoạch: 4 đã dựng[\s\S]*Đang chờ thay đổi/u);
    const [first = '', second = ''] = names;
    const lines = (text: string) => text.split('\n').filter((line) => /^ra\/.*\.docx$/u.test(line));
    expect(lines(await roundAfter(() => put(`${first}.yaml`, `${plan}\n`)))).toEqual([`ra/${first}.docx`]);

    // Twice, for the second time another file stands there.
    for (const more of ['\n\n', '\n\n\n']) {
      const save = () => {
        put(`${second}.yaml.moi`, plan + more);
        renameSync(join(folder, `${second}.yaml.moi`), join(folder, `${second}.yaml`));
      };
      expect(lines(await roundAfter(save, () => said.includes(`ra/${second}.docx`)))).toEqual([`ra/${second}.docx`]);
    }

    expect(
      await roundAfter(
        () => put(`${first}.yaml`, 'trich_yeu: "\n'),
        () => said.includes('1 có lỗi'),
      ),
    ).toContain(`${first}.yaml:`);
    const added = () => put('so/moi/2026/c.yaml', plan);
    expect(lines(await roundAfter(added, () => said.includes('c.docx')))).toEqual(['ra/so/moi/2026/c.docx']);
    const clash = () => put('so/moi/2026/c.yml', plan);
    expect(await roundAfter(clash, () => said.includes('cùng ghi ra'))).toContain('tdkt: ');
    rmSync(join(folder, 'so/moi'), { recursive: true });
    expect(
      await roundAfter(
        () => put(`${first}.yaml`, plan),
        () => said.includes('0 có lỗi'),
      ),
    ).toContain(`ra/${first}.docx`);
  });

  test('looks at templates too', { timeout: 300_000 }, async () => {
    cpSync(pathOf('templates/phan/dong.hbs'), join(folder, 'mau/phan/dong.hbs'), { recursive: true });
    await start('--templates', 'mau');
    const change = () => put('mau/phan/dong.hbs', `${readText('templates/phan/dong.hbs')} `);
    expect(await roundAfter(change)).toContain('4 kế hoạch:');
    const mistake = () => put('mau/phan/dong.hbs', '{{#if}}');
    expect(await roundAfter(mistake, () => said.includes('mau/'))).toContain('mau/phan/dong.hbs');
  });

  test('cannot be told to compare, nor to read a stream', () => {
    child = spawn(process.execPath, ['-e', '0']);
    expect(tdkt('build', '.', '--watch', '--check').status).toBe(2);
    expect(tdkt('build', '-', '--watch').status).toBe(2);
  });
});

/** `TDKT_PLANS=1000` for the whole. */
const many = Number(process.env['TDKT_PLANS'] ?? 120);

test(`killed amid ${many} plans, a new run ends where a clean one does`, { timeout: many * 5000 }, async () => {
  for (const name of names) rmSync(join(folder, `${name}.yaml`));
  for (let index = 0; index < many; index++)
    put(`so/${index % 7}/${index}.yaml`, plan.replace(/^so_van_ban: .*$/mu, '') + '\n'.repeat(index % 5));
  const clean = tdkt('build', 'so', '-o', 'sach', '--no-cache');
  for (const share of [0.1, 0.6]) {
    const child = spawn(process.execPath, [program, 'build', 'so', '-o', 'ra', '--today', '20/11/2026'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    // Files come and go meanwhile: they are counted, not looked at.
    const made = () => (existsSync(join(folder, 'ra')) ? readdirSync(join(folder, 'ra'), { recursive: true }).length : 0);
    while (made() <= many * share && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
  }
  const { status, out } = tdkt('build', 'so', '-o', 'ra');
  expect({ status, out }).toEqual({ status: clean.status, out: clean.out.replaceAll('sach/', 'ra/') });
  const results = (top: string) => [...filesBelow(join(folder, top)).keys()].filter((path) => path.endsWith('.docx'));
  expect(results('ra').map((path) => path.slice(2))).toEqual(results('sach').map((path) => path.slice(4)));
  for (const path of results('sach'))
    expect(readFileSync(join(folder, path)).equals(readFileSync(join(folder, `ra${path.slice(4)}`)))).toBe(true);
});
