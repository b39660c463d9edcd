/** A document's paragraphs found again on the pages of its PDF: where each of their lines stands. */
import { page as paper, type Role, styleOf } from '../../src/decree30.ts';
import { type Block, type Columns, type Document, type Paragraph, plainText, type Table } from '../../src/document.ts';
import { blockWidth } from '../../src/page.ts';
import type { Fit } from '../../src/table/fit.ts';
import { leftWidths } from '../../src/write/columns.ts';
import { place as placeBlocks, positions } from '../../src/write/layout.ts';
import type { Pdf } from './office.ts';
import { type Cursor, characters, type Line, linesOf, type Span, streamOf, withoutNotes, wordsOf } from './page-text.ts';

export interface Placed {
  readonly role: Role;
  readonly text: string;
  /** Between its own line breaks: what `plan/lines.ts` set on one line. */
  readonly set: readonly string[];
  readonly lines: readonly Line[];
  /** Of the document. */
  readonly section: number;
  /** The column or cell, or the whole block of text. */
  readonly x1: number;
  readonly x2: number;
  readonly where: 'body' | 'footer' | Cell | Side;
  /** A drawn line follows. */
  readonly ruled: boolean;
}

/** In a table: which one of the document, its head's or its body's row, and the columns. */
export interface Cell {
  readonly table: number;
  readonly head: boolean;
  readonly row: number;
}

/** In the head or end block: which one of the document. */
export interface Side {
  readonly columns: number;
  readonly place: Columns['place'];
  readonly side: 'left' | 'right';
}

interface Reader {
  readonly pdf: Pdf;
  readonly placed: Placed[];
  section: number;
  tables: number;
  blocks: number;
}

/** Finds every paragraph in order; throws for one that is not there, in its role's size, in its column. */
export function laidOut(document: Document, pdf: Pdf): Placed[] {
  const reader: Reader = { pdf: withoutNotes(document, pdf), placed: [], section: -1, tables: 0, blocks: 0 };
  let cursor: Cursor = { page: 0, y: 0 };
  for (const section of document.sections) {
    reader.section += 1;
    const place = { x1: paper.margin.left.value, x2: paper.margin.left.value + blockWidth(section.landscape) };
    const start: Cursor = reader.section === 0 ? cursor : { page: cursor.page + 1, y: 0 };
    cursor = stack(reader, section.blocks, place, 'body', start);
    stack(
      reader,
      section.footer.map((paragraph) => ({ ...paragraph })),
      place,
      'footer',
      { page: start.page, y: 0 },
    );
  }
  return reader.placed;
}

function stack(reader: Reader, blocks: readonly Block[], span: Span, where: Placed['where'], start: Cursor): Cursor {
  let cursor = start;
  const placed = placeBlocks(blocks, span.x2 - span.x1);
  blocks.forEach((block, index) => {
    const ruled = blocks[index + 1]?.kind === 'drawnLine';
    if (block.kind === 'paragraph') cursor = paragraph(reader, block, span, where, cursor, ruled, styleOf(block.role).size);
    if (block.kind === 'columns') cursor = columns(reader, block, span, cursor);
    const fit = block.kind === 'table' ? placed[index]?.columns() : undefined;
    if (block.kind === 'table' && fit) cursor = table(reader, block, fit, span, cursor);
  });
  return cursor;
}

function columns(reader: Reader, block: Columns, span: Span, start: Cursor): Cursor {
  const splits = leftWidths(block, span.x2 - span.x1);
  const number = reader.blocks++;
  let cursor = start;
  block.rows.forEach((row, index) => {
    const left = splits[index] ?? 0;
    const side = (name: Side['side'], x: Span) => stack(reader, row[name], x, { columns: number, place: block.place, side: name }, cursor);
    cursor = later(side('left', { x1: span.x1, x2: span.x1 + left }), side('right', { x1: span.x1 + left, x2: span.x2 }));
  });
  return cursor;
}

function table(reader: Reader, block: Table, { widths, size }: Fit, span: Span, start: Cursor): Cursor {
  const edge = (column: number) => span.x1 + widths.slice(0, column).reduce((a, b) => a + b, 0);
  const rows = [...block.head, ...block.rows];
  const number = reader.tables++;
  const placed = positions(rows.map(({ cells }) => cells));
  let cursor = start;
  rows.forEach((_, row) => {
    const inRow = placed.filter((each) => each.row === row);
    const ends = inRow.map(({ cell, column }) => {
      const where = { table: number, head: row < block.head.length, row };
      const inside = { x1: edge(column), x2: edge(column + cell.columnSpan) };
      const end = cell.children.reduce((at, each) => paragraph(reader, each, inside, where, at, false, size), cursor);
      // A cell over several rows does not push the next row down.
      return cell.rowSpan > 1 ? cursor : end;
    });
    cursor = ends.reduce(later, cursor);
  });
  return cursor;
}

function later(a: Cursor, b: Cursor): Cursor {
  return a.page > b.page || (a.page === b.page && a.y >= b.y) ? a : b;
}

function paragraph(
  reader: Reader,
  block: Paragraph,
  span: Span,
  where: Placed['where'],
  start: Cursor,
  ruled: boolean,
  size: number,
): Cursor {
  const { role } = block;
  const pieces = textPieces(block);
  const text = pieces.join('');
  const { section } = reader;
  if (characters(text) === '') return start;
  const plain = pieces.map(characters).filter((piece) => piece !== '');
  const near = streamOf(reader.pdf.slice(0, start.page + nearPages), span, size, start);
  const words = wordsOf(near, plain) ?? wordsOf(streamOf(reader.pdf, span, size, start), plain);
  if (!words) throw new Error(`not on the pages from ${start.page + 1} on, ${size} pt, ${role}: ${text}`);
  const lines = linesOf(words);
  reader.placed.push({ role, text, set: plainText(block.children).split('\n'), lines, section, where, ruled, ...span });
  const last = lines.at(-1);
  return last ? { page: last.page, y: last.y1 + 1 } : start;
}

/** A paragraph is found on these pages nearly always; to read all of a long document for each takes minutes. */
const nearPages = 3;

/** The text between footnotes. */
function textPieces({ children }: Paragraph): string[] {
  const pieces = [''];
  for (const inline of children) {
    if (inline.kind === 'footnote') pieces.push('');
    else pieces[pieces.length - 1] += inline.kind === 'text' ? inline.text : ' ';
  }
  return pieces;
}
