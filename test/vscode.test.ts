/** The settings for VS Code in the repository of plans: what its tasks print becomes its list of problems, and its files have their schema. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { isWholeFile, type Severity } from '../src/diagnostic.ts';
import { lineFinder, positionIn } from '../src/report/position.ts';
import { reportText } from '../src/report/text.ts';
import { readCase } from './support/cases.ts';
import { LanguageServer } from './support/language-server.ts';
import { filesIn, occasion, pathOf, readText, templates } from './support/project.ts';

const home = 'examples/kho-ke-hoach';

interface Matcher {
  readonly owner: string;
  readonly severity: Severity;
  readonly background?: Readonly<Record<'beginsPattern' | 'endsPattern', string>>;
  readonly pattern: { readonly regexp: string } & Readonly<Record<'file' | 'line' | 'column' | 'message' | 'code', number>>;
}

interface Task {
  readonly label: string;
  readonly args: readonly string[];
  readonly isBackground?: boolean;
  readonly problemMatcher: readonly Matcher[];
}

const { tasks } = JSON.parse(readText(`${home}/.vscode/tasks.json`)) as { tasks: readonly Task[] };
const settings = JSON.parse(readText(`${home}/.vscode/settings.json`).replace(/^ *\/\/.*$/gmu, '')) as {
  'yaml.schemas': Readonly<Record<string, readonly string[]>>;
  'triggerTaskOnSave.tasks': Readonly<Record<string, readonly string[]>>;
};
const matching = tasks.filter(({ problemMatcher }) => problemMatcher.length > 0);

describe('the problem matchers', () => {
  test('are the same in every task that prints complaints, one for each severity', () => {
    expect(matching.length).toBeGreaterThan(2);
    const [first] = matching;
    for (const { problemMatcher } of matching) {
      expect(problemMatcher.map(({ background: _, ...matcher }) => matcher)).toEqual(first?.problemMatcher);
    }
    expect(first?.problemMatcher.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
    expect(new Set(first?.problemMatcher.map(({ owner }) => owner)).size).toBe(3);
  });

  test.each(filesIn('test/cases', '.yaml'))('find each complaint about %s once', (file) => {
    const { diagnostics, sources } = compile(file, readCase(file).bytes, templates, occasion);
    const found = reportText(diagnostics, sources, { color: false }).split('\n').flatMap(problemsIn);
    const wanted = diagnostics
      .filter(({ span }) => !isWholeFile(span))
      .map(({ file: named, span, severity, message, code }) => {
        const { line, column } = positionIn(lineFinder(sources[named] ?? '')(span.start), span.start);
        return { severity, file: named, line: `${line}`, column: `${column}`, message, code };
      });
    expect(found).toEqual(wanted);
  });
});

describe('the task that goes on building', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-vscode-watch-'));
  const { args, problemMatcher } = tasks.find((task) => task.isBackground) ?? { args: [], problemMatcher: [] };
  const { beginsPattern = '', endsPattern = '' } = problemMatcher[0]?.background ?? {};
  const begins = new RegExp(beginsPattern, 'u');
  const ends = new RegExp(endsPattern, 'u');
  let child: ChildProcess;
  afterAll(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('has the same bounds of a round for each severity', () => {
    expect(problemMatcher.map(({ background }) => background)).toEqual(problemMatcher.map(() => problemMatcher[0]?.background));
    expect(beginsPattern).not.toBe('');
    // A terminal is emptied first.
    expect('\u001b[2J\u001b[3J\u001b[HĐang dựng …').toMatch(begins);
  });

  test('tells where a round begins and ends, and its problems between', { timeout: 120_000 }, async () => {
    cpSync(pathOf(home), folder, { recursive: true, filter: (file) => !/\.docx$|tdkt-cache/u.test(file) });
    const lines: string[] = [];
    const round = async (change: () => void) => {
      lines.length = 0;
      change();
      for (let left = 1000; !lines.some((line) => ends.test(line)); left--) {
        if (left === 0) throw new Error(`no end of a round in: ${lines.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(lines.filter((line) => begins.test(line))).toHaveLength(1);
      const problems = lines.flatMap(problemsIn);
      const end = lines.findIndex((line) => ends.test(line));
      expect(lines.slice(end).flatMap(problemsIn)).toEqual([]);
      return problems.map(({ file, code }) => `${file} ${code}`);
    };
    const start = () => {
      child = spawn(process.execPath, [pathOf('bin/tdkt.js'), ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      let rest = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        const [last = '', ...whole] = (rest + text).split('\n').reverse();
        rest = last;
        lines.push(...whole.reverse());
      });
    };
    expect(await round(start)).toEqual([]);
    const file = 'tinh/2026/ke-hoach.yaml';
    const text = readText(`${home}/${file}`);
    expect(await round(() => writeFileSync(join(folder, file), text.replace('trich_yeu:', 'trich_yu:')))).toEqual([
      `${file} ke_hoach/khoa_la`,
    ]);
    expect(await round(() => writeFileSync(join(folder, file), text))).toEqual([]);
  });
});

/** As VS Code asks each matcher about each line. */
function problemsIn(line: string) {
  return (matching[0]?.problemMatcher ?? []).flatMap(({ severity, pattern }) => {
    const found = new RegExp(pattern.regexp, 'u').exec(line);
    const part = (name: 'file' | 'line' | 'column' | 'message' | 'code') => found?.[pattern[name]];
    return found
      ? [{ severity, file: part('file'), line: part('line'), column: part('column'), message: part('message'), code: part('code') }]
      : [];
  });
}

