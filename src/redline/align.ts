/** Which part of the old plan is which of the new one: lists in lists, from the outermost; what has no fellow was taken out or put in. */
import { bestPairs } from '../recover/compare/pairs.ts';
import { inCommon, likeness } from '../recover/compare/words.ts';
import type { Node, Side } from './nodes.ts';

/** In the order of the merged file; one of the two may be missing. */
export type Step<Item> = readonly [before: Item | null, after: Item | null];

/** So much of their words two parts must share to be the same one, changed. */
export const leastAlike = 0.4;

/** More pairs than these are not held against each other: a gap so large is another document. */
export const mostPairs = 250_000;

/** Nodes of one list item, or a single one. */
interface Cluster<Item> {
  readonly nodes: readonly Node<Item>[];
  readonly code: string;
  readonly isItem: boolean;
  readonly name: string;
  readonly words: readonly string[];
}

/** Two nodes that are one, or one that stands alone. */
type Match<Item> = readonly [before: Node<Item> | null, after: Node<Item> | null];

/** Each node once; what was taken out stands before what was put in its place. */
export function align<Item>(before: readonly Node<Item>[], after: readonly Node<Item>[], sides: readonly [Side, Side]): Step<Item>[] {
  return alignAt(before, after, sides, 0).map(([old, next]): Step<Item> => [old?.item ?? null, next?.item ?? null]);
}

type Alignment = <Item>(a: readonly Node<Item>[], b: readonly Node<Item>[], sides: readonly [Side, Side], depth: number) => Match<Item>[];

/** List by list; where much of both is left alone, and more stays without lists, parts have gone up or down a level: one by one. */
const alignAt: Alignment = (a, b, sides, depth) => {
  const listed = alignLists(a, b, sides, depth);
  if (depth === oneByOne) return listed;
  const telling = new Set([...tellingIn(a), ...tellingIn(b)]);
  const most = Math.min(wordsIn(a, telling), wordsIn(b, telling));
  if (most - sharedIn(listed, telling) < fewestLost) return listed;
  const flat = alignLists(a, b, sides, oneByOne);
  return sharedIn(flat, telling) > sharedIn(listed, telling) * clearly ? flat : listed;
};

/** A depth at which no node has a list. */
const oneByOne = Number.POSITIVE_INFINITY;
/** In words. */
const fewestLost = 8;
const clearly = 1.1;

const alignLists: Alignment = <Item>(a: readonly Node<Item>[], b: readonly Node<Item>[], sides: readonly [Side, Side], depth: number) => {
  const [left, right] = [clusters(a, sides[0], depth), clusters(b, sides[1], depth)];
  return pairsOf(left, right).flatMap(([i, j]): Match<Item>[] => {
    const [old, next] = [left[i]?.nodes ?? [], right[j]?.nodes ?? []];
    const [one, other] = [old[0], next[0]];
    if (old.length === 1 && next.length === 1 && one && other) return fits(one, other) ? [[one, other]] : alone([one], [other]);
    return old.length > 0 && next.length > 0 ? alignAt(old, next, sides, depth + 1) : alone(old, next);
  });
};

