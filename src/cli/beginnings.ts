/** What a document may be begun from: nothing, or a file by the end of its name. A new way is a line of `beginnings`. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Asker, Given } from '../init/asker.ts';
import type { Shared } from '../init/shared.ts';
import { inheriting } from './inheriting.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage.ts';

export interface Beginning {
  /** Of which period a report on a plan is to tell. */
  readonly ky: string | undefined;
  /** What the command line has answered; its `loai`, `nam` … go before what the file says. */
  readonly given: Given;
  /** ISO: today, whose law holds. */
  readonly day: string;
  /** Asks what is still open; where there is no terminal, takes what is proposed. */
  readonly asker: Asker;
  readonly streams: Streams;
  /** What the folder's plans inherit; null where they stand alone. */
  readonly shared: Shared | null;
}

export interface Draft {
  /** Of the file, without `.yaml`, where none was given. */
  readonly name: string;
  /** The whole plan; `schema` is the path that its first line names, null where there is none; `target` where it will lie. */
  text(schema: string | null, target: string): string;
  /** Sentences about what was done otherwise than one might expect, one a line. */
  readonly told: readonly string[];
}

type Begin = (file: string, beginning: Beginning) => Promise<Draft | Diagnostic>;

const beginnings: readonly { readonly is: RegExp; readonly load: () => Promise<Begin> }[] = [
  { is: /\.ya?ml$/iu, load: async () => (await import('./begin-report.ts')).beginReport },
  { is: /\.(?:xlsx|xlsm|csv|tsv|txt)$/iu, load: async () => (await import('./begin-from-table.ts')).beginFromTable },
];

/** Throws {@link UsageError} where a file is none that a document can be begun from. */
export async function beginFrom(file: string | undefined, beginning: Beginning): Promise<Draft | Diagnostic> {
  if (file === undefined) return beginFromAnswers(beginning);
  const found = beginnings.find(({ is }) => is.test(file));
  if (/\.(?:docx?|odt|rtf)$/iu.test(file))
    throw new UsageError(`“${file}” là văn bản Word, để đọc thành kế hoạch thì gõ tdkt import ${file}`);
  if (!found)
    throw new UsageError(
      `Không soạn được từ “${file}”, --from cần một bảng .xlsx, .csv, hoặc một kế hoạch .yaml; tệp .xls, .ods thì lưu lại thành .xlsx`,
    );
  return (await found.load())(file, beginning);
}

async function beginFromAnswers(beginning: Beginning): Promise<Draft> {
  const { interview } = await import('../init/interview.ts');
  const { given, ke_thua } = await inheriting(beginning);
  const answers = { ...(await interview(given, beginning.day, beginning.asker)), nhiem_vu: null, ke_thua };
  // Not before the questions: the first one should be seen at once.
  const [{ planText }, { fileNameOf }] = await Promise.all([import('../init/skeleton.ts'), import('../init/answers.ts')]);
  return { name: fileNameOf(answers), text: (schema) => planText(answers, schema), told: [] };
}
