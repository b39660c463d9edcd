/** Lines of a form: a row of dots at the end of a line is drawn to the margin, however many were typed. */
import { chuTho, type Doan } from './plan.ts';

export function formLines(doan: readonly Doan[]): Doan[] {
  return doan.map((d) => {
    const last = d.chu.at(-1);
    const dots = /[.…]+$/u.exec(last?.chu ?? '')?.[0] ?? '';
    if (!last || !isRoomToWrite(dots, chuTho(d.chu).slice(0, -dots.length).trimEnd())) return d;
    return { ...d, loai: 'dong_cham', chu: [...d.chu.slice(0, -1), { ...last, chu: last.chu.slice(0, -dots.length) }] };
  });
}

/** Not words that trail off (“khen thưởng,....”), nor the last blank of a date (“..../..../....”, “ngày … tháng … năm ….”). */
function isRoomToWrite(dots: string, before: string): boolean {
  const count = dots.replaceAll('…', '...').length;
  if (before === '') return count >= 4 || dots === '…';
  if (dots === '' || /\/$|ngày.*tháng.*năm$|(?:^|\s)v\.\s?v$/isu.test(before)) return false;
  if (/[.…]*…[.…]*…[.…]*/u.test(dots)) return true;
  return count >= (before.endsWith(':') ? 4 : /[,;]$/u.test(before) ? 10 : 6);
}
