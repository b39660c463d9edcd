/** LibreOffice, asked to convert files without a window: where it is, and one run of it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whenLeaving } from '../leave.ts';

/** How a run ended: it may end well without having made a file, so look for that. */
export type Ended = 'ended' | 'too late' | 'not started';

/** The program, by its path; null where there is none. Looked for where a search path leads, and where its installers put it. */
export async function findOffice(env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const path of [...onSearchPath(env), ...installed(env)]) if (await isProgram(path)) return path;
  return null;
}

function onSearchPath({ PATH = '' }: NodeJS.ProcessEnv): string[] {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  return PATH.split(delimiter).flatMap((folder) => (folder === '' ? [] : names.map((name) => join(folder, name))));
}

function installed({ ProgramFiles, 'ProgramFiles(x86)': older, HOME = '' }: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    return [ProgramFiles, older].flatMap((folder) => (folder ? join(folder, 'LibreOffice', 'program', 'soffice.com') : []));
  }
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(HOME, 'Applications')].map((folder) => join(folder, 'LibreOffice.app/Contents/MacOS/soffice'));
}

async function isProgram(path: string): Promise<boolean> {
  const stats = await fs.stat(path).catch(() => null);
  return (
    stats?.isFile() === true &&
    (await fs.access(path, constants.X_OK).then(
      () => true,
      () => false,
    ))
  );
}

/** `7.4`; empty when it does not say. */
export async function officeVersion(program: string): Promise<string> {
  const said = await new Promise<string>((resolve) => {
    execFile(program, ['--version'], { timeout: 30_000 }, (_, stdout) => resolve(stdout));
  });
  return /\d+\.\d+/u.exec(said)?.[0] ?? '';
}

/** Runs it once, with a profile of its own, so that neither a window that is open nor another run stands in the way. `limit` is in milliseconds. */
export function runOffice(program: string, profile: string, words: readonly string[], limit: number): Promise<Ended> {
  const own = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--nolockcheck', '--nodefault'];
  // What it leaves when it is ended goes with its profile.
  const temporary = dirname(profile);
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  return new Promise((resolve) => {
    const child = spawn(program, [...own, ...words], { stdio: 'ignore', detached: process.platform !== 'win32', env });
    let ended: Ended = 'ended';
    const stay = whenLeaving(() => kill(child));
    const timer = setTimeout(() => {
      ended = 'too late';
      kill(child);
    }, limit);
    const settle = (how: Ended) => {
      clearTimeout(timer);
      stay();
      resolve(how);
    };
    child.on('error', () => settle('not started'));
    child.on('exit', () => settle(ended));
  });
}

/** With what it started itself: `soffice` is a script. */
function kill(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
