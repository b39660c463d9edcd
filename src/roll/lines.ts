/** Changes of whole lines in a plan's text: lines put in, lines taken out. */
import type { Path } from '../diagnostic.ts';
import { lineAt, readLines } from '../source/lines.ts';
import type { PlanFile } from '../source/source.ts';

export interface LineChange {
  /** Counted from 0. What is put in stands as deep as it does, or as another does. */
  readonly line: number;
  readonly like?: number;
  readonly above?: readonly string[];
  /** So many lines are taken out, from it on. */
  readonly remove?: number;
  /** Put where they were. */
  readonly instead?: readonly string[];
  readonly below?: readonly string[];
}

export function withLines(text: string, changes: readonly LineChange[]): string {
  const lines = text.split('\n');
  const lineEnd = text.includes('\r\n') ? '\r' : '';
  const indentOf = ({ line, like = line }: LineChange) => /^ */u.exec(lines[like] ?? '')?.[0] ?? '';
  const at = (line: number, part: 'above' | 'instead' | 'below') =>
    changes
      .filter((change) => change.line === line)
      .flatMap((change) => (change[part] ?? []).map((each) => indentOf(change) + each + lineEnd));
  const isGone = (line: number) => changes.some(({ line: from, remove = 0 }) => line >= from && line < from + remove);
  const touched = new Set(changes.map(({ line }) => line));
  return lines
    .flatMap((words, line) => {
      const own = isGone(line) ? [] : [words];
      return touched.has(line) ? [...at(line, 'above'), ...at(line, 'instead'), ...own, ...at(line, 'below')] : own;
    })
    .join('\n');
}

/** The line above which a comment can stand that speaks of a value: the one where it, or what it stands in, begins. */
export function lineAbove(plan: PlanFile, path: Path): number {
  const { text } = plan;
  for (let steps = path; steps.length > 0; steps = steps.slice(0, -1)) {
    const { line, before } = beginning(text, plan.locate(steps, 'key').start);
    if (/^ *(?:- *)*["']?$/u.test(before)) return line;
  }
  return 0;
}

/** The line where an item or field begins, and what stands before it there; of a text under `- |` that of the dash. */
function beginning(text: string, start: number): { readonly line: number; readonly before: string } {
  const lines = readLines(text);
  let { index } = lineAt(lines, start);
  const own = lines[index];
  while (lines[index]?.inBlock || (index > 0 && own?.inBlock && lines[index]?.empty)) index--;
  const line = lines[index];
  const before = text.slice(line?.start, own === line ? start : line?.end);
  return { line: index, before: own === line ? before : before.replace(/[|>][-+\d]*[ \t]*(?:#.*)?$/u, '') };
}

interface OwnLines {
  readonly line: number;
  /** How many. */
  readonly remove: number;
  /** Behind the last of its words, or behind the sign that they follow. */
  readonly comment: string;
}

/** The lines of a field or an item of a list that stand for it alone; null where others share them. */
export function ownLines(plan: PlanFile, path: Path): OwnLines | null {
  const { text } = plan;
  const span = plan.locate(path, 'whole');
  const { line, before } = beginning(text, span.start);
  if (!(typeof path.at(-1) === 'number' ? /^ *- *["']?$/u : /^ *["']?$/u).test(before)) return null;
  const lines = readLines(text);
  const last = lineAt(lines, Math.max(span.start, span.end - 1));
  const [head = '', rest = ''] = [lines[line], last].map((each) => text.slice(each?.start, each?.end));
  const behind = last.inBlock
    ? (/#.*$/u.exec(head)?.[0] ?? '')
    : rest
        .slice(span.end - last.start)
        .replace(/^["']/u, '')
        .trim();
  if (behind !== '' && !behind.startsWith('#')) return null;
  return { line, remove: last.index - line + 1, comment: behind };
}
