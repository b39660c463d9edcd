/** TAB in each shell, asked of the shell itself where this machine has it; the page of man, as man reads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { codes } from '../src/codes.ts';
import { isMissing } from './support/programs.ts';
import { Sink } from './unit/sandbox.ts';

async function tdkt(...words: readonly string[]): Promise<string> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const status = await main(words, { stdin: process.stdin, stdout, stderr, env: {} });
  expect({ status, said: stderr.bytes.toString() }).toEqual({ status: 0, said: '' });
  return stdout.bytes.toString();
}

/** As `tdkt --help` lists them. */
const commands = [...(await tdkt('--help')).matchAll(/(?<=^ {2})[a-z]+(?= {2,}[A-ZĐ])/gmu)]
  .map(([name]) => name)
  .filter((name) => name !== 'help');

const folder = mkdtempSync(join(tmpdir(), 'tdkt-tab-'));
const inFolder = { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'dumb' } } as const;

beforeAll(async () => {
  for (const name of ['kế hoạch', 'so', 'ke-hoach-cu']) mkdirSync(join(folder, name));
  for (const name of [
    'ke-hoach-2026.yaml',
    'ke-hoach-2026.docx',
    'ke-hoach-2026.docx.bak',
    'so/kế hoạch 1.yaml',
    'so/khac.yml',
    'so/ghi-chu.txt',
    'bang.xlsx',
  ])
    writeFileSync(join(folder, name), '');
  for (const shell of ['bash', 'zsh', 'fish', 'powershell', 'man'])
    writeFileSync(join(folder, `_${shell}`), await tdkt('completion', shell));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a person has typed, and some of what is offered then; nothing of ours: files. */
const asked: readonly { readonly typed: string; readonly offered: readonly string[]; readonly not?: string }[] = [
  { typed: 'tdkt b', offered: ['build'] },
  {
    typed: 'tdkt ',
    offered: commands,
  },
  { typed: 'tdkt --v', offered: ['--version'] },
  { typed: 'tdkt build --fo', offered: ['--format', '--force'] },
  { typed: 'tdkt validate --for', offered: ['--for-signature', '--format'] },
  { typed: 'tdkt explain can_cu/h', offered: ['can_cu/het_hieu_luc'] },
  { typed: 'tdkt explain can', offered: ['can_cu', 'can_cu/het_hieu_luc'] },
  { typed: 'tdkt completion ', offered: ['bash', 'zsh', 'fish', 'powershell', 'man'] },
  { typed: 'tdkt build ke-h', offered: ['ke-hoach-2026.yaml'] },
  { typed: 'tdkt diff ke-h', offered: ['ke-hoach-2026.yaml'] },
  { typed: 'tdkt show --stage plan ke-h', offered: ['ke-hoach-2026.yaml'] },
  { typed: 'tdkt validate --report ke-h', offered: ['ke-hoach-2026.yaml'] },
  { typed: 'tdkt build --format ', offered: ['docx', 'html', 'text', 'pdf'], not: 'ke-hoach-2026.yaml' },
  { typed: 'tdkt show --stage p', offered: ['plan', 'page'] },
  { typed: 'tdkt init --ky ', offered: ['6_thang', '9_thang', 'nam'], not: 'ke-hoach-2026.yaml' },
  { typed: 'tdkt tasks --by t', offered: ['thang', 'trang_thai'] },
  { typed: 'tdkt build --today ', offered: [], not: 'ke-hoach-2026.yaml' },
];

function expectOffered(found: readonly string[], offered: readonly string[], not: string | undefined, typed: string) {
  expect(
    offered.filter((word) => !found.includes(word)),
    `${typed}: ${found.slice(0, 20).join(' ')}`,
  ).toEqual([]);
  const last = typed.slice(typed.lastIndexOf(' ') + 1);
  expect(
    found.filter((word) => !word.startsWith(last) || word === not),
    typed,
  ).toEqual([]);
}

test('every command is asked about', () => expect(commands.length).toBeGreaterThan(11));

const [noBash, noFish] = [isMissing('bash', 'bash'), isMissing('fish', 'fish')];

describe.skipIf(noBash)('bash', () => {
  test.each(asked)('$typed', ({ typed, offered, not }) => {
    const words = typed.split(' ');
    const program = `source ./_bash
      compopt() { files=; }
      files=yes
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
      _tdkt
      [ \${#COMPREPLY[@]} -gt 0 ] || [ -z "$files" ] || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
      printf '%s\\n' "\${COMPREPLY[@]}"; complete -p tdkt >&2`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program], inFolder);
    expect(stderr).toBe('complete -o default -F _tdkt tdkt\n');
    expectOffered(
      stdout.split('\n').filter((word) => word !== ''),
      offered,
      not,
      typed,
    );
  });
});

/** Fish offers others too, behind those. */
const files: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ['tdkt build ke-hoach-2', ['ke-hoach-2026.yaml']],
  ['tdkt build ke-h', ['ke-hoach-2026.yaml', 'ke-hoach-cu']],
  ['tdkt preview so/k', ['so/khac.yml', 'so/kế hoạch 1.yaml']],
  ['tdkt import ke-hoach-2', ['ke-hoach-2026.docx']],
  ['tdkt diff ke-hoach-2', ['ke-hoach-2026.docx', 'ke-hoach-2026.yaml']],
  ['tdkt init --from ', ['bang.xlsx', 'ke-hoach-2026.yaml', 'ke-hoach-cu', 'kế hoạch', 'so']],
  ['tdkt build --files-from so/g', ['so/ghi-chu.txt']],
];

