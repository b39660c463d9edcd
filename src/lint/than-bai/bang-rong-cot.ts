import { tableText } from '../../decree30.ts';
import type { Path, Problem } from '../../diagnostic.ts';
import { chuTho } from '../../plan/plan.ts';
import { needOf } from '../../table/need.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../shared/typed-values.ts';
import { gridOf, type PlacedTable } from './grids.ts';

/** A width that the plan sets and the page cannot give: narrower than the column's longest word, or more than there is. */
export const rongCot: Rule = {
  code: 'bang/rong_cot',
  severity: 'warning',
  about: 'Bề rộng ghi cho cột (`rong`) phải đủ cho chữ dài nhất của cột, và cộng lại vừa trang.',
  cure: 'Ghi lại `rong`, hoặc bỏ đi để tdkt tự tính.',
  basis: tableText.basis,
  bad: `
noi_dung:
  - tieu_de: Chỉ tiêu
    bang:
      cot:
        - TT
        - { tieu_de: Nội dung, rong: ⟦8⟧ }
        - Số tiền
      dong:
        - [1, Khen thưởng thường xuyên, 1.250.000]
`,
  good: `
noi_dung:
  - tieu_de: Chỉ tiêu
    bang:
      cot:
        - TT
        - { tieu_de: Nội dung, rong: 80 }
        - Số tiền
      dong:
        - [1, Khen thưởng thường xuyên, 1.250.000]
`,
  *check({ input, tables }) {
    for (const placed of tables) {
      const grid = gridOf(placed.bang);
      if (grid.set.every((width) => width === 0)) continue;
      const narrow = [...tooNarrow(placed, input)];
      yield* narrow.length > 0 ? narrow : tooWide(placed, input);
    }
  },
};

/** A width of a merged head is said of all its columns at once. */
function* tooNarrow({ bang, width }: PlacedTable, input: unknown): Iterable<Problem> {
  const grid = gridOf(bang);
  const { least, words } = needOf(grid, width);
  const paths = grid.set.map((set, column) => (set > 0 ? setAt(bang.at, column, input) : null));
  const keys = paths.map((path) => JSON.stringify(path));
  for (const [column, path] of paths.entries()) {
    if (path === null || keys.indexOf(keys[column] ?? '') !== column) continue;
    const own = keys.flatMap((key, other) => (key === keys[column] ? [other] : []));
    const tightest = own.reduce((a, b) => ((least[b] ?? 0) > (least[a] ?? 0) ? b : a));
    const needed = Math.ceil((least[tightest] ?? 0) - slack) * own.length;
    const set = Math.round((grid.set[column] ?? 0) * own.length);
    const word = `“${words[tightest]}” của cột “${titleOf(bang, tightest)}”`;
    if (set < needed)
      yield {
        path,
        message: `Bề rộng ${set} mm không đủ cho chữ dài nhất ${word}, cần ghi ít nhất ${needed}`,
        help: `ghi “${needed}” hoặc lớn hơn`,
      };
  }
}

/** Hidden in the air of a cell, in mm. */
const slack = 0.4;

function* tooWide({ bang, width, landscape }: PlacedTable, input: unknown): Iterable<Problem> {
  const grid = gridOf(bang);
  const { least } = needOf(grid, width);
  const total = (set: readonly number[]) => least.reduce((sum, room, column) => sum + Math.max(room, set[column] ?? 0), 0);
  const path = setAt(
    bang.at,
    grid.set.findIndex((set) => set > 0),
    input,
  );
  // Widths of all columns are shares of the page: they need not add up.
  if (path === null || grid.set.every((set) => set > 0) || total([]) > width || total(grid.set) <= width + slack) return;
  yield {
    path,
    message: `Các cột có \`rong\` và chữ của các cột còn lại cần ${Math.ceil(total(grid.set))} mm, trang ${landscape ? 'ngang' : 'dọc'} chỉ rộng ${Math.round(width)} mm, cần giảm \`rong\``,
    help: `ghi số nhỏ hơn ở \`rong\`, bớt ${Math.ceil(total(grid.set) - width)} mm${landscape ? '' : '; hoặc thêm `trang: ngang` vào bảng'}`,
  };
}

/** Where a column's width is typed: in its own entry, or in that of the head over it. */
function setAt(at: Path, column: number, input: unknown): Path | null {
  const cot = valueAt(input, [...at, 'cot']);
  const entries = Array.isArray(cot) ? leaves(cot, [...at, 'cot']) : Object.keys(cot ?? {}).map((key) => [...at, 'cot', key, 'rong']);
  return entries[column] ?? null;
}

function leaves(cot: readonly unknown[], at: Path, above?: Path): Path[] {
  return cot.flatMap((entry, index) => {
    const here = [...at, index];
    if (typeof entry !== 'object' || entry === null) return [above ?? here];
    const own = 'rong' in entry ? [...here, 'rong'] : above;
    return 'cot' in entry && Array.isArray(entry.cot) ? leaves(entry.cot, [...here, 'cot'], own) : [own ?? here];
  });
}

function titleOf({ dau }: PlacedTable['bang'], column: number): string {
  const titles = dau.map(({ o }) => o[column]?.doan.map(({ loai, chu }) => (loai === 'o_dau' ? chuTho(chu) : '')).join(' ') ?? '');
  return titles.findLast((title) => title !== '') ?? '';
}
