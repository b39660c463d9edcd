/** The widths of a table's columns: what words ask for, and that the rules see what the writers print. */
import { describe, expect, test } from 'vitest';
import { tableText } from '../../src/decree30.ts';
import type { Table } from '../../src/document.ts';
import { bodiesOf } from '../../src/lint/shared/document-bodies.ts';
import { gridOf as gridOfPlan, tablesOf } from '../../src/lint/than-bai/grids.ts';
import { fitAll } from '../../src/table/fit.ts';
import type { Grid, GridCell } from '../../src/table/grid.ts';
import { joined, linkParts } from '../../src/table/grid.ts';
import { needOf } from '../../src/table/need.ts';
import { gridOf as gridOfDocument } from '../../src/write/layout.ts';
import { compileText, documentOf, writeString } from '../support/build.ts';
import { examples, readText } from '../support/project.ts';

const cell = (row: number, column: number, text: string, columnSpan = 1): GridCell => ({
  row,
  column,
  columnSpan,
  lines: text.split('\n').map((line) => ({ role: row === 0 ? 'o_dau' : 'o_trai', runs: [{ text: line, bold: false, italic: false }] })),
});
const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  columns: rows[0]?.length ?? 0,
  set: [],
  cells: rows.flatMap((texts, row) => texts.map((text, column) => cell(row, column, text))),
});
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const one = (table: Grid, width = 165) => fitAll([table], width)[0] ?? { widths: [], size: 0, fits: false };

const form = 'https://docs.google.com/forms/d/e/1FAIpQLSdXyzabcdefghijklmnopqrstuvwxyz0123456789ABCDEFG/viewform?usp=sf_link';

describe('a long link gives way', () => {
  test('so that ordinary columns keep their words and the usual size', () => {
    const table = grid(['TT', 'Nội dung', 'Biểu mẫu'], ['1', 'Nghiên cứu', form], ['2', 'Khen thưởng', form]);
    const { widths, size, fits } = one(table);
    expect([size, fits]).toEqual([tableText.sizes[0], true]);
    expect(widths[1]).toBeGreaterThan(needOf(grid(['Nội dung'], ['Nghiên cứu'], ['Khen thưởng']), 165).least[0] ?? 0);
  });

  test.each([
    [
      form,
      [
        'https:/',
        '/',
        'docs.',
        'google.',
        'com/',
        'forms/',
        'd/',
        'e/',
        '1FAIpQLSdXyzabcdefghijklmnopqrstuvwxyz0123456789ABCDEFG/',
        'viewform?',
        'usp=',
        'sf_',
        'link',
      ],
    ],
    ['phong.tdkt@sonla.gov.vn', ['phong.', 'tdkt@', 'sonla.', 'gov.', 'vn']],
    ['D:/tai_lieu/2026/04-bao.docx', ['D:/', 'tai_', 'lieu/', '2026/04-', 'bao.', 'docx']],
    ['1.364.329.243', ['1.364.329.243']],
    ['29/4/2026-30/4/2026', ['29/4/2026-30/4/2026']],
    ['0212.3852.123', ['0212.3852.123']],
    ['thưởng.', ['thưởng.']],
  ])('%s', (word, parts) => {
    expect(linkParts(word)).toEqual(parts);
  });
});

describe('digits are never parted', () => {
  test.each(['1.364.329.243', '1 364 329 243', '29/4/2026', '0212.3852.123', '7900201001234'])('%s', (number) => {
    const columns = Array.from({ length: 5 }, () => number);
    const { widths, fits } = one(
      grid(
        columns.map(() => 'Cột'),
        columns,
      ),
    );
    const least = needOf(grid(['Cột'], [number]), 165).least[0] ?? 0;
    expect(fits).toBe(true);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(least * ((tableText.sizes.at(-1) ?? 0) / tableText.sizes[0]));
  });
});

test('nor at their spaces', async () => {
  const yaml = readText('examples/bieu-chi-tieu-2026.yaml').replace('2.450, 0, 2.450, 0', '1 364 329 243, 0, 2.450, 0');
  expect(await writeString('html', documentOf('x.yaml', yaml))).toContain('>1&nbsp;364&nbsp;329&nbsp;243<');
});

test('nor where words must be cut', () => {
  const row = [
    'Nguyễn',
    '1.364.329.243',
    'Khương',
    '1.364.329.243',
    'Thưởng',
    '1.364.329.243',
    'Nghiên',
    '1.364.329.243',
    '1.364.329.243',
    'Khuyến',
  ];
  const { widths, fits } = one(
    grid(
      row.map(() => 'Cột'),
      row,
    ),
  );
  const number = needOf(grid(['1'], ['1.364.329.243']), 25).least[0] ?? 0;
  expect(fits).toBe(false);
  expect(row.map((text, column) => !text.includes('.') || (widths[column] ?? 0) > number - 0.01)).not.toContain(false);
});

