/** The document tree → plain text to read and to compare: a paragraph is a line, head and end stand side by side. */
import stringWidth from 'string-width';
import { columns as figures, type RoleStyle, styleOf } from '../decree30.ts';
import {
  assertNever,
  type Block,
  type Cell,
  type Columns,
  type Document,
  type Inline,
  type Paragraph,
  type Section,
  type Table,
} from '../document.ts';
import { blockWidth } from '../page.ts';
import { textWidth } from '../text-width.ts';
import { leftWidths } from './columns.ts';
import { columnCount, type Placed, place, positions, setLines } from './layout.ts';
import { blankSeal, isSealed, sealText } from './seal.ts';

/** What the page is wide, in characters. Longer paragraphs are not wrapped. */
const pageColumns = 100;

/** A blank line stands for up to so many points of white. */
const blankLine = 24;

/** The white around two columns, a table or a page break, in points. */
const blockGap = 6;

/** The footnotes met so far; a note's number is its place in the list. */
type Notes = (readonly Inline[])[];

/** Where blocks are put: the real width in mm, in characters, and whether lines are broken as on paper. */
interface Space {
  readonly width: number;
  readonly columns: number;
  readonly wraps: boolean;
}

/** What a terminal that shows the text would obey, or take for the end of a line. */
const controls = /\p{Cc}/gu;

/** Writes UTF-8 text; errors are bugs. */
export async function writeText(document: Document): Promise<Uint8Array> {
  const notes: Notes = [];
  const lines = document.sections.flatMap((section, index) => sectionLines(section, index === 0, notes));
  const text = lines.map((line) => line.replace(/ +$/u, '').replace(controls, '�')).join('\n');
  return new TextEncoder().encode(sealText(`${text.replace(/^\n+|\n+$/gu, '')}\n\n${separator(beforeSeal + blankSeal)}\n`, beforeSeal));
}

/** Plain text has no place for it but a last line. */
const beforeSeal = 'dấu của tdkt: ';

/** False once someone has changed the text, and for one that tdkt never wrote. */
export function isUntouchedText(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeSeal);
}

function sectionLines(section: Section, isFirst: boolean, notes: Notes): string[] {
  const first = notes.length;
  const space = { width: blockWidth(section.landscape), columns: pageColumns, wraps: false };
  const name = `${section.landscape ? 'trang ngang' : 'trang dọc'}${section.restart ? ', số trang từ 1' : ''}`;
  const title = isFirst && !section.landscape ? [] : ['', separator(name), ''];
  const footer = section.footer.length === 0 ? [] : ['', '─'.repeat(pageColumns), ...stackLines(section.footer, space, notes)];
  return [...title, ...stackLines(section.blocks, space, notes), ...footer, ...noteLines(notes, first)];
}

const separator = (name: string): string => `──── ${name} ────`;

/** The notes from number `first` on; a note may itself have notes, which join the list. */
function noteLines(notes: Notes, first: number): string[] {
  const lines: string[] = [];
  for (let index = first; index < notes.length; index++) lines.push(`[${index + 1}] ${inlineText(notes[index] ?? [], notes)}`);
  return lines.length === 0 ? [] : ['', '────', ...lines];
}

/** Inlines as text with line feeds; a footnote is its number. */
function inlineText(inlines: readonly Inline[], notes: Notes): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'footnote':
          return `[${notes.push(inline.children)}]`;
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

/** Blocks one under another, with blank lines where the page has white. */
function stackLines(blocks: readonly Block[], space: Space, notes: Notes): string[] {
  return place(blocks, space.width).flatMap((placed, index) => {
    const above = blocks[index - 1];
    const white = above === undefined ? 0 : Math.max(whiteOf(above).under, whiteOf(placed.block).over);
    return [...blanks(white), ...blockLines(placed, above, space, notes)];
  });
}

const blanks = (points: number): string[] => Array.from({ length: Math.ceil(points / blankLine) }, () => '');

function blockLines(placed: Placed, above: Block | undefined, space: Space, notes: Notes): string[] {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return paragraphLines(block, space, notes);
    case 'columns':
      return columnsLines(block, space, notes);
    case 'table':
      return tableLines(block, notes);
    case 'drawnLine':
      return [aligned('─'.repeat(drawnLineColumns(placed, above, space)), 'center', space.columns)];
    case 'pageBreak':
      return [separator('sang trang')];
    default:
      return assertNever(block);
  }
}

