/** Word files of a run, each judged as it lies there: the same data as of a plan that was checked. */
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import { inspect } from '../inspect/index.ts';
import type { WordFile } from '../read/tree.ts';
import { readWord } from '../read/word.ts';
import type { Input, Stdin } from './inputs.ts';
import { kindOf } from './io.ts';
import type { PlanCheck } from './plan-check.ts';
import { fileProblem } from './problems.ts';
import { readWordFile } from './word-files.ts';
import { findWordFiles, type WordInputs } from './word-inputs.ts';
import { writeBytes } from './write-file.ts';

const isWord = /\.(?:docx|docm|doc|odt|rtf)$/iu;

/** Word files among the words of the command line, and its other words. */
export async function wordFilesAmong(words: readonly string[]): Promise<WordInputs & { readonly others: readonly string[] }> {
  const others: string[] = [];
  const named: string[] = [];
  for (const word of words) (isWord.test(word) && (await kindOf(word)) !== 'folder' ? named : others).push(word);
  return { ...(await findWordFiles(named)), others };
}

/** A file mended into another, which is then judged: what was done, and what is left. */
export interface MendedWord {
  readonly check: PlanCheck;
  /** Absent where no file was written. */
  readonly done?: readonly string[];
}

/** Never over a file that is there: both are someone's work. */
export async function mendWord(input: Input, target: string, stdin: Stdin, env: NodeJS.ProcessEnv): Promise<MendedWord> {
  const read = await readWordFile(input, stdin, env);
  if (!('word' in read)) return { check: notRead(input.file, read) };
  const { mend } = await import('../inspect/mend.ts');
  const mended = mend(read.bytes, read.word);
  if (!mended) {
    const why = 'Tệp đã ký số hoặc được bảo vệ nên chỉ đọc, không sửa; cần sửa bản gốc chưa ký';
    return { check: notRead(input.file, fileProblem(input.file, 'tep/chi_doc', why)) };
  }
  const problem = await writeNew(target, mended.bytes);
  if (problem) return { check: notRead(target, problem) };
  const word = readWord(mended.bytes);
  return {
    check: 'message' in word ? notRead(target, fileProblem(target, 'tep/khong_la_word', word.message)) : checkOf(target, word),
    done: mended.done,
  };
}

function writeNew(target: string, bytes: Uint8Array): Promise<Diagnostic | null> {
  return writeBytes(target, bytes, async (existing) =>
    existing === null ? null : fileProblem(target, 'ghi/da_co', 'Đã có tệp này, tdkt không ghi đè lên; cần -o với một tên khác'),
  );
}

export async function checkWord(input: Input, stdin: Stdin, env: NodeJS.ProcessEnv): Promise<PlanCheck> {
  const read = await readWordFile(input, stdin, env);
  return 'word' in read ? checkOf(input.file, read.word) : notRead(input.file, read);
}

function checkOf(file: string, word: WordFile): PlanCheck {
  const { diagnostics, silenced, text, title, outcomes } = inspect(file, word);
  return {
    plan: { file, title, fingerprint: '', outcomes, withheld: [], silenced },
    diagnostics: [...toldOf(file, word), ...diagnostics],
    sources: { [file]: text },
  };
}

function notRead(file: string, problem: Diagnostic): PlanCheck {
  return { plan: { file, title: '', fingerprint: '', outcomes: [], withheld: [], silenced: [] }, diagnostics: [problem], sources: {} };
}

/** What was not read, and what was read as something else. */
function toldOf(file: string, { told, revisions, comments }: WordFile): Diagnostic[] {
  const tracked = revisions.filter(({ kind }) => kind !== 'format').length;
  const sentences = [
    ...told,
    ...(tracked > 0
      ? [`Có ${tracked} chỗ sửa đang theo dõi, được đọc như đã chấp nhận; cần chấp nhận hoặc bỏ từng chỗ trước khi trình`]
      : []),
    ...(comments.length > 0 ? [`Có ${comments.length} ghi chú bên lề, không phải chữ của văn bản; cần xóa trước khi phát hành`] : []),
  ];
  return sentences.map((message) => ({ code: 'tep/doc_tep_word', severity: 'info', message, file, span: wholeFile }));
}
