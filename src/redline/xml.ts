/** What was merged, as Word tracks it: elements and attributes in the order of the schema. */
import { escapeXml } from '../write/docx-package.ts';
import { rest } from './marks.ts';
import type { Merged, MergedEnd, MergedParagraph, MergedRow, MergedTable, Piece, Run, Status } from './model.ts';

/** Whose change it is; without a date where none is given. */
export interface Author {
  readonly name: string;
  /** ISO, or `''`. */
  readonly date: string;
}

/** The marks of one file, each with a number of its own; and the notes in the order in which they are called. */
export class Marks {
  readonly notes: Piece[] = [];
  readonly #by: string;
  #count = 0;

  constructor({ name, date }: Author) {
    this.#by = `w:author="${escapeXml(name)}"${date === '' ? '' : ` w:date="${escapeXml(date)}"`}`;
  }

  /** An element that says: this was done. */
  of(element: string, content = ''): string {
    this.#count += 1;
    const start = `<w:${element} w:id="${this.#count}" ${this.#by}`;
    return content === '' ? `${start}/>` : `${start}>${content}</w:${element}>`;
  }
}

/** Sections, one behind the other; each but the last ends in a paragraph that takes up its page. */
export function bodiesXml(blocks: readonly Merged[], marks: Marks): string[] {
  const bodies = [''];
  blocks.forEach((block, index) => {
    if (block.kind !== 'sectionEnd') bodies[bodies.length - 1] += blockXml(block, marks);
    else {
      if (!carries(blocks[index - 1], block)) bodies[bodies.length - 1] += paragraphXml(endOf(block), marks);
      bodies.push('');
    }
  });
  return bodies;
}

/** A paragraph comes and goes with the section that ends in it. */
function carries(before: Merged | undefined, { status }: MergedEnd): boolean {
  return before?.kind === 'paragraph' && before.mark === status && before.oldStyle === null;
}

function endOf({ status }: MergedEnd): MergedParagraph {
  return { kind: 'paragraph', status, old: null, new: null, pieces: [], mark: status, style: rest.style, oldStyle: null };
}

/** Of a cell, or of the foot of a page. */
export function blocksXml(blocks: readonly Merged[], marks: Marks): string {
  return blocks.map((block) => (block.kind === 'sectionEnd' ? '' : blockXml(block, marks))).join('');
}

function blockXml(block: MergedParagraph | MergedTable, marks: Marks): string {
  return block.kind === 'paragraph' ? paragraphXml(block, marks) : tableXml(block, marks);
}

function paragraphXml({ style, oldStyle, mark, pieces }: MergedParagraph, marks: Marks): string {
  if (style === '' && pieces.length === 0) return '<w:p/>';
  const end = mark === 'same' ? '' : `<w:rPr>${marks.of(mark)}</w:rPr>`;
  const before = oldStyle === null ? '' : marks.of('pPrChange', `<w:pPr><w:pStyle w:val="${oldStyle}"/></w:pPr>`);
  // Of an end without words LibreOffice forgets that it was tracked, and leaves an empty page where a section was refused.
  const words =
    mark !== 'same' && style.startsWith(rest.style) && pieces.length === 0 ? marks.of(mark, '<w:r/>') : piecesXml(pieces, marks);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${end}${before}</w:pPr>${words}</w:p>`;
}

/** Runs; those one behind another that bear the same mark share it. */
export function piecesXml(pieces: readonly Piece[], marks: Marks): string {
  let xml = '';
  for (let index = 0; index < pieces.length; ) {
    const status = pieces[index]?.status ?? 'same';
    const from = index;
    while (pieces[index]?.status === status) index += 1;
    const runs = pieces.slice(from, index).map((piece) => runXml(piece, marks));
    xml += status === 'same' ? runs.join('') : marks.of(status, runs.join(''));
  }
  return xml;
}

function runXml(piece: Piece, marks: Marks): string {
  const { style } = piece.run;
  const properties = style === '' ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${properties}${contentXml(piece, marks)}</w:r>`;
}

function contentXml(piece: Piece, marks: Marks): string {
  const { text, xml, note }: Run = piece.run;
  if (note !== null) return `<w:footnoteReference w:id="${marks.notes.push(piece)}"/>`;
  const words = piece.status === 'del' ? 'delText' : 't';
  return text === '' ? xml : `<w:${words} xml:space="preserve">${escapeXml(text)}</w:${words}>`;
}

function tableXml({ properties, widths, rows }: MergedTable, marks: Marks): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, marks)).join('')}</w:tbl>`;
}

function rowXml({ status, properties, cells }: MergedRow, marks: Marks): string {
  const all = properties + markOf(status, marks);
  const inside = cells.map(
    (cell) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${cell.width}"/>${cell.properties}</w:tcPr>${blocksXml(cell.blocks, marks)}</w:tc>`,
  );
  return `<w:tr>${all === '' ? '' : `<w:trPr>${all}</w:trPr>`}${inside.join('')}</w:tr>`;
}

function markOf(status: Status, marks: Marks): string {
  return status === 'same' ? '' : marks.of(status);
}
