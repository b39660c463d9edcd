/** A version is one command; what it is made of is locked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { cleanCopy, npm } from './support/packed.ts';
import { readText } from './support/project.ts';

describe('npm version', () => {
  let copy = '';
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Người thử', '-c', 'user.email=thu@example.invalid', ...words], {
      cwd: copy,
      encoding: 'utf8',
    }).trim();
  const version = (word: string) => {
    const env = { ...process.env, GIT_AUTHOR_NAME: 'Người thử', GIT_AUTHOR_EMAIL: 'thu@example.invalid' };
    const committer = { GIT_COMMITTER_NAME: 'Người thử', GIT_COMMITTER_EMAIL: 'thu@example.invalid' };
    return spawnSync('npm', ['version', word], { cwd: copy, encoding: 'utf8', env: { ...env, ...committer } });
  };
  const changelog = (heading: string) => writeFileSync(join(copy, 'CHANGELOG.md'), `# Thay đổi\n\n${heading}## 0.1.0\n\n- Bản đầu.\n`);

  beforeAll(() => {
    copy = cleanCopy();
    // Goldens and types have tests of their own, and take minutes.
    npm(copy, 'pkg', 'set', 'scripts.update=node -v', 'scripts.update-api=node -v');
    git('init', '-q');
  });
  afterAll(() => rmSync(dirname(copy), { recursive: true }));

  test('writes the number wherever it stands, one commit and its tag', () => {
    changelog('## Chưa phát hành\n\n- Một lệnh mới.\n\n');
    git('add', '-A');
    git('commit', '-qm', 'Thử');
    const { status, stderr } = version('0.7.0');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(git('log', '-1', '--format=%s %D')).toMatch(/^Release 0\.7\.0 HEAD -> \S+, tag: v0\.7\.0$/u);
    expect(git('status', '--porcelain')).toBe('');
    expect(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')).toMatch(
      /^# Thay đổi\n\n## 0\.7\.0 \(\d\d\/\d\d\/20\d\d\)\n\n- Một lệnh mới\.\n\n## 0\.1\.0\n\n- Bản đầu\.\n$/u,
    );
    const { version: locked, packages } = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
    expect([locked, packages[''].version]).toEqual(['0.7.0', '0.7.0']);
  });

  test.each([
    ['nothing is told', '## Chưa phát hành\n\n', 'CHANGELOG.md: cần một mục “## Chưa phát hành” kể điều người dùng thấy ở bản này'],
    ['only an older version is told of', '', 'CHANGELOG.md: mục trên cùng là “0.1.0”, cần “## Chưa phát hành” hoặc “## 0.8.0”'],
    [
      'only an older version is told of, with its day',
      '## 0.7.0 (20/11/2026)\n\n- Một lệnh mới.\n\n',
      'CHANGELOG.md: mục trên cùng là “0.7.0 (20/11/2026)”, cần',
    ],
  ])('refuses where %s', (_, heading, sentence) => {
    changelog(heading);
    git('commit', '-qam', 'Thử');
    const { status, stderr } = version('0.8.0');
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect([git('tag'), git('status', '--porcelain')]).toEqual(['v0.7.0', '']);
  });
});

describe('the lock', () => {
  const { packages } = JSON.parse(readText('package-lock.json')) as {
    packages: Record<string, { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: true }>;
  };
  const locked = Object.entries(packages).filter(([place]) => place !== '');

  test('has the digest of every package, but of programs for other machines that nobody can fetch', () => {
    const unlocked = locked.filter(([, { integrity = '' }]) => !/^sha512-/u.test(integrity)).map(([place]) => place);
    expect(unlocked.filter((place) => !/\/ooxml-validator-(?:darwin|linux|win32)-\w+$/u.test(place))).toEqual([]);
  });

  test('names no host', () => expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]));

  test('knows one package with a program to run at install, and is used without', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    expect(scripted).toEqual(['node_modules/esbuild']);
    for (const file of ['action.yml', '.github/workflows/release.yml']) expect(readText(file)).toContain('npm ci --ignore-scripts');
  });
});

test('the workflow of a release passes the schema of workflows, and makes what release:dry makes', () => {
  const { validateWorkflow } = createRequire(import.meta.url)('@action-validator/core') as {
    validateWorkflow(text: string): { readonly errors: readonly unknown[] };
  };
  const workflow = readText('.github/workflows/release.yml');
  expect(validateWorkflow(workflow).errors).toEqual([]);
  expect(validateWorkflow(workflow.replace('runs-on:', 'runs:')).errors).not.toEqual([]);
  const scripts = [...workflow.matchAll(/npm run (\S+)/gu)].map(([, name = '']) => name);
  expect(scripts).toEqual(['release:dry']);
  expect(Object.keys(packageJson.scripts)).toContain('release:dry');
});
