/** From offsets, in which every span counts, to lines and columns, in which people count. */

/** A line of a file without its line end. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
}

/** 1-based; a column is a character as it is seen: a letter with its marks is one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Reads the line ends of a text once, then answers in which line an offset lies. */
export function lineFinder(text: string): (offset: number) => Line {
  const starts = startsOf(text);
  return (offset) => {
    const index = lastAtMost(starts, Math.max(0, offset));
    const start = starts[index] ?? 0;
    const line = text.slice(start, starts[index + 1]);
    return { number: index + 1, start, text: line.replace(/[\r\n]+$/, '') };
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  const end = /\r\n|\r|\n/g;
  while (end.test(text)) starts.push(end.lastIndex);
  return starts;
}

/** Where an offset lies in the line that holds it. */
export function positionIn(line: Line, offset: number): Position {
  let end = offset - line.start;
  while (end > 0 && isMark(line.text.slice(end, end + 1))) end--;
  let column = 1;
  for (const character of line.text.slice(0, end)) if (!isMark(character)) column++;
  return { line: line.number, column };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isMark(character: string): boolean {
  return /[\p{M}\u200d]/u.test(character);
}
