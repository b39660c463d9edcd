/** The quarter that a task's own time tells. */
import { leapYear } from '../vietnamese/dates.ts';
import { readTime, timeKind } from '../vietnamese/times.ts';

/** `2` for “Tháng 5/2026” and “trước ngày 30/6”, `ca_nam` for “Thường xuyên”; where a time goes over quarters, the first; null for what tells none. */
export function quarterOf(thoi_gian: unknown): string | null {
  if (typeof thoi_gian !== 'string') return null;
  const kind = timeKind(thoi_gian);
  if (kind === 'thuong_xuyen') return 'ca_nam';
  const days = kind === 'han' || kind === 'khoang' ? readTime(thoi_gian, leapYear) : null;
  if (!days || days.tu.slice(0, 4) !== days.den.slice(0, 4)) return null;
  const [first, last] = [days.tu, days.den].map(quarter);
  if (kind === 'han') return `${last}`;
  return first === 1 && last === 4 ? 'ca_nam' : `${first}`;
}

function quarter(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
