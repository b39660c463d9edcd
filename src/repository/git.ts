/** What git says: which files are not as they were at some point of the history, and how one was. */
import { execFile } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';

/** Absolute paths, or why they cannot be known, as one sentence. */
export async function changedSince(ref: string): Promise<ReadonlySet<string> | string> {
  const folder = await topFolder();
  if (folder === null) return 'Thư mục này không nằm trong kho git nào, hoặc máy này không có git; --since cần cả hai';
  const commit = await commitOf(ref);
  if (commit === null) {
    return `git không có mốc “${ref}”, cần tên nhánh, thẻ hoặc mã commit có trong kho này; trong CI cần tải đủ lịch sử (fetch-depth: 0)`;
  }
  // What others have changed on a branch since ours left it is not ours.
  const common = await git('merge-base', commit, 'HEAD');
  const lists = await Promise.all([
    git('-C', folder, 'diff', '--name-only', '--no-renames', '-z', common === null ? commit : line(common), '--'),
    git('-C', folder, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return new Set(lists.flatMap((list) => (list ?? '').split('\0')).flatMap((name) => (name === '' ? [] : [join(folder, name)])));
}

/** No plan is looked for further back than so many changes of its file. */
const mostVersions = 200;

/** What a file held after each change that git knows, the newest first; nothing where git does not know it. */
export async function* earlierVersions(file: string): AsyncGenerator<Uint8Array> {
  const [folder, name] = [dirname(resolve(file)), basename(file)];
  const commits = await git('-C', folder, 'log', '--format=%H', '-n', String(mostVersions), '--', name);
  for (const commit of (commits ?? '').split('\n').filter((each) => each !== '')) {
    const bytes = await gitBytes(['-C', folder, 'show', `${commit}:./${name}`]);
    if (bytes) yield bytes;
  }
}

/** The folder of the repository, or null. */
export async function topFolder(): Promise<string | null> {
  const top = await git('rev-parse', '--show-toplevel');
  return top === null ? null : line(top);
}

/** The way from there to the working folder: `''` at the top, else with `/` at its end; null outside. */
export async function prefixInRepository(): Promise<string | null> {
  const prefix = await git('rev-parse', '--show-prefix');
  return prefix === null ? null : line(prefix);
}

/** The commit that a name stands for, or null. */
export async function commitOf(ref: string): Promise<string | null> {
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  return commit === null ? null : line(commit);
}

/** Puts the files of a commit whose names fit under a folder, and beside it an index of their own: the working copy stays as it is. */
export async function checkOut(
  top: string,
  commit: string,
  fits: (name: string) => boolean,
  folder: string,
): Promise<readonly string[] | null> {
  const names = await git('-C', top, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', commit);
  if (names === null) return null;
  const wanted = names.split('\0').filter((name) => name !== '' && fits(name));
  const env = { ...process.env, GIT_INDEX_FILE: `${folder}.index` };
  const read = await gitBytes(['-C', top, 'read-tree', commit], { env });
  const words = ['-C', top, 'checkout-index', '-z', '--stdin', `--prefix=${folder}/`];
  return read && (await gitBytes(words, { env, input: wanted.join('\0') })) ? wanted : null;
}

/** Without the end of the line. */
function line(text: string): string {
  return text.replace(/\r?\n$/u, '');
}

/** What it prints; null when it fails or is not there. */
async function git(...words: readonly string[]): Promise<string | null> {
  return (await gitBytes(words))?.toString() ?? null;
}

interface Around {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

function gitBytes(words: readonly string[], { env, input = '' }: Around = {}): Promise<Buffer | null> {
  return new Promise((done) => {
    const options = { maxBuffer: 2 ** 28, encoding: 'buffer' as const, ...(env && { env }) };
    const child = execFile('git', words, options, (error, stdout) => done(error ? null : stdout));
    child.stdin?.on('error', () => {}).end(input);
  });
}
