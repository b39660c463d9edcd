/** What is installed says and writes what the source does: with the code that V8 made when bundling, without, and where V8 refuses it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { main } from '../src/cli/main.ts';
import { rules } from '../src/lint/rules.ts';
import { exampleFile } from './support/build.ts';
import { examples, pathOf } from './support/project.ts';
import { layOver } from './support/samples.ts';
import { Sink } from './unit/sandbox.ts';

const installed = mkdtempSync(join(tmpdir(), 'tdkt-bundle-'));
const plans = join(installed, 'ke-hoach');

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.'), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const name of ['bin', 'dist', 'package.json']) cpSync(pathOf(name), join(installed, name), { recursive: true });
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

async function answerOfTheSource() {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const status = await main(asking, { stdin: process.stdin, stdout, stderr, env: {} });
  return { status, stdout: stdout.bytes.toString(), stderr: stderr.bytes.toString() };
}

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
