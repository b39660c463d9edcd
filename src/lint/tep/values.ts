/** Whole values of a plan as typed, line by line: what was pasted shows in how its lines go together. */
import type { Path } from '../../diagnostic.ts';
import { typedAt } from '../shared/typed-values.ts';
import type { Subject } from '../subject.ts';

export interface TypedLine {
  /** Of its words, in the value. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Without the white space around it. */
  readonly text: string;
}

export interface Value {
  readonly path: Path;
  readonly key: string;
  readonly value: string;
  /** Lines with words. */
  readonly lines: readonly TypedLine[];
}

/** Every value that holds words of the document, in file order. */
export function typedValues({ texts, input }: Subject): readonly Value[] {
  return texts
    .filter(({ path }, index) => path !== texts[index - 1]?.path)
    .map(({ path, key }) => {
      const value = typedAt(input, path) ?? '';
      return { path, key, value, lines: linesOf(value) };
    });
}

function linesOf(value: string): TypedLine[] {
  const lines: TypedLine[] = [];
  let from = 0;
  for (const line of value.split(/[\n\r\u2028\u2029]/u)) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    if (text !== '') lines.push({ start: from + indent, end: from + indent + text.length, indent, text });
    from += line.length + 1;
  }
  return lines;
}

/** Neighbouring lines that are alike, as runs. */
export function runsOf<T>(lines: readonly T[], isOne: (line: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!isOne(line)) continue;
    if (above !== undefined && isOne(above)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}
