/** From the words of the command line to Word files: what folders and patterns hold, without what is hidden or half open. */
import { basename, join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { nameOnDisk } from './disk-names.ts';
import { type Input, toInput } from './inputs.ts';
import { kindOf } from './io.ts';
import { filesIn, filesLike } from './patterns.ts';
import { fileProblem } from './problems.ts';

export interface WordInputs {
  /** Each file once, in the order of the command line. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Diagnostic[];
}

const endings = ['docx', 'docm', 'doc', 'odt', 'rtf'];

/** A file that is named is taken whatever its name. */
export async function findWordFiles(words: readonly string[]): Promise<WordInputs> {
  const found = await Promise.all(words.map((word) => expand(nameOnDisk(word))));
  const inputs = new Map(found.flatMap((each) => each.inputs).map((input) => [input.file, input] as const));
  return { inputs: [...inputs.values()], problems: found.flatMap(({ problems }) => problems) };
}

async function expand(word: string): Promise<WordInputs> {
  const kind = word === '-' ? null : await kindOf(word);
  if (kind === 'file' || (kind === null && !/[*?[\]{}]/.test(word))) return { inputs: [toInput(word)], problems: [] };
  const { base, names } = kind === 'folder' ? await filesIn(word, endings) : await filesLike(word);
  // Word keeps a file “~$…” beside the one that is open.
  const inputs = names
    .filter((name) => !basename(name).startsWith('~$'))
    .map((name) => relative(base, name))
    .sort()
    .map((name) => ({ file: join(base, name), stdin: false, below: name }));
  if (inputs.length > 0) return { inputs, problems: [] };
  return { inputs, problems: [fileProblem(word, 'tep/khong_co_word', 'Không có tệp Word (.docx, .doc, .odt, .rtf) nào ở đây')] };
}
