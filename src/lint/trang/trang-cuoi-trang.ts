import { styleOf } from '../../decree30.ts';
import type { Rule } from '../rule.ts';
import { pageGaps, placeOf } from './pages.ts';

/** No heading, head of a table, group row, table name or unit line ends a page: what it belongs to stands under it. */
export const cuoiTrang: Rule = {
  code: 'trang/cuoi_trang',
  severity: 'warning',
  about: 'Tiêu đề, tên bảng, đơn vị tính, dòng đầu và dòng nhóm của bảng không đứng cuối trang, tách khỏi phần đi liền với nó.',
  cure: 'Chia đoạn hay dòng bảng ngay sau đó thành những phần ngắn hơn, để một phần đứng được cùng trang.',
  whole: true,
  bad: '',
  good: '',
  gaps: pageGaps,
  *check({ laid: { sheets } }) {
    for (const { page, number, goesOn } of sheets) {
      const last = page.pieces.at(-1);
      const line = last?.lines.at(-1);
      if (!goesOn || !last?.holds || !line) continue;
      const what = last.kind === 'row' ? 'Dòng đầu hay dòng nhóm của bảng' : styleOf(line.role).keepNext ? `“${styleOf(line.role).name}”` : null;
      if (what === null) continue;
      const message = `Trang ${number}: ${what} đứng cuối trang, phần đi liền với nó sang trang sau, cần chia phần ấy thành những đoạn, những dòng ngắn hơn`;
      yield { ...placeOf(line), message };
    }
  },
};
