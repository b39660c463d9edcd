/** Word documents → PDFs, by one run of LibreOffice for all of them: starting it is most of what it costs. */
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealPdf } from '../write/pdf-seal.ts';
import { type Ended, findOffice, runOffice } from './soffice.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { tidyPdf } from './tidy-pdf.ts';

export type Failure =
  | { readonly why: 'no office' }
  /** Of letters that LibreOffice took from another font, with other widths. */
  | { readonly why: 'fonts'; readonly fonts: readonly string[] }
  /** What LibreOffice reads and writes has no place on the disk. */
  | { readonly why: 'no room'; readonly folder: string; readonly error: unknown }
  | { readonly why: 'too late' | 'not made' };

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What stands on each page; null where it cannot be read. */
  readonly texts: readonly string[] | null;
}

/** PDF/A-2 with tags, bookmarks from headings, and its title in the window's bar. */
const options = { UseTaggedPDF: true, SelectPdfVersion: 2, ExportBookmarks: true, DisplayPDFDocumentTitle: true };

/** What a first start of LibreOffice takes on a slow machine, and what a long document. In milliseconds. */
const limits = { start: 90_000, document: 15_000 };

/** As wide as Times New Roman, letter by letter, with every letter of Vietnamese. */
const asWide = /^(?:TimesNewRoman|LiberationSerif|Tinos)/u;

/** In the order of the documents. */
export async function toPdfs(documents: readonly Uint8Array[], env: NodeJS.ProcessEnv, patience = limits): Promise<(Pdf | Failure)[]> {
  const program = await findOffice(env);
  if (program === null) return documents.map(() => ({ why: 'no office' }));
  try {
    return await inTemporaryFolder((folder) => convertIn({ folder, program, documents, patience }));
  } catch (error) {
    return documents.map(() => ({ why: 'no room', folder: tmpdir(), error }));
  }
}

interface Work {
  readonly folder: string;
  readonly program: string;
  readonly documents: readonly Uint8Array[];
  readonly patience: typeof limits;
}

async function convertIn(work: Work): Promise<(Pdf | Failure)[]> {
  const { folder, documents } = work;
  await Promise.all(documents.map((bytes, index) => fs.writeFile(join(folder, `${index}.docx`), bytes)));
  const results = new Map<number, Pdf | Failure>();
  const convert = async (some: readonly number[]) => {
    const ended = await convertOnce(work, some);
    for (const index of some) results.set(index, await resultOf(folder, index, documents[index] ?? new Uint8Array(), ended));
  };
  await convert([...documents.keys()]);
  // A document at which LibreOffice breaks off takes those behind it along: each of these is tried by itself.
  let failed = 0;
  for (const index of documents.keys()) {
    if (documents.length === 1 || failed === fewFailures || !isNotMade(results.get(index))) continue;
    await convert([index]);
    failed = isNotMade(results.get(index)) ? failed + 1 : 0;
  }
  return documents.map((_, index) => results.get(index) ?? { why: 'not made' });
}

/** So many failures one after the other are no document's fault. */
const fewFailures = 3;

function isNotMade(result: Pdf | Failure | undefined): boolean {
  return result !== undefined && 'why' in result && result.why === 'not made';
}

function convertOnce({ folder, program, patience }: Work, waiting: readonly number[]): Promise<Ended> {
  const filter = Object.entries(options).map(([name, value]) => [
    name,
    { type: typeof value === 'number' ? 'long' : 'boolean', value: String(value) },
  ]);
  const target = `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(filter))}`;
  const files = waiting.map((index) => join(folder, `${index}.docx`));
  return runOffice(
    program,
    join(folder, 'profile'),
    ['--convert-to', target, '--outdir', folder, ...files],
    patience.start + waiting.length * patience.document,
  );
}

async function resultOf(folder: string, index: number, docx: Uint8Array, ended: Ended): Promise<Pdf | Failure> {
  const made = await fs.readFile(join(folder, `${index}.pdf`)).catch(() => null);
  const tidied = made && (await tidyPdf(made).catch(() => null));
  if (!tidied) return { why: ended === 'too late' ? 'too late' : 'not made' };
  const { bytes, pages, fonts, texts } = tidied;
  const others = fonts.filter((font) => !asWide.test(font));
  return others.length > 0 ? { why: 'fonts', fonts: others } : { bytes: sealPdf(bytes, docx), pages, texts };
}
