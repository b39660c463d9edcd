/** Word files of a run, each judged as it lies there: the same data as of a plan that was checked. */
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import { isAnswer } from '../inspect/ignore.ts';
import { type Content, inspect, noContent } from '../inspect/index.ts';
import type { WordFile } from '../read/tree.ts';
import { readWord } from '../read/word.ts';
import type { RunOccasion } from './compile-all.ts';
import type { Input, Stdin } from './inputs.ts';
import { kindOf } from './io.ts';
import type { PlanCheck } from './plan-check.ts';
import { fileProblem } from './problems.ts';
import { type ReadFile, readWordFile } from './word-files.ts';
import { findWordFiles, type WordInputs } from './word-inputs.ts';
import { writeNew } from './write-new.ts';

const isWord = /\.(?:docx|docm|doc|odt|rtf)$/iu;

/** Word files among the words of the command line, and its other words. */
export async function wordFilesAmong(words: readonly string[]): Promise<WordInputs & { readonly others: readonly string[] }> {
  const others: string[] = [];
  const named: string[] = [];
  for (const word of words) (isWord.test(word) && (await kindOf(word)) !== 'folder' ? named : others).push(word);
  return { ...(await findWordFiles(named)), others };
}

/** How files are read, and on which day they are judged. */
export interface Desk {
  readonly stdin: Stdin;
  readonly env: NodeJS.ProcessEnv;
  readonly occasion: RunOccasion;
}

/** A file mended into another, which is then judged: what was done, and what is left. */
export interface MendedWord {
  readonly check: PlanCheck;
  /** Absent where no file was written. */
  readonly done?: readonly string[];
}

/** Never over a file that is there: both are someone's work. */
export async function mendWord(input: Input, target: string, desk: Desk): Promise<MendedWord> {
  const read = await readWordFile(input, desk.stdin, desk.env);
  if (!('word' in read)) return { check: notRead(input.file, read) };
  const { mend } = await import('../inspect/mend.ts');
  const mended = mend(read.bytes, read.word);
  if (!mended) {
    const isGuarded = read.word.signed || read.word.protection !== 'none';
    const why = isGuarded
      ? 'Tệp đã ký số hoặc được bảo vệ nên chỉ đọc, không sửa; cần sửa bản gốc chưa ký'
      : 'Tệp ghi theo lối lạ hoặc có phần hỏng nên chỉ đọc, không sửa; cần mở bằng Word, ghi lại rồi sửa bản ấy';
    return { check: notRead(input.file, fileProblem(input.file, 'tep/chi_doc', why)) };
  }
  const problem = await writeNew(target, mended.bytes);
  if (problem) return { check: notRead(target, problem) };
  const word = readWord(mended.bytes);
  const isUnread = 'message' in word;
  const check = isUnread
    ? notRead(target, fileProblem(target, 'tep/khong_la_word', word.message))
    : await checkOf(target, word, desk.occasion);
  return { check, done: mended.done };
}

export async function checkWord(input: Input, { stdin, env, occasion }: Desk): Promise<PlanCheck> {
  const read = await readWordFile(input, stdin, env);
  if (!('word' in read)) return notRead(input.file, read);
  // As tdkt made it, saved again or not, it has a plan, where its words are judged, and answered for.
  return checkOf(input.file, read.word, (await isOurs(read)) ? null : occasion);
}

async function isOurs({ bytes, word }: ReadFile): Promise<boolean> {
  if (!word.ours) return false;
  const { isAsWritten } = await import('../resaved/as-written.ts');
  return isAsWritten(bytes, word, word);
}

async function checkOf(file: string, word: WordFile, occasion: RunOccasion | null): Promise<PlanCheck> {
  const content = occasion ? await contentOr(file, word, occasion) : noContent;
  const { diagnostics, silenced, text, title, outcomes } = inspect(file, word, content ?? noContent);
  return {
    plan: { file, title, fingerprint: '', outcomes, withheld: [], silenced },
    diagnostics: [...toldOf(file, word), ...(content ? [] : [unjudged(file)]), ...diagnostics],
    sources: { [file]: text },
  };
}

/** Null where no plan can be made of the file: how it looks is judged all the same. */
async function contentOr(file: string, word: WordFile, occasion: RunOccasion): Promise<Content | null> {
  const { contentOf } = await import('./word-content.ts');
  return contentOf(file, word, occasion).catch(() => null);
}

function unjudged(file: string): Diagnostic {
  const message = 'Câu chữ của tệp chưa xét được, vì chưa đọc được tệp như một kế hoạch; thể thức thì đã xét';
  return { code: 'tep/doc_tep_word', severity: 'info', message, file, span: wholeFile };
}

function notRead(file: string, problem: Diagnostic): PlanCheck {
  return { plan: { file, title: '', fingerprint: '', outcomes: [], withheld: [], silenced: [] }, diagnostics: [problem], sources: {} };
}

/** What was not read, and what was read as something else. */
function toldOf(file: string, { told, revisions, comments }: WordFile): Diagnostic[] {
  const left = comments.filter((comment) => !isAnswer(comment)).length;
  const tracked = revisions.filter(({ kind }) => kind !== 'format').length;
  const sentences = [
    ...told,
    ...(tracked > 0
      ? [`Có ${tracked} chỗ sửa đang theo dõi, được đọc như đã chấp nhận; cần chấp nhận hoặc bỏ từng chỗ trước khi trình`]
      : []),
    ...(left > 0 ? [`Có ${left} ghi chú bên lề, không phải chữ của văn bản; cần xóa trước khi phát hành`] : []),
  ];
  return sentences.map((message) => ({ code: 'tep/doc_tep_word', severity: 'info', message, file, span: wholeFile }));
}