test('the task that runs on save is there', () => {
  expect(tasks.map(({ label }) => label)).toEqual(expect.arrayContaining(Object.keys(settings['triggerTaskOnSave.tasks'])));
});

describe('the schemas that tasks write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-vscode-'));
  let server: LanguageServer;
  const writing = tasks.filter(({ args }) => args[0] === 'schema');
  const write = () =>
    writing.map(({ args }) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf('bin/tdkt.js'), ...args], { cwd: folder, encoding: 'utf8' });
      return { status, said: stdout + stderr };
    });
  const written = ['plan', 'chung'].map((name) => ({ status: 0, said: `.vscode/${name}.schema.json\n` }));

  beforeAll(async () => {
    cpSync(pathOf(home), folder, { recursive: true });
    expect(write()).toEqual(written);
    server = await LanguageServer.start(folder, { schemas: settings['yaml.schemas'] });
  });
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are those of the package, and are written again', () => {
    for (const name of ['plan.schema.json', 'chung.schema.json'])
      expect(readFileSync(join(folder, '.vscode', name), 'utf8'), name).toBe(readText(`schemas/${name}`));
    expect(write()).toEqual(written);
  });

  const shared = filesIn(home, '.yaml')
    .filter((file) => file.endsWith('/chung.yaml'))
    .map((file) => file.slice(home.length + 1));

  test.each(shared)('find nothing in %s but what is spoilt', async (file) => {
    const text = readText(`${home}/${file}`);
    expect(await server.complaints(text, file)).toEqual([]);
    expect(await server.complaints(`${text}luuu: VT\n`, `x/${file}`)).toEqual([expect.stringContaining('Property luuu is not allowed')]);
  });

  const plans = filesIn(home, '.yaml')
    .filter((file) => /\/ke-hoach[^/]*\.yaml$/u.test(file))
    .map((file) => file.slice(home.length + 1));

  test.each(plans)('find nothing in %s but what is spoilt', async (file) => {
    const text = readText(`${home}/${file}`);
    expect(await server.complaints(text, file)).toEqual([]);
    expect(await server.complaints(text.replace('trich_yeu:', 'trich_yu:'), `x/${file}`)).toEqual(
      expect.arrayContaining([expect.stringContaining('Property trich_yu is not allowed')]),
    );
  });
});
