/** The document tree → one HTML page that needs nothing else: sheets of paper on the screen, the right pages when printed. */
import { type Role, styleOf, tableText } from '../decree30.ts';
import {
  assertNever,
  type Cell,
  type Columns,
  type Document,
  type Inline,
  type Paragraph,
  type Properties,
  type Row,
  type Section,
  type Table,
} from '../document.ts';
import { blockWidth } from '../page.ts';
import { linkParts } from '../table/grid.ts';
import { columnGrid } from './columns.ts';
import { placedRows } from './end-block.ts';
import { glued } from './glue.ts';
import { type Heading, headingsOf } from './headings.ts';
import { mm, numberings } from './html-paper.ts';
import { styleSheet } from './html-styles.ts';
import { cellText, type Placed, place, staysWithNext, sum } from './layout.ts';
import { blankSeal, isSealed, sealName, sealText } from './seal.ts';

/** What is known while writing: the levels of headings, and the footnotes met so far; a note's number is its place in the list. */
interface Sheet {
  readonly headings: ReadonlyMap<Role, Heading>;
  readonly notes: (readonly Inline[])[];
}

/** Writes a page in UTF-8; errors are bugs. */
export async function writeHtml(plain: Document): Promise<Uint8Array> {
  const document = glued(plain);
  const sheet: Sheet = { headings: headingsOf(document), notes: [] };
  const numbers = numberings(document);
  const sections = document.sections.map((section, index) => sectionHtml(section, numbers[index] ?? 1, sheet));
  const head = [...metaHtml(document.properties), `<style>\n${styleSheet(document)}\n</style>`];
  const page = ['<!DOCTYPE html>', '<html lang="vi">', '<head>', ...head, '</head>', '<body>', ...sections, '</body>', '</html>', ''];
  return new TextEncoder().encode(sealText(page.join('\n'), beforeSeal));
}

/** Words of a plan have no tags: this stands once in a page. */
const beforeSeal = `<meta name="${sealName}" content="`;

/** False once someone has changed the page, and for one that tdkt never wrote. */
export function isUntouchedHtml(bytes: Uint8Array): boolean {
  return isSealed(bytes, beforeSeal);
}

function metaHtml({ title, subject, issuer, keywords, custom }: Properties): string[] {
  const named = Object.entries({ description: subject, author: issuer, keywords: keywords.join(', '), ...custom, [sealName]: blankSeal });
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    ...named.map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`),
  ];
}

function sectionHtml(section: Section, numbering: number, sheet: Sheet): string {
  const first = sheet.notes.length;
  const blocks = place(section.blocks, blockWidth(section.landscape)).map((placed) => blockHtml(placed, sheet));
  const footer = section.footer.map((paragraph) => paragraphHtml(paragraph, null, sheet));
  const foot = footer.length === 0 ? [] : ['<footer>', ...footer, '</footer>'];
  const names = `${section.landscape ? 'trang_ngang' : 'trang_doc'} so_${numbering}`;
  return [`<section class="${names}">`, ...blocks, ...notesHtml(sheet, first), ...foot, '</section>'].join('\n');
}

/** The notes from number `first` on, as a block; a note may itself have notes, which join the list. */
function notesHtml(sheet: Sheet, first: number): string[] {
  const lines: string[] = [];
  for (let index = first; index < sheet.notes.length; index++) {
    const number = index + 1;
    const back = `<sup><a href="#dau_cuoc_chu_${number}">${number}</a></sup>`;
    lines.push(`<p class="chu_thich" id="cuoc_chu_${number}">${back} ${inlinesHtml(sheet.notes[index] ?? [], sheet)}</p>`);
  }
  return lines.length === 0 ? [] : ['<div class="cuoc_chu">', ...lines, '</div>'];
}

function blockHtml(placed: Placed, sheet: Sheet): string {
  const { block } = placed;
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, placed, sheet);
    case 'columns':
      return columnsHtml(block, placed.width, sheet);
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

function paragraphHtml({ role, children }: Paragraph, placed: Placed | null, sheet: Sheet): string {
  const keep = placed?.keep ?? '';
  const box = placed && placed.length > 0 ? ` style="width: ${mm(placed.length)}"` : '';
  const level = sheet.headings.get(role)?.level;
  const heading = level === undefined ? '' : ` role="heading" aria-level="${level}"`;
  return `<p class="${keep === '' ? role : `${role} ${keep}`}"${heading}${box}>${inlinesHtml(children, sheet)}${styleOf(role).leader ? '<span class="cham"></span>' : ''}</p>`;
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
          const number = sheet.notes.push(inline.children);
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

function columnsHtml(block: Columns, width: number, sheet: Sheet): string {
  const placed = placedRows(block, width);
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
function tableHtml(table: Table, { columns, keep }: Placed, sheet: Sheet): string {
  const { size, widths } = columns();
  const head = table.head.map((row) => rowHtml(row, 'th', false, sheet));
  const rows = table.rows.map((row, index) => rowHtml(row, 'td', staysWithNext(index, table, keep), sheet));
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
function escaped(text: string): string {
  return text.replace(/[&<>"'\u00a0]|(?![\t\n])\p{Cc}/gu, (character) => entities[character] ?? '�');
}
