/** Word files → plans beside them or in a folder, never over a file that is there. */
import type { Diagnostic } from '../diagnostic.ts';
import type { WordFile } from '../read/tree.ts';
import type { Imported } from '../recover/import.ts';
import { loadTemplates } from './compile-all.ts';
import { fileProblem } from './problems.ts';
import { writeBytes } from './write-file.ts';

/** Imports one file after the other: stages and templates are loaded once. What comes of a plan is read back, so that nothing is lost unseen. */
export async function importer(): Promise<(word: WordFile, name: string) => Promise<Imported>> {
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
  return (word, name) => importWord(word, name, build);
}

/** A file that is there is someone's work, even an empty one. */
export function writeNew(file: string, text: string): Promise<Diagnostic | null> {
  return writeBytes(file, new TextEncoder().encode(text), async (existing) =>
    existing === null ? null : fileProblem(file, 'ghi/da_co', 'Đã có tệp này, tdkt không ghi đè lên; cần -o với một tên khác'),
  );
}
