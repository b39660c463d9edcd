import type { Path, Problem } from '../../diagnostic.ts';
import type { Bang, Doan, Khoi } from '../../plan/plan.ts';
import { regex } from '../../vietnamese/letters.ts';
import type { Rule } from '../rule.ts';
import { typedAt } from '../shared/typed-values.ts';
import { columnSums, columnTitles } from './table-sums.ts';

/** The total that is declared of a table of scores is what its scores add up to. */
export const tongDiem: Rule = {
  code: 'bang/tong_diem',
  severity: 'warning',
  about: 'Tổng điểm nói ở tên bảng, đầu cột hoặc đoạn liền bảng phải bằng tổng cột điểm của bảng.',
  cure: 'Cộng lại cột điểm, sửa số sai.',
  words: ['điểm'],
  bad: `
noi_dung:
  - tieu_de: Thang điểm
    noi_dung: Tổng điểm ⟦100⟧ điểm, chia như sau.
    bang:
      cot: [TT, Tiêu chí, Điểm tối đa]
      dong:
        - [1, Phát động phong trào, 50]
        - [2, Khen thưởng, 40]
`,
  good: `
noi_dung:
  - tieu_de: Thang điểm
    noi_dung: Tổng điểm 100 điểm, chia như sau.
    bang:
      cot: [TT, Tiêu chí, Điểm tối đa]
      dong:
        - [1, Phát động phong trào, 60]
        - [2, Khen thưởng, 40]
`,
  *check({ bodies, input }) {
    for (const { khoi } of bodies) {
      const tables = khoi.filter((block): block is Bang => block.loai === 'bang' && scoreColumn(block) !== null);
      for (const table of tables) yield* about(table, tables.length === 1 ? beside(khoi, table) : [], input);
    }
  },
};

const other = /trừ|cộng|thưởng|chấm|đạt|đánh giá|thẩm định|kết quả/iu;

/** The one column of scores; null where there is none, or more. */
function scoreColumn(table: Bang): number | null {
  const columns = [...columnTitles(table).entries()].filter(([, title]) => /điểm/iu.test(title) && !other.test(title));
  return columns.length === 1 ? (columns[0]?.[0] ?? null) : null;
}

/** The paragraphs right before and right behind a table. */
function beside(khoi: readonly Khoi[], table: Khoi): Doan[] {
  const at = khoi.indexOf(table);
  return khoi.slice(Math.max(0, at - 3), at + 3).flatMap((block) => (block.loai === 'bang' || block.loai === 'nhiem_vu' ? [] : [block]));
}

const declared = regex.giu`\<(?:tổng\s+(?:số\s+)?điểm(?:\s+tối\s+đa)?|thang\s+điểm|điểm\s+tối\s+đa\s*\()(?:\s+(?:là|bằng|của[^.;,\d]{0,40}))?\s*[:(]?\s*(\d{2,4})(?!\d|[.,]\d|\s*[%/])`;

function* about(table: Bang, paragraphs: readonly Doan[], input: unknown): Iterable<Problem> {
  const column = scoreColumn(table) ?? 0;
  const sums = columnSums(table, column);
  if (!sums) return;
  const heads = table.dau.flatMap(({ o }) => o.flatMap(({ doan }) => doan));
  const named = { at: [...table.at, 'ten'], vung: { start: 0, end: undefined } };
  for (const { at, vung } of [named, ...table.duoi_ten, ...heads, ...paragraphs]) {
    for (const place of numbersIn(typedAt(input, at)?.slice(vung.start, vung.end) ?? '')) {
      if (place.value < least || sums.holds(place.value)) continue;
      yield problem(at, vung.start + place.start, place.text, sums.sum);
    }
  }
}

/** A smaller one may be the scale of each criterion. */
const least = 50;

function numbersIn(typed: string): { value: number; text: string; start: number }[] {
  return [...typed.matchAll(declared)].map(({ 0: all, 1: text = '', index }) => ({
    value: Number(text),
    text,
    start: index + all.length - text.length,
  }));
}

function problem(path: Path, start: number, text: string, sum: string): Problem {
  return {
    path,
    range: { start, end: start + text.length },
    message: `Tổng điểm ghi ${text}, cột điểm của bảng cộng được ${sum}, cần sửa số sai`,
    help: `ghi “${sum}”, hoặc sửa điểm của một dòng trong bảng`,
  };
}
