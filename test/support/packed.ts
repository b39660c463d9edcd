/** The package as `npm pack` makes it of a clean copy of this checkout, and an empty folder where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathOf } from './project.ts';

/** All that git has, or would have, as it lies here. */
export function filesForGit(): string[] {
  const list = (...words: readonly string[]) =>
    execFileSync('git', ['ls-files', '-z', ...words], { cwd: pathOf('.'), encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '');
  const gone = new Set(list('-d'));
  return [...new Set(list('-co', '--exclude-standard'))].filter((file) => !gone.has(file));
}

/** The packages that this checkout has; linked, not copied: they are ten thousand files. */
export function linkPackages(folder: string): void {
  const linked = spawnSync('cp', ['-al', pathOf('node_modules'), join(folder, 'node_modules')]);
  if (linked.status !== 0) cpSync(pathOf('node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

/** Those files, with the packages that they need. */
export function cleanCopy(): string {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'tdkt-sach-'))), 'tdkt');
  for (const file of filesForGit()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(pathOf(file), join(copy, file));
  }
  linkPackages(copy);
  return copy;
}

/** The net is not asked. */
export function npm(folder: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

/** The path of a package made in a copy. */
export function packIn(copy: string): string {
  const target = join(copy, '../goi');
  mkdirSync(target, { recursive: true });
  return join(target, npm(copy, 'pack', '--loglevel=error', '--pack-destination', target).trim());
}

/** An empty folder but for the package; and for the types of Node, which a program in TypeScript has beside. */
export function installed(pack: string): { readonly folder: string; readonly said: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tdkt-noi-cai-')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const said = npm(folder, 'install', pack);
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const name of ['@types/node', 'undici-types']) symlinkSync(pathOf(`node_modules/${name}`), join(folder, 'node_modules', name));
  return { folder, said };
}
