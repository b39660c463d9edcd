/** Traps that YAML accepts in silence and reads as something else: found in the tree, mended like the others. */
import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { Attempt } from '../error-context.ts';
import { isFieldName, type Line, lineAt, partsOf, readLines } from '../lines.ts';
import { type Mend, quote, type YamlFinding } from '../yaml-finding.ts';
import { say } from '../yaml-messages.ts';
import { gluedDashes, isGluedDash, marker, pipe } from './line.ts';

interface Spot {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly node: Node;
  readonly range: readonly [number, number];
  readonly parent: unknown;
  readonly isKey: boolean;
  readonly aliases: ReadonlySet<string>;
}

/** Findings with mends, in the order of the file. */
export function* silentTraps({ copy, document }: Attempt): Generator<YamlFinding> {
  const { text } = copy;
  const lines = readLines(text);
  const aliases = text.includes('*') ? aliasNames(document) : new Set<string>();
  for (const { node, parent, isKey } of spots(document)) {
    const [start, end] = node.range ?? [0, 0];
    const spot = { text, lines, node, range: [start, end] as const, parent, isKey, aliases };
    yield* reservedStart(spot);
    yield* sentenceWithColon(spot);
    if (!isScalar(node) || node.type !== 'PLAIN' || isKey) continue;
    yield* unopened(spot);
    yield* joinedLines(spot);
  }
}

function spots(document: Document.Parsed): { node: Node; parent: unknown; isKey: boolean }[] {
  const found: { node: Node; parent: unknown; isKey: boolean }[] = [];
  visit(document, { Node: (key, node, path) => void found.push({ node, parent: path.at(-1), isKey: key === 'key' }) });
  return found;
}

/** Anchors that are used: a real reference, not a sentence that begins with & or *. */
function aliasNames(document: Document.Parsed): Set<string> {
  const anchors = new Set<string>();
  const used = new Set<string>();
  visit(document, {
    Node: (_, node) => void ('anchor' in node && node.anchor && anchors.add(node.anchor)),
    Alias: (_, node) => void used.add(node.source),
  });
  return new Set([...used].filter((name) => anchors.has(name)));
}

