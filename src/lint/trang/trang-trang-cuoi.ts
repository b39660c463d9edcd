import { page as paper } from '../../decree30.ts';
import type { Problem } from '../../diagnostic.ts';
import type { LaidLine, LaidPage } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { placeOf, type Sheet } from './pages.ts';

/** So little of a page is filled, in mm, that a few lines less would save it. */
const few = 30;

/** A paragraph's last line takes so little of its room that a word or two less save the line. */
const shortest = 0.15;

/** No more places are named. */
const mostNamed = 3;

/** The last page of a document holds more than a few lines. */
export const trangCuoi: Rule = {
  code: 'trang/trang_cuoi',
  severity: 'info',
  about: 'Trang cuối không bỏ trống gần hết chỉ vì vài dòng không vừa các trang trước.',
  cure: 'Bớt vài chữ ở những đoạn có dòng cuối rất ngắn, mỗi đoạn được một dòng.',
  onPages: true,
  bad: `
phu_luc:
  - tieu_de: Biểu mẫu đăng ký
    noi_dung:
      - ⟦Các cơ quan, đơn vị gửi bản đăng ký về Sở Nội vụ trước ngày 15/3/2026 để tổng hợp.⟧
      - bang:
          cot: [TT, Nội dung, Ghi chú]
          cao: 207
          dong:
            - [1, Đăng ký danh hiệu thi đua, '']
      - Mỗi tập thể, cá nhân một dòng.
`,
  good: `
phu_luc:
  - tieu_de: Biểu mẫu đăng ký
    noi_dung:
      - Các cơ quan, đơn vị gửi bản đăng ký về Sở Nội vụ trước ngày 15/3/2026 để tổng hợp.
      - bang:
          cot: [TT, Nội dung, Ghi chú]
          cao: 120
          dong:
            - [1, Đăng ký danh hiệu thi đua, '']
      - Mỗi tập thể, cá nhân một dòng.
`,
  *check({ laid: { sheets } }) {
    for (const [index, sheet] of sheets.entries()) {
      const filled = filledOf(sheet.page);
      if (!isEnd(sheet) || filled === 0 || filled > few) continue;
      const lines = sheet.page.pieces.flatMap((piece) => piece.lines);
      if (lines.length === 0) yield emptyEnd(sheet);
      if (lines.length === 0) continue;
      const savings = shortEnds(sheets.slice(0, index)).slice(0, Math.min(mostNamed, lines.length));
      const [best] = savings;
      const what = best ? `bớt vài chữ ở đoạn có dòng cuối chỉ là “${best.text}”` : 'bớt vài câu ở các trang trước';
      yield {
        ...placeOf(best ?? lines[0]),
        message: `Trang ${sheet.number}: trang cuối chỉ có ${Math.round(filled)} mm nội dung, cần ${what} nếu muốn khỏi thêm trang`,
        related: savings
          .slice(1)
          .map((line) => ({ ...placeOf(line), message: `bớt ở đây cũng được một dòng: dòng cuối chỉ là “${line.text}”` })),
      };
    }
  },
};

/** The paragraph that must follow a table found no room under it. */
function emptyEnd({ number, before }: Sheet): Problem {
  const line = before?.pieces.at(-1)?.lines[0];
  const message = `Trang ${number}: trang cuối để trắng, vì bảng vừa kín trang trước, cần bớt một dòng của bảng hoặc viết thêm một câu dưới bảng`;
  return { ...placeOf(line), severity: 'warning', message };
}

/** Of a document that goes on from another page of the same form. */
function isEnd({ page, before, after }: Sheet): boolean {
  return page.number > 1 && !after && page.landscape === before?.landscape;
}

function filledOf({ pieces }: LaidPage): number {
  return Math.max(0, (pieces.at(-1)?.bottom ?? 0) - paper.margin.top.value);
}

/** The shortest first, of the pages from which text flows to the last one. */
function shortEnds(sheets: readonly Sheet[]): LaidLine[] {
  const start = sheets.findLastIndex(({ page, before }) => page.number === 1 || page.landscape !== before?.landscape);
  const lines = sheets
    .slice(Math.max(0, start))
    .flatMap(({ page }) => page.pieces.flatMap((piece) => (piece.kind === 'line' ? piece.lines : [])));
  return lines
    .filter(({ index, count, width, room }) => count > 1 && index === count - 1 && width < room * shortest)
    .sort((a, b) => a.width / a.room - b.width / b.room);
}
