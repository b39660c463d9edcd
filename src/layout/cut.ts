/** The document cut where its pages end: what stands on each page, as blocks that a writer can write. */
import type { Block, Columns, Document, Paragraph, Table } from '../document.ts';
import { blockWidth } from '../page.ts';
import { type PlacedRow, placedRows } from '../write/end-block.ts';
import { glued } from '../write/glue.ts';
import { type Placed, place } from '../write/layout.ts';
import { partOf } from './cut-paragraph.ts';
import { cutRows } from './cut-rows.ts';
import { type NumberedSheet, sheetsOf } from './layout.ts';
import type { Standing } from './pages.ts';
import type { Piece, PlacedLine } from './pieces.ts';

/** A block, or what of it stands on a page, with all that its surroundings decide when it is whole. */
export interface CutBlock extends Placed {
  /** Of columns: their rows, so as they were put on pages. */
  readonly rows?: readonly PlacedRow[];
}

export interface CutPage {
  /** Counted from 1 in each document of the file; the first shows none. */
  readonly number: number;
  readonly landscape: boolean;
  readonly blocks: readonly CutBlock[];
  /** At the foot of the first page of a section. */
  readonly footer: readonly Paragraph[];
  /** The first block stands at the very top, whatever air it wants above it. */
  readonly isFlush: boolean;
  /** Paragraphs that go on from the page before, and on the next one. */
  readonly ends: ReadonlySet<Paragraph>;
  readonly begins: ReadonlySet<Paragraph>;
}

/** What is known of a section while its pages are cut, one after the other. */
interface Cutting {
  readonly placed: ReadonlyMap<Block, Placed>;
  readonly pieces: ReadonlyMap<Block, readonly Piece[]>;
  /** How many pieces of a block have begun on the pages before. */
  readonly begun: Map<Block, number>;
}

/** Where the parts of paragraphs are noted. */
export interface Parts {
  readonly begins: Set<Paragraph>;
  readonly ends: Set<Paragraph>;
}

/** The pages of a document, in the order of paper. Pure; words, and where they were typed, are as in the whole. */
export function cutPages(plain: Document): CutPage[] {
  const cuttings = new Map<NumberedSheet['section'], Cutting>();
  return sheetsOf(glued(plain)).map((sheet) => {
    const { section } = sheet;
    const known = cuttings.get(section);
    const cutting = known ?? beginCutting(sheet);
    cuttings.set(section, cutting);
    return cutPage(sheet, cutting, known === undefined);
  });
}

function beginCutting({ section, pieces }: NumberedSheet): Cutting {
  const placed = new Map(place(section.blocks, blockWidth(section.landscape)).map((each) => [each.block, each]));
  return { placed, pieces: byBlock(pieces, (piece) => piece), begun: new Map() };
}

function cutPage({ section, number, standings }: NumberedSheet, cutting: Cutting, isFirst: boolean): CutPage {
  const parts = { begins: new Set<Paragraph>(), ends: new Set<Paragraph>() };
  const blocks = [...byBlock(standings, ({ piece }) => piece)].flatMap(([block, own]) => {
    const whole = cutting.placed.get(block);
    const all = cutting.pieces.get(block) ?? [];
    const from = cutting.begun.get(block) ?? 0;
    cutting.begun.set(block, from + own.filter(({ piece, repeated }) => !repeated && piece.part !== 'goesOn').length);
    if (!whole) return [];
    const isWhole = own.length === all.length && own.every(({ piece, repeated }) => !repeated && piece.part === 'whole');
    return isWhole ? [whole] : cutBlock(whole, all, own, from, parts);
  });
  const isFlush = !isFirst && standings[0]?.top === 0;
  return { number, landscape: section.landscape, blocks, footer: isFirst ? section.footer : [], isFlush, ...parts };
}

/** In their order; but for the paragraph without words that Word demands behind a table. */
function byBlock<T>(list: readonly T[], pieceOf: (each: T) => Piece): Map<Block, T[]> {
  const groups = new Map<Block, T[]>();
  for (const each of list) {
    const { block, kind } = pieceOf(each);
    if (kind === 'rule' && block.kind !== 'drawnLine') continue;
    const group = groups.get(block);
    if (group) group.push(each);
    else groups.set(block, [each]);
  }
  return groups;
}

/** `from` counts the pieces that have begun before. */
function cutBlock(whole: Placed, all: readonly Piece[], own: readonly Standing[], from: number, parts: Parts): CutBlock[] {
  const { block } = whole;
  if (block.kind === 'table') return [{ ...whole, block: cutTable(block, all, own, from, parts) }];
  if (block.kind === 'columns') return [cutColumns(whole, block, all, own, parts)];
  if (block.kind !== 'paragraph') return [whole];
  const part = partOf(
    block,
    linesIn(all),
    own.flatMap(({ piece }) => piece.lines),
    parts,
  );
  return part ? [{ ...whole, block: part }] : [];
}

function cutTable(table: Table, all: readonly Piece[], own: readonly Standing[], from: number, parts: Parts): Table {
  const heads = table.head.length;
  const isRepeated = own.some(({ repeated }) => repeated);
  const body = own.filter(({ repeated }) => !repeated);
  const first = body[0]?.piece.part === 'goesOn' ? from - 1 : from;
  const begun = body.filter(({ piece }, index) => index === 0 || piece.part !== 'goesOn');
  const rows = begun.map(({ piece }, index) => ({ piece, index: first + index }));
  return {
    ...table,
    head: isRepeated ? table.head : rows.flatMap(({ index }) => table.head[index] ?? []),
    rows: cutRows(
      table.rows,
      rows.filter(({ index }) => index >= heads).map(({ piece, index }) => ({ index: index - heads, piece, whole: all[index] ?? piece })),
      parts,
    ),
  };
}

function cutColumns(whole: Placed, block: Columns, all: readonly Piece[], own: readonly Standing[], parts: Parts): CutBlock {
  const lines = own.flatMap(({ piece }) => piece.lines);
  const side = (blocks: readonly Block[]) =>
    blocks.flatMap((each): Block[] => {
      const part = each.kind === 'paragraph' ? partOf(each, linesIn(all), lines, parts) : each;
      return part ? [part] : [];
    });
  const rows = placedRows(block, whole.width).flatMap((row) => {
    const cut = { ...row, left: side(row.left), right: side(row.right) };
    return [...cut.left, ...cut.right].some(({ kind }) => kind === 'paragraph') ? [cut] : [];
  });
  return { ...whole, block: { ...block, rows }, rows };
}

function linesIn(pieces: readonly Piece[]): PlacedLine[] {
  return pieces.flatMap(({ lines }) => lines);
}
