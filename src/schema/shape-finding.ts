/** A complaint of this stage while it still speaks in paths, and the small words that complaints share. */

import type { Path, Problem } from '../diagnostic.ts';
import { oneLine } from '../vietnamese/white-space.ts';

export interface ShapeFinding extends Problem {
  readonly code: string;
  /** The clause of the law. */
  readonly basis?: string | undefined;
  readonly help?: string;
  /** Where the other one stands (“đã ghi ở đây”). */
  readonly also?: { readonly message: string; readonly path: Path } | undefined;
}

/** Names a place: `` `noi_nhan` ``, ``mục thứ 2 của `noi_nhan` ``. */
export function called(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'kế hoạch';
  if (typeof last === 'string') return `\`${last}\``;
  return `mục ${ordinal(last)} của ${called(path.slice(0, -1))}`;
}

/** The same at the head of a sentence. */
export function subject(path: Path): string {
  return upperFirst(called(path));
}

/** The place of an index: `thứ nhất`, `thứ 2`. */
export function ordinal(index: number): string {
  return index === 0 ? 'thứ nhất' : `thứ ${index + 1}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `a, b hoặc c`. */
export function either(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} hoặc ${last}`;
}

/** Shortens a quoted text to what a line of a terminal holds. */
export function short(text: string): string {
  const line = oneLine(text);
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}
