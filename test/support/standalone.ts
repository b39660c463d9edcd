/** tdkt as one file, made once for the tests; and a Windows that runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { required } from './programs.ts';
import { pathOf } from './project.ts';

/** Whether npm has, or had, a Node of this version for these kinds of machine: where there is no net, there is none. */
export function areNodesMissing(...machines: readonly string[]): boolean {
  const fetching = `import('./ci/release/standalone.js').then(({ nodeOf }) => ${JSON.stringify(machines)}.forEach(nodeOf))`;
  const missing = spawnSync(process.execPath, ['-e', fetching], { cwd: pathOf('.'), stdio: 'ignore' }).status !== 0;
  if (missing) console.warn(`Bỏ qua phép thử tệp chạy riêng: không lấy được Node cho ${machines.join(', ')}.`);
  test.runIf(required)('Nodes for other machines are there', () => expect(missing).toBe(false));
  return missing;
}

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Windows of its own, in which a folder of ours is the disk Z:; Node there needs files for what it reads and writes. */
export function windows() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tdkt-windows-')));
  const env = { ...process.env, WINEPREFIX: join(folder, 'wine'), WINEDEBUG: '-all', NODE_SKIP_PLATFORM_CHECK: '1' };
  const run = (words: readonly string[], cwd = folder): Answer => {
    writeFileSync(join(folder, 'loi-go.txt'), words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '));
    const program = `eval "set -- $(cat '${folder}/loi-go.txt')"; wine "$@" < /dev/null > '${folder}/ra.txt' 2> '${folder}/loi.txt'`;
    const { status } = spawnSync('bash', ['-c', program], { cwd, env, stdio: 'ignore', timeout: 300_000 });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll(/^.*wine: .*\n/gmu, '');
    return { status, stdout: read('ra.txt'), stderr: read('loi.txt') };
  };
  return { folder, disk: join(folder, 'wine/drive_c'), env, run };
}
