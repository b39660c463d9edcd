import { styleOf } from '../../decree30.ts';
import type { LaidPiece } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './pages.ts';

/** No heading, head of a table, group row, table name or unit line ends a page: what it belongs to stands under it. */
export const cuoiTrang: Rule = {
  code: 'trang/cuoi_trang',
  severity: 'warning',
  about: 'Tiêu đề, tên bảng, đơn vị tính, dòng đầu và dòng nhóm của bảng không đứng cuối trang, tách khỏi phần đi liền với nó.',
  cure: 'Chia đoạn hay dòng bảng ngay sau đó thành những phần ngắn hơn, để một phần đứng được cùng trang.',
  onPages: true,
  bad: `
noi_dung:
  - tieu_de: ⟦Biểu mẫu⟧
    bang:
      cot: [TT, Nội dung, Ghi chú]
      cao: 245
      dong:
        - [1, Đăng ký danh hiệu thi đua, '']
`,
  good: `
noi_dung:
  - tieu_de: Biểu mẫu
    bang:
      cot: [TT, Nội dung, Ghi chú]
      cao: 120
      dong:
        - [1, Đăng ký danh hiệu thi đua, '']
`,
  *check({ laid: { sheets } }) {
    for (const { page, number, after } of sheets) {
      const last = page.pieces.at(-1);
      const what = last?.holds && nameOf(last);
      // Of a row higher than a page that is told, and nothing else helps.
      if (!after || !what || after.pieces.some(({ splits }) => splits)) continue;
      const message = `Trang ${number}: ${what} đứng cuối trang, phần đi liền với nó sang trang sau, cần chia phần ấy thành những đoạn, những dòng ngắn hơn`;
      yield { ...placeOf(last.lines.at(-1)), message };
    }
  },
};

function nameOf({ kind, lines }: LaidPiece): string | null {
  const role = lines.at(-1)?.role;
  if (kind === 'row') return 'dòng đầu hay dòng nhóm của bảng';
  return role && styleOf(role).keepNext ? `“${styleOf(role).name}”` : null;
}
