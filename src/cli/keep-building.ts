/** `tdkt build --watch`: builds, waits for a change, builds again. With the cache only what a change touches is made anew. */
import { dirname } from 'node:path';
import { terminalSafe } from '../report/safe-text.ts';
import { kindOf } from '../repository/io.ts';
import { fixedPartOf } from '../repository/patterns.ts';
import { realOrItself } from '../repository/real-path.ts';
import { foldersFrom, Watch } from '../repository/watch.ts';
import { type OutputStream, print, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** One round. */
export interface Built {
  readonly status: number;
  /** Files; with `/` at its end a folder of templates. */
  readonly madeOf: readonly string[];
}

/** The first line of a round and its last, by which an editor knows them; what is between is about this round only. */
const [begin, end] = ['Đang dựng …', 'Đang chờ thay đổi, nhấn Ctrl+C để dừng.'];

const emptyScreen = '\u001b[2J\u001b[3J\u001b[H';

/** `words` are where plans come from. Goes on until the process is told to end; throws {@link UsageError} of the first round only. */
export async function keepBuilding(build: () => Promise<Built>, words: readonly string[], { stderr }: Streams): Promise<number> {
  const watch = new Watch();
  try {
    for (let last: Built | undefined; ; await watch.change()) {
      // What changes while a round is at work is seen by the next one.
      await lookAt(watch, words, last?.madeOf ?? []);
      await print(stderr, `${stderr.isTTY ? emptyScreen : ''}${begin}\n`);
      last = await round(build, last, stderr);
      await lookAt(watch, words, last.madeOf);
      await print(stderr, `${end}\n`);
    }
  } finally {
    // A folder that is looked at keeps the process from ending.
    await watch.close();
  }
}

/** Someone who makes two results clash while he works is told so, and may go on working. */
async function round(build: () => Promise<Built>, last: Built | undefined, stderr: OutputStream): Promise<Built> {
  try {
    return await build();
  } catch (error) {
    if (!last || !(error instanceof UsageError)) throw error;
    await print(stderr, `tdkt: ${terminalSafe(error.message)}\n`);
    return last;
  }
}

/** The folders of words of the command line and of files; throws {@link UsageError} where the system lets us look at no more. */
export async function lookAt(watch: Watch, words: readonly string[], madeOf: readonly string[]): Promise<void> {
  const named = await Promise.all(words.map(foldersOf));
  const others = madeOf.flatMap((file) => (file.endsWith('/') ? foldersFrom(file) : [dirname(file), dirname(realOrItself(file))]));
  try {
    await watch.lookAt([...named.flat(), ...others]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new UsageError(`Máy này không cho theo dõi thêm thư mục nào nữa (hệ điều hành báo ${code}), hãy dùng --watch với ít thư mục hơn`);
  }
}

async function foldersOf(word: string): Promise<string[]> {
  const kind = await kindOf(word);
  if (kind === 'file') return [dirname(word)];
  return foldersFrom(kind === 'folder' ? word : fixedPartOf(word));
}
