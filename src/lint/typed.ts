/** A short value as typed: in one line, and where its words stand. */
import type { Span } from '../diagnostic.ts';

export function oneLine(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}

/** The span of a value without the white space around it. */
export function wholeOf(typed: string): Span {
  return { start: typed.length - typed.trimStart().length, end: typed.trimEnd().length };
}
