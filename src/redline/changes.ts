/** What has changed, as a list for a person: by section, task and column, in the order of the pages. */
import type { Source } from '../document.ts';
import { type ChangedColumns, changedCells, changedColumns, columnLines, type RowPair } from './column-changes.ts';
import { type Column, columnOfCells, columnsOf } from './columns.ts';
import { Headings } from './headings.ts';
import type { Redline, Written } from './index.ts';
import { joined, type Met } from './joined.ts';
import { textOf, type Words, withSigns, wordsIn } from './line-words.ts';
import type { Block, Merged, MergedParagraph, MergedRow, MergedTable, Paragraph, Piece, Status } from './model.ts';
import { nameOf, placeOf } from './nodes.ts';
import { runsIn, wordsOf } from './read-own.ts';
import { isRenumbered, type Numbered } from './renumbered.ts';
import { piecesOf } from './words.ts';

/** One thing that a person has done between the two versions. */
export interface Change {
  /** `moved`: the same words in another place; `reformatted`: in bold or italics, or no more. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'reformatted';
  /** The headings above it, from the outermost. */
  readonly section: readonly string[];
  /** What the task says to which it belongs, or `''`. */
  readonly task: string;
  /** Of a cell the name of its column; or another part of the page. */
  readonly part: string;
  /** A paragraph or a row each. */
  readonly lines: readonly (readonly Words[])[];
  /** Where it was typed: in the new version, what was removed in the old one; null where nobody knows. */
  readonly source: (Source & { readonly isOld: boolean }) | null;
  /** Of what has moved: where it stood. */
  readonly from: Change['source'];
}

/** Where a change stands. */
type Where = Pick<Change, 'section' | 'task' | 'part'>;

/** All of them. */
export interface Changes {
  readonly list: readonly Change[];
  /** Paragraphs and rows of which only the number is another. */
  readonly renumbered: number;
}

/** In the order of the pages, feet last. */
export function changesOf(made: Redline): Changes {
  const walk = new Walk(made);
  for (const block of made.body) walk.block(block);
  for (const { foot, new: next, old } of made.sections) if (next && old) walk.foot(foot ?? []);
  return { list: joined(walk.list), renumbered: walk.renumbered };
}

class Walk {
  readonly list: Met[] = [];
  renumbered = 0;
  readonly #made: Redline;
  readonly #headings: Headings;
  /** Of a head or an end, which have no heading. */
  #place = '';
  /** What has stayed so far: nothing between two changes of one number has. */
  #stayed = 0;

  constructor(made: Redline) {
    this.#made = made;
    this.#headings = new Headings(made);
  }

  block(block: Merged): void {
    if (block.kind === 'paragraph') this.#paragraph(block, this.#where(block));
    else if (block.kind === 'table') this.#table(block);
  }

  foot(blocks: readonly Merged[]): void {
    for (const block of blocks) if (block.kind === 'paragraph') this.#paragraph(block, { section: ['Cuối trang'], task: '', part: '' });
  }

