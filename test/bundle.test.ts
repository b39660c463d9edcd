/** What is installed says and writes what the source does: with the code that V8 made when bundling, without, and where V8 refuses it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { main } from '../src/cli/main.ts';
import { rules } from '../src/lint/rules.ts';
import { exampleFile } from './support/build.ts';
import { examples, pathOf, readText } from './support/project.ts';
import { layOver } from './support/samples.ts';
import { Sink } from './unit/sandbox.ts';

const installed = mkdtempSync(join(tmpdir(), 'tdkt-bundle-'));
const plans = join(installed, 'ke-hoach');

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.'), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of ['bin', 'dist', 'templates', 'package.json']) cpSync(pathOf(name), join(installed, name), { recursive: true });
  mkdirSync(plans);
  // Complaints in plenty: an expression that lost its Vietnamese on the way would say nothing.
  rules.forEach(({ bad }, index) => void writeFileSync(join(plans, `${index}.yaml`), layOver(bad).text));
});
afterAll(() => rmSync(installed, { recursive: true }));

function tdkt(words: readonly string[], input = '', node = process.execPath) {
  const { status, stdout, stderr } = spawnSync(node, [join(installed, 'bin/tdkt.js'), ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** The files of code beside the chunks. */
const codes = () => readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.code'));

const asking = ['validate', plans, '--today', '20/11/2026'];

async function answerOfTheSource(words = asking) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const status = await main(words, { stdin: process.stdin, stdout, stderr, env: {} });
  return untimed({ status, stdout: stdout.bytes.toString(), stderr: stderr.bytes.toString() });
}

/** The seconds of a run are its own. */
function untimed<T extends { readonly stderr: string }>(answer: T): T {
  return { ...answer, stderr: answer.stderr.replace(/\d+,\d giây\n$/u, 'n giây\n') };
}

test('what is built again stays untouched, so that a program that is running finds each of its chunks whole', () => {
  const chunks = readdirSync(pathOf('dist')).filter((name) => name.endsWith('.js') || name === 'start.json');
  const written = () => chunks.map((name) => ({ name, when: statSync(pathOf(`dist/${name}`), { bigint: true }).ctimeNs }));
  const before = written();
  expect(spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') }).status).toBe(0);
  expect(written()).toEqual(before);
});

test('the bundle writes what the source writes', async () => {
  const out = mkdtempSync(join(installed, 'ra-'));
  const { status } = tdkt(['build', pathOf('examples'), '-o', out, '--format', 'docx,html,text', '--today', '20/11/2026']);
  expect(status).toBe(0);
  for (const name of examples) {
    for (const [format, extension] of [
      ['docx', 'docx'],
      ['html', 'html'],
      ['text', 'txt'],
    ] as const) {
      expect(readFileSync(join(out, `${name}.${extension}`)).equals(await exampleFile(format, name)), `${name}.${extension}`).toBe(true);
    }
  }
});

test('output and status are passed on', () => {
  expect(tdkt(['--version'])).toEqual({ status: 0, stdout: `tdkt ${packageJson.version} (nd30-2020)\n`, stderr: '' });
  expect(tdkt(['xyz'])).toMatchObject({ status: 2, stdout: '' });
  expect(tdkt(['build', '-', '--format', 'text'], layOver('').text)).toMatchObject({ status: 0, stderr: '' });
});

test('V8 takes its code for what it is', () => {
  const program = `const { load, loaded } = require('./bin/load.js');
    for (const name of ${JSON.stringify(codes().map((name) => name.slice(0, -'.code'.length)))}) load(name);
    process.stdout.write(JSON.stringify([...loaded].filter(([, { script }]) => script.cachedDataRejected !== false)))`;
  expect(codes().length).toBeGreaterThan(5);
  expect(execFileSync(process.execPath, ['-e', program], { cwd: installed, encoding: 'utf8' })).toBe('[]');
});

describe('what Node takes long to make ready', () => {
  /** Starts every command, and tells which of Node's modules that made ready. */
  const program = `const { load, slow } = require('./bin/load.js');
    const { main } = load(require('./dist/start.json').chunk);
    const print = Object.assign(new (require('node:stream').Writable)(), { _write: (bytes, _, done) => done(void (help += bytes)) });
    const ready = () => process.moduleLoadList.flatMap((line) => line.split('NativeModule ')[1] ?? []);
    const before = ready();
    let help = '';
    const run = (...words) => main(words, { stdin: process.stdin, stdout: print, stderr: print, env: {} });
    (async () => {
      await run('--help');
      const names = [...help.matchAll(/^ {2}([a-z]+) {2}/gmu)].map(([, name]) => name);
      for (const name of names) await run(name, '--help');
      const made = ready().filter((name) => !before.includes(name));
      process.stdout.write(JSON.stringify({ names, made: made.filter((name) => slow.has('node:' + name)) }));
    })();`;

  test('is left alone until the work of a command begins', () => {
    const { names, made } = JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: installed, encoding: 'utf8' }));
    expect(names).toEqual(expect.arrayContaining(['init', 'build', 'validate', 'roll', 'doctor']));
    expect(made).toEqual([]);
  });

  test('is asked by the name of what is wanted, as nobody can copy what is not there yet', () => {
    for (const name of readdirSync(join(installed, 'dist')).filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(installed, 'dist', name), 'utf8');
      for (const [, copy] of text.matchAll(/(\w+) = \S*__toESM\)?\(require\("node:[a-z_/]+"\)/gu))
        expect(text.match(new RegExp(`\\b${copy}\\.(?!default\\b)\\w+`, 'gu')) ?? [], name).toEqual([]);
    }
  });
});

