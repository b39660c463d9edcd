/** What stands in a page of HTML: paragraphs, columns, tables and notes as tags with the roles for classes. */
import { type Role, styleOf, tableText } from '../decree30.ts';
import { assertNever, type Cell, type Columns, type Footnote, type Inline, type Paragraph, type Row, type Table } from '../document.ts';
import { linkParts } from '../table/grid.ts';
import { columnGrid } from './columns.ts';
import { type PlacedRow, placedRows } from './end-block.ts';
import type { Heading } from './headings.ts';
import { mm } from './html-paper.ts';
import { cellText, type Placed, place, staysWithNext, sum } from './layout.ts';
import { tallRows } from './tall-rows.ts';

/** What is known while writing: the levels of headings, and the footnotes met so far; a note's number is its place in the list. */
export interface Sheet {
  readonly headings: ReadonlyMap<Role, Heading>;
  readonly notes: Footnote[];
  /** What else its tag is to tell of a paragraph or a note, with a space before it. */
  readonly attributesOf?: (words: Paragraph | Footnote) => string;
}

/** The notes from number `first` on, as a block; a note may itself have notes, which join the list. */
export function notesHtml(sheet: Sheet, first: number): string[] {
  const lines: string[] = [];
  for (let index = first; index < sheet.notes.length; index++) {
    const number = index + 1;
    const note = sheet.notes[index];
    if (!note) break;
    const back = `<sup><a href="#dau_cuoc_chu_${number}">${number}</a></sup>`;
    lines.push(`<p class="chu_thich" id="cuoc_chu_${number}"${told(note, sheet)}>${back} ${inlinesHtml(note.children, sheet)}</p>`);
  }
  return lines.length === 0 ? [] : ['<div class="cuoc_chu">', ...lines, '</div>'];
}

/** A block; `rows` are those of columns that were put on pages before. */
export function blockHtml(placed: Placed & { readonly rows?: readonly PlacedRow[] }, sheet: Sheet): string {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, placed, sheet);
    case 'columns':
      return columnsHtml(block, placed.rows ?? placedRows(block, placed.width), placed.width, sheet);
    case 'table':
      return tableHtml(block, placed, sheet);
    case 'drawnLine':
      return `<hr class="duong_ke" style="width: ${mm(placed.length)}">`;
    case 'pageBreak':
      return '<hr class="sang_trang">';
    default:
      return assertNever(block);
  }
}

/** A paragraph; null for one whose surroundings decide nothing. */
export function paragraphHtml(paragraph: Paragraph, placed: Placed | null, sheet: Sheet): string {
  const { role, children } = paragraph;
  const keep = placed?.keep ?? '';
  const box = placed && placed.length > 0 ? ` style="width: ${mm(placed.length)}"` : '';
  const level = sheet.headings.get(role)?.level;
  const heading = level === undefined ? '' : ` role="heading" aria-level="${level}"`;
  return `<p class="${keep === '' ? role : `${role} ${keep}`}"${heading}${box}${told(paragraph, sheet)}>${inlinesHtml(children, sheet)}${styleOf(role).leader ? '<span class="cham"></span>' : ''}</p>`;
}

function told(words: Paragraph | Footnote, { attributesOf }: Sheet): string {
  return attributesOf?.(words) ?? '';
}

function inlinesHtml(inlines: readonly Inline[], sheet: Sheet): string {
  let before = ' ';
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text': {
          const html = textHtml(inline.text, before);
          before = inline.text.at(-1) ?? before;
          const slanted = inline.italic ? `<i>${html}</i>` : html;
          return inline.bold ? `<b>${slanted}</b>` : slanted;
        }
        case 'break':
          before = ' ';
          return '<br>';
        case 'footnote': {
          before = '';
          const number = sheet.notes.push(inline);
          return `<sup id="dau_cuoc_chu_${number}"><a href="#cuoc_chu_${number}" role="doc-noteref">${number}</a></sup>`;
        }
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

