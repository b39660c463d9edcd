/** Changes of whole lines in a plan's text: lines put in, lines taken out. */
import type { Path } from '../diagnostic.ts';
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

export function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The line above which a comment can stand that speaks of a value: the one where it, or what it stands in, begins. */
export function lineAbove(plan: PlanFile, path: Path): number {
  const { text } = plan;
  for (let steps = path; steps.length > 0; steps = steps.slice(0, -1)) {
    const { start } = plan.locate(steps, 'key');
    const begin = text.lastIndexOf('\n', start - 1) + 1;
    if (/^[ ]*(?:- +)*(?:-)?["']?$/u.test(text.slice(begin, start))) return lineOf(text, start);
  }
  return 0;
}

interface OwnLines {
  readonly line: number;
  /** How many. */
  readonly remove: number;
  /** Behind the last of its words. */
  readonly comment: string;
}

/** The lines of a field or an item of a list that stand for it alone; null where others share them. */
export function ownLines(plan: PlanFile, path: Path): OwnLines | null {
  const { text } = plan;
  const span = plan.locate(path, 'whole');
  const begin = text.lastIndexOf('\n', span.start - 1) + 1;
  const feed = text.indexOf('\n', span.end);
  const end = feed < 0 ? text.length : feed;
  const isItem = typeof path.at(-1) === 'number';
  if (!(isItem ? /^ *- *$/u : /^ *$/u).test(text.slice(begin, span.start))) return null;
  const rest = text.slice(span.end, end).trim();
  if (rest !== '' && !rest.startsWith('#')) return null;
  const line = lineOf(text, span.start);
  return { line, remove: lineOf(text, Math.max(span.start, span.end - 1)) - line + 1, comment: rest };
}
