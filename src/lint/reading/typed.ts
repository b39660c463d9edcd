/** Values of the plan as typed, by their paths. */
import type { Path, Span } from '../../diagnostic.ts';
import type { Text } from './texts.ts';

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], input);
}

/** A text with its line ends, which `text.text` shows as spaces. */
export function typedText(input: unknown, { path, start, text }: Text): string {
  const value = valueAt(input, path);
  return typeof value === 'string' ? value.slice(start, start + text.length) : text;
}

/** A short value in one line. */
export function oneLine(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}

/** The span of a value without the white space around it. */
export function wholeOf(typed: string): Span {
  return { start: typed.length - typed.trimStart().length, end: typed.trimEnd().length };
}