test('V8 is not handed what was made for another kind of processor: it would take it, and fall', () => {
  const file = join(installed, 'dist/start.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(`"${process.arch}"`, '"khac"'));
  const program = `const { load, loaded } = require('./bin/load.js');
    load(require('./dist/start.json').chunk);
    process.stdout.write(JSON.stringify([...loaded].filter(([, { script }]) => script.cachedDataRejected !== undefined)))`;
  expect(execFileSync(process.execPath, ['-e', program], { cwd: installed, encoding: 'utf8' })).toBe('[]');
  writeFileSync(file, before);
  expect(before).toContain(`"arch":"${process.arch}"`);
});

describe('many plans, which workers share', () => {
  const many = join(installed, 'nhieu');
  const copies = [0, 1, 2].flatMap((round) => examples.map((name) => ({ name, file: `${round}-${name}` })));
  beforeAll(() => {
    mkdirSync(many);
    for (const { name, file } of copies) cpSync(pathOf(`examples/${name}.yaml`), join(many, `${file}.yaml`));
  });

  test('are written and complained of as by the source', async () => {
    const out = mkdtempSync(join(installed, 'ra-'));
    const words = ['build', many, '-o', out, '--no-cache', '--today', '20/11/2026'];
    const { status, stdout, stderr } = tdkt(words);
    expect(stdout.trim().split('\n')).toEqual(copies.map(({ file }) => join(out, `${file}.docx`)).sort());
    for (const { name, file } of copies)
      expect(readFileSync(join(out, `${file}.docx`)).equals(await exampleFile('docx', name)), file).toBe(true);
    for (const { file } of copies) rmSync(join(out, `${file}.docx`));
    expect(untimed({ status, stdout, stderr })).toEqual(await answerOfTheSource(words));
  });

  test('are each compared with the numbers of those before', async () => {
    const words = ['validate', many, '--for-signature', '--format', 'json', '--no-cache', '--today', '20/11/2026'];
    const answer = tdkt(words);
    expect(answer.stdout.match(/so\/trung_so/gu)?.length).toBeGreaterThan(copies.length);
    expect(answer).toEqual(await answerOfTheSource(words));
  });

  test('are held beside each other', async () => {
    const task = (who: string) => `chu_tri: ${who}\n        thoi_gian: Tháng 9/2026\n`;
    const [good, wanted] = [readText('test/rules/ke-hoach-tot.yaml'), /chu_tri: Sở Nội vụ\n {8}thoi_gian: Tháng 3\/2026\n/u];
    const more = join(many, 'them');
    mkdirSync(more);
    for (const [so, who] of ['Sở Nội vụ', 'Sở Y tế'].entries()) {
      const text = good.replace('Phát động phong trào thi đua', 'Tổ chức Hội thi Cải cách hành chính').replace(wanted, task(who));
      writeFileSync(
        join(more, `${so}.yaml`),
        text.replace('so_van_ban: 52', `so_van_ban: 7${so}`).replace('trich_yeu: ', `trich_yeu: Phần ${so}, `),
      );
    }
    const words = ['validate', many, '--format', 'json', '--no-cache', '--today', '20/11/2026'];
    const answer = tdkt(words);
    rmSync(more, { recursive: true });
    expect(answer.stdout.match(/lien_ke_hoach\/khac_chu_tri/gu)).toHaveLength(1);
  });

  test('stop with the templates of an office that cannot be used', async () => {
    const own = mkdtempSync(join(installed, 'mau-'));
    writeFileSync(join(own, 'khong-co.hbs'), '');
    const words = ['build', many, '--templates', own, '--today', '20/11/2026'];
    expect(untimed(tdkt(words))).toEqual(await answerOfTheSource(words));
  });

  test.each([
    ['throws', "throw new Error('vỡ')", 'vỡ'],
    ['is gone', 'process.exit(7)', 'một luồng dừng giữa chừng với mã 7'],
  ])('a worker that %s is told in one sentence', (_, program, sentence) => {
    const file = join(installed, 'bin/worker.js');
    const before = readFileSync(file);
    writeFileSync(file, program);
    const { status, stdout, stderr } = tdkt(['validate', many]);
    writeFileSync(file, before);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain(`tdkt hỏng giữa chừng: ${sentence}\n`);
  });
});

describe('the bundle says what the source says', () => {
  let expected: Awaited<ReturnType<typeof answerOfTheSource>>;
  beforeAll(async () => {
    expected = await answerOfTheSource();
  });

  test('with the code beside it', () => expect(tdkt(asking)).toEqual(expected));

  /** Another version of V8 refuses the code. */
  const nodes = (process.env['TDKT_NODES'] ?? '').split(delimiter).filter((path) => path !== '');
  test.each(nodes)('on %s', (node) => expect(tdkt(asking, '', node)).toEqual(expected));

  test('when code is broken or missing', () => {
    codes().forEach((name, index) => {
      const file = join(installed, 'dist', name);
      if (index % 2 === 0) writeFileSync(file, readFileSync(file).subarray(0, 999));
      else rmSync(file);
    });
    expect(tdkt(asking)).toEqual(expected);
  });
});
