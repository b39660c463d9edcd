/** A heading on one line with its text: “**2. Trung tâm Thông tin:** Đẩy mạnh …”. */
import { append, isText, words } from './inline.ts';
import type { Chu, Doan, Khoi } from './plan.ts';

/** Joins a heading to the prose after it; above a list, a table or further headings it keeps its own line. */
export function runIn(head: Doan, [first, ...rest]: readonly Khoi[]): Khoi[] {
  if (!first || (first.loai !== 'noi_dung' && first.loai !== 'dong_cham')) return first ? [head, first, ...rest] : [head];
  const loai = first.loai === 'dong_cham' ? 'dong_cham' : /\)$/u.test(head.so) ? 'diem' : 'khoan';
  return [{ ...head, loai, so: '', chu: [...name(head), ...joined([words(' '), ...first.chu])] }, ...rest];
}

/** The number and the name in bold, up to the colon. */
function name({ so, chu }: Doan): Chu[] {
  const bold = [...(so === '' ? [] : [words(`${so} `)]), ...chu].map((run) => ({ ...run, dam: true }));
  return joined(/[.:?!]$/u.test(chu.at(-1)?.chu ?? '') ? bold : append(bold, ':').map((run) => ({ ...run, dam: true })));
}

/** Neighbouring runs of one look as one. */
function joined(chu: readonly Chu[]): Chu[] {
  const result: Chu[] = [];
  for (const run of chu) {
    const last = result.at(-1);
    const alike = last && isText(last) && isText(run) && last.dam === run.dam && last.nghieng === run.nghieng;
    if (alike) result[result.length - 1] = { ...last, chu: last.chu + run.chu };
    else result.push(run);
  }
  return result;
}
