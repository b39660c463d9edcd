/** Elements of the markup → the document tree. */
import { type RoleStyle, styleOf } from '../decree30.ts';
import type { Block, Cell, Columns, Inline, Paragraph, Row, Section, Table } from '../document.ts';
import { isRole } from './elements.ts';
import { withLeads } from './leads.ts';
import type { Element } from './markup.ts';

/** Each top element is a section of its own; landscape pages inside one split it. */
export function sections(elements: readonly Element[]): Section[] {
  return elements.flatMap((element) => {
    const footer = children(element)
      .filter((child) => child.tag === 'chan_trang')
      .flatMap((child) => children(child).map(paragraph));
    const runs = children(element)
      .filter((child) => child.tag !== 'chan_trang')
      .map((child) => {
        const turned = child.tag === 'xoay_ngang';
        return { landscape: turned || element.tag === 'trang_ngang', blocks: turned ? children(child).map(block) : [block(child)] };
      });
    return withLeads(runs).map((run, index) => ({ ...run, restart: index === 0, footer: index === 0 ? footer : [] }));
  });
}

function children(element: Element): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}

function block(element: Element): Block {
  const { tag } = element;
  if (tag === 'duong_ke') return { kind: 'drawnLine' };
  if (tag === 'sang_trang') return { kind: 'pageBreak' };
  if (tag === 'bang') return table(element);
  if (tag === 'dau_trang' || tag === 'cuoi_trang') return columnsOf(element, tag === 'dau_trang' ? 'dau' : 'cuoi');
  return paragraph(element);
}

function paragraph(element: Element): Paragraph {
  const { tag } = element;
  if (!isRole(tag)) throw new Error(`<${tag}> is not a paragraph`);
  const style = styleOf(tag);
  const found = inlines(element, { bold: false, italic: false, capitals: style.capitals });
  const children = merge(found.map((inline) => withoutRoleMarks(inline, style)));
  return { kind: 'paragraph', role: tag, children };
}

/** Word reads bold on a bold role as not bold: a mark that the role already has is left out. */
function withoutRoleMarks(inline: Inline, { bold, italic }: RoleStyle): Inline {
  return inline.kind === 'text' ? { ...inline, bold: inline.bold && !bold, italic: inline.italic && !italic } : inline;
}

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
}

function inlines(element: Element, marks: Marks): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') {
      return [{ kind: 'text', text: marks.capitals ? child.toUpperCase() : child, bold: marks.bold, italic: marks.italic }];
    }
    if (child.tag === 'xuong_dong') return [{ kind: 'break' }];
    if (child.tag === 'cuoc_chu') return [{ kind: 'footnote', children: inlines(child, { bold: false, italic: false, capitals: false }) }];
    return inlines(child, { ...marks, bold: marks.bold || child.tag === 'dam', italic: marks.italic || child.tag === 'nghieng' });
  });
}

/** Neighbouring runs that look alike become one. */
function merge(runs: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && last.bold === run.bold && last.italic === run.italic) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}

function columnsOf(element: Element, place: Columns['place']): Columns {
  const rows = children(element).map((row) => ({ left: side(row, 'trai'), right: side(row, 'phai') }));
  return { kind: 'columns', place, rows };
}

function side(row: Element, tag: string): Block[] {
  return children(row)
    .filter((child) => child.tag === tag)
    .flatMap((child) => children(child).map(block));
}

function table(element: Element): Table {
  const head = children(element)
    .filter((child) => child.tag === 'dau_bang')
    .flatMap(children);
  const rows = children(element).filter((child) => child.tag === 'dong');
  const widths = children(element)
    .filter((child) => child.tag === 'be_rong')
    .map(numberIn);
  return { kind: 'table', head: spanned(head), rows: spanned(rows), widths };
}

function numberIn(element: Element | undefined): number {
  return Number(element?.children.join('') ?? 0);
}

/** A grid of positions → rows of cells: positions that continue another cell become its spans. */
function spanned(rows: readonly Element[]): Row[] {
  const grid = rows.map((row) => children(row).filter((child) => child.tag !== 'cao'));
  const at = (row: number, column: number) => grid[row]?.[column]?.tag;
  return rows.map((row, r) => ({
    height: numberIn(children(row).find((child) => child.tag === 'cao')),
    cells: (grid[r] ?? []).flatMap((cell, c): Cell[] => {
      if (cell.tag !== 'o') return [];
      let columnSpan = 1;
      while (at(r, c + columnSpan) === 'o_noi_trai') columnSpan += 1;
      let rowSpan = 1;
      while (at(r + rowSpan, c) === 'o_noi_tren') rowSpan += 1;
      return [{ columnSpan, rowSpan, children: children(cell).map(paragraph) }];
    }),
  }));
}
