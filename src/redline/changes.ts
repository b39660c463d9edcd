/** What has changed, as a list for a person: by section, task and column, in the order of the pages. */
import { styleOf } from '../decree30.ts';
import type { Source } from '../document.ts';
import type { Redline, Written } from './index.ts';
import type { Block, Merged, MergedParagraph, MergedRow, MergedTable, Piece, Status } from './model.ts';
import { isRenumbered, nameOf, placeOf } from './nodes.ts';
import { runsIn, wordsOf } from './read-own.ts';
import { piecesOf } from './words.ts';

/** Words, and whether they have stayed. */
export interface Words {
  readonly status: Status;
  readonly text: string;
}

export interface Change {
  /** `reformatted`: the same words in bold or italics, or no more. */
  readonly kind: 'changed' | 'added' | 'removed' | 'reformatted';
  /** The headings above it, from the outermost. */
  readonly section: readonly string[];
  /** What the task says to which it belongs, or `''`. */
  readonly task: string;
  /** Of a cell the name of its column; or another part of the page. */
  readonly part: string;
  /** A paragraph or a row each. */
  readonly lines: readonly (readonly Words[])[];
  /** Where it was typed: in the new version, what was removed in the old one; null where nobody knows. */
  readonly source: Source | null;
}

/** Where a change stands. */
type Where = Pick<Change, 'section' | 'task' | 'part'>;

export interface Changes {
  readonly list: readonly Change[];
  /** Paragraphs and rows of which only the number is another. */
  readonly renumbered: number;
}

export function changesOf(made: Redline): Changes {
  const walk = new Walk(made);
  for (const block of made.body) walk.block(block);
  for (const { foot, new: next, old } of made.sections) if (next && old) walk.foot(foot ?? []);
  return { list: joined(walk.list), renumbered: walk.renumbered };
}

/** The headings met so far, of one version. */
type Stack = { readonly level: number; readonly text: string }[];

class Walk {
  readonly list: Change[] = [];
  renumbered = 0;
  readonly #made: Redline;
  /** Of a head or an end, which have no heading. */
  #place = '';
  readonly #stacks: Record<'old' | 'new', Stack> = { old: [], new: [] };

  constructor(made: Redline) {
    this.#made = made;
  }

  block(block: Merged): void {
    if (block.kind === 'paragraph') {
      this.#heading(block);
      this.#paragraph(block, this.#where(block));
    } else if (block.kind === 'table') this.#table(block);
  }

  foot(blocks: readonly Merged[]): void {
    for (const block of blocks) if (block.kind === 'paragraph') this.#paragraph(block, { section: [], task: '', part: 'Cuối trang' });
  }

