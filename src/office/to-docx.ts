/** Files of other word processors → Word documents, by LibreOffice. */
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { findOffice, runOffice } from './soffice.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What LibreOffice reads; the name of a file tells it how. */
export type OtherFormat = 'doc' | 'odt' | 'rtf';

/** A first start of LibreOffice and a long document. In milliseconds. */
const patience = 120_000;

/** Null where there is no LibreOffice, or it makes nothing of the file. */
export async function toDocx(bytes: Uint8Array, format: OtherFormat, env: NodeJS.ProcessEnv): Promise<Uint8Array | null> {
  const program = await findOffice(env);
  if (program === null) return null;
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, `tep.${format}`);
    await fs.writeFile(file, bytes);
    await runOffice(program, join(folder, 'profile'), ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, file], patience);
    return fs.readFile(join(folder, 'tep.docx')).catch(() => null);
  });
}
