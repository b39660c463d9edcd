/** YAML's document → texts, lists and mappings with their places; and what may not stand in a plan. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type Node as YamlNode } from 'yaml';
import type { Span } from '../diagnostic.ts';
import { clean } from './characters.ts';
import { trimSpan } from './working-copy.ts';
import type { YamlFinding } from './yaml-finding.ts';
import { say } from './yaml-messages.ts';

export type Node = TextNode | ListNode | MapNode;
export type Style = 'plain' | 'single' | 'double' | 'block';

export interface TextNode {
  readonly kind: 'text';
  /** In NFC, without tabs. */
  readonly text: string;
  /** As YAML reads it. */
  readonly raw: string;
  readonly style: Style;
  /** In the working copy: without quotes; of block text the lines below the `|`. */
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface Entry {
  readonly key: Span;
  /** Absent when nothing is written after the colon. */
  readonly value?: Node;
}

export interface Tree {
  readonly root?: Node;
  readonly findings: readonly YamlFinding[];
  /** Parts that could not be read at all: what is missing there must not be complained of. */
  readonly doubts: readonly Span[];
}

interface Growth {
  readonly text: string;
  readonly findings: YamlFinding[];
  readonly doubts: Span[];
}

/** No plan has more levels; deeper ones would exhaust the stack. */
const deepest = 80;

export function growTree(text: string, document: Document.Parsed): Tree {
  const growth: Growth = { text, findings: [], doubts: [] };
  const root = grow(growth, document.contents, 0, false);
  const { findings, doubts } = growth;
  return { ...(root && { root }), findings, doubts };
}

function grow(growth: Growth, node: unknown, depth: number, inItem: boolean): Node | undefined {
  if (depth > deepest) return refuse(growth, { span: spanOf(node), words: say.tooDeep });
  if (isAlias(node)) return refuse(growth, { span: spanOf(node), words: say.reference });
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  checkProperties(growth, node as YamlNode);
  if (isScalar(node)) return growText(growth, node as Scalar.Parsed);
  if (isMap(node)) return growMap(growth, node, depth, inItem);
  return { kind: 'list', items: growItems(growth, node.items, depth), span: spanOf(node) };
}

function refuse(growth: Growth, finding: YamlFinding): undefined {
  growth.findings.push(finding);
  growth.doubts.push(finding.span);
}

/** Further back than this, in characters, nobody looks for the mark of a value. */
const longestMark = 300;

/** Anchors and tags: the value is read all the same. */
function checkProperties({ text, findings }: Growth, node: YamlNode): void {
  const anchor = 'anchor' in node ? node.anchor : undefined;
  const explicitTag = node.srcToken !== undefined && node.tag !== undefined && !/^tag:yaml.org,2002:(?:map|seq|str)$/u.test(node.tag);
  if (anchor === undefined && !explicitTag && !(isScalar(node) && node.tag !== undefined)) return;
  const { start } = spanOf(node);
  const before = Math.max(0, start - longestMark);
  const mark = (anchor === undefined ? /!\S*\s+$/u : /&\S+\s+(?:!\S*\s+)?$/u).exec(text.slice(before, start));
  const from = mark ? before + mark.index : start;
  const length = /^\S*/u.exec(text.slice(from, from + longestMark))?.[0].length ?? 0;
  findings.push({ span: { start: from, end: from + length }, words: anchor === undefined ? say.tag : say.reference });
}

function growText(growth: Growth, node: Scalar.Parsed): TextNode | undefined {
  const [start, end] = node.range;
  const style = styles[node.type ?? 'PLAIN'];
  const raw = style === 'block' ? withoutLineEnds(node.source) : node.source;
  if ((style === 'plain' && start === end) || (style === 'block' && raw === '')) return undefined;
  const inner = { plain: { start, end }, block: { start: growth.text.indexOf('\n', start) + 1, end } };
  const unquoted = { start: start + 1, end: end - 1 };
  const { text, control } = clean(raw);
  if (control !== undefined && style === 'double') growth.findings.push({ span: { start, end }, words: say.control(control, '') });
  return { kind: 'text', text, raw, style, span: style === 'plain' || style === 'block' ? inner[style] : unquoted };
}

