/** The folders of a result, made when it is there to be written: a plan that gives none leaves no empty ones. */
import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { errorCode, fileProblem, writeProblem } from './problems.ts';

/** Answers with the problem, if they could not be made. */
export async function makeFolderOf(target: string): Promise<Diagnostic | null> {
  try {
    await fs.mkdir(dirname(target), { recursive: true });
    return null;
  } catch (error) {
    if (!['EEXIST', 'ENOTDIR'].includes(errorCode(error))) return writeProblem(target, error);
    return fileProblem(
      target,
      'ghi/la_tep',
      `Trên đường dẫn “${dirname(target)}” có một tệp nằm ở chỗ của thư mục, cần đổi tên tệp ấy hoặc ghi ra nơi khác`,
    );
  }
}
