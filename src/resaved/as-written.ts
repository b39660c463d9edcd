/** Whether anything that a person would miss has come into a Word file since tdkt wrote it. */
import type { WordFile } from '../read/tree.ts';
import { readZip } from '../read/zip.ts';
import { seenName } from '../write/seen.ts';
import { hasForeign } from './foreign.ts';
import { seenIn } from './seen.ts';

/** A program that only saved it has changed its bytes, not what is seen; in doubt, somebody has. */
export function isAsWritten(bytes: Uint8Array, file: WordFile): boolean {
  const { ours, comments, revisions, told, macros, properties } = file;
  const digest = properties.custom[seenName];
  const parts = readZip(bytes);
  if (!ours || digest === undefined || parts === null || macros || [comments, revisions, told].some(({ length }) => length > 0))
    return false;
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name)?.bytes() ?? new Uint8Array());
  return !hasForeign([...parts.keys()], textOf) && seenIn(file, textOf('word/document.xml')).has(digest);
}
