/** A plan held against its Word file, and what is written back into the plan. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { WordFile } from '../read/tree.ts';
import type { WordChanges } from '../recover/index.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { readBytes } from '../repository/io.ts';
import { fileProblem } from '../repository/problems.ts';
import { otherEncoding, writePlan } from './write-plan.ts';

export interface Found extends WordChanges {
  readonly plan: string;
  readonly wordName: string;
  readonly word: WordFile;
  /** The texts of the plan and of what it inherits, as read. */
  readonly sources: Readonly<Record<string, string>>;
  /** The Word file was made of another version of the plan: what differs may have been changed in either. */
  readonly isOlder: boolean;
}

/** What tdkt would write now is read in the same way as what someone has worked on: only his work is a difference. */
export async function compareWithWord(compiled: Compiled, wordName: string, word: WordFile): Promise<Found> {
  const [{ wordChanges, printedIn }, { writers }, { readWord }] = await Promise.all([
    import('../recover/index.ts'),
    import('../write/index.ts'),
    import('../read/word.ts'),
  ]);
  const { input, compilation, again } = compiled;
  const { document, origin, sources, typed, fingerprint } = compilation;
  if (!document || !origin) throw new Error('a plan without complaints has a document');
  const throughs = await throughsOf(compiled);
  const print = (file: string, text: string) => {
    const made = file === input.file ? again(text) : throughs.get(file)?.(text);
    return made?.document ? printedIn(made.document) : null;
  };
  const own = readWord(await writers.docx.write(document));
  if ('message' in own) throw new Error(own.message);
  const plan = { file: input.file, texts: sources, value: typed, origin, print };
  const made = word.properties.custom['ke_hoach_sha256'];
  const isOlder = made !== undefined && made !== fingerprint;
  return { ...wordChanges(plan, document, own, word), plan: input.file, wordName, word, sources, isOlder };
}

async function throughsOf({ inherited, through }: Compiled) {
  const files = through ? (inherited?.files ?? []) : [];
  const looks = await Promise.all(files.map(async ({ file }) => [file, await through?.(file)] as const));
  return new Map(looks.flatMap(([file, look]) => (look ? [[file, look] as const] : [])));
}

/** What could not be written; nothing is written unless all can be. */
export async function writeBack({ input, bytes }: Compiled, { texts, sources, isOlder, rows }: Found): Promise<readonly Diagnostic[]> {
  if (isOlder && rows.length > 0) return [older(input.file)];
  const files: { readonly file: string; readonly bytes: Uint8Array; readonly text: string }[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const read = file === input.file ? bytes : await readBytes(resolve(file));
    if (!(read instanceof Uint8Array)) return read ? [read] : [];
    const refused = otherEncoding(file, read, sources[file] ?? '');
    if (refused) return [refused];
    files.push({ file, bytes: read, text });
  }
  for (const { file, bytes: read, text } of files) {
    const problem = await writePlan(file, read, text);
    if (problem) return [problem];
  }
  return [];
}

function older(file: string): Diagnostic {
  const message = 'Kế hoạch đã đổi sau khi dựng tệp Word này, nên không biết chỗ khác nhau là ai sửa sau; không ghi gì vào kế hoạch';
  const help = 'sửa những chỗ kể trên bằng tay, hoặc chạy tdkt build --force (tệp Word cũ được giữ lại) rồi sửa tiếp trong tệp mới';
  return fileProblem(file, 'ghi/ke_hoach_da_doi', message, help);
}
