/** A heading on one line with its text: “**2. Trung tâm Thông tin:** Đẩy mạnh …”. */
import type { Chu, Doan, Khoi } from './plan.ts';

const plain = { dam: false, nghieng: false, xuong_dong: false, cuoc_chu: '' } as const;

/** Joins a heading to the prose after it; above a list, a table or further headings it keeps its own line. */
export function runIn(head: Doan, [first, ...rest]: readonly Khoi[]): Khoi[] {
  if (!first || (first.loai !== 'noi_dung' && first.loai !== 'dong_cham')) return first ? [head, first, ...rest] : [head];
  const loai = first.loai === 'dong_cham' ? 'dong_cham' : /\)$/u.test(head.so) ? 'diem' : 'khoan';
  return [{ ...head, loai, so: '', chu: [...name(head), ...spaced(first.chu)] }, ...rest];
}

/** The number and the name in bold, up to the colon. */
function name({ so, chu }: Doan): Chu[] {
  const words = chu.map((run) => ({ ...run, dam: true }));
  const number = so === '' ? [] : [{ ...plain, chu: `${so} `, dam: true }];
  return joined([...number, ...words, { ...plain, chu: /[.:?!]$/u.test(chu.at(-1)?.chu ?? '') ? '' : ':', dam: true }]);
}

function spaced(chu: readonly Chu[]): Chu[] {
  return joined([{ ...plain, chu: ' ' }, ...chu]);
}

/** Neighbouring runs of one look as one. */
function joined(chu: readonly Chu[]): Chu[] {
  const result: Chu[] = [];
  for (const run of chu) {
    const last = result.at(-1);
    const alike =
      last && [last, run].every((r) => r.cuoc_chu === '' && !r.xuong_dong) && last.dam === run.dam && last.nghieng === run.nghieng;
    if (alike) result[result.length - 1] = { ...last, chu: last.chu + run.chu };
    else if (run.chu !== '' || run.cuoc_chu !== '' || run.xuong_dong) result.push(run);
  }
  return result;
}