describe('the size of the text', () => {
  const amounts = (count: number) =>
    grid(
      Array.from({ length: count }, () => 'Số tiền'),
      Array.from({ length: count }, () => '1.364.329.243'),
    );

  test.each([
    [5, 165, 12, true],
    [6, 165, 11, true],
    [7, 165, 10, false],
    [10, 252, 10, true],
  ])('%i columns of amounts in %i mm: %i pt', (count, width, size, fits) => {
    const fit = one(amounts(count), width);
    expect([fit.size, fit.fits]).toEqual([size, fits]);
    expect(sum(fit.widths)).toBeCloseTo(width);
  });

  test('is as the decree’s table of figures has it, largest first', () => {
    expect([...tableText.sizes].sort((a, b) => b - a)).toEqual(tableText.sizes);
    expect(tableText.sizes.every((size) => size >= 10 && size <= 13)).toBe(true);
  });
});

describe('columns of one head', () => {
  const head = ['TT', 'Tên', 'Thành tích'];
  const short = grid(head, ['1', 'Phòng Tổng hợp', 'Tốt']);
  const long = grid(head, ['1', 'Ông Nguyễn Văn An, Trưởng phòng', 'Hoàn thành xuất sắc nhiệm vụ được giao năm 2025, có sáng kiến']);

  test('are equally wide in all tables', () => {
    const [a, other, b] = fitAll([short, grid(['TT', 'Khác'], ['1', 'x']), long], 165);
    expect(a?.widths).toEqual(b?.widths);
    expect(other?.widths).toHaveLength(2);
  });

  test('but not where together they would not fit', () => {
    const wide = (column: number) =>
      grid(
        ['A', 'B', 'C'],
        ['A', 'B', 'C'].map((_, index) => (index === column ? '7'.repeat(60) : 'x')),
      );
    const fits = fitAll([wide(0), wide(1)], 165);
    expect(fits.map((fit) => fit.fits)).toEqual([true, true]);
  });

  test('under different merged heads, too', () => {
    const table: Grid = {
      columns: 5,
      set: [],
      cells: [
        cell(0, 0, 'Đơn vị'),
        cell(0, 1, 'Tập thể', 2),
        cell(0, 3, 'Cá nhân', 2),
        ...['Số lượng', 'Tỷ lệ', 'Số lượng', 'Tỷ lệ'].map((text, index) => ({ ...cell(0, index + 1, text), row: 1 })),
        ...['Sở Nội vụ', '1', '2,5', '1.364.329', '100,00'].map((text, column) => cell(2, column, text)),
      ],
    };
    const { widths } = one(table);
    expect(widths[1]).toBeCloseTo(widths[3] ?? 0);
    expect(widths[2]).toBeCloseTo(widths[4] ?? 0);
  });
});

describe('widths that the plan sets', () => {
  test('stand, and the others share the rest', () => {
    const set = { ...grid(['TT', 'Nội dung', 'Đơn vị'], ['1', 'Khen thưởng', 'Sở Nội vụ']), set: [20, 0, 50] };
    const { widths } = one(set);
    expect([widths[0], widths[1], widths[2]].map((width) => Math.round(width ?? 0))).toEqual([20, 95, 50]);
  });

  test('of all columns are shares of the page', () => {
    const { widths } = one({ ...grid(['A', 'B'], ['x', 'y']), set: [100, 200] });
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 0);
  });

  test('do not cut a word', () => {
    const { widths } = one({ ...grid(['Số tiền', 'B'], ['1.364.329.243', 'y']), set: [5, 0] });
    expect(widths[0]).toBeGreaterThan(25);
  });
});

test('a date stands on two lines beside a column that can spare the room', () => {
  const dates = ['01/01/2026 đến ngày 31/3/2026', '01/4/2026 đến ngày 30/6/2026', '01/7/2026 đến ngày 30/9/2026'];
  const long = 'Theo kế hoạch riêng của Hội đồng Thi đua - Khen thưởng tỉnh, sau khi có ý kiến của Ban Thi đua - Khen thưởng Trung ương';
  const rows = dates.map((date, index) => [`${index + 1}`, 'Sơ kết', 'Sở Nội vụ', `Từ ngày ${date}`, index === 0 ? long : '']);
  const { widths } = one(grid(['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian thực hiện', 'Ghi chú'], ...rows));
  expect(widths[3]).toBeGreaterThan(38);
});

test('a table may have more cells than a function takes arguments', () => {
  const paragraph = { kind: 'paragraph', role: 'o_trai', children: [] } as const;
  const cells = Array.from({ length: 4 }, () => ({ columnSpan: 1, rowSpan: 1, children: [paragraph] }));
  const rows = Array.from({ length: 50_000 }, () => ({ height: 0, cells }));
  const grid = gridOfDocument({ kind: 'table', head: [], rows, widths: [] });
  expect([grid.columns, grid.cells.length, joined([grid, grid]).cells.at(-1)?.row]).toEqual([4, 200_000, 99_999]);
});

describe('rules and writers see one table', () => {
  test.each(examples)('%s', (name) => {
    const { document, plan } = compileText(name, readText(`examples/${name}.yaml`));
    const printed = (document?.sections ?? []).flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === 'table'));
    expect(plan && tablesOf({ bodies: bodiesOf({ plan }) }).map(({ bang }) => needOf(gridOfPlan(bang), 165))).toEqual(
      printed.map((table) => needOf(gridOfDocument(table), 165)),
    );
  });
});
