import { expect, test } from 'vitest';
import { commandWords, optionWords } from '../../src/cli/command-names.ts';
import { foldName } from '../../src/vietnamese/fold.ts';
import { run, Terminal } from './sandbox.ts';

const rows = Object.entries(commandWords).flatMap(([meant, words]) => words.split(', ').map((word) => [word, meant] as const));
const { out: help } = await run(['--help']);
const commands = [...help.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, name = '']) => name);

test.each(rows)('“%s” leads to “tdkt %s”', async (word, meant) => {
  const spellings = [word.split(' '), [word], [foldName(word)], [word.replace(/ /gu, '-')]];
  for (const typed of spellings) {
    const { status, err } = await run(typed);
    expect({ typed, status, err }).toEqual({ typed, status: 2, err: expect.stringContaining(`, có phải “tdkt ${meant}” không?\n`) });
  }
});

test.each([
  [['kiem-tra', 'ke-hoach.yaml'], 'validate ke-hoach.yaml'],
  [['in', 'ra', '2026/a.yaml', '2026/b.yaml'], 'build --format pdf 2026/a.yaml 2026/b.yaml'],
  [['xem', 'kế hoạch 2026.yaml'], 'preview "kế hoạch 2026.yaml"'],
  [['báo', 'cáo', 'ke-hoach-2027.yaml'], 'init --from ke-hoach-2027.yaml --ky nam'],
  [['biuld', '.'], 'build .'],
  [['huong-dan', 'a.yaml'], '--help'],
])('%j is answered with the files that were typed: “tdkt %s”', async (typed, meant) => {
  expect((await run(typed)).err).toContain(`, có phải “tdkt ${meant}” không?\n`);
});

test('no word means two commands, and none is a command', () => {
  const words = rows.map(([word]) => foldName(word));
  expect(words.filter((word, at) => words.indexOf(word) !== at || commands.includes(word))).toEqual([]);
});

test.each(Object.keys(commandWords))('“tdkt %s” can be typed', async (meant) => {
  const [name = '', ...options] = meant.split(' ');
  const { status, out } = await run(meant.startsWith('-') ? ['--help'] : [name, '--help']);
  expect(status).toBe(0);
  for (const option of meant.startsWith('-') ? [name] : options) expect(out).toContain(option);
});

test.each([
  [['kiemtar'], 'validate'],
  [['biuld'], 'build'],
  [['kiểm', 'tar'], 'validate'],
  [['help', 'pdf'], 'build --format pdf'],
])('%j is near enough to “tdkt %s”', async (typed, meant) => {
  expect((await run(typed)).err).toContain(`, có phải “tdkt ${meant}” không?`);
});

const helps = await Promise.all(commands.map(async (name) => [name, (await run([name, '--help'])).out] as const));
/** What a help tells of an option; `''` where it has none. */
const told = (help: string, option: string) =>
  help.split(/^(?= {2}-)/mu).find((line) => new RegExp(`^[^<]*${option}(?![a-z-])`, 'u').test(line)) ?? '';

test.each(Object.entries(optionWords).flatMap(([meant, words]) => words.split(', ').map((word) => [word, meant] as const)))(
  '“--%s” leads to “%s”, where there is one',
  async (word, meant) => {
    const [option = '', value = ''] = meant.split(' ');
    const able = helps.filter(
      ([, help]) => told(help, option).includes(value) && told(help, option) !== '' && told(help, `--${word}`) === '',
    );
    expect(able).not.toEqual([]);
    // What a command cannot do without is asked for first.
    const needed = (name: string) => (name === 'show' ? ['--stage', 'plan'] : []);
    for (const [name] of able) expect((await run([name, 'a', ...needed(name), `--${word}`])).err).toContain(`, có phải “${meant}” không?`);
  },
);

test('a format is offered only by a command that has it', async () => {
  expect((await run(['build', 'a.yaml', '--json'])).err).not.toContain('--format json');
  expect((await run(['validate', 'a.yaml', '--json'])).err).toContain('có phải “--format json” không?');
});

test.each([['xyzzy'], ['kh'], ['2026'], ['…']])('“%s” is near nothing: all commands are named', async (typed) => {
  expect((await run([typed])).err).toContain(`Không có lệnh “${typed}”, cần một trong: init, build, `);
});

test.each([
  [['-v'], 'tdkt '],
  [['-V'], 'tdkt '],
])('%j says which version', async (argv, beginning) => {
  const { status, out } = await run(argv);
  expect({ status, isVersion: out.startsWith(beginning) }).toEqual({ status: 0, isVersion: true });
});

test.each([
  [['biuld'], 'tdkt --help'],
  [['--xyz'], 'tdkt --help'],
  [['build', '-help'], 'có phải “--help” không?'],
  [['build', 'a.yaml', '--fomat', 'x'], 'tdkt build --help'],
  [['build'], 'tdkt build --help'],
  [['show', 'a.yaml', '--stage', 'plam'], 'tdkt show --help'],
  [['import'], 'tdkt import --help'],
  [['ke-hoach-2025.docx'], 'gõ “tdkt import ke-hoach-2025.docx”'],
])('%j: what to read', async (argv, sentence) => {
  const { status, err } = await run(argv);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test('`tdkt` alone at a terminal names what a beginner does first, and only commands that there are', async () => {
  const { status, out, err } = await run([], { stdout: new Terminal() });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const named = [...out.matchAll(/^ {2}tdkt ([a-z]+)/gmu)].map(([, name = '']) => name);
  expect(named).toEqual(['init', 'preview', 'validate', 'build']);
  expect(commands).toEqual(expect.arrayContaining(named));
});
