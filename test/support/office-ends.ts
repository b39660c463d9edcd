/** The end of a document on the page: the signature with its text, its room, and the list of recipients. */
import { page as paper, styleOf } from '../../src/decree30.ts';
import type { Placed } from './laid-out.ts';
import { bodyRoles, firstLine, lastLine, lastOf, shown } from './office-measures.ts';

const isListed = ({ role }: Placed): boolean => role === 'noi_nhan_muc' || role === 'noi_nhan_cong';

/** The end block stands whole on one page, with two lines of the text. */
export function endProblems(placed: readonly Placed[]): string[] {
  return endBlocks(placed).flatMap((whole) => {
    const block = withoutLongList(whole);
    const pages = new Set(block.flatMap(({ lines }) => lines.map((line) => line.page)));
    const page = firstLine(lastOf(block)).page;
    if (pages.size > 1) return [`khối chữ ký nằm trên ${pages.size} trang`];
    if (!whole.some(({ role }) => role === 'noi_nhan')) return [];
    const section = lastOf(block).section;
    const lines = placed
      .filter((each) => each.where === 'body' && each.section === section && bodyRoles.includes(each.role))
      .flatMap((each) => each.lines.filter((line) => line.page === page));
    return lines.length >= 2 ? [] : [`khối chữ ký đứng với ${lines.length} dòng chữ ở trang ${page + 1}`];
  });
}

/** An end longer than two thirds of a page may go on over its end with its list of recipients; what signs may not. */
function withoutLongList(block: readonly Placed[]): readonly Placed[] {
  const list = block.filter(isListed).flatMap(({ lines }) => lines).length * styleOf('noi_nhan_muc').size * 1.15 * (25.4 / 72);
  const signers = block.filter((each) => !isListed(each) && each.role !== 'noi_nhan');
  const above = signers.filter(({ role }) => role === 'chuc_vu').length > 1 ? heightOf(signers) : 0;
  return list + above > ((paper.height - 40) * 2) / 3 ? signers : block;
}

function heightOf(placed: readonly Placed[]): number {
  return Math.max(...placed.map((each) => lastLine(each).y2)) - Math.min(...placed.map((each) => firstLine(each).y1));
}

/** Room for a signature and a seal between the office and what stands under it. */
export function roomProblems(placed: readonly Placed[]): string[] {
  const least = 25;
  return endBlocks(placed).flatMap((block) =>
    block.flatMap((each, index) => {
      const below = block[index + 1];
      if (each.role !== 'chuc_vu' || !below || !['ho_ten', 'chuc_vu_khac'].includes(below.role)) return [];
      const room = firstLine(below).y1 - lastLine(each).y2;
      return room >= least ? [] : [`chỉ có ${room.toFixed(1)} mm dưới ${shown(lastLine(each))}`];
    }),
  );
}

/** The paragraphs of each end block, the left column's before the right one's. */
function endBlocks(placed: readonly Placed[]): Placed[][] {
  const blocks = new Map<number, Placed[]>();
  for (const each of placed) {
    if (typeof each.where !== 'object' || !('place' in each.where) || each.where.place !== 'cuoi') continue;
    blocks.set(each.where.columns, [...(blocks.get(each.where.columns) ?? []), each]);
  }
  return [...blocks.values()];
}