/** `**Chủ trì**`, `&A`, `!gấp`, `{tên}`: YAML takes the first character for its own. */
function* reservedStart({ text, lines, node, range: [from, to], parent, isKey, aliases }: Spot): Generator<YamlFinding> {
  const anchor = 'anchor' in node ? node.anchor : undefined;
  const braces = isMap(node) && text.charAt(from) === '{' && node.items.some(isNoField);
  const marked = isAlias(node)
    ? !aliases.has(node.source)
    : isScalar(node) && ((anchor !== undefined && !aliases.has(anchor)) || node.tag !== undefined);
  if (isKey || isMerge(parent) || !(braces || marked)) return;
  const inFlow = isCollection(parent) && parent.flow === true;
  const line = lineAt(lines, from);
  const span = inFlow ? itemAround(text, from, to) : partsOf(text, line).value;
  const mark = /^(?:\*+|[&{]|!(?!!))/u.exec(text.slice(span.start, span.end))?.[0];
  if (mark === undefined || span.start > from) return;
  const mends = [{ edits: quote(text, span), show: { line: line.index, count: 1 } }];
  yield { span: { start: span.start, end: span.start + mark.length }, words: say.reserved(mark), mends };
}

/** In `{tên}`, `{Tên: }`; a field without a value, as in `{ tt: TT, ghi_chu: }`, is one. */
function isNoField({ key, value }: Pair): boolean {
  if (!isScalar(key) || value === null) return true;
  return isNothing(value) && !/^[a-z]+(?:_[a-z]+)*$/u.test(String(key.value));
}

/** The value of a key after which nothing is written. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1]);
}

function isMerge(parent: unknown): boolean {
  return isPair(parent) && isScalar(parent.key) && parent.key.value === '<<';
}

function itemAround(text: string, from: number, to: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('[', from - 1), text.lastIndexOf(',', from - 1)) + 1;
  return { start: before + Math.max(0, text.slice(before, to).search(/\S/u)), end: to };
}

/** `- Gồm các nội dung sau:`: a field without a value. With a value the schema knows better whether it is a field. */
function* sentenceWithColon({ text, lines, node, parent }: Spot): Generator<YamlFinding> {
  if (!isMap(node) || !isSeq(parent) || node.items.length !== 1) return;
  const { key, value } = node.items[0] as Pair<unknown, unknown>;
  if (!isScalar(key) || !/\s/u.test(String(key.value)) || !isNothing(value)) return;
  const [start, end] = key.range ?? [0, 0];
  const colon = text.indexOf(':', end);
  const line = lineAt(lines, start);
  if (colon < 0 || colon >= line.end) return;
  const word = text.slice(start, end).split(/\s/u).at(-1) ?? '';
  const edits = quote(text, { start, end: colon + 1 });
  yield {
    span: { start: end - word.length, end: colon + 1 },
    words: say.colon(word),
    mends: [{ edits, show: { line: line.index, count: 1 } }],
  };
}

/** `- 1, Cấp phiếu, Sở Tư pháp]` among rows in brackets. */
function* unopened({ text, lines, range: [start, end], parent }: Spot): Generator<YamlFinding> {
  if (text.charAt(end - 1) !== ']' || !isSeq(parent) || parent.flow === true || text.slice(start, end).includes('[')) return;
  if (!parent.items.some((item) => isSeq(item) && item.flow === true)) return;
  const mends = [{ edits: [{ at: start, insert: '[' }], show: { line: lineAt(lines, start).index, count: 1 } }];
  yield { span: { start, end: start + 1 }, words: say.unopenedBracket, mends };
}

/** Lines that YAML joins into one: glued dashes, fields that lack a space, items indented too deep, text without `|`. */
function* joinedLines(spot: Spot): Generator<YamlFinding> {
  const {
    text,
    lines,
    range: [start, end],
    parent,
  } = spot;
  const first = lineAt(lines, start);
  const last = lineAt(lines, end);
  const ownLine = isPair(parent) && partsOf(text, first).key === undefined;
  if (ownLine && isGluedDash(text, first)) return yield gluedDashes(text, first, lines);
  const rest = lines.slice(first.index + 1, last.index + 1).filter((line) => !line.empty);
  if (rest.length === 0) return;
  yield* swallowedField(spot, first, rest);
  yield* swallowedItem(spot, first, rest);
  yield* missingPipe(spot, first, rest, ownLine);
}

/** `ten: UBND` and below it, deeper, `ky_hieu:UBND`. */
function* swallowedField({ text, parent }: Spot, first: Line, rest: readonly Line[]): Generator<YamlFinding> {
  for (const line of rest) {
    const found = /^ *([a-z][a-z0-9_]*):(?=[^\s/:])[^@]*$/u.exec(text.slice(line.start, line.end));
    if (!found || !isPair(parent) || !isFieldName(found[1] ?? '')) continue;
    const at = line.start + line.indent + (found[1] ?? '').length + 1;
    const { column } = partsOf(text, first);
    const level = { at: line.start, remove: line.indent, insert: ' '.repeat(column) };
    const mends = [{ edits: [level, { at, insert: ' ' }], show: { line: line.index, count: 1 } }];
    return yield { span: { start: line.start + line.indent, end: at }, words: say.noSpaceAfterColon(found[1] ?? ''), mends };
  }
}

/** A list item indented deeper than the item above goes on as its text. */
function* swallowedItem({ text, parent }: Spot, first: Line, rest: readonly Line[]): Generator<YamlFinding> {
  const column = partsOf(text, first).dashes.at(-1);
  const items = rest.filter((line) => partsOf(text, line).dashes.length > 0);
  const [line] = items;
  if (!isSeq(parent) || column === undefined || !line) return;
  const show = { line: line.index, count: 1 };
  const edits = items.map((item) => ({ at: item.start, remove: item.indent, insert: ' '.repeat(column) }));
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  yield { span: { start: line.start + line.indent, end }, words: say.joinedItem(line.indent, column), mends: [{ edits, show }] };
}

/** Paragraphs with their own marks (`- `, `a) `, `1. `) would be printed as one. A lone dash may be a wrapped sentence. */
function* missingPipe({ text, parent }: Spot, first: Line, rest: readonly Line[], ownLine: boolean): Generator<YamlFinding> {
  if (!isPair(parent) || !isScalar(parent.key)) return;
  const [keyStart, keyEnd] = (parent.key as Scalar.Parsed).range;
  const { value } = partsOf(text, first);
  const all = [text.slice(value.start, value.end), ...rest.map((line) => text.slice(line.start, line.end))];
  const marked = all.filter((words) => marker.test(words)).length;
  const announced = all.some((words, index) => index > 0 && marker.test(words) && /[:;]\s*$/u.test(all[index - 1] ?? ''));
  if (marked < 2 && !announced) return;
  const key = { start: keyStart, end: keyEnd };
  const indent = ' '.repeat(Math.min(...rest.map((line) => line.indent)));
  const edit = ownLine ? { at: text.indexOf(':', keyEnd) + 1, insert: ' |' } : { at: value.start, insert: `|\n${indent}` };
  const finding = pipe(text, key, key, edit, first);
  const line = ownLine ? first.index - 1 : first.index;
  yield { ...finding, mends: (finding.mends ?? []).map((mend): Mend => ({ ...mend, show: { line, count: 2 } })) };
}
