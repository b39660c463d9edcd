/** Which lines of a plan stand in no value of its tree: what they say is printed nowhere. */
import type { Span } from '../diagnostic.ts';
import { lineAt, readLines } from './lines.ts';
import type { MapNode, Node } from './tree.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Stretches of the working copy's lines that have words and no field holds; lines that follow each other are one. */
export function unreadLines({ text }: WorkingCopy, root: MapNode): Span[] {
  const lines = readLines(text);
  const read = new Set<number>();
  for (const { start, end } of placesIn(root)) {
    const last = lineAt(lines, Math.max(start, end - 1)).index;
    for (let { index } = lineAt(lines, start); index <= last; index++) read.add(index);
  }
  const spans: Span[] = [];
  let last: Span | undefined;
  for (const { index, start, end, indent, empty } of lines) {
    if (empty) continue;
    const isUnread = !read.has(index) && /[\p{L}\d]/u.test(text.slice(start, end));
    if (last && isUnread) spans.pop();
    last = isUnread ? { start: last?.start ?? start + indent, end } : undefined;
    if (last) spans.push(last);
  }
  return spans;
}

/** Of all keys and texts. */
function* placesIn(node: Node): Generator<Span> {
  if (node.kind === 'text') yield node.span;
  if (node.kind === 'list') for (const item of node.items) yield* placesIn(item);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries.values()) {
    yield key;
    if (value) yield* placesIn(value);
  }
}
