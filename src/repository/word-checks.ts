/** Word files of a run, each judged as it lies there: the same data as of a plan that was checked. */
import { type Diagnostic, wholeFile } from '../diagnostic.ts';
import { inspect } from '../inspect/index.ts';
import type { WordFile } from '../read/tree.ts';
import type { Input, Stdin } from './inputs.ts';
import { kindOf } from './io.ts';
import type { PlanCheck } from './plan-check.ts';
import { readWordFile } from './word-files.ts';
import { findWordFiles, type WordInputs } from './word-inputs.ts';

const isWord = /\.(?:docx|docm|doc|odt|rtf)$/iu;

/** The Word files that the command line names, its other words, and how a file is judged. */
export interface WordChecks extends WordInputs {
  readonly others: readonly string[];
  readonly check: (input: Input, stdin: Stdin, env: NodeJS.ProcessEnv) => Promise<PlanCheck>;
}

/** A folder is one of plans: Word files in it are mostly what was built of them. */
export async function wordChecks(words: readonly string[]): Promise<WordChecks> {
  const others: string[] = [];
  const named: string[] = [];
  for (const word of words) (isWord.test(word) && (await kindOf(word)) !== 'folder' ? named : others).push(word);
  return { ...(await findWordFiles(named)), others, check: checkWord };
}

async function checkWord(input: Input, stdin: Stdin, env: NodeJS.ProcessEnv): Promise<PlanCheck> {
  const read = await readWordFile(input, stdin, env);
  const plan = { file: input.file, title: '', fingerprint: '', outcomes: [], withheld: [], silenced: [] };
  if (!('word' in read)) return { plan, diagnostics: [read], sources: {} };
  const { diagnostics, silenced, text, title, outcomes } = inspect(input.file, read.word);
  return {
    plan: { ...plan, title, outcomes, silenced },
    diagnostics: [...toldOf(input.file, read.word), ...diagnostics],
    sources: { [input.file]: text },
  };
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
