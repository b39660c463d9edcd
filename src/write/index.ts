/** The writers, by the name of their format. */
import type { Document } from '../document.ts';

export interface Writer {
  readonly extension: string;
  write(document: Document): Promise<Uint8Array>;
  /** Whether an existing file may be replaced: nobody has worked in it since tdkt wrote it. */
  mayReplace(existing: Uint8Array): Promise<boolean>;
}

/** Each writer is loaded when it is asked for. */
export const writers = {
  docx: {
    extension: 'docx',
    write: async (document) => (await import('./docx.ts')).writeDocx(document),
    mayReplace: async (existing) => (await import('./docx-package.ts')).isUntouched(existing),
  },
  html: {
    extension: 'html',
    write: async (document) => (await import('./html.ts')).writeHtml(document),
    mayReplace: async () => true,
  },
  text: {
    extension: 'txt',
    write: async (document) => (await import('./text.ts')).writeText(document),
    mayReplace: async () => true,
  },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof writers;
