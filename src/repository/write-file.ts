/** Puts a result in its file: whole or not at all, and never over what someone has put there meanwhile. */

import type { BigIntStats } from 'node:fs';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { errorCode, fileProblem, readProblem, writeProblem } from './problems.ts';
import { folderOf, realPathOf } from './real-path.ts';
import { withTemporary } from './temporary.ts';

/** Says why what a file holds may not be replaced; `null` holds nothing, for there is no file. */
export type Guard = (existing: Uint8Array | null) => Promise<Diagnostic | null>;

/** UTF-16 units of a name (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const longestName = 255;

/** What was seen of a file, and when. */
interface Seen {
  readonly stats: BigIntStats | null;
  readonly bytes: Uint8Array | null;
}

/**
 * Written beside the file under another name, then renamed; the file is looked at before and once more just before.
 * Links are written through, to nothing too; permissions, owner and other names of an existing file are kept.
 */
export async function writeBytes(file: string, bytes: Uint8Array, guard: Guard = async () => null): Promise<Diagnostic | null> {
  try {
    const target = realPathOf(file);
    const seen = await look(target);
    return refuseKind(file, seen) ?? findLock(file, target) ?? (await guard(seen.bytes)) ?? (await replace(target, bytes, seen, guard));
  } catch (error) {
    return explain(file, error);
  }
}

function refuseKind(file: string, { stats }: Seen): Diagnostic | null {
  if (stats?.isDirectory()) return fileProblem(file, 'ghi/la_thu_muc', 'Đây là một thư mục, cần một tên tệp');
  if (!stats || stats.isFile()) return null;
  return fileProblem(file, 'ghi/la_thiet_bi', 'Đây là một thiết bị hoặc ống dẫn, không phải tệp, cần một tên tệp khác');
}

/** What is read is at least as new as the stamps. */
async function look(target: string): Promise<Seen> {
  const stats = await statsOf(target);
  return { stats, bytes: stats?.isFile() ? await fs.readFile(target).catch(asUnreadable) : null };
}

function statsOf(target: string): Promise<BigIntStats | null> {
  return fs.stat(target, { bigint: true }).catch(() => null);
}

async function replace(target: string, bytes: Uint8Array, { stats }: Seen, guard: Guard): Promise<Diagnostic | null> {
  if (stats) await fs.access(target, fs.constants.W_OK).catch(asLocked);
  return withTemporary(dirname(target), async (temporary) => {
    const alike = await writeWhole(temporary, bytes, stats);
    if (!isSame(stats, await statsOf(target))) {
      const problem = await guard((await look(target)).bytes);
      if (problem) return problem;
    }
    if (alike) await fs.rename(temporary, target).catch(asLocked);
    else overwrite(target, bytes);
    return null;
  });
}

function isSame(a: BigIntStats | null, b: BigIntStats | null): boolean {
  return (['ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((stamp) => a?.[stamp] === b?.[stamp]);
}

/** Answers whether the new file can take the place of the old one: it has its owner, and there is no other name that would keep the old. */
async function writeWhole(file: string, bytes: Uint8Array, old: BigIntStats | null): Promise<boolean> {
  const handle = await fs.open(file, 'r+');
  try {
    const owned = !old || (await own(handle, old));
    await handle.writeFile(bytes);
    await handle.sync();
    return owned && (!old || old.nlink <= 1n);
  } finally {
    await handle.close();
  }
}

async function own(handle: fs.FileHandle, old: BigIntStats): Promise<boolean> {
  const { uid, gid } = await handle.stat({ bigint: true });
  const given =
    uid === old.uid && gid === old.gid
      ? true
      : await handle.chown(Number(old.uid), Number(old.gid)).then(
          () => true,
          () => false,
        );
  await handle.chmod(Number(old.mode & 0o777n));
  return given;
}

/** In one go, which no signal that can be heard interrupts; the whole lies beside it on the disk meanwhile. */
function overwrite(target: string, bytes: Uint8Array): void {
  const file = openSync(target, 'r+');
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The folder let us write, the existing file did not. */
class Locked extends Error {}

function asLocked(cause: unknown): never {
  throw new Locked('', { cause });
}

/** What a file holds cannot be seen, and so it may not be replaced. */
class Unreadable extends Error {}

function asUnreadable(cause: unknown): never {
  throw new Unreadable('', { cause });
}

function explain(file: string, error: unknown): Diagnostic {
  if (error instanceof Unreadable) return readProblem(file, error.cause);
  const cause = error instanceof Locked ? error.cause : error;
  const code = errorCode(cause);
  if (error instanceof Locked && ['EBUSY', 'EPERM', 'EACCES'].includes(code)) {
    return fileProblem(
      file,
      'ghi/dang_mo',
      'Tệp này đang mở trong Word hay chương trình khác, hoặc chỉ cho đọc, hãy đóng lại rồi chạy lại',
    );
  }
  if (process.platform === 'win32' && /[<>:"|?*]/u.test(basename(file))) {
    const message = `Tên “${basename(file)}” có dấu mà Windows không cho đặt (< > : " | ? *), cần đặt tên khác`;
    return fileProblem(file, 'ghi/khong_ghi_duoc', message);
  }
  // Windows says of a name that is too long that it is not there.
  if (code === 'ENOENT' && basename(file).length > longestName)
    return writeProblem(file, Object.assign(cause as Error, { code: 'ENAMETOOLONG' }));
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fileProblem(file, 'ghi/khong_co_thu_muc', `Không có thư mục “${folderOf(file)}”, hãy tạo thư mục này trước`);
  }
  return writeProblem(file, cause);
}

/** Word and LibreOffice leave a file beside the document that they have open. */
function findLock(file: string, target: string): Diagnostic | null {
  const name = basename(target);
  const stem = name.replace(/\.[^.]*$/, '').length;
  // Word puts “~$” over the first letters of a long name.
  const word = [`~$${name}`, `~$${name.slice(stem < 7 ? 0 : stem === 7 ? 1 : 2)}`];
  const lock = [...word, `.~lock.${name}#`].find((sibling) => existsSync(join(dirname(target), sibling)));
  if (lock === undefined) return null;
  const message = `Tệp này đang mở trong ${lock.startsWith('~$') ? 'Word' : 'LibreOffice'}, hãy đóng lại rồi chạy lại`;
  return fileProblem(file, 'ghi/dang_mo', message, `nếu không còn mở ở máy nào, xóa tệp “${join(dirname(target), lock)}”`);
}
