/** Values that must stand in quotes: `: ` inside, words after a closing quote, a first character that YAML keeps for itself. */
import type { Span } from '../../diagnostic.ts';
import { matches } from '../../vietnamese/matches.ts';
import type { ErrorContext } from '../error-context.ts';
import { isFieldName, type Line, lineAt, partsOf, withoutComment } from '../lines.ts';
import { type Mend, quote, type Words, type YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';
import { wordAt } from './white.ts';

interface Reason {
  readonly span: Span;
  readonly words: Words;
}

/** `[Sở Nội vụ, Sở Tài chính],`: a sign typed by habit. Of words in quotes only a comma is none: a full stop ends a sentence. */
export function* signAfterBracket({ text, lines, error }: ErrorContext): Generator<YamlFinding> {
  const start = error.pos[0];
  const line = lineAt(lines, start);
  const before = text.slice(line.start, start).trimEnd().at(-1) ?? '';
  const [sign = ''] = /^[\]},;.\s]+$/u.exec(withoutComment(text.slice(start, line.end))) ?? [];
  if (line.inBlock || sign === '' || !(/[\]}]/u.test(before) || (/["']/u.test(before) && sign.trim() === ','))) return;
  const length = sign.trimEnd().length;
  const done = `bỏ dấu “${sign.trimEnd()}” sau ngoặc`;
  const mends = [{ edits: [{ at: start, remove: length }], show: { line: line.index, count: 1 }, sure: done }];
  yield { span: { start, end: start + length }, words: say.signAfterBracket(sign.trimEnd()), mends };
}

/** The value of a line, quoted as a whole. */
export function* quoteValue(context: ErrorContext): Generator<YamlFinding> {
  for (const line of context.near) {
    if (line.inBlock) continue;
    const { value } = partsOf(context.text, line);
    const reason = value.end > value.start && reasonFor(context, value);
    if (!reason) continue;
    const tail = continuation(context.text, context.lines, line);
    const show = { line: line.index, count: 1 };
    const mends: Mend[] = [{ edits: quote(context.text, value), show }];
    if (tail)
      mends.push({ edits: quote(context.text, { start: value.start, end: tail.end }), show: { line: line.index, count: tail.count } });
    yield { ...reason, mends };
  }
}

function reasonFor({ text, error }: ErrorContext, value: Span): Reason | undefined {
  const words = text.slice(value.start, value.end);
  if (/^[|>][-+\d]*$/u.test(words)) return undefined;
  const inside = error.pos[0] > value.start && error.pos[0] < value.end;
  const mark = /^(["'[{@`%&!?,>|]|\*+|-(?= ))/u.exec(words)?.[0] ?? '';
  if (/^["'[{]/u.test(mark) && inside) {
    const rest = { start: error.pos[0], end: value.end };
    return { span: rest, words: say.afterQuote(text.slice(rest.start, rest.end)) };
  }
  if (mark !== '' && !/^["'[]/u.test(mark))
    return { span: { start: value.start, end: value.start + mark.length }, words: say.reserved(mark) };
  return mark === '' ? colonIn(text, value) : undefined;
}

/** The first word with a colon and a space after it. */
function colonIn(text: string, span: Span): Reason | undefined {
  const colon = text.slice(span.start, span.end).search(/:(?:\s|$)/u);
  if (colon < 0) return undefined;
  const before = text.slice(span.start, span.start + colon).trimEnd();
  const start = span.start + before.length - lastWord(before).length;
  return { span: { start, end: span.start + colon + 1 }, words: say.colon(lastWord(before)) };
}

function lastWord(words: string): string {
  return words.split(/\s/u).at(-1) ?? '';
}

/** A sentence wrapped over lines, with a colon in a later one. */
export function* colonBelow({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { value } = partsOf(text, line);
    const tail = continuation(text, lines, line);
    if (line.inBlock || !tail || value.end === value.start || /^["'[{|>]/u.test(text.slice(value.start))) continue;
    for (const below of lines.slice(line.index + 1, line.index + tail.count)) {
      const { key } = partsOf(text, below);
      const reason = key && isFieldName(text.slice(key.start, key.end)) ? undefined : colonIn(text, below);
      if (!reason) continue;
      yield {
        ...reason,
        mends: [{ edits: quote(text, { start: value.start, end: tail.end }), show: { line: line.index, count: tail.count } }],
      };
      break;
    }
  }
}

/** ` #5` in a sentence that goes on below: a comment cannot stand inside a value. */
export function* hashInText({ text, near, lines }: ErrorContext): Generator<YamlFinding> {
  for (const line of near) {
    const { value } = partsOf(text, line);
    const tail = continuation(text, lines, line);
    const hash = text.slice(value.start, value.end).search(/ #/u);
    if (line.inBlock || !tail || hash < 1 || /^["'[{|>]/u.test(text.slice(value.start))) continue;
    const span = { start: value.start + hash + 1, end: line.end };
    yield {
      span,
      words: say.commentInside,
      mends: [{ edits: quote(text, { start: value.start, end: tail.end }), show: { line: line.index, count: tail.count } }],
    };
  }
}

/** The lines below that are indented deeper: the rest of a wrapped value. */
function continuation(text: string, lines: readonly Line[], line: Line): { end: number; count: number } | undefined {
  const { column } = partsOf(text, line);
  let last: Line | undefined;
  for (const below of lines.slice(line.index + 1)) {
    if (text.slice(below.start, below.end).trim() === '') continue;
    if (below.empty || below.indent <= column) break;
    last = below;
  }
  return last && { end: last.start + text.slice(last.start, last.end).trimEnd().length, count: last.index - line.index + 1 };
}

/** An item of `[…]` that begins with a reserved character, or goes on after its closing quote. */
export function* quoteItem({ text, near, error }: ErrorContext): Generator<YamlFinding> {
  const [line] = near;
  if (!line || line.inBlock) return;
  const { value } = partsOf(text, line);
  const at = error.pos[0];
  if (text.charAt(value.start) !== '[' || at <= value.start || at >= value.end) return;
  const before = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf(',', at - 1)) + 1;
  const start = before + text.slice(before, value.end).search(/\S/u);
  const length = text.slice(at, value.end).search(/[,\]]/u);
  if (length <= 0) return;
  const end = at + text.slice(at, at + length).trimEnd().length;
  const first = text.charAt(start);
  const words = /["'[]/u.test(first) ? say.afterQuote(text.slice(at, end)) : say.reserved(first);
  const span = /["'[]/u.test(first) ? { start: at, end } : { start, end: start + 1 };
  yield { span, words, mends: [{ edits: quote(text, { start, end }), show: { line: line.index, count: 1 } }] };
}

/** `"C:\du lieu"`: in single quotes a backslash is a backslash. */
export function* backslash({ text, error, near, document }: ErrorContext): Generator<YamlFinding> {
  const [line] = near;
  if (error.code !== 'BAD_DQ_ESCAPE' || !line) return;
  const open = text.lastIndexOf('"', error.pos[0]);
  const close = text.indexOf('"', error.pos[0]);
  if (open < line.start || close < 0 || close > line.end || !document) return;
  const inner = matches(text.slice(open + 1, close), /'/gu).map((match) => ({ at: open + 1 + match.index, insert: "'" }));
  const edits = [{ at: open, remove: 1, insert: "'" }, ...inner, { at: close, remove: 1, insert: "'" }];
  yield { span: wordAt(text, error.pos[0], close), words: say.backslash, mends: [{ edits, show: { line: line.index, count: 1 } }] };
}
