/** What somebody does to a plan between two drafts, by a seeded generator. */
import { parse, stringify } from 'yaml';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Next = () => number;

const pick = <T>(next: Next, items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];

/** The same plan after some edits of any kind. */
export function edited(yaml: string, next: Next): string {
  const plan = parse(yaml) as Value;
  const count = 1 + Math.floor(next() * 5);
  for (let index = 0; index < count; index++) pick(next, kinds)?.(plan, next);
  return stringify(plan, { lineWidth: 0 });
}

const kinds = [
  reword,
  reword,
  reword,
  addItem,
  addItem,
  dropItem,
  dropItem,
  swapItems,
  dropField,
  replaceText,
  moveItem,
  addColumn,
  addNote,
];

type Holder = { readonly list: Value[] };

function listsIn(value: Value): Holder[] {
  if (Array.isArray(value)) return [{ list: value }, ...value.flatMap(listsIn)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : [];
}

interface Place {
  readonly text: string;
  set(text: string): void;
}

/** Texts of sentences, not those that say how something is printed. */
function textsIn(value: Value): Place[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const holder = value as { [key: string]: Value };
    if (typeof inner !== 'string') return textsIn(inner);
    return inner.includes(' ') ? [{ text: inner, set: (text: string) => (holder[key] = text) }] : [];
  });
}

function reword(plan: Value, next: Next): void {
  const place = pick(next, textsIn(plan));
  if (!place) return;
  const words = place.text.split(' ');
  const at = Math.floor(next() * words.length);
  const kind = next();
  if (kind < 0.4) words.splice(at, 1, 'đổi', 'khác');
  else if (kind < 0.7) words.splice(at, 0, 'thêm', 'chữ', 'mới');
  else words.splice(at, 1 + Math.floor(next() * 3));
  place.set(words.join(' ') || 'trống');
}

function replaceText(plan: Value, next: Next): void {
  pick(next, textsIn(plan))?.set('Toàn bộ nội dung của đoạn này đã được viết lại & <khác> "hẳn".\n- Một ý mới.');
}

function addNote(plan: Value, next: Next): void {
  const place = pick(
    next,
    textsIn(plan).filter(({ text }) => text.length > 40),
  );
  place?.set(`${place.text.trimEnd()}^[Cước chú thêm vào.]`);
}

function addItem(plan: Value, next: Next): void {
  const list = pick(next, listsIn(plan))?.list;
  const item = list && pick(next, list);
  if (!list || item === undefined) return;
  const copy = structuredClone(item);
  for (const place of textsIn([copy])) place.set(`Mới ${place.text}`);
  list.splice(Math.floor(next() * (list.length + 1)), 0, copy);
}

function dropItem(plan: Value, next: Next): void {
  const list = pick(
    next,
    listsIn(plan).filter(({ list: items }) => items.length > 1),
  )?.list;
  list?.splice(Math.floor(next() * list.length), 1);
}

function swapItems(plan: Value, next: Next): void {
  const list = pick(
    next,
    listsIn(plan).filter(({ list: items }) => items.length > 1),
  )?.list;
  if (!list) return;
  const at = Math.floor(next() * (list.length - 1));
  list.splice(at, 2, list[at + 1] as Value, list[at] as Value);
}

/** From one list to another of the same kind. */
function moveItem(plan: Value, next: Next): void {
  const lists = listsIn(plan).filter(({ list }) => list.length > 1 && typeof list[0] === 'object');
  const [from, to] = [pick(next, lists)?.list, pick(next, lists)?.list];
  const keys = (item: Value | undefined) =>
    Object.keys((item ?? {}) as object)
      .sort()
      .join();
  if (!from || !to || keys(from[0]) !== keys(to[0])) return;
  to.push(...from.splice(Math.floor(next() * from.length), 1));
}

function dropField(plan: Value, next: Next): void {
  const maps = mapsIn(plan).filter((map) => Object.keys(map).length > 2);
  const map = pick(next, maps);
  const key = map && pick(next, Object.keys(map));
  if (map && key !== undefined && !['loai', 'nam', 'cot', 'dong'].includes(key)) delete map[key];
}

function mapsIn(value: Value): { [key: string]: Value }[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(mapsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** Every row of some table gets a cell more, or loses its last. */
function addColumn(plan: Value, next: Next): void {
  const table = pick(
    next,
    mapsIn(plan).filter((map) => Array.isArray(map['cot']) && Array.isArray(map['dong'])),
  );
  if (!table) return;
  const adds = next() < 0.5;
  const change = (list: Value) => {
    if (!Array.isArray(list)) return;
    if (adds) list.push('Cột thêm');
    else list.pop();
  };
  change(table['cot'] as Value);
  for (const row of table['dong'] as Value[]) change(row);
}