  #side(status: Status): Written {
    return status === 'del' ? this.#made.old : this.#made.new;
  }

  #where(paragraph: MergedParagraph, part = ''): Where {
    const { status, old, new: next } = paragraph;
    const section = this.#headings.above(paragraph);
    const own = next ?? old;
    if (this.#place !== '') return { section: [...this.#headings.appendix(status === 'del' ? 'old' : 'new'), this.#place], task: '', part };
    return { section, task: own ? taskOf(own, this.#side(status)) : '', part };
  }

  #paragraph(paragraph: MergedParagraph, where: Where): void {
    if (paragraph.status === 'same' && !isFilled(paragraph)) this.#stayed += 1;
    this.#words(paragraph, where);
    for (const piece of paragraph.pieces) this.#note(piece, where, paragraph);
  }

  #words(paragraph: MergedParagraph, where: Where): void {
    const { status, old, new: next, pieces } = paragraph;
    const words = wordsIn(pieces);
    const [before, after] = [old && wordsOf(old), next && wordsOf(next)];
    if (words.every((each) => each.status === 'same') && this.#role('old', old) === this.#role('new', next)) return;
    if (before === null || after === null) this.#add(kinds[status], where, words, paragraph);
    else if (where.part === '' && isFilled(paragraph)) this.#add(before.trim() === '' ? 'added' : 'removed', where, words, paragraph);
    else if (before === after) this.#add('reformatted', where, wordsIn(pieces.map(withSigns)), paragraph);
    else if (this.#isRenumbered(old, next)) this.renumbered += 1;
    else this.#add('changed', where, words, paragraph);
  }

  #isRenumbered(old: MergedParagraph['old'], next: MergedParagraph['new']): boolean {
    const numbered = (version: 'old' | 'new', paragraph: Paragraph): Numbered => {
      const { paragraphs, typed } = this.#made[version];
      return { text: wordsOf(paragraph), paragraph: paragraphs[paragraph.index], typed };
    };
    return old !== null && next !== null && isRenumbered(numbered('old', old), numbered('new', next));
  }

  #role(version: 'old' | 'new', paragraph: MergedParagraph['old']): string | undefined {
    return paragraph ? this.#made[version].paragraphs[paragraph.index]?.role : undefined;
  }

  /** A note that has stayed may say something else. */
  #note({ status, run, oldNote }: Piece, where: Where, paragraph: MergedParagraph): void {
    if (run.note === null) return;
    const textOf = (notes: readonly string[], index: number | null) => runsIn(notes[index ?? -1] ?? '').slice(1);
    const before = status === 'ins' ? [] : textOf(this.#made.old.notes, oldNote);
    const after = status === 'del' ? [] : textOf(this.#made.new.notes, run.note);
    const words = wordsIn(piecesOf(before, after));
    if (words.some((each) => each.status !== 'same')) this.#add(kinds[status], { ...where, part: 'Cước chú' }, words, paragraph);
  }

  #table(table: MergedTable): void {
    this.#place = places.find(([style]) => table.properties.includes(`"${style}"`))?.[1] ?? '';
    const columns = this.#place === '' ? changedColumns(table) : null;
    if (columns) this.#columns(columns);
    const names = columnsOf(table.rows.filter(({ status }) => status !== 'del'));
    const rows =
      columns?.rows ??
      table.rows.map((row): RowPair => (row.status === 'del' ? [row, null] : row.status === 'ins' ? [null, row] : [row, row]));
    for (const [before, after] of rows) {
      if (before === after && after) this.#cells(after, names);
      else if (!columns || !before || !after || !this.#rowOfColumns(before, after, columns)) {
        if (before) this.#row(before);
        if (after) this.#row(after);
      }
    }
    this.#place = '';
  }

  #columns(columns: ChangedColumns): void {
    const first = paragraphsIn(columns.head.cells)[0];
    const [words, ...others] = columnLines(columns);
    if (first && words) this.#add('changed', this.#where(first, 'Cột của bảng'), words, first, others);
  }

  /** Whether the two are one row, of other columns. */
  #rowOfColumns(before: MergedRow, after: MergedRow, columns: ChangedColumns): boolean {
    const cells = changedCells(before, after, columns);
    for (const { name, old, new: next } of cells ?? []) {
      const [out, own] = [paragraphsIn([old]), paragraphsIn([next])];
      const [was, is] = [out, own].map((paragraphs) => paragraphs.flatMap(({ pieces }) => pieces.map(({ run }) => run)));
      const [first] = own;
      if (out.length === 1 && own.length === 1 && this.#isRenumbered(out[0]?.old ?? null, first?.new ?? null)) this.renumbered += 1;
      else if (first) this.#add('changed', this.#where(first, name), wordsIn(piecesOf(was ?? [], is ?? [])), first);
    }
    return cells !== null;
  }

  #cells(row: MergedRow, columns: readonly Column[]): void {
    this.#stayed += 1;
    const own = columnOfCells(row, columns);
    row.cells.forEach((cell, index) => {
      for (const block of cell.blocks) {
        if (block.kind !== 'paragraph') this.block(block);
        else this.#paragraph(block, this.#where(block, own[index]?.name ?? ''));
      }
    });
  }

  #row(row: MergedRow): void {
    const { status } = row;
    const paragraphs = paragraphsIn(row.cells);
    const text = paragraphs.map(({ pieces }) => textOf(wordsIn(pieces))).filter((each) => each.trim() !== '');
    const first = paragraphs.find(({ old, new: next }) => taskOf((next ?? old) as Block, this.#side(status)) !== '') ?? paragraphs[0];
    if (first && text.length > 0) this.#add(kinds[status], this.#where(first), [{ status, text: text.join(' | ') }], first);
  }

  #add(kind: Change['kind'], where: Where, line: readonly Words[], paragraph: MergedParagraph, others: Change['lines'] = []): void {
    if (line.every(({ text }) => text.trim() === '')) return;
    this.list.push({
      kind,
      ...where,
      lines: [line, ...others],
      source: this.#source(paragraph, kind, line),
      from: null,
      stayed: this.#stayed,
    });
  }

  /** Of the first words that have changed, as far as one knows. */
  #source({ status, new: next, old }: MergedParagraph, kind: Change['kind'], line: readonly Words[]): Change['source'] {
    const isOld = kind === 'removed';
    const paragraph = this.#side(isOld ? 'del' : status).paragraphs[(isOld ? old : (next ?? old))?.index ?? -1];
    const first = line.findIndex((each) => each.status !== 'same');
    const before = textOf(line.slice(0, Math.max(first, 0)).filter((each) => each.status !== 'del'));
    const piece = paragraph?.pieces?.find(({ end }) => before.length < end);
    const source = (status === 'same' ? piece?.source : undefined) ?? paragraph?.source;
    return source ? { ...source, isOld } : null;
  }
}

const places = [
  ['dau_trang', 'Đầu văn bản'],
  ['cuoi_trang', 'Nơi nhận, chữ ký'],
] as const;

const kinds = { same: 'changed', ins: 'added', del: 'removed' } as const;

/** A line that only one of the versions has words in: the other needs the room. */
function isFilled({ old, new: next }: MergedParagraph): boolean {
  return old !== null && next !== null && (wordsOf(old).trim() === '') !== (wordsOf(next).trim() === '');
}

function taskOf(block: Block, side: Written): string {
  const { chain } = placeOf(block, side);
  const key = chain.findLast((each) => side.tasks.has(each));
  const task = side.tasks.get(key ?? '');
  return task ? nameOf(task) : '';
}

function paragraphsIn(cells: MergedRow['cells']): MergedParagraph[] {
  return cells.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
}
