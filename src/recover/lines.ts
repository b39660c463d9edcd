/** A Word file's body as one run of lines and tables, in the order in which they are read; columns without borders are opened up. */
import type { Block, Cell, Paragraph, Run, Table, WordFile } from '../read/tree.ts';

/** Letters of one look; or a footnote called here. */
export interface Bit {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly note: readonly Bit[] | null;
}

/** A paragraph as it is read, the number that Word counts before its words. */
export interface Line {
  readonly kind: 'line';
  readonly paragraph: Paragraph;
  readonly bits: readonly Bit[];
  readonly landscape: boolean;
  readonly place: 'body' | 'left' | 'right' | 'box' | 'footer';
}

/** A table of the text itself. */
export interface Grid {
  readonly kind: 'grid';
  readonly table: Table;
  readonly landscape: boolean;
}

export type Piece = Line | Grid;

/** The body; what stands only at the foot of the first page comes first, as it is a part of the head. */
export function piecesOf(file: WordFile): Piece[] {
  const [first] = file.sections;
  const foot = first?.titlePage === true ? linesAtFoot(first.footers.first, file) : [];
  return [...headAbove(file), ...foot, ...file.blocks.flatMap((block) => pieces(block, 'body', file))];
}

/** Some put the head of the document into the header of its pages. */
function headAbove(file: WordFile): Piece[] {
  const edges = file.sections.slice(0, 1).flatMap(({ headers, titlePage }) => (titlePage ? headers.first : headers.default));
  const isHead = edges.flatMap(paragraphsIn).some((paragraph) => /^CỘNG H[OÒ]?[AÀ]? XÃ HỘI/u.test(wordsOf(paragraph).trim()));
  return isHead
    ? edges.flatMap((block) => pieces(block, 'body', file)).filter((piece) => piece.kind === 'grid' || !isPageNumber(piece))
    : [];
}

function linesAtFoot(blocks: readonly Block[], file: WordFile): Piece[] {
  return blocks.flatMap((block) => pieces(block, 'footer', file)).filter((piece) => piece.kind === 'grid' || !isPageNumber(piece));
}

function isPageNumber({ paragraph }: Line): boolean {
  return paragraph.runs.some(({ field }) => field !== undefined && /^\s*(?:PAGE|NUMPAGES)\b/u.test(field));
}

function pieces(block: Block, place: Line['place'], file: WordFile): Piece[] {
  if (block.kind === 'paragraph') return linesOf(block, place, file);
  if (block.kind === 'box') return block.blocks.flatMap((inner) => pieces(inner, 'box', file));
  if (!isColumns(block)) return [{ kind: 'grid', table: block, landscape: isLandscape(firstIndex(block), file) }];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell, index) => column(cell, index === 0 ? 'left' : 'right', file)));
}

function column({ blocks }: Cell, place: 'left' | 'right', file: WordFile): Piece[] {
  return blocks.flatMap((block) => pieces(block, place, file));
}

function linesOf(paragraph: Paragraph, place: Line['place'], file: WordFile): Line[] {
  const bits = bitsOf(paragraph, file);
  return [{ kind: 'line', paragraph, bits, landscape: isLandscape(paragraph.index, file), place }];
}

function isLandscape(index: number, { sections }: WordFile): boolean {
  return (sections.find(({ lastParagraph }) => index <= lastParagraph) ?? sections.at(-1))?.page.landscape === true;
}

function firstIndex(table: Table): number {
  return paragraphsIn(table)[0]?.index ?? 0;
}

/** Every paragraph of a table, those of tables and boxes within it too. */
export function paragraphsIn(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'box') return block.blocks.flatMap(paragraphsIn);
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
}

// ── Columns of the head and the end of a document ────────────────────────────

const ofPlaces: ReadonlySet<string> = new Set(['dau_trang', 'cuoi_trang', 'Đầu trang', 'Cuối trang']);

