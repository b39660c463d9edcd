/** What `--fix` has done, a line a change. */
import type { Change } from '../fix.ts';
import { printable } from './frame.ts';
import { lineFinder, placeIn } from './place.ts';

export function reportChanges(changes: readonly Change[]): string {
  return changes.map((change) => `${line(change)}\n`).join('');
}

function line({ diagnostic, before, after, source }: Change): string {
  const { line: number, column } = placeIn(lineFinder(source)(diagnostic.span.start), diagnostic.span.start);
  return `${printable(diagnostic.file)}:${number}:${column}  đã sửa  “${quoted(before)}” → “${quoted(after)}”   ${diagnostic.code}`;
}

function quoted(text: string): string {
  return printable(text.replace(/\s*[\r\n]\s*/gu, ' '));
}
