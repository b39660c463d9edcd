/** Values of the plan as typed, by their paths. */
import type { Path } from '../diagnostic.ts';
import type { Text } from './texts.ts';

/** A text with its line ends, which `text.text` shows as spaces. */
export function typedText(input: unknown, { path, start, text }: Text): string {
  const value = valueAt(input, path);
  return typeof value === 'string' ? value.slice(start, start + text.length) : text;
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], input);
}
