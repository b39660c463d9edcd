/** Rows that no page can hold: where they are, what the writer says of them, and how they stand on pages. */
import { describe, expect, test } from 'vitest';
import type { Document, Row, Table } from '../../src/document.ts';
import { cutPages } from '../../src/layout/cut.ts';
import { type LaidPage, layOut, linesOf } from '../../src/layout/layout.ts';
import { place } from '../../src/write/layout.ts';
import { tallRows } from '../../src/write/tall-rows.ts';
import { write } from '../support/build.ts';
import { openDocx } from '../support/docx-file.ts';
import { descendants } from '../support/xml.ts';

const text = (content: string) => ({ kind: 'text', text: content, bold: false, italic: false }) as const;
const paragraph = (role: 'noi_dung' | 'o_trai' | 'o_dau', content: string) =>
  ({ kind: 'paragraph', role, children: [text(content)] }) as const;
const cell = (...lines: readonly string[]) => ({ columnSpan: 1, rowSpan: 1, children: lines.map((line) => paragraph('o_trai', line)) });
const row = (...cells: readonly Row['cells'][number][]): Row => ({ height: 0, cells });
const lines = (count: number, words = 'nội dung') => Array.from({ length: count }, (_, index) => `- ${words} ${index + 1}`);

function tableOf(...rows: readonly Row[]): Table {
  const head = row(
    { columnSpan: 1, rowSpan: 1, children: [paragraph('o_dau', 'TT')] },
    { ...cell(), children: [paragraph('o_dau', 'Việc')] },
  );
  return { kind: 'table', head: [head], rows, widths: [0, 0] };
}

function documentOf(above: number, table: Table, landscape = false): Document {
  const properties = { title: 'Kế hoạch', subject: '', issuer: '', keywords: [], custom: {} };
  const blocks = [...Array.from({ length: above }, (_, index) => paragraph('noi_dung', `Đoạn ${index + 1}.`)), table];
  return { properties, sections: [{ landscape, restart: true, blocks, footer: [] }] };
}

const short = row(cell('1'), cell('Ban hành kế hoạch.'));
const long = 'Tổ chức phong trào thi đua, kiểm tra, giám sát, tổng kết, nhân rộng điển hình tiên tiến ở cơ sở '.repeat(3);

/** Of a table between two short rows. */
const rows: readonly (readonly [what: string, row: Row, landscape: boolean, isTall: boolean])[] = [
  ['one line', row(cell('2'), cell('Ngắn')), false, false],
  ['thirty lines', row(cell('2'), cell(...lines(30))), false, false],
  ['thirty lines on a page that lies', row(cell('2'), cell(...lines(30))), true, true],
  ['sixty lines', row(cell('2'), cell(...lines(60))), false, true],
  ['paragraphs of several lines', row(cell('2'), cell(...lines(16, long))), false, true],
  ['one long paragraph', row(cell('2'), cell(long.repeat(20))), false, true],
  ['a column of names', row(cell(...lines(60, 'Sở')), cell('Ngắn')), false, true],
  ['room to fill in by hand', { ...row(cell('2'), cell('')), height: 290 }, false, false],
];

describe.each(rows)('%s', (_, middle, landscape, isTall) => {
  const table = tableOf(short, middle, short);
  const { sections } = documentOf(3, table, landscape);
  const placed = place(sections[0]?.blocks ?? [], landscape ? 252 : 165);

  test(isTall ? 'is too high for a page' : 'has room on a page', () => {
    const fit = placed.at(-1)?.columns();
    expect(fit && [...tallRows(table, fit, landscape ? 252 : 165)]).toEqual(isTall ? [middle] : []);
  });

  test('may be parted in Word only then', async () => {
    const { xml } = openDocx(await write('docx', documentOf(3, table, landscape)));
    const marks = descendants(xml('word/document.xml'), 'w:cantSplit').map(({ attributes }) => attributes['w:val'] ?? '');
    expect(marks).toEqual(['', '', isTall ? 'off' : '', '']);
  });
});

const wordsOn = ({ pieces }: LaidPage): string[] =>
  pieces.filter(({ isRepeated }) => !isRepeated).flatMap((piece) => piece.lines.map((line) => line.text));

describe('on pages', () => {
  const tall = row(cell('2'), cell(...lines(70)));

  test.each([0, 5, 20, 30])('a tall row begins under what stands above it: %i paragraphs', (above) => {
    const document = documentOf(above, tableOf(short, tall, short));
    const { list } = layOut(document);
    const all = list.flatMap(wordsOn);
    expect(all.filter((line) => line.startsWith('- nội dung'))).toEqual(lines(70));
    expect(list[0]?.pieces.at(-1)?.splits).toBe(true);
    for (const page of list) for (const line of linesOf(page)) expect(line.top + line.height).toBeLessThanOrEqual(page.bottom + 0.01);
    const filled = list.slice(0, -1).map((page) => page.bottom - Math.max(...linesOf(page).map((line) => line.top + line.height)));
    expect(Math.max(...filled)).toBeLessThan(20);
  });

  test('a head that fills the page leaves a line to each', () => {
    const table = tableOf(row(cell('1'), cell(...lines(9))));
    const head = row(cell(...lines(40, 'cột')), cell(...lines(40, 'cột')));
    const { list } = layOut(documentOf(0, { ...table, head: [head] }));
    expect(list.flatMap(wordsOn).filter((line) => line.startsWith('- nội dung'))).toEqual(lines(9));
  });

  test('each page of the preview has its part', () => {
    const pages = cutPages(documentOf(4, tableOf(short, tall, short)));
    const said = pages.map(({ blocks }) => JSON.stringify(blocks.map(({ block }) => block)).match(/nội dung \d+"/gu) ?? []);
    expect(said.length).toBeGreaterThan(1);
    expect(said.flat().map((each) => `- ${each.slice(0, -1)}`)).toEqual(lines(70));
  });
});
