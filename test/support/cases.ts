/**
 * Plans with mistakes, and on each line what is said of it: `#! code` at its end, several codes with spaces between.
 * Where no comment can stand (block text, broken lines) the first line says it: `#! 14:code 20:code`.
 */
import { readFileSync } from 'node:fs';
import type { Compilation } from '../../src/compile.ts';
import { lineFinder } from '../../src/report/position.ts';
import { pathOf } from './project.ts';

export interface Case {
  /** As an office would hand it in: the marks are gone, the lines stay where they were. */
  readonly bytes: Uint8Array;
  /** `14 yaml/tab`, sorted. */
  readonly expected: readonly string[];
}

const mark = /[ \t]*#!((?:[ \t]+(?:\d+:)?[a-z_0-9]+\/[a-z_0-9]+)+)[ \t]*(?=\r?$)/gmu;

/** Marks are ASCII, so that a file may be in any encoding that keeps ASCII. */
export function readCase(file: string): Case {
  const text = readFileSync(pathOf(file), 'latin1');
  const lineAt = lineFinder(text);
  const expected = [...text.matchAll(mark)].flatMap(({ index, 1: codes = '' }) =>
    codes
      .trim()
      .split(/\s+/u)
      .map((word) => {
        const [code = '', line] = word.split(':').reverse();
        return `${line ?? lineAt(index).number} ${code}`;
      }),
  );
  return { bytes: Buffer.from(text.replaceAll(mark, ''), 'latin1'), expected: expected.sort() };
}

/** `14 yaml/tab`, sorted. Notes (severity `info`) count only where they are expected. */
export function complaintsOf({ diagnostics, sources }: Compilation, expected: readonly string[]): string[] {
  return diagnostics
    .map(({ code, file, span, severity }) => ({ line: `${lineFinder(sources[file] ?? '')(span.start).number} ${code}`, severity }))
    .filter(({ line, severity }) => severity !== 'info' || expected.includes(line))
    .map(({ line }) => line)
    .sort();
}

/** Codes of complaints about plans, as the stages that make them spell them. */
export function codesIn(source: string): string[] {
  return [...source.matchAll(/(?<!from )'(?!application\/)([a-z][a-z_0-9]*\/[a-z][a-z_0-9]*)'/gu)].map((match) => match[1] ?? '');
}
