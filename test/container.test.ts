/** The Dockerfile: what a linter says of it, what it would build, and where docker runs what it does build. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validate } from 'dockerfile-utils';
import ignore from 'ignore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFile } from './support/build.ts';
import { filesForGit, linkPackages } from './support/packed.ts';
import { pathOf, readText } from './support/project.ts';

const dockerfile = readText('Dockerfile');
const [, build = '', ...targets] = dockerfile.split(/^FROM /mu);

test('is what a linter would have', () => {
  expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  expect(validate(dockerfile.replace('WORKDIR /src', 'WORKDR /src'))).not.toEqual([]);
});

test('ends in the small one, after the one with LibreOffice, and each runs as nobody of weight', () => {
  expect(targets.map((target) => /^\S+ AS (\w+)/u.exec(target)?.[1])).toEqual(['pdf', 'tdkt']);
  for (const target of targets) {
    expect(target).toMatch(/\nUSER node\n.*^ENTRYPOINT \["tdkt"\]\n/msu);
    expect(target.slice(target.indexOf('USER node'))).not.toMatch(/^(?:RUN|COPY|USER root)/mu);
  }
  expect(targets[0]).toContain('libreoffice-writer');
});

describe('without docker, by the same steps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-docker-'));
  const [source, image] = [join(folder, 'src'), join(folder, 'opt/tdkt')];
  /** The files that docker is handed. */
  const context = filesForGit().filter((file) => !ignore().add(readText('.dockerignore')).ignores(file));

  beforeAll(() => {
    for (const file of context) {
      mkdirSync(dirname(join(source, file)), { recursive: true });
      cpSync(pathOf(file), join(source, file));
    }
    linkPackages(source);
    const steps = [...build.matchAll(/^RUN (.*(?:\n {2}.*)*)/gmu)].map(([, step = '']) => step);
    expect(steps.shift()).toBe('npm ci --ignore-scripts');
    mkdirSync(join(folder, 'opt'));
    for (const step of steps) execFileSync('bash', ['-c', step.replaceAll('/opt/', `${folder}/opt/`)], { cwd: source, stdio: 'pipe' });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(targets)('%#: the image has all that tdkt needs', async (target) => {
    expect([...target.matchAll(/^COPY (.*)$/gmu)].map(([, words]) => words)).toEqual(['--from=build /opt/tdkt /opt/tdkt']);
    const program = join(folder, 'tdkt');
    rmSync(program, { force: true });
    expect(target).toContain('ln -s /opt/tdkt/bin/tdkt.js /usr/local/bin/tdkt');
    symlinkSync(join(image, 'bin/tdkt.js'), program);
    const words = ['build', pathOf('examples/son-la-2020.yaml'), '-o', join(folder, 'ra.docx'), '--today', '20/11/2026', '--no-cache'];
    expect(spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'ra.docx')).equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
    expect(existsSync(join(image, 'dist/THIRD-PARTY.txt'))).toBe(true);
  });
});

/** A client alone is not enough, and what it builds on may not be there to fetch. */
const runs = spawnSync('docker', ['image', 'inspect', 'node:24-alpine', 'node:24-slim'], { stdio: 'ignore' }).status === 0;
if (!runs) console.warn('Bỏ qua phép thử dựng Dockerfile: máy này không chạy docker, hay chưa có node:24-alpine và node:24-slim.');

test.skipIf(!runs)('docker builds the small one, and it builds a plan', { timeout: 1_200_000 }, async () => {
  execFileSync('docker', ['build', '-q', '-t', 'tdkt-thu', '.'], { cwd: pathOf('.'), stdio: 'pipe' });
  const plan = readFileSync(pathOf('examples/son-la-2020.yaml'));
  const bytes = execFileSync('docker', ['run', '--rm', '-i', 'tdkt-thu', 'build', '-', '-o', '-', '--today', '20/11/2026'], {
    input: plan,
  });
  expect(bytes.equals(await exampleFile('docx', 'son-la-2020'))).toBe(true);
});
