/** From a path to a place in the file as it was typed. */
import type { Path, Span } from '../diagnostic.ts';
import { withoutComment } from './lines.ts';
import { placeOfRange } from './place-of-range.ts';
import type { Part } from './source.ts';
import { type Entry, type Node, placeOf } from './tree.ts';
import { tidySpan, toOrigin, trimSpan, type WorkingCopy } from './working-copy.ts';

/** What was met on the way along a path. */
interface Found {
  readonly exists: boolean;
  /** The last node met; absent for a key without a value. */
  readonly node?: Node;
  /** The nearest key at or above the path. */
  readonly key?: Span;
  /** The node is a list's item, or the root: no key of its own. */
  readonly isItem: boolean;
}

export function locator(file: string, copy: WorkingCopy, root: Node): (path: Path, what?: Part, range?: Span) => Span {
  return (path, what = 'value', range) => {
    const found = follow(root, path);
    if (what === 'whole') return trimSpan(file, toOrigin(copy, wholeOf(copy, found)));
    const span = toFile(file, copy, place(copy, found, what, range));
    return span.end > span.start ? span : toFile(file, copy, place(copy, found, 'key', undefined));
  };
}

function toFile(file: string, copy: WorkingCopy, { span, whole }: Target): Span {
  const origin = toOrigin(copy, span);
  return whole ? trimSpan(file, origin) : tidySpan(file, origin);
}

interface Target {
  readonly span: Span;
  /** Over as many lines as it has. */
  readonly whole: boolean;
}

function wholeOf({ text }: WorkingCopy, { key, node, isItem }: Found): Span {
  const value = node && placeOf(text, node);
  const start = isItem ? value?.start : key?.start;
  return { start: start ?? 0, end: value?.end ?? key?.end ?? 0 };
}

function place({ text }: WorkingCopy, found: Found, what: 'key' | 'value', range: Span | undefined): Target {
  const { node, key, exists, isItem } = found;
  if (exists && node && what === 'value') {
    if (node.kind !== 'text') return { span: placeOf(text, node), whole: true };
    const part = range && placeOfRange(text, node, range);
    const seen = part && text.slice(part.start, part.end).trim() !== '';
    return { span: seen ? part : placeOf(text, node), whole: seen === true };
  }
  if (key && !isItem) return { span: key, whole: false };
  return { span: node ? firstLine(text, node) : { start: 0, end: text.length }, whole: false };
}

/** The first line of an item, without a comment. */
function firstLine(text: string, node: Node): Span {
  const { start, end } = placeOf(text, node);
  const lineEnd = text.slice(start, end).search(/[\r\n]|$/u);
  const line = text.slice(start, start + lineEnd);
  return { start, end: start + (node.kind === 'text' ? line : withoutComment(line)).trimEnd().length };
}

function follow(root: Node, path: Path): Found {
  let found: Found = { exists: true, node: root, isItem: true };
  for (const step of path) {
    const next = stepInto(found.node, step);
    if (!next) return { ...found, exists: false };
    const { entry, item } = next;
    if (entry) found = { exists: true, key: entry.key, isItem: false, ...(entry.value && { node: entry.value }) };
    else if (item) found = { exists: true, node: item, isItem: true, ...(found.key && { key: found.key }) };
    if (entry && !entry.value && path.length > 0) return step === path.at(-1) ? found : { ...found, exists: false };
  }
  return found;
}

function stepInto(node: Node | undefined, step: string | number): { entry?: Entry; item?: Node } | undefined {
  if (node?.kind === 'map') {
    const entry = node.entries.get(String(step).normalize('NFC'));
    return entry && { entry };
  }
  const item = node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item && { item };
}
