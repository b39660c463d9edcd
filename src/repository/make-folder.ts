/** The folders of a result, made when it is there to be written: a plan that gives none leaves no empty ones. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { errorCode, fileProblem, writeProblem } from './problems.ts';

/**
 * Makes a folder and those above it; throws what the system says. `mkdir` with `recursive` never ends (Node 20) where a folder is
 * there and takes no other, as in `/proc`.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder || isThere(above)) throw error;
    makeFolder(above);
    makeFolder(folder);
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}

/** Answers with the problem, if they could not be made. */
export async function makeFolderOf(target: string): Promise<Diagnostic | null> {
  try {
    makeFolder(dirname(target));
    return null;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT')
      return fileProblem(target, 'ghi/khong_co_thu_muc', `Không tạo được thư mục “${dirname(target)}”, cần ghi ra nơi khác`);
    if (!['EEXIST', 'ENOTDIR'].includes(code)) return writeProblem(target, error);
    return fileProblem(
      target,
      'ghi/la_tep',
      `Trên đường dẫn “${dirname(target)}” có một tệp nằm ở chỗ của thư mục, cần đổi tên tệp ấy hoặc ghi ra nơi khác`,
    );
  }
}