function withoutLineEnds(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end--;
  return text.slice(0, end);
}

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
} as const satisfies Record<Scalar.Type, Style>;

function growItems(growth: Growth, items: readonly unknown[], depth: number): Node[] {
  const grown = items.map((item) => {
    const node = grow(growth, item, depth + 1, true);
    if (!node && isScalar(item)) growth.findings.push({ span: dashBefore(growth.text, spanOf(item)), words: say.emptyItem });
    return node;
  });
  const kept = grown.filter((node) => node !== undefined);
  const [first] = items;
  if (kept.length === 0 && first !== undefined) growth.doubts.push(spanOf(first));
  return kept;
}

/** The dash of an empty item. */
function dashBefore(text: string, span: Span): Span {
  const dash = text.lastIndexOf('-', span.start);
  return text.slice(dash, span.start).trim() === '-' ? { start: dash, end: dash + 1 } : span;
}

function growMap(growth: Growth, map: YAMLMap, depth: number, inItem: boolean): MapNode {
  const entries = new Map<string, Entry>();
  const repeated = new Set<string>();
  const { plan, next } = depth === 0 ? firstPlan(map) : { plan: map.items, next: undefined };
  if (next) {
    const related = { message: say.firstPlan, span: spanOf(map.items[0]?.key) };
    growth.findings.push({ span: spanOf(next.key), words: say.secondPlan, related });
  }
  for (const pair of plan) {
    const name = keyOf(growth, pair);
    if (name === undefined) continue;
    const key = spanOf(pair.key);
    const first = entries.get(name);
    // In an item, the second repeated key follows from the first: a dash is missing.
    if (first && !repeated.has(name) && !(inItem && repeated.size > 0)) {
      growth.findings.push({ span: key, words: say.duplicate(name, inItem), related: { message: say.firstOne, span: first.key } });
    }
    if (first) repeated.add(name);
    // A name that was typed with nothing behind it says what it says where it is typed again.
    if (first?.value) continue;
    const value = grow(growth, pair.value, depth + 1, false);
    entries.set(name, { key, ...(value && { value }) });
  }
  return { kind: 'map', entries, span: spanOf(map) };
}

/** Two plans pasted into one file: from some field on three of the next four or more are there already. */
function firstPlan({ items }: YAMLMap): { plan: readonly Pair[]; next: Pair | undefined } {
  const names = items.map(({ key }) => String(isScalar(key) ? key.value : ''));
  const met = new Set<string>();
  const again = names.map((name) => met.size === met.add(name).size);
  const at = again.findIndex((repeats, index) => repeats && again.slice(index, index + 4).filter(Boolean).length >= 3);
  return at < 0 ? { plan: items, next: undefined } : { plan: items.slice(0, at), next: items[at] };
}

function keyOf(growth: Growth, { key }: Pair<unknown, unknown>): string | undefined {
  const span = spanOf(key);
  if (!isScalar(key) || typeof key.value !== 'string') return refuse(growth, { span, words: isAlias(key) ? say.reference : say.badKey });
  if (key.value === '<<') return refuse(growth, { span, words: say.reference });
  if (key.value === '')
    return refuse(growth, { span: { start: span.start, end: growth.text.indexOf(':', span.start) + 1 }, words: say.emptyKey });
  checkProperties(growth, key as YamlNode);
  return key.value.normalize('NFC');
}

function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

export function toValue(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(toValue);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, value ? toValue(value) : '']));
}

/** The whole of a value's text, without white space at its ends; of an empty text its quotes. */
export function placeOf(text: string, node: Node): Span {
  const inner = trimSpan(text, node.span);
  const quoted = node.kind === 'text' && (node.style === 'single' || node.style === 'double');
  return inner.end > inner.start || !quoted ? inner : { start: node.span.start - 1, end: node.span.end + 1 };
}
