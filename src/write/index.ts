/** The writers, by the name of their format: a new one is a file and an entry here. */
import type { Document } from '../document.ts';

export interface Writer {
  /** Of its files, without a dot. */
  readonly extension: string;
  /** Whether its bytes mean nothing on a screen. */
  readonly binary: boolean;
  write(document: Document): Promise<Uint8Array>;
  /** Whether an existing file may be replaced: nobody has worked in it since tdkt wrote it. */
  mayReplace(existing: Uint8Array): Promise<boolean>;
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
  /** Of these it is the Word document that is written, for LibreOffice to convert (`repository/with-pdfs.ts`). */
  pdf: {
    extension: 'pdf',
    binary: true,
    write: async (document) => (await import('./docx.ts')).writeDocx(document),
    mayReplace: async (existing) => (await import('./pdf-seal.ts')).isUntouchedPdf(existing),
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

export function isFormat(name: string): name is Format {
  return Object.hasOwn(writers, name);
}