/**
 * Text whose spaces survive. Not `white-space: pre-wrap` on every paragraph: Firefox then stops justifying. So only a gap
 * that would shrink or vanish is kept by a span: several spaces, a tab, a space that begins a line or follows another.
 */
function textHtml(text: string, before: string): string {
  const afterSpace = /[ \t]/u.test(before);
  return text
    .split(/([ \t]+)/u)
    .map((part, index, parts) => {
      if (index % 2 === 0) return wordHtml(part);
      const begins = index === 1 && parts[0] === '';
      return part !== ' ' || (begins && afterSpace) ? `<span class="khoang">${part}</span>` : part;
    })
    .join('');
}

/** A long link may be broken where a person would break it; the text itself stays as it is. */
function wordHtml(word: string): string {
  return word.length < longWord && !word.includes('@') ? escaped(word) : linkParts(word).map(escaped).join('<wbr>');
}

const longWord = 25;

function columnsHtml(block: Columns, placed: readonly PlacedRow[], width: number, sheet: Sheet): string {
  const { widths, left } = columnGrid({ ...block, rows: placed }, width);
  const side = (blocks: Columns['rows'][number]['left'], from: number, to: number) => {
    const within = place(blocks, sum(widths.slice(from, to)));
    return [to - from > 1 ? `<td colspan="${to - from}">` : '<td>', ...within.map((each) => blockHtml(each, sheet)), '</td>'].join('\n');
  };
  const rows = placed.map((row, index) => {
    const parts = left[index] ?? 1;
    const names = [...(row.splits ? ['chia'] : []), ...(row.continues ? ['noi_tiep'] : [])].join(' ');
    return [names === '' ? '<tr>' : `<tr class="${names}">`, side(row.left, 0, parts), side(row.right, parts, widths.length), '</tr>'].join(
      '\n',
    );
  });
  const shares = widths.map((each) => `${Number(((each / width) * 100).toFixed(2))}%`);
  return [`<table class="${block.place}_trang" role="presentation">`, columnGroup(shares), ...rows, '</table>'].join('\n');
}

/** Widths are cut, not rounded: a table a hair wider than its box would scroll. */
function tableHtml(table: Table, { columns, keep, width }: Placed, sheet: Sheet): string {
  const fit = columns();
  const { size, widths } = fit;
  const tall = tallRows(table, fit, width);
  const head = table.head.map((row) => rowHtml(row, 'th', false, sheet));
  const rows = table.rows.map((row, index) => rowHtml(row, 'td', staysWithNext(index, table, keep, tall), sheet));
  return [
    '<div class="cuon">',
    `<table class="${size === tableText.sizes[0] ? 'bang' : `bang co_${size}`}">`,
    columnGroup(widths.map((each) => mm(Math.floor(each * 10) / 10))),
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function columnGroup(widths: readonly string[]): string {
  return `<colgroup>${widths.map((width) => `<col style="width: ${width}">`).join('')}</colgroup>`;
}

/** A row whose first words must not part from what follows, such as a group's name, stays with the next row. */
function rowHtml(row: Row, tag: 'th' | 'td', stays: boolean, sheet: Sheet): string {
  const role = row.cells[0]?.children[0]?.role;
  const kept = stays || (tag === 'td' && role !== undefined && styleOf(role).keepNext);
  const height = row.height > 0 ? ` style="height: ${mm(row.height)}"` : '';
  return [`<tr${kept ? ' class="giu"' : ''}${height}>`, ...row.cells.map((cell) => cellHtml(cell, tag, sheet)), '</tr>'].join('\n');
}

function cellHtml(cell: Cell, tag: 'th' | 'td', sheet: Sheet): string {
  const scope = tag === 'td' ? '' : ` scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"`;
  const columnSpan = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '';
  const rowSpan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return `<${tag}${scope}${columnSpan}${rowSpan}>${cell.children.map((paragraph) => paragraphHtml(cellText(paragraph), null, sheet)).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** Text as HTML, also inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\u00a0]|(?![\t\n])\p{Cc}/gu, (character) => entities[character] ?? '�');
}
