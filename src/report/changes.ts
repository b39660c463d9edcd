/** What `--fix` has done, a line a change. */
import type { Change } from '../fix.ts';
import { lineFinder, positionIn } from './position.ts';
import { terminalSafe } from './safe-text.ts';

export function reportChanges(changes: readonly Change[]): string {
  return changes.map((change) => `${line(change)}\n`).join('');
}

function line({ diagnostic, before, after, source }: Change): string {
  const { line: number, column } = positionIn(lineFinder(source)(diagnostic.span.start), diagnostic.span.start);
  const done = diagnostic.fix?.done ?? `sửa  “${quoted(before)}” → “${quoted(after)}”`;
  return `${terminalSafe(diagnostic.file)}:${number}:${column}  đã ${done}   ${diagnostic.code}`;
}

function quoted(text: string): string {
  return terminalSafe(text.replace(/\s*[\r\n]\s*/gu, ' '));
}
