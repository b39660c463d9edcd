/** Tables: rows, cells with their spans, and which lines are drawn. (ISO/IEC 29500-1, 17.4) */
import type { Surroundings } from './layers.ts';
import { isOn, millimetres, rounded, whole } from './measures.ts';
import { above, alignOf, allBorders } from './paragraph-format.ts';
import { over } from './run-format.ts';
import type { Story } from './story.ts';
import { type ResolvedStyle, type TableBorders, type TablePart, tableBorders } from './styles.ts';
import type { Block, Borders, Cell, Row, Table } from './tree.ts';
import { childOf, childrenOf, type Element, elementsOf, valOf, wordsOf } from './xml.ts';

type ReadBlocks = (container: Element, around: Surroundings, story: Story) => Block[];

/** A cell while its table is read: those below may go on in it. */
interface Draft {
  readonly cell: Omit<Cell, 'rowSpan' | 'borders'>;
  readonly row: number;
  rowSpan: number;
  readonly borders: Partial<Borders>;
  readonly from: TableBorders;
}

interface Frame {
  readonly story: Story;
  readonly readBlocks: ReadBlocks;
  readonly style: ResolvedStyle;
  readonly look: ReadonlySet<string>;
  readonly borders: TableBorders;
  readonly grid: readonly number[];
  readonly rows: readonly Element[];
}

export function readTable(element: Element, story: Story, readBlocks: ReadBlocks): Table {
  const properties = childOf(element, 'w:tblPr');
  const style = story.file.styles.style('table', valOf(properties, 'w:tblStyle'));
  const frame: Frame = {
    story,
    readBlocks,
    style,
    look: lookOf(childOf(properties, 'w:tblLook')),
    borders: { ...style.borders, ...tableBorders(childOf(properties, 'w:tblBorders')) },
    grid: childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => millimetres(attributes['w:w']) ?? 0),
    rows: rowsOf(element, story),
  };
  const open = new Map<number, Draft>();
  const drafts = frame.rows.map((row, index) => draftRow(row, index, frame, open));
  return {
    kind: 'table',
    style: { id: style.id, name: style.name },
    grid: frame.grid,
    rows: frame.rows.map((row, index) => rowOf(row, drafts[index] ?? [], frame)),
    align: alignOf(valOf(properties, 'w:jc')) ?? 'left',
    indent: millimetres(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? 0,
  };
}

/** Elements of one kind, also those that stand in a control or under a mark. */
function within(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    const content =
      child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : /^w:(?:customXml|ins|moveTo)$/u.test(child.name) ? child : undefined;
    return content ? within(content, name) : [];
  });
}

/** Rows that have been deleted are gone. */
function rowsOf(element: Element, story: Story): Element[] {
  return within(element, 'w:tr').filter((row) => {
    const properties = childOf(row, 'w:trPr');
    const [inserted, deleted] = [childOf(properties, 'w:ins'), childOf(properties, 'w:del')];
    if (inserted) story.changed('ins', inserted, '');
    if (deleted) story.changed('del', deleted, wordsOf(row));
    return !deleted;
  });
}

/** Which parts of its style a table takes on: by names, or by the bits of an older form. */
function lookOf(element: Element | undefined): Set<string> {
  const bits = Number.parseInt(element?.attributes['w:val'] ?? '', 16) || 0;
  const parts = {
    firstRow: ['firstRow', 0x20],
    lastRow: ['lastRow', 0x40],
    firstColumn: ['firstCol', 0x80],
    lastColumn: ['lastCol', 0x100],
  } as const;
  const taken = Object.entries(parts).filter(([name, [, bit]]) => {
    const said = element?.attributes[`w:${name}`];
    return said === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/u.test(said);
  });
  return new Set(taken.map(([, [part]]) => part));
}

