/** Which plans a run is about: folders, patterns, lists, and what lies beside the plans in a repository. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolved } from '../../src/check.ts';
import { findInputs, findListed, type Inputs } from '../../src/repository/inputs.ts';
import { firstLook } from '../../src/repository/yaml-files.ts';
import { filesIn, pathOf } from '../support/project.ts';
import { eachInOwnFolder, folder, put } from './sandbox.ts';

eachInOwnFolder();

/** The least that is a plan. */
const plan = 'nam: 2026\n';
const putPlans = (...names: string[]) => names.map((name) => put(name, plan));
const shown = (text: string) => text.replaceAll(`${folder}/`, '');

async function find(...words: string[]): Promise<string[]> {
  return told(await findInputs(words.map((word) => (word === '-' ? word : join(folder, word)))));
}

function told({ inputs, problems }: Inputs): string[] {
  return [...inputs.map((each) => each.file), ...problems.map((each) => `${each.file}: ${each.message}`)].map(shown);
}

describe('finding plans', () => {
  test('in folders: .yaml and .yml, below too, sorted, without hidden folders and node_modules', async () => {
    putPlans('k/b.yml', 'k/a.yaml', 'k/2026/C.YAML', 'k/ghi-chu.txt', 'k/.git/x.yaml', 'k/node_modules/y/z.yaml', 'k/.tdkt-cache/x.yaml');
    putPlans('k/.an.yaml');
    expect(await find('k')).toEqual(['k/2026/C.YAML', 'k/a.yaml', 'k/b.yml']);
  });

  test('by pattern', async () => {
    putPlans('a.yaml', 'b.yml', 'c.docx', 'd/e.yaml');
    expect(await find('*')).toEqual(['a.yaml', 'b.yml']);
    expect(await find('**/{a,e}.yaml')).toEqual(['a.yaml', 'd/e.yaml']);
  });

  test('whose names look like a pattern', async () => {
    putPlans('ke-hoach [1].yaml', 'k (2)/a.yaml', 'k 2/b.yaml');
    expect(await find('ke-hoach [1].yaml')).toEqual(['ke-hoach [1].yaml']);
    expect(await find('k (2)/*.yaml')).toEqual(['k (2)/a.yaml']);
  });

  test('each once, however often it is named', async () => {
    putPlans('k/a.yaml');
    expect(await find('k', 'k/a.yaml', 'k/./a.yaml', 'k/*.yaml', '-', '-')).toEqual(['k/a.yaml', 'đầu vào chuẩn']);
  });

  test('none is a problem, unless a list may be empty', async () => {
    put('k/a.txt');
    put('l/b.yaml', 'services: {}\n');
    expect(await find('k', 'k/*.yaml', 'l')).toEqual([
      'k: Không có tệp .yaml hay .yml nào trong thư mục này',
      'k/*.yaml: Không có tệp .yaml hay .yml nào khớp với mẫu này',
      'l: Không có kế hoạch nào trong thư mục này, chỉ có 1 tệp YAML không có trường nào của kế hoạch',
    ]);
    expect(
      told(
        await findInputs(
          ['k', 'l'].map((name) => join(folder, name)),
          true,
        ),
      ),
    ).toEqual([]);
  });

  test('a folder or pattern remembers the path below it', async () => {
    putPlans('so/noi-vu/2026/ke-hoach.yaml', 'so/y-te/2026/ke-hoach.yaml');
    const below = async (word: string) => (await findInputs([join(folder, word)])).inputs.map((input) => input.below);
    const both = ['noi-vu/2026/ke-hoach.yaml', 'y-te/2026/ke-hoach.yaml'];
    expect(await below('so')).toEqual(both);
    expect(await below('so/*/2026/*.yaml')).toEqual(both);
    expect(await below('s*/*/2026/*.yaml')).toEqual(both.map((name) => `so/${name}`));
    expect(await below('so/y-te/2026/ke-hoach.yaml')).toEqual(['ke-hoach.yaml']);
  });
});