/** Two or three columns that hold the head or the end of a document: told by our style, else by what stands in them. */
export function isColumns(table: Table): boolean {
  if (ofPlaces.has(table.style.id) || ofPlaces.has(table.style.name)) return true;
  const cells = table.rows.flatMap((row) => row.cells);
  const borders = cells.filter(({ borders: { top, bottom, left } }) => (top || bottom) && left).length;
  if (table.rows.some((row) => row.cells.length > 3) || borders * 2 > cells.length) return false;
  return paragraphsIn(table).some((paragraph) => ofEnds.test(wordsOf(paragraph).trim()));
}

/** What only a head or an end says. */
const ofEnds =
  /^(?:CỘNG H[OÒ]?[AÀ]? XÃ HỘI|Độc lập\s*[-–—]\s*Tự do|Số\s*:.*\/|Nơi nhận|(?:TM|KT|TL|TUQ|Q)\s*\.)|^(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|CỤC TRƯỞNG|NGƯỜI LẬP)/u;

// ── Letters ──────────────────────────────────────────────────────────────────

/** The words of a paragraph as they are seen, changes of Word accepted; its number is not among them. */
export function wordsOf({ runs }: Paragraph): string {
  return runs
    .filter(isSeen)
    .map(({ text }) => text)
    .join('');
}

function isSeen({ deleted, hidden }: Run): boolean {
  return !deleted && !hidden;
}

/** The letters of a paragraph, the number before them; notes only where the file is given. */
export function bitsOf({ runs, number }: Paragraph, file: Pick<WordFile, 'notes'>): Bit[] {
  const own = runs.filter(isSeen).flatMap((run) => bit(run, file));
  const bullet = number?.bullet === true;
  const counted = number === null || number.text.trim() === '' ? [] : [printedNumber(number.text, bullet)];
  const empty = own.every(({ text, note }) => text.trim() === '' && note === null);
  return empty && bullet
    ? own
    : merged([...counted.map((text) => ({ text, bold: number?.bold === true, italic: false, note: null })), ...own]);
}

/** Signs of lists as a clerk types them. */
function printedNumber(text: string, bullet: boolean): string {
  const sign = !bullet ? text.trim() : /^[+]/u.test(text.trim()) || /^[o○◦]$/u.test(text.trim()) ? '+' : '-';
  return `${sign} `;
}

function bit({ text, bold, italic, note }: Run, file: Pick<WordFile, 'notes'>): Bit[] {
  if (note === undefined) return text === '' ? [] : [{ text, bold, italic, note: null }];
  const words = (file.notes[note] ?? []).flatMap(paragraphsIn).flatMap((paragraph) => [...bitsOf(paragraph, file), space]);
  return [{ text: '', bold: false, italic: false, note: trimmed(merged(words)) }];
}

const space: Bit = { text: ' ', bold: false, italic: false, note: null };

/** Neighbours of one look as one. */
export function merged(bits: readonly Bit[]): Bit[] {
  const result: Bit[] = [];
  for (const each of bits) {
    const last = result.at(-1);
    if (last && last.note === null && each.note === null && last.bold === each.bold && last.italic === each.italic)
      result[result.length - 1] = { ...last, text: last.text + each.text };
    else if (each.text !== '' || each.note !== null) result.push(each);
  }
  return result;
}

/** Without white space around. */
export function trimmed(bits: readonly Bit[]): Bit[] {
  const [first, ...rest] = bits;
  if (first?.note === null && first.text.trimStart() !== first.text) {
    const text = first.text.trimStart();
    return trimmed(text === '' ? rest : [{ ...first, text }, ...rest]);
  }
  const last = bits.at(-1);
  if (last?.note !== null || last.text.trimEnd() === last.text) return [...bits];
  const text = last.text.trimEnd();
  return trimmed(text === '' ? bits.slice(0, -1) : [...bits.slice(0, -1), { ...last, text }]);
}

/** The words of a line as one reads them: spaces of every kind as one, no soft hyphens; line breaks stay. */
export function plainOf(bits: readonly Bit[]): string {
  return tidy(bits.map(({ text }) => text).join('')).trim();
}

/** Soft hyphens, marks of direction, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;

/** Spaces as they are typed; a line separator of Unicode is one too. */
export function tidy(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .normalize('NFC');
}
