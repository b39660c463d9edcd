/** Where the fields and the items of a plan stand in its text, for tests that edit it as a person would. */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A field (`key: value`) or an item of a list (`- value`), from its key or dash to the end of its value. */
export interface Holder {
  /** Absent for an item. */
  readonly key?: string;
  readonly start: number;
  readonly end: number;
  /** Where its value begins. */
  readonly value: number;
  readonly siblings: readonly Holder[];
}

/** Fields and items around an offset, the innermost first. */
export function holdersAt(text: string, offset: number): Holder[] {
  const found: Holder[] = [];
  let now: unknown = parseDocument(text).contents;
  while (isMap(now) || isSeq(now)) {
    const all = holdersIn(text, now);
    const index = all.findIndex(({ start, end }) => start <= offset && offset <= end);
    const holder = all[index];
    if (!holder) break;
    found.unshift(holder);
    const inner: unknown = now.items[index];
    now = isPair(inner) ? inner.value : inner;
  }
  return found;
}

/** The items of the list under a field of the plan. */
export function itemsOf(text: string, key: string): readonly Holder[] {
  const found = findPair(parseDocument(text).contents, key);
  return isSeq(found?.value) ? holdersIn(text, found.value) : [];
}

function findPair(node: unknown, key: string): Pair | undefined {
  if (isSeq(node)) return node.items.map((item) => findPair(item, key)).find((pair) => pair !== undefined);
  if (!isMap(node)) return undefined;
  const own = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  return own ?? node.items.map((pair) => findPair(pair.value, key)).find((pair) => pair !== undefined);
}

function holdersIn(text: string, node: YAMLMap | { readonly items: readonly unknown[] }): Holder[] {
  const siblings: Holder[] = [];
  for (const item of node.items) siblings.push(isPair(item) ? fieldOf(text, item, siblings) : itemOf(text, item as Node, siblings));
  return siblings;
}

function fieldOf(text: string, { key, value }: Pair, siblings: readonly Holder[]): Holder {
  const name = key as Node;
  const start = name.range?.[0] ?? 0;
  const [from = name.range?.[2] ?? start] = (value as Node | null)?.range ?? [];
  return { key: String(isScalar(key) ? key.value : ''), start, value: from, end: endOf(text, value, from), siblings };
}

function itemOf(text: string, item: Node, siblings: readonly Holder[]): Holder {
  const from = item.range?.[0] ?? 0;
  return { start: /-\s*$/u.exec(text.slice(0, from))?.index ?? from, value: from, end: endOf(text, item, from), siblings };
}

function endOf(text: string, value: unknown, start: number): number {
  const end = (value as Node | null)?.range?.[1] ?? start;
  return start + text.slice(start, end).trimEnd().length;
}
