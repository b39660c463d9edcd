/** The document cut where its pages end: no word is lost, none said twice, and each page has the lines that were laid there. */
import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline, Paragraph, Row, Section } from '../../src/document.ts';
import { type CutPage, cutPages } from '../../src/layout/cut.ts';
import { layOut } from '../../src/layout/layout.ts';
import { place } from '../../src/write/layout.ts';
import { documentOf as compiled, exampleDocument } from '../support/build.ts';
import { tablePlans } from '../support/generated.ts';
import { documents } from '../support/generated-documents.ts';
import { examples } from '../support/project.ts';

/** Without spaces, in which lines and pages part; the repeated heads of tables count where they are repeated. */
const squeezed = (text: string): string => text.replace(/\s/gu, '');

function wordsOf(blocks: readonly Block[]): string {
  const inlines = (list: readonly Inline[]): string => list.map((each) => (each.kind === 'text' ? each.text : '')).join('');
  const rows = (list: readonly Row[]) =>
    list.flatMap(({ cells }) => cells.flatMap(({ children }) => children.map((each) => inlines(each.children))));
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return inlines(block.children);
      if (block.kind === 'table') return rows([...block.head, ...block.rows]).join('');
      return block.kind === 'columns' ? block.rows.map(({ left, right }) => wordsOf([...left, ...right])).join('') : '';
    })
    .join('');
}

const blocksOf = ({ blocks }: CutPage): Block[] => blocks.map(({ block }) => block);

function expectLaid(document: Document): CutPage[] {
  const cut = cutPages(document);
  const laid = layOut(document).list;
  expect(cut.map(({ number, landscape }) => ({ number, landscape }))).toEqual(laid.map(({ number, landscape }) => ({ number, landscape })));
  for (const [index, page] of cut.entries()) {
    const lines = laid[index]?.pieces.flatMap((piece) => piece.lines.map(({ text }) => text)) ?? [];
    expect([...squeezed(wordsOf(blocksOf(page)))].sort().join('')).toBe([...squeezed(lines.join(''))].sort().join(''));
  }
  return cut;
}

const text = (content: string, bold = false): Inline => ({ kind: 'text', text: content, bold, italic: false });
const paragraph = (role: Paragraph['role'], ...children: Inline[]): Paragraph => ({ kind: 'paragraph', role, children });
const section = (...blocks: Block[]): Section => ({ landscape: false, restart: true, blocks, footer: [] });
const documentOf = (...blocks: Block[]): Document => ({
  properties: { title: '', subject: '', issuer: '', keywords: [], custom: {} },
  sections: [section(...blocks)],
});
const many = (word: string, count: number): string => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const cell = (content: string, rowSpan = 1) => ({ columnSpan: 1, rowSpan, children: [paragraph('o_trai', text(content))] });

test.each(examples)('%s', (name) => {
  const document = exampleDocument(name);
  expect(expectLaid(document).length).toBe(layOut(document).list.length);
});

const some = [...documents, ...tablePlans].filter((_, index) => index % 3 === 0);
test.each(some.map(({ name, yaml }) => [name, yaml] as const))('generated: %s', (_, yaml) => {
  expect(expectLaid(compiled('a.yaml', yaml)).length).toBeGreaterThan(0);
});

describe('what goes over the page’s end', () => {
  test('a paragraph is cut between lines, bold words stay bold, and the mark of a note goes with its word', () => {
    const note: Inline = { kind: 'footnote', children: [text('Xem phụ lục.')] };
    const long = paragraph('noi_dung', text(many('chữ', 500)), text(many('đậm', 500), true), note);
    const pages = expectLaid(documentOf(long));
    expect(pages.length).toBeGreaterThan(1);
    const [first, last] = [pages[0], pages.at(-1)].map((page) => page?.blocks[0]?.block as Paragraph);
    expect(pages[0]?.begins.has(first as Paragraph)).toBe(true);
    expect(pages[0]?.ends.size).toBe(0);
    expect(pages.at(-1)?.ends.has(last as Paragraph)).toBe(true);
    expect(
      pages.flatMap(({ blocks }) => blocks.flatMap(({ block }) => (block as Paragraph).children)).filter(({ kind }) => kind === 'footnote'),
    ).toEqual([note]);
    expect(last?.children.every((each) => each.kind !== 'text' || each.bold)).toBe(true);
  });

  test('lines that were broken by hand keep their breaks, but at the cut', () => {
    const lines = Array.from({ length: 60 }, (_, index): Inline[] => [text(`Dòng ${index}`), { kind: 'break' }])
      .flat()
      .slice(0, -1);
    const pages = expectLaid(documentOf(paragraph('noi_dung', ...lines)));
    const breaks = pages
      .flatMap(({ blocks }) => blocks.flatMap(({ block }) => (block as Paragraph).children))
      .filter(({ kind }) => kind === 'break');
    expect(breaks.length).toBe(59 - (pages.length - 1));
  });

  test('a table has its head again, its columns as wide as in the whole, and a cell over several rows on both pages', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      height: 0,
      cells: index % 30 === 0 ? [cell(`Nhóm ${index / 30}`, 30), cell(`Việc ${index}`)] : [cell(`Việc ${index}`)],
    }));
    const head = [{ height: 0, cells: [cell('Nhóm'), cell('Nội dung')] }];
    const document = documentOf({ kind: 'table', head, rows, widths: [30, 0] });
    const pages = expectLaid(document);
    expect(pages.length).toBe(2);
    const tables = pages.flatMap(({ blocks }) => blocks.flatMap(({ block }) => (block.kind === 'table' ? block : [])));
    expect(tables.map((table) => table.head)).toEqual([head, head]);
    const [whole] = place(document.sections[0]?.blocks ?? [], 165);
    for (const { blocks } of pages) expect(blocks[0]?.columns().widths).toEqual(whole?.columns().widths);
    expect(tables.flatMap((table) => table.rows.map(({ cells }) => cells.length)).filter((count) => count === 2).length).toBe(3);
    for (const table of tables) {
      let free = 0;
      for (const [index, { cells }] of table.rows.entries()) {
        if (cells.length === 2) free = index + (cells[0]?.rowSpan ?? 0);
        expect(index).toBeLessThan(free);
      }
      expect(free).toBe(table.rows.length);
    }
  });

  test('a row that no page can hold is cut in its cells', () => {
    const rows = [{ height: 200, cells: [cell('Một'), cell(many('chữ', 1500)), cell(many('ý', 900))] }];
    const pages = expectLaid(documentOf(paragraph('noi_dung', text('Trước')), { kind: 'table', head: [], rows, widths: [] }));
    expect(pages.length).toBeGreaterThan(2);
    for (const { blocks } of pages.slice(1)) {
      const table = blocks.at(-1)?.block;
      expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.length)).toEqual([3]);
    }
  });

  test('a long list of recipients goes on, the signature stands once', () => {
    const left = Array.from({ length: 90 }, (_, index) => paragraph('noi_nhan_muc', text(`- Ủy ban nhân dân xã ${index};`)));
    const right = [paragraph('chuc_vu', text('CHỦ TỊCH')), paragraph('ho_ten', text('Nguyễn Văn A'))];
    const pages = expectLaid(
      documentOf(paragraph('noi_dung', text('Cuối.')), {
        kind: 'columns',
        place: 'cuoi',
        rows: [{ left: [paragraph('noi_nhan', text('Nơi nhận:')), ...left], right }],
      }),
    );
    expect(pages.length).toBe(2);
    expect(wordsOf(blocksOf(pages[1] as CutPage))).not.toContain('CHỦ TỊCH');
  });
});
