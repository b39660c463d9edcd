/** A rule about a Word file as it lies there: a page that says what it watches, and a function that finds it. */
import { type Role, roles } from '../decree30.ts';
import type { Explanation, Span } from '../diagnostic.ts';
import type { Paragraph, WordFile } from '../read/tree.ts';
import type { Parts } from './parts.ts';

export interface Inspected extends Parts {
  readonly file: WordFile;
}

export interface Finding {
  /** Where it is seen; null is the whole file. */
  readonly paragraph: Paragraph | null;
  /** Of the paragraph's shown text; all of it where there is none. */
  readonly range?: Span;
  readonly message: string;
  readonly help?: string;
  readonly severity?: Explanation['severity'];
  /** A nearer clause than the rule's own. */
  readonly basis?: string;
}

export interface WordRule extends Explanation {
  check(inspected: Inspected): Iterable<Finding>;
}

/** A thing that is told once for all places where it is so. */
export interface Met<T> {
  readonly first: T;
  readonly count: number;
}

/** One of a kind, and how many there are. */
export function onceEach<T>(all: Iterable<T>, kindOf: (one: T) => string): Met<T>[] {
  const kinds = new Map<string, { first: T; count: number }>();
  for (const one of all) {
    const kind = kinds.get(kindOf(one));
    if (kind) kind.count++;
    else kinds.set(kindOf(one), { first: one, count: 1 });
  }
  return [...kinds.values()];
}

/** ` (và 3 chỗ khác)`; nothing where it is the only one. */
export function andOthers(count: number): string {
  return count > 1 ? ` (và ${count - 1} chỗ khác)` : '';
}

/** `17,5`: a figure as it is written in Vietnamese. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** What a part is called, amid a sentence. */
export function nameOf(role: Role): string {
  const { name } = roles[role];
  return name.charAt(0).toLowerCase() + name.slice(1);
}
