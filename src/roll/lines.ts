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
  const at = byLine(changes);
  const gone = new Set(changes.flatMap(({ line, remove = 0 }) => Array.from({ length: remove }, (_, index) => line + index)));
  const put = (here: readonly LineChange[], part: 'above' | 'instead' | 'below') =>
    here.flatMap((change) => (change[part] ?? []).map((each) => indentOf(lines, change) + each + lineEnd));
  return lines
    .flatMap((words, line) => {
      const own = gone.has(line) ? [] : [words];
      const here = at.get(line);
      return here ? [...put(here, 'above'), ...put(here, 'instead'), ...own, ...put(here, 'below')] : own;
    })
    .join('\n');
}

function byLine(changes: readonly LineChange[]): Map<number, LineChange[]> {
  const at = new Map<number, LineChange[]>();
  for (const change of changes) {
    const here = at.get(change.line);
    if (here) here.push(change);
    else at.set(change.line, [change]);
  }
  return at;
}

function indentOf(lines: readonly string[], { line, like = line }: LineChange): string {
  return /^ */u.exec(lines[like] ?? '')?.[0] ?? '';
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