function draftRow(row: Element, index: number, frame: Frame, open: Map<number, Draft>): Draft[] {
  const properties = childOf(row, 'w:trPr');
  let column = whole(valOf(properties, 'w:gridBefore')) ?? 0;
  const drafts: Draft[] = [];
  const from = { ...frame.borders, ...tableBorders(childOf(childOf(row, 'w:tblPrEx'), 'w:tblBorders')) };
  const cells = within(row, 'w:tc');
  for (const [place, cell] of cells.entries()) {
    const own = childOf(cell, 'w:tcPr');
    const columnSpan = Math.min(Math.max(whole(valOf(own, 'w:gridSpan')) ?? 1, 1), mostColumns);
    const merged = childOf(own, 'w:vMerge');
    const above = open.get(column);
    if (merged && merged.attributes['w:val'] !== 'restart' && above) {
      goOn(above, cell, frame.story);
    } else {
      const parts = partsOf(
        frame,
        { first: index === 0, last: index === frame.rows.length - 1 },
        { first: place === 0, last: place === cells.length - 1 },
      );
      const draft = draftCell(cell, { row: index, column, columnSpan }, parts, { ...frame, borders: from });
      drafts.push(draft);
      if (merged) open.set(column, draft);
      else open.delete(column);
    }
    column += columnSpan;
  }
  return drafts;
}

/** Word's own limit. */
const mostColumns = 63;

/** What a covered cell holds is not shown. */
function goOn(above: Draft, cell: Element, story: Story): void {
  above.rowSpan++;
  if (wordsOf(cell).trim() !== '') story.file.told.add('Có chữ nằm dưới một ô đã gộp trong bảng, không in ra; chữ ấy được bỏ qua');
}

interface Edge {
  readonly first: boolean;
  readonly last: boolean;
}

/** In the order in which they cover one another. */
function partsOf({ style, look }: Frame, row: Edge, column: Edge): TablePart[] {
  const names = [column.first && 'firstCol', column.last && 'lastCol', row.first && 'firstRow', row.last && 'lastRow'];
  return names.flatMap((name) => (name && look.has(name) && style.parts[name] ? [style.parts[name]] : []));
}

type Place = { readonly row: number; readonly column: number; readonly columnSpan: number };

function draftCell(cell: Element, { row, column, columnSpan }: Place, parts: readonly TablePart[], frame: Frame): Draft {
  const properties = childOf(cell, 'w:tcPr');
  const around: Surroundings = {
    paragraph: parts.reduce((all, part) => above(all, part.paragraph), frame.style.paragraph),
    run: parts.reduce((all, part) => over(all, part.run), frame.style.run),
  };
  const said = childOf(properties, 'w:tcW');
  const width = said?.attributes['w:type'] === 'pct' ? undefined : millimetres(said?.attributes['w:w']);
  const spanned = rounded(frame.grid.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0));
  return {
    cell: { blocks: frame.readBlocks(cell, around, frame.story), column, columnSpan, width: width || spanned },
    row,
    rowSpan: 1,
    borders: { ...Object.assign({}, ...parts.map((part) => part.borders)), ...tableBorders(childOf(properties, 'w:tcBorders')) },
    from: frame.borders,
  };
}

function rowOf(row: Element, drafts: readonly Draft[], frame: Frame): Row {
  const properties = childOf(row, 'w:trPr');
  return {
    header: isOn(properties, 'w:tblHeader') ?? false,
    cantSplit: isOn(properties, 'w:cantSplit') ?? false,
    height: heightOf(childOf(properties, 'w:trHeight')),
    cells: drafts.map((draft) => ({ ...draft.cell, rowSpan: draft.rowSpan, borders: bordersOf(draft, frame) })),
  };
}

function heightOf(element: Element | undefined): number {
  return element?.attributes['w:hRule'] === 'auto' ? 0 : (millimetres(element?.attributes['w:val']) ?? 0);
}

/** A cell's own lines, else the table's: those around it at its edges, those between its cells elsewhere. */
function bordersOf({ cell, row, rowSpan, borders, from }: Draft, { rows, grid }: Frame): Borders {
  const own = allBorders();
  const side = (name: keyof Borders, atEdge: boolean, inside: boolean | undefined): boolean =>
    borders[name] ?? (atEdge ? from[name] : inside) ?? own[name];
  return {
    top: side('top', row === 0, from.insideH),
    bottom: side('bottom', row + rowSpan === rows.length, from.insideH),
    left: side('left', cell.column === 0, from.insideV),
    right: side('right', cell.column + cell.columnSpan >= grid.length, from.insideV),
  };
}
