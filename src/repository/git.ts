/** What git says: which files are not as they were at some point of the history, and how one was. */
import { execFile } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';

/** Absolute paths, or why they cannot be known, as one sentence. */
export async function changedSince(ref: string): Promise<ReadonlySet<string> | string> {
  const top = await git('rev-parse', '--show-toplevel');
  if (top === null) return 'Thư mục này không nằm trong kho git nào, hoặc máy này không có git; --since cần cả hai';
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === null) {
    return `git không có mốc “${ref}”, cần tên nhánh, thẻ hoặc mã commit có trong kho này; trong CI cần tải đủ lịch sử (fetch-depth: 0)`;
  }
  const folder = line(top);
  // What others have changed on a branch since ours left it is not ours.
  const common = await git('merge-base', line(commit), 'HEAD');
  const lists = await Promise.all([
    git('-C', folder, 'diff', '--name-only', '--no-renames', '-z', line(common ?? commit), '--'),
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
    const bytes = await gitBytes('-C', folder, 'show', `${commit}:./${name}`);
    if (bytes) yield bytes;
  }
}

/** Without the end of the line. */
function line(text: string): string {
  return text.replace(/\r?\n$/u, '');
}

/** What it prints; null when it fails or is not there. */
async function git(...words: readonly string[]): Promise<string | null> {
  return (await gitBytes(...words))?.toString() ?? null;
}

function gitBytes(...words: readonly string[]): Promise<Buffer | null> {
  return new Promise((done) => {
    execFile('git', words, { maxBuffer: 2 ** 28, encoding: 'buffer' }, (error, stdout) => done(error ? null : stdout));
  });
}