function paragraphLines(paragraph: Paragraph, space: Space, notes: Notes): string[] {
  const text = inlineText(paragraph.children, notes);
  const whole: Paragraph = { ...paragraph, children: [{ kind: 'text', text, bold: false, italic: false }] };
  const lines = space.wraps ? setLines(whole, space.width) : text.split('\n');
  const { align, leader } = styleOf(paragraph.role);
  return lines.map((line, index) =>
    aligned(leader && index === lines.length - 1 ? line.padEnd(space.columns, '.') : line, align, space.columns),
  );
}

function aligned(line: string, align: RoleStyle['align'], columns: number): string {
  const free = Math.max(0, columns - stringWidth(line));
  if (align === 'center') return ' '.repeat(Math.floor(free / 2)) + line;
  return align === 'right' ? ' '.repeat(free) + line : line;
}

/** A drawn line's length in characters: the same share of the words above it as on paper. */
function drawnLineColumns({ length, width }: Placed, above: Block | undefined, space: Space): number {
  const line = above?.kind === 'paragraph' ? (setLines(above, width).at(-1) ?? '') : '';
  const perMm =
    above?.kind === 'paragraph' && line !== '' ? stringWidth(line) / textWidth(line, styleOf(above.role)) : space.columns / space.width;
  return Math.max(3, Math.round(length * perMm));
}

/** Two columns side by side, their lines broken as on paper; between two rows there is the room to sign of the one above. */
function columnsLines(block: Columns, space: Space, notes: Notes): string[] {
  const splits = leftWidths(block, space.width);
  const rows = block.rows.map(({ left, right }, index) => {
    const width = splits[index] ?? 0;
    const columns = Math.round((space.columns * width) / space.width);
    return {
      over: Math.max(...[left[0], right[0]].map((first) => (first ? whiteOf(first).over : 0))),
      under: Math.max(...[left.at(-1), right.at(-1)].map((last) => (last ? whiteOf(last).under : 0))),
      columns,
      left: stackLines(left, { width, columns, wraps: true }, notes),
      right: stackLines(right, { width: space.width - width, columns: space.columns - columns, wraps: true }, notes),
    };
  });
  const middle = Math.max(0, ...rows.flatMap((row) => row.left).map((line) => stringWidth(line) + 2));
  const least = block.place === 'cuoi' ? figures.cuoi.before : 0;
  return rows.flatMap(({ over, columns, left, right }, index) => [
    ...(index === 0 ? [] : blanks(Math.max(least, over, rows[index - 1]?.under ?? 0))),
    ...Array.from(
      { length: Math.max(left.length, right.length) },
      (_, line) => padded(left[line] ?? '', Math.max(columns, middle)) + (right[line] ?? ''),
    ),
  ]);
}

function padded(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - stringWidth(line)));
}

/** Rows between bars; positions that another cell covers are empty. */
function tableLines(table: Table, notes: Notes): string[] {
  const placed = positions([...table.head, ...table.rows].map((row) => row.cells));
  const width = columnCount(placed);
  const grid = [...table.head, ...table.rows].map(() => Array.from({ length: width }, () => ''));
  for (const { cell, row, column } of placed) (grid[row] ?? [])[column] = cellText(cell, notes);
  const lines = grid.map((texts) => `| ${texts.join(' | ')} |`);
  if (table.head.length > 0) lines.splice(table.head.length, 0, `|${'---|'.repeat(width)}`);
  return lines;
}

function cellText(cell: Cell, notes: Notes): string {
  const paragraphs = cell.children.map((paragraph) => inlineText(paragraph.children, notes));
  return paragraphs.join(' / ').replaceAll('|', '\\|').replaceAll('\n', ' ↵ ');
}

/** The white above and under a block, in points. */
function whiteOf(block: Block): { readonly over: number; readonly under: number } {
  switch (block.kind) {
    case 'paragraph':
      return { over: styleOf(block.role).before, under: styleOf(block.role).after };
    case 'drawnLine':
      return { over: 0, under: styleOf('duong_ke').after };
    case 'columns':
    case 'table':
    case 'pageBreak':
      return { over: blockGap, under: blockGap };
    default:
      return assertNever(block);
  }
}
