/** Where the paragraphs of a Word file stand, and the lines that they are typed in. */
import type { Block, Paragraph, Row, Run, Table, WordFile } from '../read/tree.ts';

export interface Placed {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** The innermost table; null on the open page. */
  readonly cell: Place | null;
  readonly inBox: boolean;
}

export interface Place {
  readonly table: Table;
  readonly row: Row;
  /** Counted over the columns of the grid. */
  readonly column: number;
}

/** Words on one line of a paragraph, between tabs: letterheads are set with both. */
export interface Segment extends Placed {
  readonly runs: readonly Run[];
  /** Without white space around it, and where that begins in the paragraph. */
  readonly words: string;
  readonly start: number;
  /** Behind or before a tab: where it stands on the line is not its alignment's doing. */
  readonly tabbed: boolean;
}

export function placedIn({ blocks }: Pick<WordFile, 'blocks'>): Placed[] {
  const all: Placed[] = [];
  const walk = (some: readonly Block[], cell: Place | null, inBox: boolean): void => {
    for (const block of some) {
      if (block.kind === 'paragraph') all.push({ paragraph: block, text: shownText(block), cell, inBox });
      else if (block.kind === 'box') walk(block.blocks, cell, true);
      else
        for (const row of block.rows) for (const { blocks: inner, column } of row.cells) walk(inner, { table: block, row, column }, inBox);
    }
  };
  walk(blocks, null, false);
  return all;
}

/** What will be on paper: neither hidden nor deleted; a line break is a line break. */
export function shownRuns({ runs }: Pick<Paragraph, 'runs'>): Run[] {
  return runs.filter(({ deleted, hidden }) => !deleted && !hidden);
}

function shownText(paragraph: Paragraph): string {
  return shownRuns(paragraph)
    .map(({ text }) => text)
    .join('');
}

export function segmentsOf(placed: Placed): Segment[] {
  const { text } = placed;
  const tabbed = /\S[^\n]*\t[^\n]*\S/u.test(text);
  return [...text.matchAll(/[^\t\n]+/gu)].flatMap(({ 0: part, index }) => {
    const words = part.trim();
    if (words === '') return [];
    const start = index + part.indexOf(words);
    return [{ ...placed, words, start, tabbed, runs: runsAt(placed.paragraph, start, start + words.length) }];
  });
}

/** The runs of a stretch of a paragraph's shown text, cut to it. */
function runsAt(paragraph: Paragraph, from: number, to: number): Run[] {
  let at = 0;
  return shownRuns(paragraph).flatMap((run) => {
    const begin = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(from - begin, 0), Math.max(to - begin, 0));
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Letters and figures, by which a look is seen. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
