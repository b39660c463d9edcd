/** Whether anything that a person would miss has come into a Word file since tdkt wrote it. */
import type { Unreadable, WordFile } from '../read/tree.ts';
import { readZip } from '../read/zip.ts';
import { seenName } from '../write/seen.ts';
import { hasForeign } from './foreign.ts';
import { seenIn } from './seen.ts';

/**
 * A program that only saved it has changed its bytes, not what is seen; in doubt, somebody has. `next` is what is to take its place:
 * where both are seen alike, what somebody has done is in it already.
 */
export function isAsWritten(bytes: Uint8Array, file: WordFile, next: WordFile | Unreadable): boolean {
  const { ours, comments, revisions, told, macros } = file;
  const parts = readZip(bytes);
  if (!ours || parts === null || macros || [comments, revisions, told].some(({ length }) => length > 0)) return false;
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name)?.bytes() ?? new Uint8Array());
  if (hasForeign([...parts.keys()], textOf)) return false;
  const seen = seenIn(file, textOf('word/document.xml'));
  return [file, next].map(digestOf).some((digest) => digest !== undefined && seen.has(digest));
}

function digestOf(file: WordFile | Unreadable): string | undefined {
  return 'message' in file ? undefined : file.properties.custom[seenName];
}
