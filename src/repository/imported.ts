/** Word files → plans beside them or in a folder, never over a file that is there. */
import type { Diagnostic } from '../diagnostic.ts';
import { paragraphsOf } from '../read/text.ts';
import type { WordFile } from '../read/tree.ts';
import type { Imported } from '../recover/import.ts';
import { loadTemplates } from './compile-all.ts';
import { fileProblem } from './problems.ts';
import { schemaNear } from './schema-near.ts';

/** Imports one file after the other: stages and templates are loaded once. What comes of a plan is read back, so that nothing is lost unseen. */
export async function importer(): Promise<(word: WordFile, name: string, target?: string | null) => Promise<Imported>> {
  const [{ printed }, { importWord }, { writers }, { readWord }, { catalog }] = await Promise.all([
    import('../compile.ts'),
    import('../recover/import.ts'),
    import('../write/index.ts'),
    import('../read/word.ts'),
    loadTemplates(undefined),
  ]);
  const build = async (yaml: string) => {
    const { document } = printed('kế hoạch', new TextEncoder().encode(yaml), catalog);
    const built = document && readWord(await writers.docx.write(document));
    return built && !('message' in built) ? built : null;
  };
  return (word, name, target = null) => importWord(word, name, build, target === null ? null : schemaNear(target));
}

/** No document of an office is as long: so many paragraphs, so many letters. */
const longest = { paragraphs: 20_000, letters: 2_000_000 } as const;

/** Why a file is not imported; null for one of a usual size. */
export function tooLong(file: string, word: WordFile): Diagnostic | null {
  const all = paragraphsOf(word);
  const letters = all.reduce((sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.length, 0), 0);
  if (all.length <= longest.paragraphs && letters <= longest.letters) return null;
  return fileProblem(
    file,
    'tep/qua_lon',
    'Tệp quá dài để là một văn bản (hơn 20.000 đoạn, hay hai triệu chữ cái), cần tách thành từng văn bản',
  );
}
