/** A document put in its file, never over the work of someone else. */
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { type Format, writers } from '../write/index.ts';
import { fileProblem } from './problems.ts';
import { writeBytes } from './write-file.ts';

/** What has become of a file: a problem says why it could not or may not be written. */
export type Outcome = 'written' | 'unchanged' | Diagnostic;

/** Puts a document in its file; one that is there already is left alone, with its time. */
export async function writeDocument(target: string, format: Format, bytes: Uint8Array): Promise<Outcome> {
  if (holds(target, bytes)) return 'unchanged';
  const problem = await writeBytes(target, bytes, async (existing) => {
    // An empty file holds nobody's work.
    if (existing === null || existing.length === 0 || (await writers[format].mayReplace(existing))) return null;
    const help = 'đổi tên tệp ấy để giữ phần đã sửa, hoặc xóa đi, hoặc chọn nơi khác';
    return fileProblem(target, 'ghi/da_sua', 'Tệp này đã được sửa sau khi tdkt ghi ra, hoặc không do tdkt ghi, nên không bị ghi đè', help);
  });
  return problem ?? 'written';
}

/** By its size first: most that differ differ in it. */
export function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === bytes.length && readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
