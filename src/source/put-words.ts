/** Words put into a plan's text in the place of others: comments, quotes and layout stay as they are. */
import { isMap, isScalar, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Span } from '../diagnostic.ts';

/** `words` stand on one line and mean themselves, whatever signs are in them. */
export interface WordEdit {
  readonly span: Span;
  readonly words: string;
}

/** The text with all edits made; each is written as the value is that it falls in. Of two that overlap the first is made. */
export function putWords(text: string, edits: readonly WordEdit[]): string {
  const scalars = scalarsOf(text);
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const changes: (Span & { readonly words: string })[] = [];
  let next = 0;
  for (const scalar of scalars) {
    const [start, end] = scalar.range;
    while ((sorted[next]?.span.start ?? Infinity) < start) next++;
    const from = next;
    while ((sorted[next]?.span.start ?? Infinity) <= end) next++;
    const inside = apart(sorted.slice(from, next).filter(({ span }) => span.end <= end));
    if (inside.length === 0) continue;
    const { type = 'PLAIN' } = scalar;
    const written = made(text, { start, end }, inside, writers[type] ?? plain);
    const isPlain = type === 'PLAIN' && !isSafe(written, scalar.inFlow === true);
    changes.push({ start, end, words: isPlain ? `'${made(text, { start, end }, inside, writers.QUOTE_SINGLE, true)}'` : written });
  }
  return replaced(text, changes);
}

/**
 * The text with a field set to a value of plain words. Where the mapping at `path` (the root: `[]`) has no such field, it gets a line of its own:
 * above the first field named in `before`, else behind the last; without such a mapping the text stays as it is.
 */
export function putField(text: string, path: readonly string[], field: string, value: string, before: readonly string[] = []): string {
  const map = mapAt(text, path);
  const pair = map?.items.find(({ key }) => keyOf(key) === field);
  if (pair) return putValue(text, pair, value);
  const [first] = map?.items ?? [];
  if (!map || map.flow || !isScalar(first?.key) || !first.key.range) return text;
  const next = map.items.find(({ key }) => before.includes(keyOf(key)))?.key;
  const column = first.key.range[0] - (text.lastIndexOf('\n', first.key.range[0] - 1) + 1);
  const at = isScalar(next) && next.range ? text.lastIndexOf('\n', next.range[0] - 1) + 1 : lineBehind(text, map.range?.[1] ?? text.length);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const open = at > 0 && text.charAt(at - 1) !== '\n' ? lineEnd : '';
  return `${text.slice(0, at)}${open}${' '.repeat(column)}${field}: ${value}${lineEnd}${text.slice(at)}`;
}

/** Whether two texts hold the same values, whatever comments stand in them. */
export function holdSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => {
    const document = parseDocument(text, options);
    return JSON.stringify([document.toJS(), document.errors.length]);
  });
  return a === b;
}

function mapAt(text: string, path: readonly string[]): YAMLMap | undefined {
  let node: unknown = parseDocument(text, options).contents;
  for (const step of path) node = isMap(node) ? node.items.find(({ key }) => keyOf(key) === step)?.value : undefined;
  return isMap(node) ? node : undefined;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function putValue(text: string, { key, value: old }: Pair, value: string): string {
  const range = isScalar(old) ? old.range : undefined;
  if (range && range[1] > range[0]) return text.slice(0, range[0]) + value + text.slice(range[1]);
  const colon = text.indexOf(':', isScalar(key) ? key.range?.[1] : 0) + 1;
  return `${text.slice(0, colon)} ${value}${text.slice(colon)}`;
}

/** The beginning of the line behind the last words before an offset. */
function lineBehind(text: string, offset: number): number {
  const end = text.slice(0, offset).trimEnd().length;
  const feed = text.indexOf('\n', end);
  return feed < 0 ? text.length : feed + 1;
}

const options = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false } as const;

/** A value, and whether it stands in brackets. */
type Value = Scalar.Parsed & { inFlow?: boolean };

function scalarsOf(text: string): Value[] {
  const document = parseDocument(text, options);
  const scalars: Value[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || !isScalar(node) || !node.range) return;
      const inFlow = path.some((each) => 'flow' in (each as object) && (each as { flow?: boolean }).flow === true);
      scalars.push(Object.assign(node as Scalar.Parsed, { inFlow }));
    },
  });
  return scalars;
}

/** Of two that overlap the first. */
function apart(edits: readonly WordEdit[]): WordEdit[] {
  const kept: WordEdit[] = [];
  for (const edit of edits) if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  return kept;
}

const plain = (words: string): string => words;

/** How words are written in a value of each kind. */
const writers: Readonly<Record<Scalar.Type, (words: string) => string>> = {
  PLAIN: plain,
  BLOCK_LITERAL: plain,
  BLOCK_FOLDED: plain,
  QUOTE_SINGLE: (words) => words.replaceAll("'", "''"),
  QUOTE_DOUBLE: (words) => words.replace(/["\\]/gu, (sign) => `\\${sign}`),
};

/** `all`: what stays is written in the same way, for it was not before. */
function made(text: string, { start, end }: Span, edits: readonly WordEdit[], write: (words: string) => string, all = false): string {
  const kept = (from: number, to: number) => (all ? write(text.slice(from, to)) : text.slice(from, to));
  let at = start;
  let result = '';
  for (const { span, words } of edits) {
    result += kept(at, span.start) + write(words);
    at = span.end;
  }
  return result + kept(at, end);
}

/** Whether a value may stand without quotes and be read as it is written. */
function isSafe(value: string, inFlow: boolean): boolean {
  if (/:(?:\s|$)|\s#|^[-?:](?:\s|$)|^[[\]{},#&*!|>'"%@`]|^\s|\s$/u.test(value)) return false;
  return !(inFlow && /[[\]{},]/u.test(value));
}

function replaced(text: string, changes: readonly (Span & { readonly words: string })[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, words } of changes) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}
