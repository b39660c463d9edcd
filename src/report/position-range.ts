/** A span as other programs want it: first and last line and column, in either way of counting columns. */
import { isWholeFile, type Span } from '../diagnostic.ts';
import { type Line, lineFinder, positionIn } from './position.ts';

export interface PositionRange {
  /** 1-based; a column is a character as it is seen. The end is behind the last one. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The same columns counted in UTF-16 units. */
  readonly unit: number;
  readonly endUnit: number;
  /** The words. */
  readonly text: string;
  /** The whole first line. */
  readonly lineText: string;
}

/** Answers for one file; null for a complaint about a file itself. */
export function rangeFinder(sources: Readonly<Record<string, string>>): (file: string, span: Span) => PositionRange | null {
  const finders = new Map<string, (offset: number) => Line>();
  return (file, span) => {
    const text = sources[file];
    if (text === undefined || isWholeFile(span)) return null;
    const find = finders.get(file) ?? lineFinder(text);
    finders.set(file, find);
    const [first, last] = [find(span.start), find(Math.max(span.start, span.end - 1))];
    const [start, end] = [positionIn(first, span.start), positionIn(last, span.end)];
    return {
      line: first.number,
      column: start.column,
      endLine: last.number,
      endColumn: end.column,
      unit: span.start - first.start + 1,
      endUnit: span.end - last.start + 1,
      text: text.slice(span.start, span.end),
      lineText: first.text,
    };
  };
}
