/** A file of ours put in its place, never over the work of someone else. */
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { fileProblem } from './problems.ts';
import { writeBytes } from './write-file.ts';

/** Answers with the problem, if the file could not or may not be written; `mayReplace` knows what nobody has worked in. */
export async function writeKept(
  target: string,
  bytes: Uint8Array,
  mayReplace: (existing: Uint8Array) => boolean | Promise<boolean>,
): Promise<Diagnostic | null> {
  return writeBytes(target, bytes, async (existing) => {
    // An empty file holds nobody's work.
    if (existing === null || existing.length === 0 || (await mayReplace(existing))) return null;
    const help = 'đổi tên tệp ấy để giữ phần đã sửa, hoặc xóa đi, hoặc chọn nơi khác';
    return fileProblem(target, 'ghi/da_sua', 'Tệp này đã được sửa sau khi tdkt ghi ra, hoặc không do tdkt ghi, nên không bị ghi đè', help);
  });
}

/** A file has these bytes already. By its size first: most that differ differ in it. */
export function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === bytes.length && readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
