/** `# tdkt-bo-qua: mã — lý do`: a person's word that a rule is to be silent at a place, and why. */
import { Lexer } from 'yaml';
import type { Ignore, Span } from '../diagnostic.ts';
import { type Line, lineAt, readLines } from './lines.ts';
import type { Node } from './tree.ts';
import { toOrigin, trimSpan, type WorkingCopy } from './working-copy.ts';

const mention = /tdkt[ _-]b[oỏ][ _-]qua/iu;
const form = /^#\s*tdkt[ _-]b[oỏ][ _-]qua\s*:?\s*([a-z_0-9/]*)\s*(?:[—–-]+|:)?\s*(.*)$/iu;

/** What lexing puts before every plain or block scalar, so that a `#` in it is no comment. */
const scalarMark = '\u001f';
/** Tokens that stand for no character of the text. */
const marks: readonly string[] = [scalarMark, '\u0002', '\u0018'];

export function readIgnores(copy: WorkingCopy, root: Node): Ignore[] {
  if (!mention.test(copy.text)) return [];
  const values = [...valuesOf(root)].sort((a, b) => a.start - b.start);
  const lines = readLines(copy.text);
  return commentsOf(copy.text).flatMap((span) => {
    const words = form.exec(copy.text.slice(span.start, span.end).normalize('NFC'));
    if (!words) return [];
    const covers = coveredBy(copy.text, lines, span, values);
    return [{ code: words[1] ?? '', reason: (words[2] ?? '').trim(), span: toOrigin(copy, span), covers: toOrigin(copy, covers) }];
  });
}

function commentsOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== scalarMark) spans.push(trimSpan(text, { start: at, end: at + token.length }));
    if (!marks.includes(token)) at += token.length;
    before = token;
  }
  return spans;
}

/** Its own line, or of a comment alone on its line the next line with words; and all of a text that begins there. */
function coveredBy(text: string, lines: readonly Line[], comment: Span, values: readonly Span[]): Span {
  const own = lineAt(lines, comment.start);
  const alone = text.slice(own.start, comment.start).trim() === '';
  const words = (line: { start: number; end: number }) => !/^\s*(?:#|$)/u.test(text.slice(line.start, line.end));
  const line = alone ? (firstFromLine(lines, own.index + 1, words) ?? own) : own;
  let end = line.end;
  for (let index = firstFrom(values, line.start); (values[index]?.start ?? Infinity) <= line.end; index++) {
    end = Math.max(end, values[index]?.end ?? 0);
  }
  return { start: line.start, end };
}

function firstFromLine(lines: readonly Line[], from: number, is: (line: Line) => boolean): Line | undefined {
  // A thousand comments above one line all speak of it.
  const known = below.get(lines);
  if (known && known.from <= from && from <= known.found.index) return known.found;
  let index = from;
  for (let line = lines[index]; line; line = lines[++index]) {
    if (!is(line)) continue;
    below.set(lines, { from, found: line });
    return line;
  }
  return undefined;
}

const below = new WeakMap<readonly Line[], { readonly from: number; readonly found: Line }>();

/** The index of the first value that begins at an offset or behind it. */
function firstFrom(values: readonly Span[], offset: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every text, from its key or the line above it to its end. */
function* valuesOf(node: Node): Generator<Span> {
  if (node.kind === 'text') yield { start: node.style === 'block' ? node.span.start - 1 : node.span.start, end: node.span.end };
  if (node.kind === 'list') for (const item of node.items) yield* valuesOf(item);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries.values()) {
    if (value?.kind === 'text') yield { start: key.start, end: value.span.end };
    else if (value) yield* valuesOf(value);
  }
}
