/** Runs a program that stands in node_modules, and ends with it where it fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export function run(name, words) {
  const program = join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return stdout;
  process.stderr.write(`${name} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  process.exit(1);
}
