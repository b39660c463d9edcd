/** A plan's text as lines with their columns, keys and values: what a clerk sees, also where YAML no longer reads it. */
import type { Span } from '../diagnostic.ts';
import { matches } from '../vietnamese/matches.ts';
import { type CopyEdit, isSpace } from './working-copy.ts';

export interface Line {
  readonly index: number;
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** Leading spaces; tabs do not count. */
  readonly indent: number;
  /** White space or a comment only. */
  readonly empty: boolean;
  /** Text under a `|`: nothing in it is structure. */
  readonly inBlock: boolean;
}

/** A line of structure taken apart: `  - quy: 1`. */
export interface Parts {
  /** Columns of the list dashes. */
  readonly dashes: readonly number[];
  /** Without quotes and colon. */
  readonly key?: Span;
  /** After the colon or the last dash; without a comment; may be empty. */
  readonly value: Span;
  /** Column of the key, else of the last dash, else of the text: what stands below must be deeper. */
  readonly column: number;
}

/** The lines of a text; of the last one they are kept, for each trap asks for those of the same. */
export function readLines(text: string): readonly Line[] {
  // Kept under the very string that was asked for: of two that are equal the next comparison reads every letter.
  last = { text, lines: last.text === text ? last.lines : linesOf(text) };
  return last.lines;
}

let last: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: linesOf('') };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block = -1;
  let start = 0;
  do {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : feed - (text.charAt(feed - 1) === '\r' && feed > start ? 1 : 0);
    const content = text.slice(start, end);
    const indent = content.search(/[^ ]|$/u);
    const blank = content.trim() === '';
    if (block >= 0 && !blank && indent <= block) block = -1;
    const inBlock = block >= 0;
    const empty = blank || (!inBlock && /^\s*#/u.test(content));
    const line = { index: lines.length, start, end, indent, empty, inBlock };
    lines.push(line);
    if (!inBlock && opensBlock(content)) block = partsOf(text, line).column;
    start = next;
  } while (start < text.length);
  return lines;
}

/** No text means more by so many blank lines than by these; millions of them, a key that stuck, are not read. */
const mostBlank = 100;

/** Takes out what a run of blank lines has beyond {@link mostBlank}. */
export function withoutBlankRuns(text: string): CopyEdit[] {
  const edits: CopyEdit[] = [];
  let blank = 0;
  let from = 0;
  for (let start = 0, feed = text.indexOf('\n'); feed >= 0; start = feed + 1, feed = text.indexOf('\n', start)) {
    if (!isBlank(text, start, feed)) blank = 0;
    else if (++blank === mostBlank) from = feed + 1;
    if (blank > mostBlank) {
      if (blank > mostBlank + 1) edits.pop();
      edits.push({ at: from, remove: feed + 1 - from });
    }
  }
  return edits;
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(text.charAt(at))) at++;
  return at === end;
}

function opensBlock(content: string): boolean {
  return /(?:^|[:-])[ \t]+[|>][-+\d]*[ \t]*(?:\s#.*)?$/u.test(content);
}

export function partsOf(text: string, line: Line): Parts {
  const dashes: number[] = [];
  let at = line.start + line.indent;
  for (let dash = dashAt(text, at, line.end); dash > 0; dash = dashAt(text, at, line.end)) {
    dashes.push(at - line.start);
    at += dash;
  }
  const found = keyPattern.exec(text.slice(at, line.end));
  const key = found?.[1];
  const valueStart = at + (found?.[0].length ?? 0);
  return {
    dashes,
    ...(key !== undefined && { key: trimQuotes({ start: at, end: at + key.length }, key) }),
    value: { start: valueStart, end: valueStart + withoutComment(text.slice(valueStart, line.end)).length },
    column: key !== undefined || dashes.length === 0 ? at - line.start : (dashes.at(-1) ?? 0),
  };
}

const keyPattern = /^("[^"]*"|'[^']*'|[^\s#"'[\]{}](?:[^#:]|:(?![ \t]|$)|(?<! )#){0,200}?)[ \t]{0,9}:(?=[ \t]|$)[ \t]*/u;

function dashAt(text: string, at: number, end: number): number {
  return /^-(?:[ \t]+|$)/u.exec(text.slice(at, end))?.[0].length ?? 0;
}

function trimQuotes(span: Span, key: string): Span {
  return /^["']/u.test(key) ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** Takes off `  # ghi chú`; a # that is glued to its word (`Kế hoạch #5`) is text. */
export function withoutComment(value: string): string {
  for (const { index } of matches(value, /#/gu)) {
    const spaces = index - value.slice(0, index).trimEnd().length;
    if (index === 0 || spaces > 1 || (spaces === 1 && /^#(?:[ \t]|$)/u.test(value.slice(index, index + 2))))
      return value.slice(0, index).trimEnd();
  }
  return value.trimEnd();
}

/** The line in which an offset lies. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { index: 0, start: 0, end: 0, indent: 0, empty: true, inBlock: false };
}

/** The nearest line of structure above (`step` -1) or below (1). */
export function neighbour(lines: readonly Line[], from: number, step: 1 | -1): Line | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line && !line.empty && !line.inBlock) return line;
  }
  return undefined;
}

/** A line that begins a field, or an item with a field; also when the space after the colon is missing. */
export function isFieldLine(text: string, line: Line): boolean {
  const { key, value } = partsOf(text, line);
  if (key) return isFieldName(text.slice(key.start, key.end));
  return /^[a-z][a-z0-9_]*:[^\s/]/u.test(text.slice(value.start, value.end));
}

/** A line and the lines below it up to one that ends the run; without empty ones. */
export function runFrom(lines: readonly Line[], line: Line, ends: (other: Line) => boolean): Line[] {
  const below = lines.slice(line.index + 1);
  const end = below.findIndex((other) => !other.empty && ends(other));
  return [line, ...(end < 0 ? below : below.slice(0, end)).filter((other) => !other.empty)];
}

/** A key as plans have them (`noi_dung`), unlike words of a sentence (`Kế hoạch`). */
export function isFieldName(key: string): boolean {
  return /^[a-z][a-z0-9_]*$/u.test(key);
}
