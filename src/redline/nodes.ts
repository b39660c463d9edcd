/** What stands on the pages, as parts of the plan: each block and each row knows the list items of the plan that it belongs to. */
import type { Path } from '../diagnostic.ts';
import type * as tree from '../document.ts';
import { chuTho, type NhiemVu } from '../plan/plan.ts';
import { onlyNumber } from '../recover/compare/numbers.ts';
import { tokens } from '../recover/compare/words.ts';
import type { Block, Row } from './model.ts';
import { wordsOf } from './read-own.ts';
import { withoutCounted } from './renumbered.ts';

/** One of the two: the paragraphs that its blocks name, the pages of its sections, and its tasks by their places in the plan. */
export interface Side {
  readonly paragraphs: readonly tree.Paragraph[];
  readonly sections: readonly tree.Section[];
  readonly tasks: ReadonlyMap<string, Task>;
}

/** What tells one task from another, and what an office notes of it without printing it. */
export type Task = Pick<NhiemVu, 'at' | 'ma' | 'trang_thai' | 'hoan_thanh' | 'noi_dung'>;

/** The first words of a task: what a person calls it by. */
export function nameOf({ noi_dung }: Task): string {
  return chuTho(noi_dung[0]?.chu ?? []);
}

/** A block or a row, as it is held against others. */
export interface Node<Item> {
  readonly item: Item;
  /** The list items of the plan around it, from the outermost: `["noi_dung",0]`, `["noi_dung",0,"nhiem_vu",2]`. */
  readonly chain: readonly string[];
  /** The field in which it was typed, where that is one text; else `''`. */
  readonly field: string;
  /** Only those of one kind may be the same, changed. */
  readonly kind: string;
  /** Of its task, where that has one. */
  readonly code: string;
  /** A paragraph, which may have become one of another kind: a heading of another level. */
  readonly isText: boolean;
  /** What it says, whatever number it has; then its words. */
  readonly name: string;
  readonly words: readonly string[];
  /** The first of its texts that has words. */
  readonly title: string;
}

/** Blocks of a body, of a cell, of a foot. */
export function blockNodes(blocks: readonly Block[], side: Side): Node<Block>[] {
  return fromOwnList(
    linked(
      blocks.map((block) => ({
        ...said(textsIn(block)),
        item: block,
        kind: kindOf(block, side),
        isText: isText(block),
        ...codedPlace(placeOf(block, side), side),
      })),
    ),
  );
}

/** Rows of a table, or of a head or an end (`isLayout`). */
export function rowNodes(rows: readonly Row[], isLayout: boolean, side: Side): Node<Row>[] {
  const nodes = rows.map((row) => {
    const blocks = row.cells.flatMap((cell) => cell.blocks);
    const chains = blocks.map((block) => placeOf(block, side).chain);
    const longest = chains.reduce((most, each) => (each.length > most.length ? each : most), []);
    // The sides of a head or an end belong to many parts of the plan.
    const where = isLayout ? { chain: [], kind: 'dong' } : { chain: longest, kind: shapeOf(row) };
    return { ...said(blocks.flatMap(textsIn)), item: row, isText: false, ...codedPlace({ field: '', ...where }, side) };
  });
  return linked(nodes);
}

function codedPlace<Where extends Place>(place: Where, { tasks }: Side): Where & { readonly code: string } {
  const task = place.chain.findLast((key) => tasks.has(key));
  return { ...place, code: tasks.get(task ?? '')?.ma ?? '' };
}

/** A row of other cells is another row: Word tracks no merging. */
function shapeOf({ properties, cells }: Row): string {
  const merges = cells.map((cell) => `${cell.span}${/<w:vMerge w:val="(\w+)"/u.exec(cell.properties)?.[1] ?? ''}`);
  return [properties.includes('<w:tblHeader/>') ? 'dau' : 'dong', ...merges].join(' ');
}

function kindOf(block: Block, { paragraphs, sections }: Side): string {
  if (block.kind === 'table') return /w:val="(\w+)"/u.exec(block.properties)?.[1] ?? '';
  // Pages may be turned; whether they are numbered anew is what kind of end it is.
  if (block.kind === 'sectionEnd') return sections[block.section + 1]?.restart ? 'het van ban' : 'het trang';
  const role = paragraphs[block.index]?.role ?? block.style.replace(/_\d+$/u, '');
  return block.runs.some(({ xml }) => xml.includes('w:type="page"')) ? `${role} sang trang` : role;
}

/** Behind the end of a page is another paragraph. */
function isText(block: Block): boolean {
  return block.kind === 'paragraph' && !block.runs.some(({ xml }) => xml.includes('w:type="page"'));
}

function textsIn(block: Block): string[] {
  if (block.kind === 'paragraph') return [wordsOf(block)];
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(textsIn))) : [];
}

function said(texts: readonly string[]): Pick<Node<Block>, 'name' | 'words' | 'title'> {
  const own = texts.filter((text) => texts.length === 1 || !onlyNumber.test(text)).map(withoutCounted);
  const all = own.flatMap((text) => tokens(text.toLowerCase()));
  const letters = all.filter((token) => /[\p{L}\p{N}]/u.test(token));
  const title = own.find((text) => /\p{L}/u.test(text)) ?? '';
  return { name: own.join('\n'), title, words: letters.length > 0 ? letters : all };
}

type Place = Pick<Node<Block>, 'chain' | 'field'>;

const nowhere: Place = { chain: [], field: '' };

/** The list items of the plan in which a block was typed, and its field. */
export function placeOf(block: Block, side: Side): Place {
  if (block.kind === 'sectionEnd') return nowhere;
  if (block.kind === 'table') {
    const inside = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map((each) => placeOf(each, side).chain)));
    const known = inside.filter((chain) => chain.length > 0);
    return { chain: known.reduce((common, chain) => shared(common, chain), known[0] ?? []), field: '' };
  }
  const path = side.paragraphs[block.index]?.source?.path;
  if (!path) return nowhere;
  const chain = path.flatMap((step, index) => (typeof step === 'number' ? [keyOf(path.slice(0, index + 1))] : []));
  return { chain, field: String(path.at(-1)) };
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((step, index) => step !== b[index]);
  return end < 0 ? a : a.slice(0, end);
}

/** What was typed nowhere belongs to what stands on both sides of it. */
function linked<Item>(nodes: readonly Node<Item>[]): Node<Item>[] {
  const following = nodes.map(({ chain }) => chain);
  for (let index = nodes.length - 2; index >= 0; index--) if (following[index]?.length === 0) following[index] = following[index + 1] ?? [];
  let before: readonly string[] = [];
  return nodes.map((node, index) => {
    if (node.chain.length > 0) before = node.chain;
    const isTyped = node.field !== '' || node.chain.length > 0;
    return isTyped ? node : { ...node, chain: shared(before, following[index] ?? []) };
  });
}

/** A cell's task may stand deeper in one of the versions: only the lists in which its paragraphs differ count. */
function fromOwnList<Item>(nodes: readonly Node<Item>[]): Node<Item>[] {
  const chains = nodes.map(({ chain }) => chain);
  const common = chains.reduce((all, chain) => shared(all, chain), chains[0] ?? []);
  const outer = Math.min(common.length, ...chains.map(({ length }) => length - 1));
  return nodes.map((node) => (outer > 0 ? { ...node, chain: node.chain.slice(outer) } : node));
}

/** The key of a place in a plan, as chains have it. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}
