/** Checks of a general table: rows that fit its columns, and merged cells that are rectangles. */
import type { Path } from '../diagnostic.ts';
import { isMapping, type Mapping } from './shape.ts';
import { ordinal, type ShapeFinding } from './shape-finding.ts';

export function* checkTable(table: Mapping, path: Path): Generator<ShapeFinding> {
  yield* checkRows(table, path);
  const columns = leafCount(table['cot']);
  if (columns !== null) yield* checkNumbers(table['so_cot'], columns, path);
  yield* checkMerged(table, path);
}

function* checkRows(table: Mapping, path: Path): Generator<ShapeFinding> {
  const columns = leafCount(table['cot']);
  if (columns === null) return;
  for (const [index, row] of rows(table).entries()) {
    if (!Array.isArray(row) || row.length === columns) continue;
    const comma = row.length > columns ? 'ô có dấu phẩy thì đặt trong dấu ngoặc kép; bớt ô thừa' : 'ô trống thì ghi ""';
    yield {
      code: 'bang/so_o',
      path: [...path, 'dong', index],
      message: `Dòng ${ordinal(index)} của bảng có ${row.length} ô, cần ghi ${columns} ô như số cột`,
      help: comma,
      also: { message: `${columns} cột ghi ở đây`, path: [...path, 'cot'] },
    };
  }
}

/** How many columns the cells of a row stand under; null when the columns cannot be read. */
export function leafCount(cot: unknown): number | null {
  if (!Array.isArray(cot) || cot.length === 0) return null;
  const counts = cot.map((column: unknown) => {
    if (typeof column === 'string') return 1;
    if (!isMapping(column) || !('tieu_de' in column)) return null;
    if ('cot' in column) return leafCount(column['cot']);
    // A list under another name may be the columns below.
    return Object.values(column).some(Array.isArray) ? null : 1;
  });
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function rows(table: Mapping): readonly unknown[] {
  return Array.isArray(table['dong']) ? table['dong'] : [];
}

/** The row of column numbers has a number for each column. */
export function* checkNumbers(numbers: unknown, columns: number, path: Path): Generator<ShapeFinding> {
  if (!Array.isArray(numbers) || numbers.length === columns) return;
  yield {
    code: 'bang/so_cot',
    path: [...path, 'so_cot'],
    message: `Dòng số cột có ${numbers.length} ô, cần ghi ${columns} ô như số cột`,
    help: `ghi như sau\nso_cot: [${Array.from({ length: columns }, (_, i) => `(${i + 1})`).join(', ')}]`,
    also: { message: `${columns} cột ghi ở đây`, path: [...path, 'cot'] },
  };
}

// ── Merged cells ─────────────────────────────────────────────────────────────

/** `^` and `<` must lead to a cell, and the cells that one cell covers must be a rectangle. */
function* checkMerged(table: Mapping, path: Path): Generator<ShapeFinding> {
  const all = rows(table);
  for (const { cells, leads } of wrongMerges(all)) {
    const last = cells.at(-1) ?? { row: 0, column: 0 };
    const here = [...path, 'dong', last.row, last.column];
    const row = all[last.row];
    yield leads ? ragged(here) : nowhere(here, Array.isArray(row) && row[last.column] === '^');
  }
}

/** Cells that cannot be merged as they say: one whose mark leads to no cell, or all those of an area that is no rectangle. */
export function wrongMerges(rows: readonly unknown[]): { cells: readonly Position[]; leads: boolean }[] {
  const areas = new Map<string, Position[]>();
  const owners: (string | null)[][] = [];
  const astray: Position[] = [];
  for (const [row, cells] of rows.entries()) {
    owners.push([]);
    if (!Array.isArray(cells)) continue;
    for (const [column, cell] of cells.entries()) {
      const owner = cell === '^' ? owners[row - 1]?.[column] : cell === '<' ? owners[row]?.[column - 1] : `${row},${column}`;
      owners[row]?.push(owner ?? null);
      const area = areas.get(owner ?? '');
      if (owner === undefined || owner === null) astray.push({ row, column });
      else if (area) area.push({ row, column });
      else areas.set(owner, [{ row, column }]);
    }
  }
  const ragged = [...areas.values()].filter((area) => !isRectangle(area));
  return [...astray.map((cell) => ({ cells: [cell], leads: false })), ...ragged.map((cells) => ({ cells, leads: true }))];
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells of an area touch each other, so that its rows and columns leave none out. */
function isRectangle(area: readonly Position[]): boolean {
  const size = (of: (cell: Position) => number) => new Set(area.map(of)).size;
  return area.length === size((c) => c.row) * size((c) => c.column);
}

function nowhere(path: Path, up: boolean): ShapeFinding {
  return {
    code: 'bang/gop_o',
    path,
    message: up
      ? 'Dấu ^ gộp với ô trên mà bên trên không có ô nào, cần ghi nội dung hoặc thêm một dòng ô ngay trên'
      : 'Dấu < gộp với ô bên trái mà bên trái không có ô nào, cần ghi nội dung hoặc thêm một ô ngay trước',
    help: 'ghi nội dung vào ô này, hoặc để trống bằng ""',
  };
}

function ragged(path: Path): ShapeFinding {
  return {
    code: 'bang/gop_o',
    path,
    message: 'Các ô gộp ở đây không thành hình chữ nhật, cần ghi ^ hoặc < đủ cả khối',
    help: 'ô đã gộp ngang hai cột thì dòng dưới cũng phải ghi ^ ở cả hai cột',
  };
}
