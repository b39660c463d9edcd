/** However tdkt is ended, no file is half written; what stands beside the results goes at once, or with the next run. `TDKT_KILLS` kills. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats, writers } from '../src/write/index.ts';
import { chance } from './support/chance.ts';
import { examples, pathOf, readText } from './support/project.ts';

const kills = Number(process.env['TDKT_KILLS'] ?? 12);
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
type Signal = (typeof signals)[number];

const folder = mkdtempSync(join(tmpdir(), 'tdkt-kills-'));
const [plans, results] = [join(folder, 'ke-hoach'), join(folder, 'ra')];
const program = pathOf('bin/tdkt.js');
const building = ['build', plans, '-o', results, '--format', formats.join(',')];
/** As many as make some writing wait for other. */
const chosen = examples.slice(0, 8);
const isTemporary = (name: string) => name.startsWith('.tdkt-');
const temporaries = (where: string) => readdirSync(where).filter(isTemporary);

/** Each plan says what another said before, so that each result is to be written anew. */
function rewritePlans(round: number): void {
  for (const [index, name] of chosen.entries())
    writeFileSync(join(plans, `${name}.yaml`), readText(`examples/${chosen[(index + round) % chosen.length]}.yaml`));
}

beforeAll(() => {
  mkdirSync(plans);
  mkdirSync(results);
  rewritePlans(0);
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts tdkt and ends it when so many files have begun to be written; answers how it ended. */
function killed(words: readonly string[], where: string, signal: Signal, after: number): Promise<string | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' });
    let left = after;
    const watcher = watch(where, (_, name) => {
      if (name !== null && isTemporary(name) && left-- === 0) child.kill(signal);
    });
    child.on('exit', (code, by) => {
      watcher.close();
      resolve(by ?? code);
    });
  });
}

/** The results that are not as tdkt writes them. */
async function halfWritten(): Promise<string[]> {
  const bad: string[] = [];
  for (const name of readdirSync(results).filter((each) => !isTemporary(each))) {
    const format = formats.find((each) => extname(name) === `.${writers[each].extension}`);
    if (!format || !(await writers[format].mayReplace(readFileSync(join(results, name))))) bad.push(name);
  }
  return bad;
}

/** As if it had been left hours ago. */
function age(where: string): void {
  const then = Date.now() / 1000 - 7200;
  for (const name of temporaries(where)) utimesSync(join(where, name), then, then);
}

test(`${kills} kills of build`, { timeout: kills * 30_000 }, async () => {
  const { from, once } = chance(12);
  const counts = { ended: 0, finished: 0, leftBehind: 0 };
  for (let index = 0; index < kills; index++) {
    const signal = signals[index % signals.length] ?? 'SIGKILL';
    if (once(4)) for (const name of readdirSync(results)) if (!isTemporary(name)) rmSync(join(results, name));
    rewritePlans(index);
    const before = temporaries(results).length;
    const end = await killed(building, results, signal, from(0, chosen.length * formats.length));
    if (end === signal) counts.ended++;
    else counts.finished++;
    expect([signal, 0, 1]).toContain(end);
    expect(await halfWritten()).toEqual([]);
    const left = temporaries(results).length - before;
    if (signal !== 'SIGKILL') expect({ signal, left }).toEqual({ signal, left: 0 });
    counts.leftBehind += left;
  }
  if (kills > 100) process.stderr.write(`${JSON.stringify(counts)}\n`);
  age(results);
  rewritePlans(kills);
  const { status } = spawnSync(process.execPath, [program, ...building]);
  expect(status).toBeLessThan(2);
  expect(temporaries(results)).toEqual([]);
  expect(await halfWritten()).toEqual([]);
});

describe('validate --fix', () => {
  test.each(signals)('ended by %s leaves the plan as it was or mended', { timeout: 120_000 }, async (signal) => {
    const path = join(plans, 'sua.yaml');
    const mended = readText('examples/mau-don-gian.yaml');
    const plan = mended.replace(/^(trich_yeu: \S+ \S+) /mu, '$1  ');
    // Also where the file has another name, and is written itself.
    for (const names of [1, 2]) {
      rmSync(path, { force: true });
      writeFileSync(path, plan);
      if (names === 2) linkSync(path, join(plans, `sua-${signal}.yaml`));
      await killed(['validate', '--fix', path], plans, signal, 0);
      expect([plan, mended]).toContain(readFileSync(path, 'utf8'));
      if (signal !== 'SIGKILL') expect(temporaries(plans)).toEqual([]);
    }
    rmSync(path);
  });
});

test('what is young, or not ours by its name, stays', () => {
  const names = [
    '.tdkt-00000000-0000-4000-8000-000000000000.tmp',
    '.tdkt-cua-toi.tmp',
    '.tdkt-00000000-0000-4000-8000-000000000000.tmp.docx',
  ];
  for (const name of names) writeFileSync(join(results, name), '');
  const old = Date.now() / 1000 - 7200;
  for (const name of names.slice(1)) utimesSync(join(results, name), old, old);
  rewritePlans(kills + 1);
  spawnSync(process.execPath, [program, 'build', join(plans, `${examples[0]}.yaml`), '-o', results]);
  expect(temporaries(results).sort()).toEqual([...names].sort());
});
