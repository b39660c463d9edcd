/** Writes a file where none is. */
import type { Diagnostic } from '../diagnostic.ts';
import { fileProblem } from './problems.ts';
import { writeBytes } from './write-file.ts';

/** A file that is there is someone's work, even an empty one; `help` says what to do instead. */
export function writeNew(file: string, bytes: Uint8Array, help = 'cần -o với một tên khác'): Promise<Diagnostic | null> {
  return writeBytes(file, bytes, async (existing) =>
    existing === null ? null : fileProblem(file, 'ghi/da_co', `Đã có tệp này, tdkt không ghi đè lên; ${help}`),
  );
}
