/** A Word file from the disk, as what stands in it. */
import type { Diagnostic } from '../diagnostic.ts';
import { isUnreadable } from '../read/text.ts';
import type { WordFile } from '../read/tree.ts';
import { readWord } from '../read/word.ts';
import { readBytes } from './io.ts';
import { fileProblem } from './problems.ts';

/** What stands in a Word file, or why it cannot be told. */
export async function readWordFile(file: string): Promise<WordFile | Diagnostic> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = readWord(bytes);
  return isUnreadable(read) ? fileProblem(file, 'word/khong_doc_duoc', read.message) : read;
}

/** What stands in a file that tdkt has just made. */
export function readOwn(bytes: Uint8Array): WordFile {
  const read = readWord(bytes);
  if (isUnreadable(read)) throw new Error(read.message);
  return read;
}
