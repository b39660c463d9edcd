/** A list of tasks as a workbook: real dates, filters, a frozen head; and a sheet that counts by agency. No clock: the same list, the same bytes. */
import { escapeXml, isUntouched, zipPackage } from '../write/docx-package.ts';
import { blankSeal, sealName } from '../write/seal.ts';
import { type Column, columns } from './columns.ts';
import { type Condition, conditions } from './conditions.ts';
import { countByAgency } from './counts.ts';
import type { Task, TaskList } from './list.ts';
import { contentTypes, custom, packageRelations, styleOf, styles, workbook, workbookRelations } from './xlsx-parts.ts';

export function writeXlsx(list: TaskList, tasks: readonly Task[]): Uint8Array {
  return zipPackage(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', packageRelations],
      ['xl/workbook.xml', workbook(areaTo(columns.length - 1, tasks.length), areaTo(printed, tasks.length))],
      ['xl/_rels/workbook.xml.rels', workbookRelations],
      ['xl/styles.xml', styles],
      ['xl/worksheets/sheet1.xml', taskSheet(tasks)],
      ['xl/worksheets/sheet2.xml', countSheet(list, tasks)],
      ['docProps/custom.xml', custom(sealName, blankSeal)],
    ]),
  );
}

/** On paper the columns up to how a task stands: with all of them nothing could be read. */
const printed = columns.findIndex(({ key }) => key === 'tinh_trang');

function areaTo(column: number, rows: number): string {
  return `$A$1:$${letterOf(column)}$${rows + 1}`;
}

/** False once someone has worked in the file. */
export const isOurXlsx = isUntouched;

function taskSheet(tasks: readonly Task[]): string {
  const head = columns.map(({ title }) => textCell(title, 'head'));
  const rows = tasks.map((task) => columns.map((column) => taskCell(column, task)));
  return sheet(
    columns.map(({ width }) => width),
    [head, ...rows],
    true,
  );
}

function taskCell({ key, kind, value }: Column, task: Task): Cell {
  const held = value(task);
  if (held === '') return null;
  if (kind === 'day') return { style: 'day', xml: `<v>${serialDay(String(held))}</v>`, type: '' };
  if (kind === 'number') return { style: 'number', xml: `<v>${held}</v>`, type: '' };
  return textCell(String(held), key === 'tinh_trang' ? task.condition : 'text');
}

function countSheet(list: TaskList, tasks: readonly Task[]): string {
  const kinds = Object.keys(conditions) as Condition[];
  const number = (value: number): Cell => (value === 0 ? null : { style: 'number', xml: `<v>${value}</v>`, type: '' });
  const head = ['Cơ quan chủ trì', 'Nhiệm vụ', ...kinds.map((kind) => conditions[kind])].map((title) => textCell(title, 'head'));
  const rows = countByAgency(list, tasks).map(({ name, total, byCondition }) => [
    textCell(name, 'text'),
    number(total),
    ...kinds.map((kind) => number(byCondition[kind])),
  ]);
  return sheet([44, 10, ...kinds.map(() => 12)], [head, ...rows], false);
}

interface Filled {
  readonly style: Parameters<typeof styleOf>[0];
  readonly xml: string;
  readonly type: string;
  /** Words, which may need several lines. */
  readonly text?: string;
}

type Cell = Filled | null;

/** What Excel holds in a cell at most. */
const mostLetters = 32_767;

function textCell(text: string, style: Parameters<typeof styleOf>[0]): Cell {
  const kept = text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
  return { style, text: kept, xml: `<is><t xml:space="preserve">${escapeXml(kept)}</t></is>`, type: ' t="inlineStr"' };
}

function sheet(widths: readonly number[], rows: readonly (readonly Cell[])[], landscape: boolean): string {
  const area = `A1:${letterOf(widths.length - 1)}${rows.length}`;
  const cols = widths.map((width, index) => {
    // What no task says anything about takes no room.
    const isBlank = rows.length > 1 && rows.slice(1).every((cells) => (cells[index] ?? null) === null || cells[index]?.text === '');
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${isBlank ? ' hidden="1"' : ''} customWidth="1"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${area}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>` +
    `<sheetData>${rows.map((cells, row) => rowXml(cells, row, widths)).join('')}</sheetData><autoFilter ref="${area}"/>` +
    // Paper 8 is A3, 9 is A4.
    `<pageSetup paperSize="${landscape ? 8 : 9}" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

const lineHeight = 15;

/** As high as its longest cell: not every program measures rows whose file is silent. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  return (
    Math.max(
      ...cells.map((cell, column) => (cell?.text ?? '').split('\n').reduce((sum, part) => sum + linesOf(part, widths[column] ?? 1), 0)),
    ) * lineHeight
  );
}

/** Letters are narrower than the digits that a column's width counts, but lines end with whole words. */
function linesOf(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width));
}

function rowXml(cells: readonly Cell[], row: number, widths: readonly number[]): string {
  const xml = cells.map((cell, column) =>
    cell === null
      ? `<c r="${letterOf(column)}${row + 1}" s="${styleOf('text')}"/>`
      : `<c r="${letterOf(column)}${row + 1}" s="${styleOf(cell.style)}"${cell.type}>${cell.xml}</c>`,
  );
  return `<row r="${row + 1}" ht="${heightOf(cells, widths)}" customHeight="1">${xml.join('')}</row>`;
}

/** 0 → A, 26 → AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

const dayLength = 86_400_000;

/** Days since the spreadsheets' own beginning. */
function serialDay(iso: string): number {
  return Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / dayLength);
}
