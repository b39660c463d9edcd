/** Traps that cannot be seen: tabs and odd spaces where columns count. */

import type { ErrorContext } from '../error-context.ts';
import type { Line } from '../lines.ts';
import type { CopyEdit } from '../working-copy.ts';
import type { YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** Spaces that look like a space and are none, and characters without width. */
export const oddSpace = '\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff';

/** What `--fix` says of odd spaces, which nobody sees. */
export const straightened = 'thay dấu cách lạ bằng dấu cách thường';

const leadingOdd = new RegExp(`^[ \\t]*[${oddSpace}][ \\t${oddSpace}]*(?=$|[-#]|[A-Za-z_][A-Za-z0-9_]*:)`, 'u');

/** No-break spaces pasted as indentation: YAML takes them for letters of the key. */
export function* oddSpaces(text: string, lines: readonly Line[]): Generator<YamlFinding> {
  const found = lines.filter((line) => !line.inBlock && leadingOdd.test(text.slice(line.start, line.end)));
  const [first] = found;
  if (!first) return;
  const length = leadingOdd.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  yield {
    span: first.start + length < first.end ? wordAt(text, first.start + length, first.end) : { start: first.start, end: first.end },
    words: say.oddSpace(found.length - 1),
    mends: [' ', ''].map((space) => ({
      edits: found.flatMap((line) => straighten(text, line, space)),
      show: { line: first.index, count: 1 },
      sure: straightened,
    })),
  };
}

function straighten(text: string, line: Line, space: string): CopyEdit[] {
  const lead = leadingOdd.exec(text.slice(line.start, line.end))?.[0] ?? '';
  return [...lead].flatMap((character, index) =>
    character === ' ' || character === '\t'
      ? []
      : [{ at: line.start + index, remove: 1, insert: /[\u200b-\u200d\u2060\ufeff]/u.test(character) ? '' : space }],
  );
}

const leadingTab = /^ *\t[ \t]*/u;
const tabAfterDash = /^( *(?:- *)*-)([ ]*\t[ \t]*)(?=\S)/u;

/** The Tab key: one complaint for the whole file. */
export function* tabs({ text, lines, error }: ErrorContext): Generator<YamlFinding> {
  const found = lines.filter((line) => !line.empty && !line.inBlock && tabOf(text, line) !== undefined);
  const [first] = found;
  if (!first || first.start > lineEndAfter(text, error.pos[0])) return;
  const lead = tabOf(text, first)?.[0].length ?? 0;
  yield {
    span: wordAt(text, first.start + lead, first.end),
    words: say.tab(found.length - 1),
    mends: [2, 4, 3, 8, 1, 0].map((width) => ({
      edits: found.flatMap((line) => widen(text, line, width)),
      show: { line: first.index, count: 1 },
    })),
  };
}

function tabOf(text: string, line: Line): RegExpExecArray | null | undefined {
  const content = text.slice(line.start, line.end);
  return leadingTab.exec(content) ?? tabAfterDash.exec(content) ?? undefined;
}

function widen(text: string, line: Line, width: number): CopyEdit[] {
  const content = text.slice(line.start, line.end);
  const dash = tabAfterDash.exec(content);
  if (dash) return [{ at: line.start + (dash[1] ?? '').length, remove: (dash[2] ?? '').length, insert: ' ' }];
  const lead = leadingTab.exec(content)?.[0] ?? '';
  return [{ at: line.start, remove: lead.length, insert: lead.replaceAll('\t', ' '.repeat(width)) }];
}

/** The end of the line below the one of `offset`. */
function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', text.indexOf('\n', offset) + 1);
  return end < 0 ? text.length : end;
}

/** The first word at an offset: enough to underline. */
export function wordAt(text: string, start: number, end: number): { start: number; end: number } {
  const length = /^\S+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: start + length };
}
