/** Runs a program, and ends with it where it fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const onWindows = process.platform === 'win32';

/** One that stands in node_modules. */
export function run(name, words) {
  return answer(join('node_modules', '.bin', onWindows ? `${name}.cmd` : name), words);
}

export function runNode(...words) {
  return answer(process.execPath, words);
}

export function runNpm(...words) {
  return answer(onWindows ? 'npm.cmd' : 'npm', words);
}

function answer(program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: onWindows && program !== process.execPath,
  });
  if (status === 0) return stdout;
  process.stderr.write(`${program} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  process.exit(1);
}