  #side(status: Status): Written {
    return status === 'del' ? this.#made.old : this.#made.new;
  }

  #heading({ old, new: next }: MergedParagraph): void {
    for (const [name, paragraph] of [['old', old] as const, ['new', next] as const]) {
      const role = paragraph && this.#made[name].paragraphs[paragraph.index]?.role;
      const level = role ? styleOf(role).outline : undefined;
      if (!paragraph || level === undefined) continue;
      const above = this.#stacks[name].filter((each) => each.level < level);
      // What the whole document is called tells nobody where something stands.
      this.#stacks[name] = role === 'ten_loai' ? [] : [...above, { level, text: wordsOf(paragraph) }];
    }
  }

  #where({ status, old, new: next }: MergedParagraph, part = ''): Where {
    const side = this.#side(status);
    const own = next ?? old;
    if (this.#place !== '') return { section: [this.#place], task: '', part };
    const section = this.#stacks[status === 'del' ? 'old' : 'new'].map(({ text }) => text);
    return { section, task: own ? taskOf(own, side) : '', part };
  }

  #paragraph(paragraph: MergedParagraph, where: Where): void {
    this.#words(paragraph, where);
    for (const piece of paragraph.pieces) this.#note(piece, where);
  }

  #words(paragraph: MergedParagraph, where: Where): void {
    const { status, old, new: next, pieces } = paragraph;
    const words = pieces.map(wordsIn).filter(({ text }) => text !== '');
    if (words.every((each) => each.status === 'same')) return;
    const [before, after] = [old && wordsOf(old), next && wordsOf(next)];
    if (before === null || after === null) this.#add(kinds[status], where, words, paragraph);
    else if (before === after) this.#add('reformatted', where, [{ status: 'same', text: after }], paragraph);
    else if (isRenumbered(before, after)) this.renumbered += 1;
    else this.#add('changed', where, words, paragraph);
  }

  /** A note that has stayed may say something else. */
  #note({ status, run, oldNote }: Piece, where: Where): void {
    if (run.note === null) return;
    const textOf = (notes: readonly string[], index: number | null) => runsIn(notes[index ?? -1] ?? '').slice(1);
    const before = status === 'ins' ? [] : textOf(this.#made.old.notes, oldNote);
    const after = status === 'del' ? [] : textOf(this.#made.new.notes, run.note);
    const words = piecesOf(before, after).map(wordsIn);
    if (words.some((each) => each.status !== 'same')) this.#add(kinds[status], { ...where, part: 'Cước chú' }, words, null);
  }

  #table(table: MergedTable): void {
    this.#place = places.find(([style]) => table.properties.includes(`"${style}"`))?.[1] ?? '';
    const names = columnNames(table);
    for (const row of table.rows) {
      if (row.status === 'same') this.#cells(row, names);
      else this.#row(row);
    }
    this.#place = '';
  }

  #cells(row: MergedRow, names: readonly string[]): void {
    row.cells.forEach((cell, index) => {
      for (const block of cell.blocks) {
        if (block.kind !== 'paragraph') this.block(block);
        else this.#paragraph(block, this.#where(block, names[index] ?? ''));
      }
    });
  }

  #row({ status, cells }: MergedRow): void {
    const paragraphs = cells.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
    const text = paragraphs
      .map(({ pieces }) =>
        pieces
          .map(wordsIn)
          .map((each) => each.text)
          .join(''),
      )
      .filter((each) => each.trim() !== '');
    const first = paragraphs.find(({ old, new: next }) => taskOf((next ?? old) as Block, this.#side(status)) !== '') ?? paragraphs[0];
    if (first && text.length > 0) this.#add(kinds[status], this.#where(first), [{ status, text: text.join(' | ') }], first);
  }

  #add(kind: Change['kind'], where: Where, line: readonly Words[], paragraph: MergedParagraph | null): void {
    if (line.every(({ text }) => text.trim() === '')) return;
    const own = paragraph && (paragraph.new ?? paragraph.old);
    const source = own && this.#side(paragraph.status).paragraphs[own.index]?.source;
    this.list.push({ kind, ...where, lines: [line], source: source ?? null });
  }
}

const places = [
  ['dau_trang', 'Đầu văn bản'],
  ['cuoi_trang', 'Nơi nhận, chữ ký'],
] as const;

const kinds = { same: 'changed', ins: 'added', del: 'removed' } as const;

function wordsIn({ status, run }: Piece): Words {
  return { status, text: run.xml.startsWith('<w:br') ? ' ' : run.text };
}

function taskOf(block: Block, side: Written): string {
  const { chain } = placeOf(block, side);
  const key = chain.findLast((each) => side.tasks.has(each));
  const task = side.tasks.get(key ?? '');
  return task ? nameOf(task) : '';
}

/** From the row of the head that names most of them. */
function columnNames({ rows, properties }: MergedTable): string[] {
  if (!properties.includes('w:val="bang"')) return [];
  const heads = rows.filter((row) => row.properties.includes('<w:tblHeader/>') && row.status !== 'del');
  const names = heads.map(({ cells }) =>
    cells.map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? newWords(block) : '')).join(' ')),
  );
  return names.reduce((most, each) => (each.length > most.length ? each : most), []);
}

function newWords({ new: next }: MergedParagraph): string {
  return next ? wordsOf(next) : '';
}

/** What was added, or removed, in one place is one change. */
function joined(list: readonly Change[]): Change[] {
  const whole: Change[] = [];
  for (const change of list) {
    const last = whole.at(-1);
    const isOne = last && ['added', 'removed'].includes(change.kind) && last.kind === change.kind && sameWhere(last, change);
    if (isOne) whole[whole.length - 1] = { ...last, lines: [...last.lines, ...change.lines] };
    else whole.push(change);
  }
  return whole;
}

function sameWhere(a: Where, b: Where): boolean {
  return a.task === b.task && a.part === b.part && a.section.join('\n') === b.section.join('\n');
}
