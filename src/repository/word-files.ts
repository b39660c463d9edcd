/** Word files from the disk; those of older programs through LibreOffice. */
import type { Diagnostic } from '../diagnostic.ts';
import type { OtherFormat } from '../office/to-docx.ts';
import type { Unreadable, WordFile } from '../read/tree.ts';
import { readWord } from '../read/word.ts';
import { type Input, readInput, type Stdin } from './inputs.ts';
import { mostOfWord } from './io.ts';
import { fileProblem } from './problems.ts';

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly word: WordFile;
}

/** What stands in it, or why that cannot be told. `bytes` are those of the file, or what LibreOffice has made of it. */
export async function readWordFile(input: Input, stdin: Stdin, env: NodeJS.ProcessEnv): Promise<ReadFile | Diagnostic> {
  const bytes = await readInput(input, stdin, mostOfWord);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const word = readWord(bytes);
  if (!('message' in word)) return { bytes, word };
  const converted = isOtherFormat(word.why) ? await throughOffice(bytes, word.why, env) : null;
  return converted ?? unreadableProblem(input.file, word);
}

function isOtherFormat(why: Unreadable['why']): why is OtherFormat {
  return why === 'doc' || why === 'odt' || why === 'rtf';
}

async function throughOffice(bytes: Uint8Array, format: OtherFormat, env: NodeJS.ProcessEnv): Promise<ReadFile | null> {
  const { toDocx } = await import('../office/to-docx.ts');
  const docx = await toDocx(bytes, format, env);
  const word = docx && readWord(docx);
  if (!docx || !word || 'message' in word) return null;
  const told = `Tệp .${format} được LibreOffice đổi sang .docx trước khi đọc; cần soát lại số thứ tự và bảng`;
  return { bytes: docx, word: { ...word, told: [told, ...word.told] } };
}

function unreadableProblem(file: string, { message, why }: Unreadable): Diagnostic {
  const help = isOtherFormat(why) ? 'máy có LibreOffice thì tệp này được đọc thẳng' : undefined;
  return fileProblem(file, 'tep/khong_la_word', message, help);
}
