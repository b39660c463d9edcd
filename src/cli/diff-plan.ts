/** A plan held against its Word file, and what is written back into the plan. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { WordFile } from '../read/tree.ts';
import type { WordChanges } from '../recover/compare/index.ts';
import type { Compiled } from '../repository/compile-all.ts';
import { earlierPlan } from '../repository/earlier-plan.ts';
import { mostOfWord, readBytes } from '../repository/io.ts';
import { nextName } from '../repository/keep-old.ts';
import { othersWorkIn } from '../repository/others-work.ts';
import { fileProblem } from '../repository/problems.ts';
import { asTyped } from '../repository/write-result.ts';
import { planOutputs } from './outputs.ts';
import { otherEncoding, writePlan } from './write-plan.ts';

export interface Found extends WordChanges {
  readonly plan: string;
  readonly wordName: string;
  readonly word: WordFile;
  /** The texts of the plan and of what it inherits, as read. */
  readonly sources: Readonly<Record<string, string>>;
  /** The Word file was made of an earlier version of the plan, which nobody has kept: what differs may have been changed in either. */
  readonly isOlder: boolean;
}

/** What tdkt would write now is read in the same way as what someone has worked on: only his work is a difference. */
export async function compareWithWord(compiled: Compiled, wordName: string, word: WordFile): Promise<Found> {
  const [{ wordChanges, printedIn }, { writers }, { readWord }] = await Promise.all([
    import('../recover/compare/index.ts'),
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
  const gone = made !== undefined && made !== fingerprint;
  const earlier = gone ? await earlierPlan(input.file, made) : null;
  const base = earlier === null ? undefined : (print(input.file, earlier) ?? []).map(({ text }) => text);
  return { ...wordChanges(plan, document, own, word, base), isOlder: gone && !base, plan: input.file, wordName, word, sources };
}

async function throughsOf({ inherited, through }: Compiled) {
  const files = through ? (inherited?.files ?? []) : [];
  const looks = await Promise.all(files.map(async ({ file }) => [file, await through?.(file)] as const));
  return new Map(looks.flatMap(([file, look]) => (look ? [[file, look] as const] : [])));
}

/** What could not be written; nothing is written unless all can be. */
export async function writeBack({ input, bytes }: Compiled, found: Found): Promise<readonly Diagnostic[]> {
  const { texts, sources, isOlder, isStrange, rows } = found;
  if (isStrange) return [stranger(found.wordName)];
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

/** What to type for the Word file beside the plan to say what the plan says now: somebody's work that is left in it is kept when asked. */
export async function rebuilding({ input, compilation: { document } }: Compiled, templates: string | undefined): Promise<string> {
  const target = planOutputs([input], { format: 'docx' }, null)[0]?.target ?? '';
  const options = templates === undefined ? '' : ` --templates ${asTyped(templates)}`;
  const build = `tdkt build ${asTyped(input.file)}${options}`;
  const existing = await readBytes(resolve(target), mostOfWord);
  if (!document || !(existing instanceof Uint8Array)) return build;
  const { writers } = await import('../write/index.ts');
  const work = await othersWorkIn('docx', existing, await writers.docx.write(document));
  return work === null ? build : `${build} --force (bản Word đang có được giữ trong “${nextName(target)}”)`;
}

function older(file: string): Diagnostic {
  const message = 'Kế hoạch đã đổi sau khi dựng tệp Word này, nên không biết chỗ khác nhau là ai sửa sau; không ghi gì vào kế hoạch';
  const help = 'sửa những chỗ kể trên bằng tay, hoặc chạy tdkt build --force (tệp Word cũ được giữ lại) rồi sửa tiếp trong tệp mới';
  return fileProblem(file, 'ghi/ke_hoach_da_doi', message, help);
}

function stranger(file: string): Diagnostic {
  const message = 'Tệp Word này không giống văn bản của kế hoạch, nên không ghi gì vào kế hoạch';
  return fileProblem(file, 'ghi/tep_word_khac', message, 'xem lại tên hai tệp');
}
