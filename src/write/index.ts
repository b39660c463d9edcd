/** The writers, by the name of their format. */
import type { Document } from '../document.ts';

export interface Writer {
  readonly extension: string;
  write(document: Document): Promise<Uint8Array>;
}

/** Each writer is loaded when it is asked for. */
export const writers = {
  docx: { extension: 'docx', write: async (document) => (await import('./docx.ts')).writeDocx(document) },
  html: { extension: 'html', write: async (document) => (await import('./html.ts')).writeHtml(document) },
  text: { extension: 'txt', write: async (document) => (await import('./text.ts')).writeText(document) },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof writers;
