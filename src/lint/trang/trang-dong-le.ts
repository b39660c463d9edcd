import type { LaidLine, LaidPage } from '../../layout/layout.ts';
import type { Rule } from '../rule.ts';
import { pageGaps, placeOf } from './pages.ts';

/** No line of a paragraph is parted from all its others by the edge of a page. */
export const dongLe: Rule = {
  code: 'trang/dong_le',
  severity: 'warning',
  about: 'Không dòng nào của một đoạn đứng một mình ở cuối trang hay đầu trang.',
  cure: 'Chia đoạn dài quá một trang thành nhiều đoạn, hoặc thêm, bớt vài chữ để đoạn có số dòng khác.',
  whole: true,
  bad: '',
  good: '',
  gaps: pageGaps,
  *check({ laid: { sheets } }) {
    for (const { page, number, goesOn } of sheets) {
      const line = lastLineOf(page);
      if (!goesOn || !line || line.count === 1 || (line.index !== 0 && line.index !== line.count - 2)) continue;
      const where = line.index === 0 ? `cuối trang ${number}` : `đầu trang ${number + 1}`;
      const message = `Trang ${number}: một dòng của đoạn này đứng một mình ở ${where}, cần bớt hoặc thêm vài chữ để đoạn có số dòng khác`;
      yield { ...placeOf(line), message };
    }
  },
};

function lastLineOf({ pieces }: LaidPage): LaidLine | undefined {
  const last = pieces.at(-1);
  return last?.kind === 'line' ? last.lines.at(-1) : undefined;
}
