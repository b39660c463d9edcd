/** A plan, the Word file made of it, someone's work on that file, and what `tdkt diff` says of it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printed } from '../../src/compile.ts';
import type { WordFile } from '../../src/read/tree.ts';
import { readWord } from '../../src/read/word.ts';
import { printedIn, type WordChanges, wordChanges } from '../../src/recover/compare/index.ts';
import { writers } from '../../src/write/index.ts';
import { templates } from './project.ts';

const file = 'ke-hoach.yaml';

function printedPlan(yaml: string) {
  const found = printed(file, new TextEncoder().encode(yaml), templates);
  const { document, origin, typed, sources } = found;
  if (!document || !origin) throw new Error(found.diagnostics.map(({ message }) => message).join('\n'));
  return { document, origin, typed, sources };
}

/** The Word file of a plan. */
export function wordOf(yaml: string): Promise<Uint8Array> {
  return writers.docx.write(printedPlan(yaml).document);
}

/** The body of that file, as XML. */
export async function bodyOf(yaml: string): Promise<string> {
  return strFromU8(unzipSync(await wordOf(yaml))['word/document.xml'] ?? new Uint8Array());
}

export function read(bytes: Uint8Array): WordFile {
  const word = readWord(bytes);
  if ('message' in word) throw new Error(word.message);
  return word;
}

/** The same file with words of its body, and of its notes, replaced wherever they stand; throws where there are none. */
export function reworded(bytes: Uint8Array, edits: readonly (readonly [before: string | RegExp, after: string])[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [typed, after] of edits) {
    // Some spaces are no-break ones.
    const before =
      typeof typed === 'string' ? new RegExp(typed.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '[ \\u00a0]'), 'u') : typed;
    const found = ['word/document.xml', 'word/footnotes.xml'].filter((part) => {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      const changed = xml.replace(before, after);
      if (changed !== xml) parts[part] = strToU8(changed);
      return changed !== xml;
    });
    if (found.length === 0) throw new Error(`“${before}” does not stand in the file`);
  }
  return zipSync(parts);
}

/** What the two say differently, and the plan as `--write` leaves it. */
export async function differences(yaml: string, bytes: Uint8Array): Promise<WordChanges & { readonly yaml: string }> {
  const { document, origin, typed, sources } = printedPlan(yaml);
  const print = (_: string, text: string) => {
    const made = printed(file, new TextEncoder().encode(text), templates).document;
    return made ? printedIn(made) : null;
  };
  const plan = { file, texts: sources, value: typed, origin, print };
  const found = wordChanges(plan, document, read(await writers.docx.write(document)), read(bytes));
  return { ...found, yaml: found.texts[file] ?? yaml };
}

/** Puts another word in the middle of every so many texts of the file, from one of them on. */
export function everyFifth(from: number): readonly [RegExp, string] {
  let count = from;
  const other = (text: string): string => {
    const words = text.split(' ');
    if (words.length < 3 || count++ % 5 > 0) return text;
    words[words.length >> 1] = text === text.toUpperCase() ? 'KHÁC' : 'khác';
    return words.join(' ');
  };
  return [/(?<=<w:t(?: [^>]*)?>)[^<]+/gu, other as unknown as string];
}
