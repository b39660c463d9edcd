/** Runs a program, and ends with it where it fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const onWindows = process.platform === 'win32';
const npm = onWindows ? 'npm.cmd' : 'npm';

/** One that stands in node_modules. */
export function run(name, words) {
  return answer(join('node_modules', '.bin', onWindows ? `${name}.cmd` : name), words);
}

export function runNode(...words) {
  return answer(process.execPath, words);
}

export function runNpm(...words) {
  return answer(npm, words);
}

/** What npm answers; null where it cannot. */
export function askNpm(...words) {
  const { status, stdout } = called(npm, words);
  return status === 0 ? stdout : null;
}

function answer(program, words) {
  const { status, stdout, stderr, error } = called(program, words);
  if (status === 0) return stdout;
  process.stderr.write(`${program} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  process.exit(1);
}

function called(program, words) {
  return spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 26, shell: onWindows && program !== process.execPath });
}
