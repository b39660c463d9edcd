/** Whole values of a plan as typed, line by line: what was pasted shows in how its lines go together. */
import type { Path } from '../../diagnostic.ts';
import { matches } from '../../vietnamese/matches.ts';
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
  return matches(value, /^([^\S\n]*)(\S(?:.*\S)?)[^\S\n]*$/gmu).map(({ index, 1: lead = '', 2: text = '' }) => ({
    start: index + lead.length,
    end: index + lead.length + text.length,
    indent: lead.length,
    text,
  }));
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
