/** Quotes and brackets that are opened and never closed: YAML notices lines later, the complaint stands at the opening. */
import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import { matches } from '../../vietnamese/matches.ts';
import type { ErrorContext } from '../error-context.ts';
import { isFieldName, type Line, lineAt, neighbour, partsOf, withoutComment } from '../lines.ts';
import type { Mend, Words, YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';

/** A value is looked for its end over so many lines. */
const farthest = 12;

/** `ten: "Ủy ban`. */
export function* openQuote({ text, document, lines }: ErrorContext): Generator<YamlFinding> {
  for (const node of nodesOf(document)) {
    const [start, end] = node.range ?? [0, 0];
    const mark = text.charAt(start);
    if (!isScalar(node) || (mark !== '"' && mark !== "'")) continue;
    const closed = end - start > 1 && text.charAt(end - 1) === mark;
    if (closed && !swallowsField(text, lines, start, end)) continue;
    const mends = [...closings(text, lines, start, end, mark), ...wrapped(text, lines, start, mark, say.quoteBelow)];
    yield { span: { start, end: start + 1 }, words: say.openQuote(mark), mends };
  }
}

/** The value goes on in the lines below, which are not indented. */
function wrapped(text: string, lines: readonly Line[], start: number, mark: string, words: Words): Mend[] {
  const first = lineAt(lines, start);
  const { column } = partsOf(text, first);
  const below = lines.slice(first.index + 1, first.index + farthest);
  const last = below.findIndex((line) => text.slice(line.start, line.end).includes(mark));
  const run = below.slice(0, last + 1);
  if (run.length === 0 || run.some((line) => line.indent > column || partsOf(text, line).key)) return [];
  const edits = run.map((line) => ({ at: line.start, insert: ' '.repeat(column + 2 - line.indent) }));
  return [{ edits, words, show: { line: first.index, count: run.length + 1 } }];
}

/** A quoted value that runs over lines that look like fields has swallowed them. */
function swallowsField(text: string, lines: readonly Line[], start: number, end: number): boolean {
  const first = lineAt(lines, start).index;
  return lines.slice(first + 1, lineAt(lines, end).index + 1).some((line) => {
    const { key } = partsOf(text, line);
    return key !== undefined && isFieldName(text.slice(key.start, key.end));
  });
}

/** `noi_nhan: [Sở Nội vụ, Sở Tài chính`, also when a ` #` inside hides the closing bracket. */
export function* openBracket(context: ErrorContext): Generator<YamlFinding> {
  const { text, document, lines } = context;
  for (const node of nodesOf(document)) {
    const [start, end] = node.range ?? [0, 0];
    const mark = text.charAt(start);
    if (!isCollection(node) || (mark !== '[' && mark !== '{') || isClosed(node)) continue;
    const line = lineAt(lines, start);
    const hash = text.slice(start, line.end).search(/ #/u);
    if (hash > 0) yield hashInItem(text, line, start, start + hash + 1);
    const bare = bareBracket(context, line, start);
    if (bare) {
      yield bare;
      continue;
    }
    const close = mark === '[' ? ']' : '}';
    const mends = [...wrapped(text, lines, start, close, say.bracketBelow), ...closings(text, lines, start, end, close)];
    yield { span: { start, end: start + 1 }, words: say.openBracket(mark), mends };
  }
}

/** A bracket at the end of its line: what stands below as items or fields needs none, and with nothing there it is only begun. */
function bareBracket({ text, lines }: ErrorContext, line: Line, start: number): YamlFinding | undefined {
  const mark = text.charAt(start);
  if (withoutComment(text.slice(start, line.end)).trim() !== mark) return undefined;
  const below = neighbour(lines, line.index, 1);
  const key = below && partsOf(text, below).key;
  const [span, edits] = [{ start, end: start + 1 }, [{ at: start, remove: 1 }]];
  if (below && (mark === '[' ? below.indent >= line.indent && isItem(text, below) : below.indent > line.indent && key))
    return { span, words: say.needlessBracket(mark), mends: [{ edits, show: { line: line.index, count: 2 } }] };
  if (below && (below.indent > line.indent || !key)) return undefined;
  return { span, words: say.loneBracket(mark), doubtful: true, mends: [{ edits, reach: start }] };
}

function isItem(text: string, line: Line): boolean {
  return /^\s*-\s/u.test(text.slice(line.start, line.end));
}

function isClosed(node: Node): boolean {
  const token = node.srcToken;
  return token?.type === 'flow-collection' && token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
}

/** `[Đợt #5, Đợt 6]`: the rest of the line, with its bracket, is a comment. */
function hashInItem(text: string, line: Line, open: number, hash: number): YamlFinding {
  const start = Math.max(text.lastIndexOf('[', hash), text.lastIndexOf(',', hash), open) + 1;
  const word = start + text.slice(start, hash).search(/\S/u);
  const end = hash + text.slice(hash, line.end).search(/[,\]]|$/u);
  const edits = [
    { at: word, insert: '"' },
    { at: end, insert: '"' },
  ];
  return {
    span: { start: hash, end },
    words: say.commentInside,
    mends: [{ edits, show: { line: line.index, count: 1 }, reach: line.end }],
  };
}

/** Closing it at the end of its line, or of one of the lines below. */
function closings(text: string, lines: readonly Line[], start: number, end: number, mark: string): Mend[] {
  const first = lineAt(lines, start).index;
  const last = Math.min(lineAt(lines, end).index, first + farthest);
  return lines.slice(first, last + 1).flatMap((line) => {
    const words = withoutComment(text.slice(Math.max(start, line.start), line.end));
    const close = Math.max(start, line.start) + words.length;
    const inList = /[\]},]+$/u.exec(words)?.[0].length ?? 0;
    const comma = line === lines[first] && isInList(text, line, start) ? itemEnd(text, lines, line, start) : undefined;
    return [...(comma === undefined ? [] : [comma]), ...(inList > 0 ? [close - inList] : []), close].map((at) => ({
      edits: [{ at, insert: mark }],
      show: { line: line.index, count: 1 },
      reach: line.end,
    }));
  });
}

/** An item of `[…]` ends at its comma. */
function isInList(text: string, line: Line, start: number): boolean {
  return text.charAt(start) !== '[' && text.slice(line.start, start).includes('[');
}

/** The comma that leaves the row as many items as the row below or above has, none where its last item is quoted; else the first. */
function itemEnd(text: string, lines: readonly Line[], line: Line, start: number): number | undefined {
  const commas = matches(text.slice(start, line.end), /,/gu).map(({ index }) => start + index);
  const before = commasIn(text.slice(line.start, start));
  const rows = [neighbour(lines, line.index, 1), neighbour(lines, line.index, -1)]
    .map((row) => (row ? withoutComment(text.slice(row.start, row.end)) : ''))
    .filter((words) => /^ *- +\[.*\]$/u.test(words));
  const after = rows[0] === undefined ? -1 : commasIn(rows[0]) - before;
  return after === 0 ? undefined : (commas.at(after < 0 ? 0 : -after) ?? commas[0]);
}

/** Not those inside quotes. */
function commasIn(words: string): number {
  return matches(words.replace(/"[^"]*"|'[^']*'/gu, ''), /,/gu).length;
}

/** Every node with a place, outermost first, in the order of the file. */
export function nodesOf(document: Document.Parsed): Node[] {
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  return nodes;
}
