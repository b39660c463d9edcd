/** Words put into a plan's text in the place of others: comments, quotes and layout stay as they are. */
import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
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
  for (const scalar of scalars) {
    const [start, end] = scalar.range;
    const inside = apart(sorted.filter(({ span }) => span.start >= start && span.end <= end));
    if (inside.length === 0) continue;
    const { type = 'PLAIN' } = scalar;
    const written = made(text, { start, end }, inside, writers[type] ?? plain);
    const isPlain = type === 'PLAIN' && !isSafe(written, scalar.inFlow === true);
    changes.push({ start, end, words: isPlain ? `'${made(text, { start, end }, inside, writers.QUOTE_SINGLE, true)}'` : written });
  }
  return replaced(text, changes);
}

/** The text with a field of the plan's root set to a value of plain words; where it has none, it gets a line of its own above `before`. */
export function putField(text: string, field: string, value: string, before: readonly string[]): string {
  const own = new RegExp(`^(${field}[ \\t]*:)([ \\t]*)('[^'\\n]*'|"[^"\\n]*"|[^\\s#'"][^#\\n\\r]*?)?(?=[ \\t]*(?:#.*)?\\r?$)`, 'mu');
  if (own.test(text)) {
    // A remark behind an empty field stays apart from what is put there.
    return text.replace(own, (_, key: string, space: string, old?: string) => (old ? `${key}${space}${value}` : `${key} ${value}${space}`));
  }
  const next = before.map((name) => new RegExp(`^${name}[ \\t]*:`, 'mu').exec(text)).find((found) => found !== null);
  const at = next?.index ?? text.length;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const open = at === text.length && !/\n$|^$/u.test(text) ? lineEnd : '';
  return `${text.slice(0, at)}${open}${field}: ${value}${lineEnd}${text.slice(at)}`;
}

/** A value, and whether it stands in brackets. */
type Value = Scalar.Parsed & { inFlow?: boolean };

function scalarsOf(text: string): Value[] {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
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