describe('a YAML file is left alone in a folder', () => {
  const strange: readonly (readonly [what: string, text: string | Buffer])[] = [
    ['a workflow', 'name: ci\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n'],
    ['services', 'services:\n  web:\n    image: nginx\n'],
    ['words for an interface, in which our names stand deeper', 'vi:\n  noi_nhan: Nơi nhận\n  can_cu: Căn cứ\n'],
    ['the same in braces that are not the outermost', 'vi: { noi_nhan: Nơi nhận }\n'],
    ['a list', '- một\n- hai\n'],
    ['comments', '# nam: 2026\n# co_quan:\n'],
    ['our names only in a value', 'ghi_chu: "nam: 2026"\nmo_ta: |\n  nam: 2026\n'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['keys that only begin like ours', 'namespace: a\nkyc: b\nlua: c\n'],
  ];
  test.each(strange)('%s', async (_, text) => {
    put('k/la.yaml', text);
    putPlans('k/a.yaml');
    const found = await findInputs([join(folder, 'k')]);
    expect(found.inputs.map(({ below }) => below)).toEqual(['a.yaml']);
    expect(found.strangers.map(shown)).toEqual(['k/la.yaml']);
    // Someone who names it wants to hear what is wrong with it.
    expect(await find('k', 'k/la.yaml')).toEqual(['k/a.yaml', 'k/la.yaml']);
  });

  test.each([
    ['nothing', ''],
    ['nothing but white space', ' \r\n\t\n'],
  ])('%s, which may have been a plan', async (_, text) => {
    put('k/la.yaml', text);
    putPlans('k/a.yaml');
    const found = await findInputs([join(folder, 'k')]);
    expect({ ...told(found), strangers: found.strangers, empty: found.empty.map(shown) }).toEqual({
      ...['k/a.yaml'],
      strangers: [],
      empty: ['k/la.yaml'],
    });
    expect(await find('k/la.yaml')).toEqual(['k/la.yaml']);
  });

  test('a pipe, a device', async () => {
    putPlans('k/a.yaml');
    execFileSync('mkfifo', [join(folder, 'k/ong.yaml')]);
    symlinkSync('/dev/zero', join(folder, 'k/vo-tan.yaml'));
    const found = await findInputs([join(folder, 'k')]);
    expect(found.inputs.map(({ below }) => below)).toEqual(['a.yaml']);
    expect(found.strangers.map(shown)).toEqual(['k/ong.yaml', 'k/vo-tan.yaml']);
  });
});

describe('a plan is known by one field', () => {
  const plans: readonly (readonly [what: string, text: string | Buffer])[] = [
    ['a field', plan],
    ['among others that are misspelt', 'nma: 2026\nco_qan: {}\ntrich_yeu: a\n'],
    ['with accents', 'Căn cứ:\n  - luat-tdkt-2022\n'],
    ['in quotes', '"nam" : 2026\n'],
    ['without the space', 'nam:2026\n'],
    ['after an indented beginning', '  nam: 2026\n  luu: VT\n'],
    ['after a key of another kind', 'x: 1\nnam: 2026\n'],
    ['less deep than the first', '    x: 1\nnam: 2026\n'],
    ['in a list', '- nam: 2026\n'],
    ['in braces', '{ "nam": 2026 }\n'],
    ['below a stray brace', '{\nnam: 2026\n'],
    ['below braces with nothing in them', '{}\nnam: 2026\n'],
    ['below another program’s mark', '{{ chung }}\nnam: 2026\n'],
    ['in braces after a comment', '# kế hoạch\n---\n{\n  nam: 2026 }\n'],
    ['after a document’s head', '%YAML 1.2\n---\nnam: 2026\n'],
    ['with Windows line ends', '# a\r\nnam: 2026\r\n'],
    ['in UTF-16', Buffer.from('\ufeffnam: 2026\n', 'utf16le')],
    ['with a byte order mark', '\ufeffnam: 2026\n'],
    ['of another kind of document', 'dieu:\n  - a\n'],
    ['in YAML that cannot be read', 'nam: [2026\n\t\tx: {\n'],
  ];
  test.each(plans)('%s', (_, text) => {
    expect(firstLook(put('a.yaml', text)).kind).toBe('plan');
  });

  test('also far down, and looked for in as much time as there is text', () => {
    expect(firstLook(put('a.yaml', `${'# \n'.repeat(400_000)}${'x: 1\n'.repeat(100_000)}${plan}`)).kind).toBe('plan');
    for (const text of [
      ' '.repeat(3_000_000),
      '\n'.repeat(3_000_000),
      '{'.repeat(500_000),
      `${'a '.repeat(1_000_000)}`,
      '---\n'.repeat(500_000),
    ]) {
      expect(firstLook(put('b.yaml', text)).kind).not.toBe('plan');
    }
  });
});

test('whatever the program can read as a plan is known by its first look', () => {
  const files = ['examples', 'test/cases', 'test/plans']
    .flatMap((name) => filesIn(name, '.yaml'))
    .filter((file) => !file.endsWith('/chung.yaml'));
  const read = files.filter((file) => resolved(file, readFileSync(pathOf(file))).plan);
  expect(read.length).toBeGreaterThan(130);
  expect(read.filter((file) => firstLook(pathOf(file)).kind !== 'plan')).toEqual([]);
});

describe('links', () => {
  test('a folder that contains itself, also by way of a link, is looked at once', async () => {
    putPlans('k/b.yaml');
    symlinkSync('.', join(folder, 'k/a'));
    symlinkSync('k', join(folder, 'lien-ket'));
    expect(await find('k', 'lien-ket')).toEqual(['k/b.yaml', 'lien-ket/b.yaml']);
    expect(await find('k/**/*.yaml')).toEqual(['k/b.yaml']);
  });

  test('one in a circle or to nothing is told when it is read, and the others go on', async () => {
    putPlans('k/b.yaml');
    symlinkSync('vong.yaml', join(folder, 'k/vong.yaml'));
    symlinkSync('khong-co.yaml', join(folder, 'k/cut.yaml'));
    expect(await find('k')).toEqual(['k/b.yaml', 'k/cut.yaml', 'k/vong.yaml']);
  });
});

describe('names with accents', () => {
  const [composed, decomposed] = ['Kế hoạch'.normalize('NFC'), 'Kế hoạch'.normalize('NFD')];

  test.each([
    [composed, decomposed],
    [decomposed, composed],
  ])('typed %j, on the disk %j', async (typed, onDisk) => {
    putPlans(`${onDisk}/${onDisk} 1.yaml`);
    const found = [`${onDisk}/${onDisk} 1.yaml`];
    expect(await find(`${typed}/${typed} 1.yaml`)).toEqual(found);
    expect(await find(typed)).toEqual(found);
    expect(await find(`${typed}/*.yaml`)).toEqual(found);
    expect(await find(`${typed}/${typed} 2.yaml`)).toEqual([`${onDisk}/${typed} 2.yaml`]);
  });
});

describe('ignore files', () => {
  const ignoring = (...lines: string[]) => `${lines.join('\n')}\n`;

  test('are read as git reads them: the deepest first, from the root of the repository down', async () => {
    mkdirSync(join(folder, '.git'));
    put('.gitignore', ignoring('# ghi chú', 'nhap/', '*.tam.yaml', '/goc.yaml', '!giu.tam.yaml'));
    put('so/.gitignore', ignoring('rieng.yaml', '!nhap'));
    putPlans('goc.yaml', 'so/goc.yaml', 'so/a.tam.yaml', 'so/giu.tam.yaml', 'so/rieng.yaml', 'rieng.yaml', 'nhap/a.yaml', 'so/nhap/a.yaml');
    expect(await find('.')).toEqual(['rieng.yaml', 'so/giu.tam.yaml', 'so/goc.yaml', 'so/nhap/a.yaml']);
    expect(await find('so')).toEqual(['so/giu.tam.yaml', 'so/goc.yaml', 'so/nhap/a.yaml']);
    expect(await find('**/*.yaml')).toEqual(['rieng.yaml', 'so/giu.tam.yaml', 'so/goc.yaml', 'so/nhap/a.yaml']);
  });

  test('agree with git', async () => {
    const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
    git('init', '-q');
    put('.gitignore', ignoring('a*/', '!ab/', '**/cu/**', 'x?.yaml', '\\!la.yaml', 'dau cach.yaml ', '[hk].yaml', 'so/*/tam.yaml'));
    put('so/.gitignore', ignoring('/b.yaml', '*.yml', '!c.yml'));
    putPlans('aa/1.yaml', 'ab/1.yaml', 'so/cu/1.yaml', 'x1.yaml', 'x12.yaml', '!la.yaml', 'dau cach.yaml', 'h.yaml', 'i.yaml');
    putPlans('so/y/tam.yaml', 'so/y/z/tam.yaml', 'so/b.yaml', 'so/y/b.yaml', 'so/d.yml', 'so/c.yml', 'so/Đề án/ế.yaml', 'd.yml');
    const theirs = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
    expect(await find('.')).toEqual(theirs.filter((name) => /\.ya?ml$/u.test(name)).sort());
  });

  test('.tdktignore is for what git keeps, and takes back what .gitignore leaves out', async () => {
    put('.gitignore', 'sinh-ra.yaml\n');
    put('.tdktignore', 'mau/\n!sinh-ra.yaml\n');
    putPlans('mau/a.yaml', 'sinh-ra.yaml', 'a.yaml');
    expect(await find('.')).toEqual(['a.yaml', 'sinh-ra.yaml']);
  });

  test('may be anything', async () => {
    putPlans('k/a.yaml', 'k/b/.gitignore/c.yaml', 'k/d/e.yaml');
    execFileSync('mkfifo', [join(folder, 'k/.gitignore')]);
    put('k/.tdktignore', Buffer.from([0xff, 0xfe, 0, 0x5b, 10, 0x5b, 0x5c]));
    put('k/d/.gitignore', '[\\\n!\n/\n\u0000\n');
    expect(await find('k')).toEqual(['k/a.yaml', 'k/d/e.yaml']);
  });

  test('do not hide what someone has named', async () => {
    mkdirSync(join(folder, '.git'));
    put('.gitignore', 'nhap/\n*.tam.yaml\n');
    putPlans('nhap/a.yaml', 'nhap/b.tam.yaml', 'c.tam.yaml');
    expect(await find('nhap')).toEqual(['nhap/a.yaml', 'nhap/b.tam.yaml']);
    expect(await find('c.tam.yaml', 'nhap/*.yaml')).toEqual(['c.tam.yaml', 'nhap/a.yaml', 'nhap/b.tam.yaml']);
  });

  test.each(['*', '/*', '**', '/**'])('that leave out all of the folder that was named are not heard: %s', async (line) => {
    put('.git/HEAD');
    put('nhap/.gitignore', `${line}\n`);
    putPlans('nhap/a.yaml');
    expect(await find('nhap')).toEqual(['nhap/a.yaml']);
    expect(await find('nhap/*.yaml')).toEqual(['nhap/a.yaml']);
    expect(await find('.')).toEqual([
      expect.stringContaining('Không có tệp .yaml hay .yml nào trong thư mục này ngoài những tệp mà .gitignore hay .tdktignore bỏ ra'),
    ]);
  });

  test('of a folder above count only within a repository', async () => {
    put('.gitignore', '*.yaml\n');
    putPlans('k/a.yaml');
    expect(await find('k')).toEqual(['k/a.yaml']);
  });
});

describe('a list of files', () => {
  async function listed(list: string): Promise<Inputs> {
    async function* stdin() {
      yield Buffer.from(list);
    }
    return findListed('-', stdin());
  }

  test('is read by lines or by zero bytes; what was deleted and what is no plan is skipped', async () => {
    putPlans('so/a.yaml', 'b.yml');
    put('ci.yaml', 'jobs: {}\n');
    put('c.docx');
    for (const end of ['\n', '\r\n', '\0']) {
      const found = await listed(
        ['so/a.yaml', 'ci.yaml', 'mat.yaml', 'mat.docx', 'c.docx', 'b.yml', 'so', 'b.yml', '']
          .map((name) => name && join(folder, name))
          .join(end),
      );
      expect(told(found)).toEqual(['so/a.yaml', 'b.yml'].map((name) => expect.stringContaining(name)));
      expect(found.deleted).toEqual([expect.stringContaining('mat.yaml')]);
      expect(found.folders).toEqual([expect.stringMatching(/so$/u)]);
      expect(found.strangers).toEqual([expect.stringContaining('ci.yaml')]);
    }
  });

  test('may have names as git quotes them', async () => {
    const [path] = putPlans('Kế hoạch "1".yaml');
    const quoted = [...Buffer.from(path ?? '')]
      .map((byte) => (byte > 127 ? `\\${byte.toString(8)}` : byte === 34 ? '\\"' : String.fromCharCode(byte)))
      .join('');
    expect((await listed(`"${quoted}"\n`)).inputs).toHaveLength(1);
  });

  test('can stand in a file', async () => {
    const [path = ''] = putPlans('a.yaml');
    writeFileSync(join(folder, 'ds.txt'), `${path}\n`);
    expect((await findListed(join(folder, 'ds.txt'), [] as never)).inputs).toHaveLength(1);
    expect(told(await findListed(join(folder, 'khong.txt'), [] as never))).toEqual(['khong.txt: Không tìm thấy tệp này']);
  });
});

test.skipIf(process.platform === 'win32')('a folder that may not be looked into is told, and the others go on', async () => {
  putPlans('k/a.yaml', 'k/kin/b.yaml');
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'k/kin'), 0);
  // An administrator may look into every folder: for this while somebody else asks.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  const found = await find('k').finally(() => isRoot && process.seteuid?.(0));
  expect(found).toEqual(['k/a.yaml', expect.stringContaining('k/kin: Không có quyền đọc')]);
  chmodSync(join(folder, 'k/kin'), 0o755);
});