/** As bash parts what is typed in one word. */
test.skipIf(noBash).each([
  [['tdkt', 'build', '--format', '=', 'd'], ['docx']],
  [
    ['tdkt', 'build', '--format', '='],
    ['docx', 'html', 'text', 'pdf'],
  ],
  [['tdkt', 'build', '--today', '='], []],
])('bash: %j', (words, offered) => {
  const program = `source ./_bash; COMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}; _tdkt; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', program], inFolder);
  expect(stdout.split('\n').filter((word) => word !== '')).toEqual(offered);
});

test.skipIf(noBash).each(files)('bash offers the files that a command reads: %s', (typed, offered) => {
  // What is not offered by us bash offers itself, which only a terminal shows.
  const words = typed.split(' ');
  const program = `source ./_bash; compopt() { :; }
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}; _tdkt
    [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- '${words.at(-1)}'))
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', program], inFolder);
  expect(stdout.trim().split('\n').sort()).toEqual(offered);
});

test.skipIf(noFish).each(files)('fish offers first the files that a command reads: %s', (typed, offered) => {
  const answer = execFileSync('fish', ['--no-config', '-c', `source ./_fish; complete -C '${typed}'`], inFolder);
  const found = answer
    .trim()
    .split('\n')
    .map((line) => (line.split('\t')[0] ?? '').replaceAll('\\', '').replace(/\/$/u, ''));
  expect(offered.filter((name) => !found.includes(name))).toEqual([]);
  expect(offered).toContain(found[0]);
});

describe.skipIf(noFish)('fish', () => {
  test.each(asked)('$typed', ({ typed, offered, not }) => {
    const answer = execFileSync('fish', ['--no-config', '-c', `source ./_fish; complete -C '${typed}'`], inFolder);
    const found = answer.split('\n').filter((line) => line !== '');
    expectOffered(
      found.map((line) => line.split('\t')[0] ?? ''),
      offered,
      not,
      typed,
    );
  });

  test('says what a word is for', () => {
    expect(execFileSync('fish', ['--no-config', '-c', "source ./_fish; complete -C 'tdkt doc'"], inFolder)).toMatch(
      /^doctor\tXem máy này/u,
    );
  });
});

describe.skipIf(isMissing('zsh', 'zsh'))('zsh', () => {
  /** A zsh at a terminal of its own; what it would offer it prints instead. */
  const program = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z 'PROMPT= RPROMPT= ; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source ./_zsh'
    zpty -w z 'compadd() { local -a hits; [[ "$*" == *-[OAD]* ]] || { builtin compadd -O hits "$@"; print -rl -- "«"$^hits"»" >> out; }; builtin compadd "$@" }'
    zpty -w z ': > out; print ready > ready'
    repeat 600 { [[ -s ready ]] && break; sleep 0.1 }
    zpty -w -n z "$1"$'\\t'
    zpty -w z $'\\C-u'
    repeat 200 { sleep 0.1; [[ -s out ]] && break }
    sleep 0.5
    cat out`;
  // A terminal of a busy machine may be late.
  const files = [
    { typed: 'tdkt build ke-hoach-2', offered: ['ke-hoach-2026.yaml'], not: 'ke-hoach-2026.docx' },
    { typed: 'tdkt import ke-hoach-2', offered: ['ke-hoach-2026.docx'], not: 'ke-hoach-2026.yaml' },
  ];
  test.each([...asked.filter(({ offered }) => offered.length > 0), ...files])('$typed', { retry: 3 }, ({ typed, offered, not }) => {
    rmSync(join(folder, 'ready'), { force: true });
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', program, 'zsh', typed], { ...inFolder, timeout: 60_000 });
    expect(stderr).toBe('');
    expectOffered(
      [...stdout.matchAll(/«(.*)»/gu)].map(([, word = '']) => word),
      offered,
      not,
      typed,
    );
  });
});

test('PowerShell 5.1 reads it as it is written, and it has every word', async () => {
  const script = await tdkt('completion', 'powershell');
  expect(script).toMatch(/^[\x20-\x7e\n]*$/u);
  const known = [...codes.rules.explanations, ...codes.others.explanations].map(({ code }) => code);
  for (const word of [...known, '--for-signature', 'completion', 'powershell']) expect(script).toContain(`'${word}'`);
  const depth = [...script.replace(/'[^']*'/gu, '')].reduce(
    (open, letter) => open + Number('({['.includes(letter)) - Number(')}]'.includes(letter)),
    0,
  );
  expect(depth).toBe(0);
});

describe('the page of man', () => {
  test('tells of every command and option what its help tells', async () => {
    const page = (await tdkt('completion', 'man')).replaceAll('\\-', '-');
    for (const name of commands) {
      const help = await tdkt(name, '--help');
      const [, own = ''] = page.split(new RegExp(`^\\.SS tdkt ${name}$`, 'mu'));
      const section = own.split(/^\.S[SH] /mu)[0] ?? '';
      const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gmu)].map(([, option = '']) => option);
      expect(options.length).toBeGreaterThan(0);
      expect(
        options.filter((option) => !section.includes(`\\fB${option}`) && !section.includes(`\\fR, \\fB${option}`)),
        name,
      ).toEqual([]);
      if (help.includes('Ví dụ:')) expect(section, name).toContain('Ví dụ:');
    }
  });

  test.skipIf(isMissing('man', 'man-db'))('is one that man finds nothing wrong with', () => {
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', './_man'], {
      ...inFolder,
      env: { ...inFolder.env, MANWIDTH: '100' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/TÊN\s+tdkt - Biên dịch kế hoạch/u);
  });
});