/** Nodes that no other says the same as: “Cơ quan chủ trì: Sở Nội vụ” tells no task from another. */
function tellingIn<Item>(nodes: readonly Node<Item>[]): Node<Item>[] {
  const counts = new Map<string, number>();
  for (const { name } of nodes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return nodes.filter(({ name }) => counts.get(name) === 1);
}

function wordsIn<Item>(nodes: readonly Node<Item>[], telling: ReadonlySet<unknown>): number {
  return nodes.reduce((sum, node) => (telling.has(node) ? sum + node.words.length : sum), 0);
}

/** How many words have stayed. */
function sharedIn<Item>(matches: readonly Match<Item>[], telling: ReadonlySet<unknown>): number {
  return matches.reduce((sum, [a, b]) => {
    if (!a || !b || !telling.has(a) || !telling.has(b)) return sum;
    return sum + (likeness(a.words, b.words) * (a.words.length + b.words.length)) / 2;
  }, 0);
}

function alone<Item>(old: readonly Node<Item>[], next: readonly Node<Item>[]): Match<Item>[] {
  return [...old.map((node): Match<Item> => [node, null]), ...next.map((node): Match<Item> => [null, node])];
}

/** Of another role only a paragraph that says the same. */
function fits<Item>(a: Node<Item>, b: Node<Item>): boolean {
  if (a.code !== b.code && a.code !== '' && b.code !== '') return false;
  return a.kind === b.kind || (a.isText && b.isText && a.words.length > 0 && a.name.toLowerCase() === b.name.toLowerCase());
}

function clusters<Item>(nodes: readonly Node<Item>[], { tasks }: Side, depth: number): Cluster<Item>[] {
  const groups: { key: string | undefined; nodes: Node<Item>[] }[] = [];
  for (const node of nodes) {
    const key = node.chain[depth];
    const last = groups.at(-1);
    if (key !== undefined && last?.key === key) last.nodes.push(node);
    else groups.push({ key, nodes: [node] });
  }
  return groups.map(({ key, nodes: own }) => ({
    nodes: own,
    code: tasks.get(key ?? '')?.ma ?? '',
    isItem: key !== undefined,
    name: own.map(({ kind, name }) => `${kind} ${name}`).join('\n'),
    words: own.flatMap(({ words }) => words),
  }));
}

// ── Pairs of clusters ────────────────────────────────────────────────────────

type Pair = readonly [number, number];

/** Those that say the same, then in each gap those of one title, those most alike, and what stands alone in the place of another. */
function pairsOf<Item>(a: readonly Cluster<Item>[], b: readonly Cluster<Item>[]): Pair[] {
  const called = ({ name, code }: Cluster<Item>) => `${code} ${name}`;
  return inGaps(
    a,
    b,
    (olds, news) => inCommon(olds.map(called), news.map(called)),
    (left, right) => inGaps(left, right, ofOneTitle, (olds, news) => inGaps(olds, news, mostAlike, inPlace)),
  );
}

type Pairing<Item> = (a: readonly Cluster<Item>[], b: readonly Cluster<Item>[]) => readonly Pair[];

/** Pairs of one way, and of another in the stretches between them. */
function inGaps<Item>(a: readonly Cluster<Item>[], b: readonly Cluster<Item>[], first: Pairing<Item>, then: Pairing<Item>): Pair[] {
  const pairs = a.length > 0 && b.length > 0 ? first(a, b) : [];
  return withGaps(pairs, a.length, b.length, ([left, x], [right, y]) => then(a.slice(left, x), b.slice(right, y)).map(moved(left, right)));
}

/** What is called by the same words, which nothing else is. */
function ofOneTitle<Item>(a: readonly Cluster<Item>[], b: readonly Cluster<Item>[]): readonly Pair[] {
  return inCommon(titles(a, 'a'), titles(b, 'b'));
}

function titles<Item>(all: readonly Cluster<Item>[], side: string): string[] {
  const own = all.map(({ code, isItem, nodes }) => {
    const title = nodes.find((node) => node.title !== '')?.title;
    return title === undefined ? '' : `${code} ${isItem ? '' : nodes[0]?.kind} ${title}`;
  });
  const counts = new Map<string, number>();
  for (const title of own) counts.set(title, (counts.get(title) ?? 0) + 1);
  return own.map((title, index) => (title !== '' && counts.get(title) === 1 ? title : `${side} ${index}`));
}

type Range = readonly [number, number];

/** The pairs, and what `fill` makes of the stretches between them. */
function withGaps(pairs: readonly Pair[], left: number, right: number, fill: (a: Range, b: Range) => Pair[]): Pair[] {
  const all: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [left, right] as const]) {
    all.push(...fill([i, x], [j, y]).map(moved(0, 0)));
    if (x < left) all.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  return all;
}

const moved =
  (left: number, right: number) =>
  ([i, j]: Pair): Pair => [i < 0 ? -1 : left + i, j < 0 ? -1 : right + j];

function mostAlike<Item>(a: readonly Cluster<Item>[], b: readonly Cluster<Item>[]): readonly Pair[] {
  if (a.length * b.length > mostPairs) return [];
  const [unique, others] = [uniqueFields(a), uniqueFields(b)];
  const scores = a.map((one) => b.map((other) => scoreOf(one, other, [unique, others])));
  return bestPairs(a.length, b.length, (i, j) => scores[i]?.[j] ?? 0);
}

/** Fields in which only one of the parts was typed. */
function uniqueFields<Item>(all: readonly Cluster<Item>[]): ReadonlySet<string> {
  const fields = all.flatMap(({ isItem, nodes: [first] }) => (isItem || !first ? [] : first.field));
  return new Set(fields.filter((field) => field !== '' && fields.indexOf(field) === fields.lastIndexOf(field)));
}

function scoreOf<Item>(a: Cluster<Item>, b: Cluster<Item>, unique: readonly [ReadonlySet<string>, ReadonlySet<string>]): number {
  const [first, other] = [a.nodes[0], b.nodes[0]];
  if (!first || !other || a.isItem !== b.isItem || (!a.isItem && !fits(first, other))) return 0;
  if (a.code !== b.code && a.code !== '' && b.code !== '') return 0;
  if (a.code !== '' && a.code === b.code) return 3;
  if (!a.isItem && first.field === other.field && unique.every((fields) => fields.has(first.field))) return 1;
  const score = Math.max(likeness(firstWords(a), firstWords(b)), likeness(a.words, b.words));
  return score < leastAlike ? 0 : score;
}

/** What a part is called; its number alone calls nothing. */
function firstWords<Item>({ nodes }: Cluster<Item>): readonly string[] {
  return nodes.find(({ words }) => words.length > 0)?.words ?? [];
}

/** What has nothing in common but its place: one paragraph for one, a table for a table, cells of one row. */
function inPlace<Item>(a: readonly Cluster<Item>[], b: readonly Cluster<Item>[]): Pair[] {
  const [one, other] = [a[0], b[0]];
  const pairs = a.length === 1 && b.length === 1 && one && other && isReplaced(one, other);
  return pairs ? [[0, 0]] : [...a.map((_, index): Pair => [index, -1]), ...b.map((_, index): Pair => [-1, index])];
}

function isReplaced<Item>(a: Cluster<Item>, b: Cluster<Item>): boolean {
  const [first, other] = [a.nodes[0], b.nodes[0]];
  if (!first || !other || a.nodes.length > 1 || b.nodes.length > 1 || !fits(first, other)) return false;
  return a.isItem === b.isItem && a.code === b.code && first.field === other.field;
}
