/** Word files taken through `tdkt import`, and how much of their words the plan prints. */
import type { Document } from '../../src/document.ts';
import { paragraphsOf, textOf } from '../../src/read/text.ts';
import type { Block, WordFile } from '../../src/read/tree.ts';
import { readWord } from '../../src/read/word.ts';
import { type Imported, importWord } from '../../src/recover/import.ts';
import { wordsIn } from '../../src/recover/kept-words.ts';
import { compileText, write } from './build.ts';

export interface Taken extends Imported {
  /** What tdkt builds of the plan. */
  readonly document: Document;
  readonly built: WordFile;
}

export function readable(bytes: Uint8Array): WordFile {
  const word = readWord(bytes);
  if ('message' in word) throw new Error(word.message);
  return word;
}

async function build(yaml: string): Promise<{ document: Document; built: WordFile } | null> {
  const { document } = compileText('nhap.yaml', yaml);
  return document ? { document, built: readable(await write('docx', document)) } : null;
}

export async function imported(word: WordFile, name: string): Promise<Taken> {
  const taken = await importWord(word, name, async (yaml) => (await build(yaml))?.built ?? null);
  const made = await build(taken.yaml);
  if (!made) throw new Error(`nothing can be built:\n${taken.yaml}`);
  return { ...taken, ...made };
}

/** The same file by someone who knows no styles and notes no properties: every format set by hand. */
export function withoutStyles(word: WordFile): WordFile {
  const none = { title: '', subject: '', creator: '', keywords: '', language: '', custom: {} };
  return { ...(bare(word) as WordFile), properties: none };
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'style' ? { id: 'Normal', name: 'Normal' } : bare(inner)]),
  );
}

/** Words of the file that are in what was built, words of that which are in the file: shares of all. */
export function shares(from: WordFile, to: WordFile): { readonly recall: number; readonly precision: number } {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  const kept = a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return { recall: kept.length / a.length, precision: kept.length / b.length };
}

function wordsOf({ blocks, sections }: WordFile): string[] {
  const feet: Block[] = sections.flatMap(({ footers }) => [...footers.first, ...footers.default]);
  // What stands at the foot of several pages is one text.
  const once = new Map(paragraphsOf({ blocks: feet }).map((each) => [textOf(each).toLowerCase(), each]));
  const said = [...once.values()].filter(({ runs }) => runs.every(({ field }) => field === undefined));
  return [...paragraphsOf({ blocks }), ...said].flatMap(({ runs, number }) => {
    const text = runs.map(({ text: words, deleted, hidden }) => (deleted || hidden ? '' : words)).join('');
    return wordsIn(`${number === null || number.bullet ? '' : number.text} ${text}`);
  });
}
