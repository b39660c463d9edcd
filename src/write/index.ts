/** The writers, by the name of their format: a new one is a file and an entry here. */
import type { Document } from '../document.ts';

interface FileKind {
  /** Of its files, without a dot. */
  readonly extension: string;
  /** Whether its bytes mean nothing on a screen. */
  readonly binary: boolean;
  /** Whether an existing file may be replaced: nobody has worked in it since tdkt wrote it. */
  mayReplace(existing: Uint8Array): Promise<boolean>;
}

export interface Writer extends FileKind {
  write(document: Document): Promise<Uint8Array>;
}

/** Each writer is loaded when it is asked for. The first one writes when no format is named. */
export const writers = {
  docx: {
    extension: 'docx',
    binary: true,
    write: async (document) => (await import('./docx.ts')).writeDocx(document),
    mayReplace: async (existing) => (await import('./docx-package.ts')).isUntouched(existing),
  },
  html: {
    extension: 'html',
    binary: false,
    write: async (document) => (await import('./html.ts')).writeHtml(document),
    mayReplace: async (existing) => (await import('./html.ts')).isUntouchedHtml(existing),
  },
  text: {
    extension: 'txt',
    binary: false,
    write: async (document) => (await import('./text.ts')).writeText(document),
    mayReplace: async (existing) => (await import('./text.ts')).isUntouchedText(existing),
  },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof writers;

export const formats = Object.keys(writers) as [Format, ...Format[]];

/** What is handed over beside the document. */
const records = {
  thong_tin_json: {
    extension: 'thong-tin.json',
    binary: false,
    write: async (document) => (await import('./record.ts')).writeRecordJson(document),
    mayReplace: async (existing) => (await import('./record.ts')).isUntouchedJson(existing),
  },
  thong_tin_xml: {
    extension: 'thong-tin.xml',
    binary: false,
    write: async (document) => (await import('./record.ts')).writeRecordXml(document),
    mayReplace: async (existing) => (await import('./record.ts')).isUntouchedXml(existing),
  },
} as const satisfies Record<string, Writer>;

export const recordFormats = Object.keys(records) as readonly (keyof typeof records)[];

const everyWriter = { ...writers, ...records };

/** All that this room writes. */
export type Written = keyof typeof everyWriter;

export function writerOf(format: Written): Writer {
  return everyWriter[format];
}

/** What a build may be asked for: also what another program makes of the Word document (`repository/with-pdfs.ts`). */
export const results = {
  ...everyWriter,
  pdf: {
    extension: 'pdf',
    binary: true,
    mayReplace: async (existing) => (await import('./pdf-seal.ts')).isUntouchedPdf(existing),
  },
} as const satisfies Record<string, FileKind>;

export type ResultFormat = keyof typeof results;

/** Documents, by the names that `--format` knows. */
export const resultFormats = [...formats, 'pdf'] as const satisfies readonly ResultFormat[];

export function isResultFormat(name: string): name is (typeof resultFormats)[number] {
  return (resultFormats as readonly string[]).includes(name);
}

/** That in which a result is written before another program makes it of that. */
export function writtenAs(format: ResultFormat): Written {
  return format === 'pdf' ? 'docx' : format;
}
