/**
 * However tdkt is ended, no file is half written and nobody's work is lost; what stands beside the results goes at once, or with the
 * next run. `TDKT_KILLS` kills: in turn of a build, of one that is forced over somebody's work, and (one in ten) of one of PDFs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { results as kinds, resultFormats } from '../src/write/index.ts';
import { chance } from './support/chance.ts';
import { isMissing } from './support/programs.ts';
import { examples, pathOf, readText } from './support/project.ts';

const kills = Number(process.env['TDKT_KILLS'] ?? 12);
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
type Signal = (typeof signals)[number];

const folder = mkdtempSync(join(tmpdir(), 'tdkt-kills-'));
const [plans, results, temporary] = [join(folder, 'ke-hoach'), join(folder, 'ra'), join(folder, 'tam')];
const noOffice = isMissing('soffice', 'libreoffice-writer');
const program = pathOf('bin/tdkt.js');
const written = resultFormats.filter((format) => format !== 'pdf');
const building = ['build', plans, '-o', results, '--format', written.join(',')];
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
  mkdirSync(temporary);
  rewritePlans(0);
  if (!existsSync(pathOf('dist/start.json'))) spawnSync(process.execPath, ['esbuild.config.js'], { cwd: pathOf('.') });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts tdkt and ends it when so many files have begun to be written; answers how it ended. */
function killed(words: readonly string[], where: string, signal: Signal, after: number): Promise<string | number | null> {
  return ended(words, (kill) => {
    const begun = new Set<string>();
    return watch(where, (_, name) => {
      if (name !== null && isTemporary(name) && begun.size < begun.add(name).size && begun.size > after) kill(signal);
    });
  });
}

/** `begin` is told how to end it, and answers with what is to be closed then. */
function ended(words: readonly string[], begin: (kill: (signal: Signal) => void) => { close(): void }): Promise<string | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore', env: { ...process.env, TMPDIR: temporary } });
    const begun = begin((signal) => child.kill(signal));
    child.on('exit', (code, by) => {
      begun.close();
      resolve(by ?? code);
    });
  });
}

/** What somebody has written into results, by its content. */
const works = new Set<string>();

/** Somebody goes on with some of the results. */
function work(round: number, { once }: ReturnType<typeof chance>): void {
  for (const name of readdirSync(results).filter(isOurs)) {
    if (!once(2)) continue;
    const words = `của chị Lan, lần ${round}, ${name}`;
    writeFileSync(join(results, name), words);
    works.add(words);
  }
}

const isKept = (name: string) => /\.ban-cu-\d+\./u.test(name);

/** The results that are neither as tdkt writes them nor as somebody has left them, and what somebody has written that is nowhere. */
async function wrong(): Promise<string[]> {
  const bad: string[] = [];
  const found = new Set<string>();
  for (const name of readdirSync(results).filter((each) => !isTemporary(each))) {
    const bytes = readFileSync(join(results, name));
    const format = resultFormats.find((each) => extname(name) === `.${kinds[each].extension}`);
    if (works.has(bytes.toString())) found.add(bytes.toString());
    else if (isKept(name) || !format || !(await kinds[format].mayReplace(bytes))) bad.push(name);
  }
  return [...bad, ...[...works].filter((words) => !found.has(words))];
}

/** As if it had been left hours ago. */
function age(where: string): void {
  const then = Date.now() / 1000 - 7200;
  for (const name of temporaries(where)) utimesSync(join(where, name), then, then);
}

function kindOf(index: number): 'plain' | 'forced' | 'pdf' {
  return index % 10 === 9 && !noOffice ? 'pdf' : index % 2 === 1 ? 'forced' : 'plain';
}

/** In the middle of a build or, where LibreOffice makes PDFs, anywhere. */
function killedBuild(
  kind: ReturnType<typeof kindOf>,
  signal: Signal,
  { from }: ReturnType<typeof chance>,
): Promise<string | number | null> {
  const count = chosen.length * written.length;
  if (kind === 'plain') return killed(building, results, signal, from(0, count - 1));
  // What is kept has a file of its own first.
  if (kind === 'forced') return killed([...building, '--force'], results, signal, from(0, Math.round(count * 1.5)));
  return ended(['build', plans, '-o', results, '--format', 'pdf', '--force'], (kill) => {
    const timer = setTimeout(() => kill(signal), from(300, 8000));
    return { close: () => clearTimeout(timer) };
  });
}

test(`${kills} kills of build`, { timeout: kills * 60_000 }, async () => {
  const dice = chance(12);
  const counts = { ended: 0, finished: 0, leftBehind: 0, worked: 0, kept: 0 };
  for (let index = 0; index < kills; index++) {
    const signal = signals[index % signals.length] ?? 'SIGKILL';
    const kind = kindOf(index);
    if (kind === 'plain' && dice.once(4)) for (const name of readdirSync(results)) if (isOurs(name)) rmSync(join(results, name));
    rewritePlans(index);
    if (kind !== 'plain') work(index, dice);
    const before = temporaries(results).length;
    const end = await killedBuild(kind, signal, dice);
    if (end === signal) counts.ended++;
    else counts.finished++;
    expect([signal, 0, 1]).toContain(end);
    expect(await wrong()).toEqual([]);
    const left = temporaries(results).length - before;
    if (signal !== 'SIGKILL') expect({ signal, left, office: readdirSync(temporary) }).toEqual({ signal, left: 0, office: [] });
    else for (const name of readdirSync(temporary)) await removeOffice(name);
    counts.leftBehind += left;
  }
  counts.worked = works.size;
  counts.kept = readdirSync(results).filter(isKept).length;
  if (kills > 100) process.stderr.write(`${JSON.stringify(counts)}\n`);
  age(results);
  rewritePlans(kills);
  const { status } = spawnSync(process.execPath, [program, ...building, '--force']);
  expect(status).toBeLessThan(2);
  expect(temporaries(results)).toEqual([]);
  expect(await wrong()).toEqual([]);
});

/** As tdkt has written it. */
function isOurs(name: string): boolean {
  return !isTemporary(name) && !works.has(readFileSync(join(results, name)).toString());
}

/** What a LibreOffice that goes on by itself still writes in. */
async function removeOffice(name: string): Promise<void> {
  await expect.poll(() => isBusy(name), { timeout: 60_000 }).toBe(false);
  rmSync(join(temporary, name), { recursive: true, force: true });
}

function isBusy(name: string): boolean {
  return spawnSync('pgrep', ['-f', join(temporary, name)], { stdio: 'ignore' }).status === 0;
}

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
